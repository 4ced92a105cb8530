import { addDays } from 'date-fns/addDays';
import { formatISO } from 'date-fns/formatISO';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { isExists } from 'date-fns/isExists';
import { parseISO } from 'date-fns/parseISO';

/**
 * Periods as the corpus writes them (ISO 8601) and as UK local government says them.
 * A financial year runs from 1 April to 31 March (Local Government Finance Act 1992, section 116).
 */
/**
 * `year-start`: the start of a financial year, where a stock stands as it closed the year before.
 * `part-year`: a stretch of a calendar year said loosely ("summer 2014", "mid 2015"), any day of which may be meant. */
export type Grain = 'day' | 'month' | 'quarter' | 'financial-year' | 'year-start' | 'year' | 'part-year' | 'range';

/** First and last day, both included, as `YYYY-MM-DD`. */
export type Period = { start: string; end: string; grain: Grain };

/** Stock: counted on a day. Flow: counted over a period. Average and fact are treated as flows. */
export type Measure = 'stock' | 'flow' | 'average' | 'fact';

const pad = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => getDaysInMonth(new Date(year, month - 1));
const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));

export const dayPeriod = (year: number, month: number, day: number): Period => {
  const iso = `${year}-${pad(month)}-${pad(day)}`;
  return { start: iso, end: iso, grain: 'day' };
};

export const monthPeriod = (year: number, month: number): Period => ({
  start: `${year}-${pad(month)}-01`,
  end: `${year}-${pad(month)}-${pad(lastDay(year, month))}`,
  grain: 'month',
});

/** The financial year that starts on 1 April of `year`. */
export const financialYear = (year: number): Period => ({
  start: `${year}-04-01`,
  end: `${year + 1}-03-31`,
  grain: 'financial-year',
});

export const calendarYear = (year: number): Period => ({ start: `${year}-01-01`, end: `${year}-12-31`, grain: 'year' });

/** First month of each part of a calendar year that people speak of, and how many months it has. */
const YEAR_PARTS = {
  early: [1, 4],
  mid: [5, 4],
  late: [9, 4],
  spring: [3, 3],
  summer: [6, 3],
  autumn: [9, 3],
} as const;

export type YearPart = keyof typeof YEAR_PARTS;

/** "Summer 2014": June to August. */
export const partOfYear = (year: number, part: YearPart): Period => {
  const [first, months] = YEAR_PARTS[part];
  const { start } = monthPeriod(year, first);
  return { start, end: monthPeriod(year, first + months - 1).end, grain: 'part-year' };
};

/** Whether a period names any day in it, as a calendar year does; a financial year is its own flow or its last day. */
export const namesAnyDay = ({ grain }: Period): boolean => grain === 'year' || grain === 'part-year';

/** Quarter 1 to 4 of the financial year that starts on 1 April of `year`. */
export const financialQuarter = (year: number, quarter: number): Period => {
  const month = ((quarter * 3) % 12) + 1;
  const of = quarter === 4 ? year + 1 : year;
  return {
    start: `${of}-${pad(month)}-01`,
    end: `${of}-${pad(month + 2)}-${pad(lastDay(of, month + 2))}`,
    grain: 'quarter',
  };
};

const grainOf = (start: string, end: string): Grain => {
  if (start === end) return 'day';
  const years = yearOf(end) - yearOf(start);
  if (start.endsWith('-04-01') && end.endsWith('-03-31') && years === 1) return 'financial-year';
  if (start.endsWith('-01-01') && end.endsWith('-12-31') && years === 0) return 'year';
  const wholeMonths = start.endsWith('-01') && Number(end.slice(8)) === lastDay(yearOf(end), monthOf(end));
  const months = years * 12 + monthOf(end) - monthOf(start) + 1;
  if (wholeMonths && months === 1) return 'month';
  if (wholeMonths && months === 3 && monthOf(start) % 3 === 1) return 'quarter';
  return 'range';
};

export const rangePeriod = (start: string, end: string): Period => ({ start, end, grain: grainOf(start, end) });

const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && isExists(yearOf(text), monthOf(text) - 1, Number(text.slice(8)));

const edge = (text: string, end: boolean): string | undefined => {
  if (isDay(text)) return text;
  const month = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(text);
  if (month) return monthPeriod(Number(month[1]), Number(month[2]))[end ? 'end' : 'start'];
  if (/^\d{4}$/.test(text)) return calendarYear(Number(text))[end ? 'end' : 'start'];
  return undefined;
};

/** Reads `2015-03-31`, `2014-08`, `2015` or two of them with a slash between; undefined for anything else. */
export const parsePeriod = (iso: string): Period | undefined => {
  const [from = '', to = from] = iso.split('/');
  const start = edge(from, false);
  const end = edge(to, true);
  return start !== undefined && end !== undefined && start <= end ? rangePeriod(start, end) : undefined;
};

/** The shortest ISO form: a day, a month, a year, else start/end. */
export const isoPeriod = (period: Period): string => {
  if (period.grain === 'day') return period.start;
  if (period.grain === 'month') return period.start.slice(0, 7);
  if (period.grain === 'year') return period.start.slice(0, 4);
  return `${period.start}/${period.end}`;
};

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** English month names, January first. */
export const monthNames: readonly string[] = MONTHS;

