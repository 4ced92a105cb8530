import { isExists } from 'date-fns/isExists';
import {
  calendarYear,
  dayPeriod,
  financialQuarter,
  financialYear,
  monthNames,
  monthPeriod,
  partOfYear,
  type Period,
  rangePeriod,
  shiftWhole,
  type YearPart,
} from '../../corpus/period.ts';
import { numberWords } from '../../../intents/number-words.ts';

/** How a question names a time. `from`/`to` bound a series; `shift` is relative to what was spoken of before. */
export type PeriodMention =
  | { kind: 'period'; period: Period; start: number; end: number }
  | { kind: 'from' | 'to'; period: Period; start: number; end: number }
  | { kind: 'month'; month: number; start: number; end: number }
  | { kind: 'quarter'; quarter: number; start: number; end: number }
  /** Some time before a period: never in it. */
  | { kind: 'before'; until: Period; start: number; end: number }
  | { kind: 'shift'; years: number; start: number; end: number }
  /** "The quarter before": counted in months or quarters from a period of that length. */
  | { kind: 'step'; of: 'month' | 'quarter' | 'week'; steps: number; start: number; end: number }
  | { kind: 'latest' | 'earliest'; start: number; end: number };

/** A month's name in a pattern, in full or short. */
export const MONTH = `(?:${monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)\\.?`;
const YEAR4 = '(?:19|20)\\d{2}';
/** "24-25 weeks" and "10-18 year olds" are no financial years. */
const NOT_A_SPAN = '(?! ?(?:%|years?|yrs?|months?|weeks?|days?|hours?|per cent|percent)\\b)';
const FY_LONG = `${YEAR4} ?[/-] ?(?:${YEAR4}|\\d{2})(?!\\d|[/.]\\d|-\\d(?!\\d{3}))`;
const NOT_AGES = '(?! ?-?(?:years?|yrs?)[- ]olds?\\b)';
const FY_BARE = `\\d{2} ?/ ?\\d{2}(?!\\d|[/.]\\d|-\\d(?!\\d/))${NOT_AGES}|\\d{2}-\\d{2}(?!\\d|[/.-]\\d)${NOT_A_SPAN}`;
const FY = `(?:fy ?|f/y ?|y/e ?|ye ?)?(?:${FY_LONG}|${FY_BARE})`;
const FY_SHORT = `(?:fy ?'?\\d{2}(?:\\d{2})?)(?![\\d/-])`;

const monthNumber = (name: string): number =>
  monthNames.findIndex((month) => month.slice(0, 3).toLowerCase() === name.slice(0, 3).toLowerCase()) + 1;

const fullYear = (digits: string): number => (digits.length === 4 ? Number(digits) : 2000 + Number(digits));

/** "2014/15", "14/15", "2014-2015" → the financial year; "2013-16" → three years; undefined where the years do not rise. */
const yearsLabel = (label: string): Period | undefined => {
  const [from, to] = label.replace(/^(?:f\/?y|y\/?e) ?/, '').split(/ ?[/-] ?/);
  if (from === undefined || to === undefined) return undefined;
  const first = fullYear(from);
  const sameCentury = to.length === 2 ? Math.floor(first / 100) * 100 + Number(to) : Number(to);
  const last = to.length === 2 && sameCentury < first ? sameCentury + 100 : sameCentury;
  if (last - first === 1) return financialYear(first);
  return from.length === 4 && last > first && last - first <= 20
    ? rangePeriod(`${first}-04-01`, `${last}-03-31`)
    : undefined;
};

/** "FY15" is the year that ends in March 2015. */
const shortFinancialYear = (label: string): Period => financialYear(fullYear(label.replace(/\D/g, '')) - 1);

const validDay = (year: number, month: number, day: number): Period | undefined =>
  isExists(year, month - 1, day) ? dayPeriod(year, month, day) : undefined;

