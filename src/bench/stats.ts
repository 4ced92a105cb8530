/** The value that a share of all values does not exceed (nearest rank); NaN of none. */
export const percentile = (values: readonly number[], share: number): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN;
};

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export type Spread = { p50: number; p99: number };

export const spread = (values: readonly number[]): Spread => ({
  p50: percentile(values, 0.5),
  p99: percentile(values, 0.99),
});

/** Milliseconds that each item takes, over a number of rounds; a first round more is run and not counted. */
export const timeEach = <T>(items: readonly T[], rounds: number, work: (item: T) => void): number[] => {
  const times: number[] = [];
  for (let round = 0; round <= rounds; round++)
    for (const item of items) {
      const start = performance.now();
      work(item);
      if (round > 0) times.push(performance.now() - start);
    }
  return times;
};
