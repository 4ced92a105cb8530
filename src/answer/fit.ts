import { contains, namesAnyDay, type Period, periodMatch, rangePeriod } from '../corpus/period.ts';
import type { Report } from '../corpus/report.ts';
import type { Unit } from '../corpus/schema.ts';
import type { Figure, Library } from '../library.ts';
import { type PeriodMention, readPeriods } from '../question/slots/period.ts';

/** How a figure's period answers the periods asked: 3 the same, 2 undated but plainly of that time, 1 inside it, 0 not. */
export type PeriodFit = 0 | 1 | 2 | 3;

const dayOf = (day: string): Period => ({ start: day, end: day, grain: 'day' });

/**
 * An undated figure ("there are currently 185") belongs to the time its report speaks of: the financial or calendar
 * year that the report covers or is dated in, or the very month of the report. Never to another day or month.
 */
const undatedFit = (asked: Period, report: Report | undefined): PeriodFit => {
  const { date = null, covers = null } = report ?? {};
  const dated = date === null ? undefined : dayOf(date);
  if (asked.grain === 'day') return 0;
  if (dated && contains(asked, dated))
    return asked.grain === 'month' || asked.grain === 'financial-year' || namesAnyDay(asked) ? 2 : 0;
  if (asked.grain === 'month' || asked.grain === 'quarter') return 0;
  return covers !== null && covers.start === asked.start && covers.end === asked.end
    ? 2
    : namesAnyDay(asked) && covers !== null && date === null && contains(asked, dayOf(covers.end))
      ? 2
      : 0;
};

/** "the Children and Young People's Plan 2016-2018": the time is part of the words an undated figure stands in. */
const saysPeriod = (asked: Period, figure: Figure): boolean =>
  readPeriods(figure.quote).some(
    (mention) => 'period' in mention && mention.period.start === asked.start && mention.period.end === asked.end,
  );

const SHORT: ReadonlySet<Period['grain']> = new Set(['day', 'month', 'quarter']);
const YEARS: ReadonlySet<Period['grain']> = new Set(['year', 'financial-year']);

const FIT = { same: 3, within: 1, other: 0 } as const;

const fitOf = (asked: Period, figure: Figure, report: Report | undefined): PeriodFit => {
  if (!figure.period) return saysPeriod(asked, figure) ? 2 : undatedFit(asked, report);
  // A year's peak is of one of its months, and not known to be of the month asked.
  if ((figure.statistic === 'peak' || figure.statistic === 'low') && contains(figure.period, asked))
    return SHORT.has(asked.grain) && YEARS.has(figure.period.grain) ? 0 : 1;
  const fit = FIT[periodMatch(asked, figure.period, figure.measure)];
  if (fit !== 1) return fit;
  // A year's flow is not one month's; a stock's peak inside the year is not its year end; a calendar year names any day in it.
  return namesAnyDay(asked) || figure.statistic === 'peak' || figure.statistic === 'low' ? 1 : 0;
};

/** Whether one period is, or for a calendar year or a peak holds, the other. */
export const fitOfPeriod = (asked: Period, held: Period, measure: Figure['measure']): boolean => {
  const match = periodMatch(asked, held, measure);
  return match === 'same' || (match === 'within' && namesAnyDay(asked));
};

/** One mention of time against a figure; month and quarter without a year take any year. */
export const mentionFit = (mention: PeriodMention, figure: Figure, library: Library): PeriodFit => {
  const report = library.reports.get(figure.report);
  if (mention.kind === 'period' || mention.kind === 'to') return fitOf(mention.period, figure, report);
  if (mention.kind === 'from')
    return Math.max(
      fitOf(mention.period, figure, report),
      figure.period && figure.period.end > mention.period.end ? 1 : 0,
    ) as PeriodFit;
  const { period } = figure;
  if (mention.kind === 'before') return !period ? 2 : period.end < mention.until.start ? 3 : 0;
  if (mention.kind === 'month')
    return period &&
      period.grain !== 'financial-year' &&
      Number(period.end.slice(5, 7)) === mention.month &&
      (period.grain === 'month' || period.grain === 'day')
      ? 3
      : 0;
  if (mention.kind === 'quarter') {
    if (period?.grain !== 'quarter') return 0;
    const month = Number(period.start.slice(5, 7));
    return (month >= 4 ? (month - 1) / 3 : 4) === mention.quarter ? 3 : 0;
  }
  return 2;
};

