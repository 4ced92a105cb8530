import {
  financialQuarter,
  financialYearOf,
  monthPeriod,
  type Period,
  shiftWhole,
  shiftYears,
} from '../corpus/period.ts';
import { asksWhichTime, bothTimes, saysThen, thanBefore } from '../../intents/follow-up.ts';
import type { Figure, Library } from '../library.ts';
import type { Reading } from './reading.ts';
import type { Before } from './said-before.ts';
import type { PeriodMention } from './slots/period.ts';

export const asMention = (period: Period): PeriodMention => ({ kind: 'period', period, start: 0, end: 0 });

/** "the year before", "April", "quarter 1": counted from what was last spoken of. */
export const resolved = (mention: PeriodMention, base: Period | undefined): PeriodMention => {
  if (!base) return mention;
  const at = (period: Period): PeriodMention => ({ ...asMention(period), start: mention.start, end: mention.end });
  if (mention.kind === 'shift') return at(shiftYears(base, mention.years));
  if (mention.kind === 'step') return mention.of === base.grain ? at(shiftWhole(base, mention.steps)) : mention;
  if (mention.kind === 'month') return at(monthPeriod(yearOfMonth(base, mention.month), mention.month));
  if (mention.kind === 'quarter')
    return at(financialQuarter(Number(financialYearOf(base.end).start.slice(0, 4)), mention.quarter));
  return mention;
};

const MONTHS_OF_YEAR = 12;

/**
 * The calendar year that a month without one is of: after another month the nearest to it ("December 2012", "and in
 * February?"), after any other time the year that it ends in.
 */
const yearOfMonth = ({ end, grain }: Period, month: number): number => {
  const [year, last] = [Number(end.slice(0, 4)), Number(end.slice(5, 7))];
  if (grain !== 'month') return year;
  if (last - month > MONTHS_OF_YEAR / 2) return year + 1;
  return month - last > MONTHS_OF_YEAR / 2 ? year - 1 : year;
};

/** A month or quarter said without its year, where the reports of the councils named hold it for one year only. */
export const yearHeld = (library: Library, reading: Reading, mention: PeriodMention): PeriodMention => {
  if (mention.kind !== 'quarter' && mention.kind !== 'month') return mention;
  const held = new Map<string, Period>();
  for (const { area, period } of library.figures) {
    if (!reading.areas.includes(area) || period?.grain !== mention.kind) continue;
    const same = resolved(mention, period);
    if ('period' in same && same.period.start === period.start) held.set(period.start, period);
  }
  const [only, ...others] = [...held.values()];
  return only && others.length === 0
    ? { kind: 'period', period: only, start: mention.start, end: mention.end }
    : mention;
};

/** "From Q1 into Q2 in 2018/19": quarters of the one year that is named; the year itself is not asked for. */
export const quartersOfYear = (periods: readonly PeriodMention[]): PeriodMention[] => {
  const [named, ...more] = periods.filter((mention) => 'period' in mention);
  if (named?.kind !== 'period' || more.length > 0 || named.period.grain !== 'financial-year') return [...periods];
  const year = Number(named.period.start.slice(0, 4));
  const quarters = periods.flatMap((mention): PeriodMention[] =>
    mention.kind === 'quarter'
      ? [{ kind: 'period', period: financialQuarter(year, mention.quarter), start: mention.start, end: mention.end }]
      : [],
  );
  return quarters.length > 0 ? quarters : [...periods];
};

/** "Between those two years": the two times last given, in order; empty where that is not asked. */
export const twoTimes = ({ text }: Reading, times: readonly Period[]): PeriodMention[] =>
  bothTimes.test(text) && times.length === 2
    ? [...times].sort((a, b) => a.end.localeCompare(b.end)).map(asMention)
    : [];

/** The times that a follow-up means: those it names, counted from what was spoken of; else those of before. */
export const periodsOf = (
  library: Library,
  reading: Reading,
  { last, given, base, times }: Before,
  benchmark: boolean,
): PeriodMention[] => {
  const two = twoTimes(reading, times);
  if (two.length > 0) return two;
  const named = reading.periods.map((mention) => resolved(mention, base));
  if (reading.intent === 'change' && base) {
    const later =
      named.length === 0 && given && !thanBefore.test(reading.text)
        ? latestAfter(library, given.figure, base)
        : undefined;
    return later ? [asMention(base), asMention(later)] : changePeriods(named, base);
  }
  // "Is that more or fewer than the year before?" sets what was given against it.
  if (reading.intent === 'compare' && base && named.length === 1 && reading.areas.length === 0)
    return changePeriods(named, base);
  if (named.length > 0) return named;
  if (saysThen.test(reading.text) && base)
    return reading.intent === 'rank' ? [asMention(yearOf(base))] : [asMention(base)];
  if (ranksTimes(reading, last)) return last.intent === 'trend' || last.intent === 'rank' ? last.periods : [];
  if (benchmark || reading.intent === 'trend') return [];
  return base ? [asMention(base)] : last.periods;
};

/** Asked for the highest of several times, the one last spoken of is not the only one that is meant. */
export const ranksTimes = (reading: Reading, last: Reading): boolean =>
  reading.intent === 'rank' && (last.intent === 'trend' || last.intent === 'rank' || asksWhichTime.test(reading.text));

/** The calendar year of a day: "the highest that year" of a figure at the end of March is of the financial year it closes. */
const yearOf = (period: Period): Period => (period.grain === 'day' ? financialYearOf(period.end) : period);

/** When the same thing is held at, in time order. */
const datesOf = (library: Library, { indicator, part, area, unit }: Figure): Period[] =>
  library.figures
    .filter(
      (other) =>
        other.indicator === indicator &&
        other.part === part &&
        other.area === area &&
        other.unit === unit &&
        other.statistic === 'level',
    )
    .flatMap(({ period }) => period ?? [])
    .sort((a, b) => a.end.localeCompare(b.end));

/** "And in 2014/15?" – "so how much has it changed?": up to now, where a later figure is held. */
const latestAfter = (library: Library, figure: Figure, base: Period): Period | undefined =>
  datesOf(library, figure)
    .filter(({ end }) => end > base.end)
    .at(-1);

/** The date before a figure's own at which the same thing is held. */
export const dateBefore = (library: Library, figure: Figure): Period | undefined =>
  datesOf(library, figure)
    .filter(({ end }) => figure.period !== undefined && end < figure.period.end)
    .at(-1);

/** "is that up on the year before?": from the year before to what was just given. */
const changePeriods = (named: PeriodMention[], base: Period): PeriodMention[] => {
  const [first] = named;
  const now = asMention(base);
  if (!first) return [now];
  return 'period' in first && first.period.end < base.end ? [first, now] : [now, ...named];
};
