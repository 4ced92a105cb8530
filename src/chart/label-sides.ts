import type { Chart } from './chart.ts';

export type Side = 'top' | 'bottom' | 'none';

/** What a value with its marker takes above or below its point, in pixels. */
const CLEARANCE = 34;

/**
 * On which side of its point each value is written: the highest of a day above it, the lowest below, and one between
 * where the next point leaves room. One that has room on neither side is left to the table and the description.
 * @param pixels height of one unit of the axis
 * @returns a side for each point of each series, in their order
 */
export const labelSides = (series: Chart['series'], pixels: number): Side[][] => {
  const byDay = new Map<string, number[]>();
  for (const { points } of series)
    for (const { at, value } of points) if (value !== null) byDay.set(at, [...(byDay.get(at) ?? []), value]);
  const seen = new Set<string>();
  return series.map(({ points }) =>
    points.map(({ at, value }): Side => {
      if (value === null || seen.has(`${at} ${value}`)) return 'none';
      seen.add(`${at} ${value}`);
      const others = (byDay.get(at) ?? []).filter((other) => other !== value);
      const room = (side: readonly number[]): number =>
        side.reduce((least, other) => Math.min(least, Math.abs(other - value) * pixels), Infinity);
      const above = room(others.filter((other) => other > value));
      const below = room(others.filter((other) => other < value));
      if (above === Infinity || above >= CLEARANCE * 2) return 'top';
      return below === Infinity || below >= CLEARANCE * 2 ? 'bottom' : 'none';
    }),
  );
};