/** Whether two figures can be set against each other in time: what happened in a month is no change on a whole year. */
export const sameSpan = (a: Figure, b: Figure): boolean =>
  a.measure === 'stock' || b.measure === 'stock' || a.period?.grain === b.period?.grain;

const latestOf = <T extends { period: Period }>(mentions: readonly T[]): T | undefined =>
  [...mentions].sort((a, b) => b.period.end.localeCompare(a.period.end))[0];

/** Whether the figure lies in the stretch from the first to the last bound asked for. */
export const inRange = (mentions: readonly PeriodMention[], figure: Figure, library: Library): boolean => {
  const dated = mentions.filter((mention) => 'period' in mention);
  if (dated.length === 0) return true;
  const from = dated.find(({ kind }) => kind === 'from') ?? (dated.length > 1 ? dated[0] : undefined);
  const to = latestOf(dated.filter(({ kind }) => kind === 'to')) ?? (dated.length > 1 ? dated.at(-1) : undefined);
  const held = figure.period ?? undatedPeriod(figure, library);
  if (!from && !to) {
    const [only] = dated;
    if (!only) return true;
    return contains(only.period, held) || mentionFit(only, figure, library) > 0;
  }
  const start =
    from &&
    (from.period.grain === 'financial-year' && figure.measure === 'stock' && held.grain === 'day'
      ? from.period.end
      : from.period.start);
  return (
    (start === undefined || held.end >= start) &&
    (to === undefined || held.end <= to.period.end || held.start <= to.period.start)
  );
};

/** When an undated figure is taken to speak: on its report's date. */
export const undatedPeriod = (figure: Figure, library: Library): Period => {
  const report = library.reports.get(figure.report);
  return dayOf(report?.date ?? report?.covers?.end ?? '0000-01-01');
};

/** Sort key in time: the last day of the figure's period. */
export const timeOf = (figure: Figure, library: Library): string =>
  (figure.period ?? undatedPeriod(figure, library)).end;

/** Order in time; what a figure was before it changed stands before it. */
export const orderOf = (figure: Figure, library: Library): string =>
  `${timeOf(figure, library)} ${figure.earlier ? 0 : 1}`;

/** Whether one of the periods asked fits, and how well; no period asked fits anything. */
export const periodFit = (mentions: readonly PeriodMention[], figure: Figure, library: Library): PeriodFit => {
  // "The month before" is of a time that nothing names; beside a time that is named it is part of the subject.
  const named = mentions.some((mention) => 'period' in mention);
  const isAway = (mention: PeriodMention): boolean =>
    mention.kind === 'step' || (mention.kind === 'shift' && Math.abs(mention.years) > 1);
  if (!named && mentions.some(isAway)) return 0;
  const asked = mentions.filter(
    ({ kind }) => kind !== 'shift' && kind !== 'step' && kind !== 'latest' && kind !== 'earliest',
  );
  if (asked.length === 0) return 3;
  const fits = asked.map((mention) => mentionFit(mention, figure, library));
  // "quarter 2 (July to September 2019)" says one thing twice: a bare month or quarter must hold beside the period.
  const bare = asked.filter(({ kind }) => kind === 'month' || kind === 'quarter');
  if (
    bare.length > 0 &&
    bare.length < asked.length &&
    !bare.some((mention) => mentionFit(mention, figure, library) > 0)
  )
    return 0;
  const full = asked.filter(({ kind }) => kind !== 'month' && kind !== 'quarter');
  const pool = full.length > 0 ? full.map((mention) => mentionFit(mention, figure, library)) : fits;
  const [first, last] = [full[0], full.at(-1)];
  if (first && last && 'period' in first && last.kind === 'to') {
    const span = rangePeriod(first.period.start, last.period.end);
    pool.push(fitOf(span, figure, library.reports.get(figure.report)) === 3 ? 3 : 0);
  }
  return Math.max(...pool) as PeriodFit;
};

/** Whether a figure's unit is one the question's words allow. */
export const unitFits = (units: readonly Unit[] | undefined, figure: Figure): boolean => {
  if (units === undefined) return true;
  return units.includes(figure.unit);
};