/** A way of giving a time: what it looks like, and what it means; undefined where it is no time after all. */
type Rule = { pattern: RegExp; read: (groups: string[]) => Reading | undefined };
type Bare<T> = T extends unknown ? Omit<T, 'start' | 'end'> : never;
type Reading = Bare<PeriodMention>;

const rule = (source: string, read: Rule['read']): Rule => ({
  pattern: new RegExp(`(?<![\\w£.,/])${source}(?![\\w])`, 'giu'),
  read,
});
const period = (found: Period | undefined): Reading | undefined => found && { kind: 'period', period: found };
const ORDINALS = ['first', 'second', 'third', 'fourth'];
const quarterNumber = (word: string): number => {
  const ordinal = ORDINALS.findIndex((name) => word.startsWith(name));
  if (ordinal >= 0) return ordinal + 1;
  return Number(
    /[1-4]/.exec(word)?.[0] ?? ['one', 'two', 'three', 'four'].findIndex((name) => word.endsWith(name)) + 1,
  );
};
const QUARTER = '(q ?[1-4]|quarter (?:[1-4]|one|two|three|four)|(?:first|second|third|fourth|1st|2nd|3rd|4th) quarter)';

const step = (of: string, side: string): Reading => ({
  kind: 'step',
  of: of as 'month' | 'quarter' | 'week',
  steps: /after|later|next|following/.test(side) ? 1 : -1,
});

const COUNTS = [...numberWords].flatMap(([word, value]) => (value >= 1 && value <= 12 ? [word] : []));
const COUNT = `(?:1?\\d|${COUNTS.join('|')})`;
const countOf = (word: string): number => numberWords.get(word.toLowerCase()) ?? Number(word);

/** A number of whole months from one on, or up to one. */
const monthsFrom = (year: number, month: number, count: number): Period => {
  const first = monthPeriod(year, month);
  const last = shiftWhole(first, count < 0 ? count + 1 : count - 1);
  return count < 0 ? rangePeriod(last.start, first.end) : rangePeriod(first.start, last.end);
};

