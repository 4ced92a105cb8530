import { type Period, rangePeriod } from '../corpus/period.ts';
import { shortPeriod } from './words.ts';

/** A time for which a series has no figure. */
export type Hole = { label: string; at: string };

/** Missing times in a row up to here are named one by one; a longer run is named by its first and last. */
const NAMED_SINGLY = 3;

const monthOf = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Length in whole months; 0 for a day. */
export const monthsLong = ({ start, end, grain }: Period): number =>
  grain === 'day' ? 0 : monthOf(end) - monthOf(start) + 1;

const named = (run: readonly Period[]): Hole[] => {
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || run.length <= NAMED_SINGLY)
    return run.map((period) => ({ label: shortPeriod(period), at: period.end }));
  const middle = run[Math.floor(run.length / 2)] ?? first;
  return [{ label: `${shortPeriod(first)} to ${shortPeriod(last)}`, at: middle.end }];
};

const shifted = (day: string, months: number): string => {
  const date = new Date(`${day.slice(0, 7)}-01T00:00:00Z`);
  date.setUTCMonth(date.getUTCMonth() + months);
  return date.toISOString().slice(0, 10);
};

const lastDayBefore = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
};

/** Periods of the same length that would stand between the two, one after another. */
const stepsBetween = (before: Period, after: Period, months: number): Period[] => {
  const steps: Period[] = [];
  for (let start = shifted(before.start, months); ; start = shifted(start, months)) {
    const end = lastDayBefore(shifted(start, months));
    if (end >= after.start) return steps;
    steps.push(rangePeriod(start, end));
  }
};

/** Holes in a series of periods of one length that follow one another (years, quarters, months), in time order. */
export const flowHoles = (periods: readonly Period[]): Hole[] =>
  periods.slice(1).flatMap((after, place) => {
    const before = periods[place];
    const months = before ? monthsLong(before) : 0;
    // Rolling averages overlap, and lengths under a month follow no calendar: neither leaves holes.
    return before && months > 0 && before.end < after.start ? named(stepsBetween(before, after, months)) : [];
  });

const yearEnd = (day: string): boolean => day.endsWith('-03-31');

/** More than a year, by a margin for a count taken some weeks late. */
const LONG_MONTHS = 14;

/** A year end this near to a day with a figure is not missed. */
const NEAR_MONTHS = 6;

/**
 * Year ends (31 March) without a figure in a series counted on days, in time order: those between its first and last
 * year end, and those that two counts more than a year apart pass over.
 */
export const stockHoles = (days: readonly string[]): Hole[] => {
  const ends = days.filter(yearEnd);
  const [first = '', last = ''] = [ends[0], ends.at(-1)];
  return days.slice(1).flatMap((after, place) => {
    const before = days[place] ?? after;
    const passedOver = (day: string): boolean =>
      monthOf(after) - monthOf(before) > LONG_MONTHS &&
      monthOf(day) - monthOf(before) >= NEAR_MONTHS &&
      monthOf(after) - monthOf(day) >= NEAR_MONTHS;
    const from = Number(before.slice(0, 4));
    const years = Number(after.slice(0, 4)) - from + 1;
    const missing = Array.from({ length: years }, (_, year) => `${from + year}-03-31`)
      .filter((day) => day > before && day < after)
      .filter((day) => (day > first && day < last) || passedOver(day));
    return named(missing.map((day) => rangePeriod(day, day)));
  });
};
