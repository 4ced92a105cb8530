/** Something with a score and a place in a list, by which equals are told apart. */
export type Ranked = { at: number; score: number };

/** Best first; of equals, the earlier in the list. */
export const bestFirst = (a: Ranked, b: Ranked): number => b.score - a.score || a.at - b.at;

/**
 * Keeps the `size` best of many offered one by one, at the cost of one comparison for most of them.
 * `offer` takes the makings of an item apart, so that no object is made for what is not kept.
 */
export const createBest = <T extends Ranked>(size: number) => {
  let kept: T[] = [];
  let floor = -Infinity;

  const shrink = (): void => {
    kept = kept.sort(bestFirst).slice(0, size);
    floor = kept.length === size ? (kept.at(-1)?.score ?? floor) : floor;
  };

  return {
    offer: (score: number, make: () => T): void => {
      if (score < floor) return;
      kept.push(make());
      if (kept.length >= 2 * size) shrink();
    },
    /** What was kept, best first. */
    take: (): T[] => {
      shrink();
      return kept;
    },
  };
};