const dayText = (day: string): string => `${Number(day.slice(8))} ${MONTHS[monthOf(day) - 1]} ${day.slice(0, 4)}`;
const monthText = (day: string): string => `${MONTHS[monthOf(day) - 1]} ${day.slice(0, 4)}`;
const financialText = (start: string): string => `${start.slice(0, 4)}/${pad((yearOf(start) + 1) % 100)}`;

/** A period in UK spelling: "31 March 2015", "August 2014", "Q2 2019/20 (July to September 2019)", "2014/15", "2013-16". */
export const periodText = (period: Period): string => {
  const { start, end, grain } = period;
  if (grain === 'day') return dayText(start);
  if (grain === 'month') return monthText(start);
  if (grain === 'year') return start.slice(0, 4);
  if (grain === 'financial-year') return financialText(start);
  if (grain === 'year-start') return `the start of ${financialText(start)}`;
  if (grain === 'quarter') {
    const year = monthOf(start) >= 4 ? yearOf(start) : yearOf(start) - 1;
    const quarter = monthOf(start) >= 4 ? (monthOf(start) - 1) / 3 : 4;
    return `Q${quarter} ${financialText(`${year}-04-01`)} (${MONTHS[monthOf(start) - 1]} to ${monthText(end)})`;
  }
  if (start.endsWith('-04-01') && end.endsWith('-03-31')) return `${start.slice(0, 4)}-${end.slice(2, 4)}`;
  if (start.slice(5) === '01-01' && end.slice(5) === '12-31') return `${start.slice(0, 4)} to ${end.slice(0, 4)}`;
  const monthsOnly = start.endsWith('-01') && Number(end.slice(8)) === lastDay(yearOf(end), monthOf(end));
  return monthsOnly ? `${monthText(start)} to ${monthText(end)}` : `${dayText(start)} to ${dayText(end)}`;
};

export const contains = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;

const isYearEnd = (period: Period): boolean => period.end.endsWith('-03-31');

/** A stock at the start of a year is that of the last day before; anything else is of the year. */
const startMatch = (asked: Period, held: Period, measure: Measure): 'same' | 'within' | 'other' => {
  if (measure !== 'stock') return periodMatch({ ...asked, grain: 'financial-year' }, held, measure);
  const closed = `${yearOf(asked.start)}-03-31`;
  return held.end === closed || (held.grain === 'day' && held.end === asked.start) ? 'same' : 'other';
};

/**
 * Whether a figure held for one period is the figure asked for by another.
 * `same`: the two name the same thing. Equal periods; a reporting day and its month; for a year-end stock also the
 * financial year that ends on that day (DfE publishes "year ending 31 March 2015" for both).
 * `within`: the figure lies inside the period asked for, but is not the figure of that period.
 */
export const periodMatch = (asked: Period, held: Period, measure: Measure): 'same' | 'within' | 'other' => {
  if (asked.grain === 'year-start') return startMatch(asked, held, measure);
  if (asked.start === held.start && asked.end === held.end) return 'same';
  const year = (p: Period): boolean => p.grain === 'financial-year';
  if (asked.end === held.end && isYearEnd(asked)) {
    if (year(asked) && held.grain === 'day') return 'same';
    if (year(held) && asked.grain === 'day') return 'same';
    if (year(held) && asked.grain === 'month' && measure === 'stock') return 'same';
    if (year(asked) && held.grain === 'month' && measure === 'stock') return 'same';
  }
  const span = (p: Period): number => yearOf(p.end) - yearOf(p.start);
  if (
    asked.grain === 'range' &&
    held.grain === 'range' &&
    span(asked) > 1 &&
    yearOf(asked.start) === yearOf(held.start) &&
    yearOf(asked.end) === yearOf(held.end)
  )
    return 'same';
  if (asked.grain === 'month' && held.grain === 'day' && contains(asked, held)) return 'same';
  if (asked.grain === 'quarter' && held.grain === 'day' && asked.end === held.end) return 'same';
  if (held.grain === 'month' && asked.grain === 'day' && asked.end === held.end) return 'same';
  return contains(asked, held) ? 'within' : 'other';
};

/** The first day after a period. */
export const dayAfter = ({ end }: Period): Period => {
  const day = formatISO(addDays(parseISO(end), 1), { representation: 'date' });
  return { start: day, end: day, grain: 'day' };
};

/** The same period a number of years earlier (negative) or later. */
export const shiftYears = (period: Period, years: number): Period => {
  const shift = (day: string): string => `${yearOf(day) + years}${day.slice(4)}`;
  const end = shift(period.end);
  return rangePeriod(shift(period.start), end.endsWith('-02-29') && !isDay(end) ? end.replace('-29', '-28') : end);
};

/** The month or quarter a number of its own lengths earlier (negative) or later. */
export const shiftWhole = ({ start, grain }: Period, steps: number): Period => {
  const months = monthOf(start) - 1 + steps * (grain === 'quarter' ? 3 : 1);
  const [year, month] = [yearOf(start) + Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const { start: first, end } = monthPeriod(year, month);
  return grain === 'quarter' ? rangePeriod(first, monthPeriod(year, month + 2).end) : { start: first, end, grain };
};

/** The financial year that a day lies in. */
export const financialYearOf = (day: string): Period =>
  financialYear(monthOf(day) >= 4 ? yearOf(day) : yearOf(day) - 1);