/** Every UK way of giving a time. In this order; the first rule to claim a stretch of the question keeps it. */
export const periodRules: readonly Rule[] = [
  rule(
    `(?:financial year|year|12 months|twelve months) (?:ending|ended|to|to the end of)(?: (?:the )?31(?:st)?)?(?: of)? march '?(${YEAR4}|\\d{2})`,
    ([y = '']) => period(financialYear(fullYear(y) - 1)),
  ),
  rule(`(${YEAR4})-(\\d{2})-(\\d{2})`, ([y = '', m = '', d = '']) => period(validDay(+y, +m, +d))),
  rule(`(\\d{1,2})([/.-])(\\d{1,2})\\2(${YEAR4}|\\d{2})`, ([d = '', , m = '', y = '']) =>
    period(validDay(fullYear(y), +m, +d)),
  ),
  rule(`(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (${MONTH}),? '?(${YEAR4}|\\d{2})`, ([d = '', m = '', y = '']) =>
    period(validDay(fullYear(y), monthNumber(m), +d)),
  ),
  rule(`(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (${YEAR4})`, ([m = '', d = '', y = '']) =>
    period(validDay(+y, monthNumber(m), +d)),
  ),
  rule(`${QUARTER},? (?:of |in )?(${FY}|${FY_SHORT})`, ([q = '', label = '']) => {
    const year = yearsLabel(label) ?? shortFinancialYear(label);
    return period(financialQuarter(Number(year.start.slice(0, 4)), quarterNumber(q)));
  }),
  rule(`(${FY}),? ${QUARTER}`, ([label = '', q = '']) => {
    const year = yearsLabel(label);
    return year && period(financialQuarter(Number(year.start.slice(0, 4)), quarterNumber(q)));
  }),
  // Not where a month is said before: "Jan, Feb, March and April 2013" are four; "January and April 2013" are two.
  rule(
    `(?<!(?:${MONTH}),? )(between )?(${MONTH}) ?(-|/|&|to|until|through|and) ?(${MONTH}),? (${YEAR4})`,
    ([between, a = '', link = '', b = '', y = '']) => {
      const [from, to] = [monthNumber(a), monthNumber(b)];
      const isList = !between && /and|&/.test(link) && to - from > 1;
      return from < to && !isList
        ? period(rangePeriod(monthPeriod(+y, from).start, monthPeriod(+y, to).end))
        : undefined;
    },
  ),
  // "July to September", of a year that is not said.
  rule(`(${MONTH}) ?(?:-|/|to|until|through) ?(${MONTH})(?! ?,? ?'?\\d)`, ([a = '', b = '']) => {
    const [from, to] = [monthNumber(a), monthNumber(b)];
    return to - from === 2 && from % 3 === 1
      ? { kind: 'quarter', quarter: from === 1 ? 4 : (from - 1) / 3 }
      : undefined;
  }),
  rule(`(${MONTH}),? '?(${YEAR4}) ?(?:-|to) ?(${MONTH}),? '?(${YEAR4})`, ([a = '', y = '', b = '', z = '']) => {
    const [from, to] = [monthPeriod(+y, monthNumber(a)), monthPeriod(+z, monthNumber(b))];
    return from.start < to.start && from.start.endsWith('-04-01') && to.end.endsWith('-03-31') && +z - +y === 1
      ? period(rangePeriod(from.start, to.end))
      : undefined;
  }),
  // Schools' years run from September; no financial year may pass for one.
  rule(`(?:academic|school) year (${FY})`, ([label = '']) => {
    const year = yearsLabel(label);
    const from = year && Number(year.start.slice(0, 4));
    return from ? period(rangePeriod(`${from}-09-01`, `${from + 1}-08-31`)) : undefined;
  }),
  rule(
    `(?<!(?:since|from|after|between) (?:the )?)(?:the )?(?:start|beginning|outset) of (?:the )?(?:financial year |year )?(${FY})`,
    ([label = '']) => {
      const year = yearsLabel(label);
      return year?.grain === 'financial-year' ? period({ ...year, grain: 'year-start' }) : undefined;
    },
  ),
  rule(
    `(?:the )?(first|last) (${COUNT}) months of (?:the )?(?:year )?(${FY}|${YEAR4})`,
    ([side = '', count = '', label = '']) => {
      const year = yearsLabel(label) ?? calendarYear(+label);
      const day = side === 'first' ? year.start : year.end;
      const months = countOf(count) * (side === 'first' ? 1 : -1);
      return months === 0 ? undefined : period(monthsFrom(Number(day.slice(0, 4)), Number(day.slice(5, 7)), months));
    },
  ),
  rule(`(?:the )?(first|last) month of (?:the )?(?:year )?(${FY}|${YEAR4})`, ([side = '', label = '']) => {
    const year = yearsLabel(label) ?? calendarYear(+label);
    const day = side === 'first' ? year.start : year.end;
    return period(monthPeriod(Number(day.slice(0, 4)), Number(day.slice(5, 7))));
  }),
  rule(`(?:the )?(first|second|1st|2nd) half of (?:the )?(?:year )?(${FY}|${YEAR4})`, ([half = '', label = '']) => {
    const year = yearsLabel(label) ?? calendarYear(+label);
    const [y, m] = [Number(year.start.slice(0, 4)), Number(year.start.slice(5, 7))];
    return period(monthsFrom(y, /1st|first/i.test(half) ? m : m + 6, 6));
  }),
  rule(`(?:financial year |(?<!in[- ])year )?(${FY})`, ([label = '']) => period(yearsLabel(label))),
  rule(`(?:financial year |year )?(${FY_SHORT})`, ([label = '']) => period(shortFinancialYear(label))),
  rule(
    `(?:end of|by|by the end of|(?:by )?(?:the )?end) (?:the )?(?:month of )?(${MONTH}),? '?(${YEAR4}|\\d{2})`,
    ([m = '', y = '']) => {
      const month = monthPeriod(fullYear(y), monthNumber(m));
      return period(rangePeriod(month.end, month.end));
    },
  ),
  rule(
    `(?:the )?(${COUNT}) months (from|to|until|ending|up to|starting|starting in|beginning) (?:the end of )?(${MONTH}),? (${YEAR4})`,
    ([count = '', side = '', m = '', y = '']) => {
      const months = countOf(count) * (/to|until|ending/.test(side) ? -1 : 1);
      return months === 0 ? undefined : period(monthsFrom(+y, monthNumber(m), months));
    },
  ),
  rule(`(${MONTH}),? '?(${YEAR4}|\\d{2})`, ([m = '', y = '']) => period(monthPeriod(fullYear(y), monthNumber(m)))),
  rule(`(0?[1-9]|1[0-2])/(${YEAR4})`, ([m = '', y = '']) => period(monthPeriod(+y, +m))),
  rule(`(${YEAR4}),? (${MONTH})`, ([y = '', m = '']) => period(monthPeriod(+y, monthNumber(m)))),
  rule(`(early|mid|late|spring|summer|autumn)[- ](?:of |in )?(${YEAR4})`, ([part = '', y = '']) =>
    period(partOfYear(+y, part as YearPart)),
  ),
  rule(
    `(?<!(?:since|from|after|between) (?:the )?)(?:the )?(?:start|beginning) of (?:the )?(?:calendar )?(?:year )?(${YEAR4})`,
    ([y = '']) => period(monthPeriod(+y, 1)),
  ),
  rule(`(?:the )?(?:end|close) of (?:the )?(?:calendar )?(?:year )?(${YEAR4})(?: calendar year)?`, ([y = '']) =>
    period(monthPeriod(+y, 12)),
  ),
  rule(`(${YEAR4})`, ([y = '']) => period(calendarYear(+y))),
  rule(QUARTER, ([q = '']) => ({ kind: 'quarter', quarter: quarterNumber(q) })),
  rule(`(${COUNT}) years? (?:before|earlier|previously|prior|ago)`, ([count = '']) => ({
    kind: 'shift',
    years: -countOf(count),
  })),
  rule(
    '(?:the )?(?:(?<!\\b(?:this|next|whole|full) )year (?:before|preceding)|(?:previous|prior|preceding|last) financial year|previous year|prior year|preceding year|year earlier|year previously|year prior|last year|12 months (?:before|earlier)|(?:same )?time the year before)(?: that| this)?',
    () => ({ kind: 'shift', years: -1 }),
  ),
  rule('(?:the )?(month|quarter|week) (before|earlier|after|later)', ([of = '', side = '']) => step(of, side)),
  // "Carried over to the next quarter" is what an indicator is called.
  rule('(?<!\\b(?:in)?to )(?<!\\b(?:in)?to the )(?:the )?(next|following) (month|quarter)', ([side = '', of = '']) =>
    step(of, side),
  ),
  rule('(?:the )?(previous|prior|preceding|last) (month|quarter)', ([side = '', of = '']) => step(of, side)),
  rule(
    '(?:the )?(?:(?<!\\b(?:this|last|next|same|whole|full) )year after|year following|following year|next year|year later)(?: that)?',
    () => ({ kind: 'shift', years: 1 }),
  ),
  rule('(?:latest(?! first)|most recent(?:ly)?|newest|up to date|last time|last count(?:ed)?|to date)', () => ({
    kind: 'latest',
  })),
  rule('(?:earliest|oldest)(?! first)', () => ({ kind: 'earliest' })),
  rule(`(?!may)(${MONTH})(?! (?:20|19))`, ([m = '']) => ({ kind: 'month', month: monthNumber(m) })),
  // The month, where "may" is no verb.
  rule('(?<=\\b(?:in|for|since|until|by|end of|of|and|about) )may(?= ?(?:[?.,!]|$|and\\b|to\\b))', () => ({
    kind: 'month',
    month: 5,
  })),
];
