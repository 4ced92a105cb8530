import type { Unit } from '../corpus/schema.ts';

/** The axis of values, in the chart's unit. */
export type Scale = { min: number; max: number; interval: number };

/** Children and days are counted in whole numbers. */
const WHOLE: ReadonlySet<Unit> = new Set(['count', 'days', 'weeks', 'months', 'years', 'hours']);

/** A round number about as large, rather a little smaller than twice as large. */
const roundStep = (rough: number): number => {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digit = [1, 2, 5, 10].find((each) => each * power * 1.25 >= rough) ?? 10;
  return digit * power;
};

/** Values nearer together than this cannot be told from nought in a picture. */
const LEAST_SPAN = 1e-6;

/** Labels never take more of the axis than this, however narrow the picture. */
const MOST_ROOM = 0.6;

/**
 * Shares of the axis kept free below the least value and above the greatest, for their labels; and about how many ticks.
 * `tight`: the axis ends where the labels do, not at the next round number.
 */
export type Room = { low: number; high: number; steps: number; tight?: boolean };

/**
 * An axis from nought that holds every value, its ticks at round numbers. Nought is always on it: a length drawn from
 * anywhere else makes a small difference look large.
 */
export const scaleOf = (values: readonly number[], unit: Unit, room: Room): Scale => {
  const top = values.reduce((most, value) => Math.max(most, value), 0);
  const bottom = values.reduce((least, value) => Math.min(least, value), 0);
  const low = bottom < 0 ? room.low : 0;
  const high = top > 0 ? room.high : 0;
  const share = Math.min(MOST_ROOM / Math.max(low + high, MOST_ROOM), 1);
  const span = (top - bottom) / (1 - (low + high) * share);
  const rough = span > LEAST_SPAN && Number.isFinite(span) ? span / room.steps : 0.2;
  const step = Math.max(roundStep(rough), WHOLE.has(unit) ? 1 : 0);
  const ends = { min: bottom - low * share * span, max: top + high * share * span };
  if (room.tight && span > LEAST_SPAN) return { ...ends, interval: step };
  return {
    min: Math.floor(ends.min / step) * step || 0,
    max: Math.max(Math.ceil(ends.max / step) * step, bottom < 0 ? 0 : step),
    interval: step,
  };
};
