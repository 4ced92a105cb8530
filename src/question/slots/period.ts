import { numberOf } from '../../../intents/number-words.ts';
import { dayAfter, financialYearOf, monthPeriod, rangePeriod, shiftWhole, shiftYears } from '../../corpus/period.ts';
import { MONTH, type PeriodMention, periodRules } from './period-rules.ts';

export type { PeriodMention } from './period-rules.ts';

/** "since 2012/13", "from March 2013 onwards": the start of a series, not the period of one figure. */
const bounded = (text: string, mention: PeriodMention): PeriodMention => {
  if (mention.kind !== 'period') return mention;
  const before = text.slice(0, mention.start);
  const after = text.slice(mention.end);
  const { start, end, period } = mention;
  if (
    /\bbefore (?:(?:the|that|its) )?(?:(?:jump|rise|spike|increase|surge|peak|drop|fall|dip) (?:in|of) )?$/i.test(
      before,
    )
  )
    return { kind: 'before', until: period, start, end };
  const opening =
    /(?:\bsince|\bfrom|(?<!\blooked )\bafter|\bstarting(?: in| from)?|\bbetween) (?:the )?(?:(?:start|beginning|end) of )?(?:the )?(?:year |march )?$/i.exec(
      before,
    );
  const closing = /(?:\bto|\buntil|\btill|\bup to|\bthrough|-|–) ?(?:the )?(?:end of |year )?$/i.exec(before);
  const onwards =
    /^ ?(?:onwards?|on\W*$|and (?:after|onwards?|later)|to (?:now|date|present|the latest)|until now)/i.exec(after);
  // "From January to April 2013" is closed at both ends.
  const isClosed = period.grain === 'range' && /^(?:from|between)\b/i.test(opening?.[0] ?? '');
  if (isClosed) return mention;
  if (opening && /^after\b/i.test(opening[0])) return { ...mention, kind: 'from', period: dayAfter(period) };
  // "Fallen from by March 2015": the time is of what it fell to.
  const isOpen = opening !== null && !/^(?:by|in|at|as)\b/i.test(text.slice(start, end));
  if (isOpen || onwards) return { ...mention, kind: 'from' };
  return closing ? { ...mention, kind: 'to' } : mention;
};

/** "January, February and March 2013": each month is of the year said last. */
const enumerated = (text: string, mentions: readonly PeriodMention[]): PeriodMention[] =>
  mentions.map((mention, place) => {
    if (mention.kind !== 'month') return mention;
    const dated = mentions
      .slice(place + 1)
      .find((other) => 'period' in other && ['month', 'range', 'quarter'].includes(other.period.grain));
    const between = dated && text.slice(mention.end, dated.start);
    if (
      !dated ||
      !('period' in dated) ||
      between === undefined ||
      !new RegExp(`^(?:,? ?(?:and|to|-|v|vs|or)? ?(?:${MONTH})?)*$`, 'i').test(between)
    )
      return mention;
    return {
      kind: 'period',
      period: monthPeriod(Number(dated.period.end.slice(0, 4)), mention.month),
      start: mention.start,
      end: mention.end,
    };
  });

/** "March 2013, 2014 and 2015": the month or day that is named, in each of the years. */
const inEachYear = (text: string, mentions: readonly PeriodMention[]): PeriodMention[] => {
  const read: PeriodMention[] = [];
  for (const mention of mentions) {
    const before = read.at(-1);
    const isNext =
      mention.kind === 'period' &&
      mention.period.grain === 'year' &&
      before?.kind === 'period' &&
      (before.period.grain === 'month' || before.period.grain === 'day') &&
      /^(?:, ?|,? (?:and|&|or|vs?\.?|versus|to) )$/i.test(text.slice(before.end, mention.start));
    read.push(
      isNext
        ? {
            ...mention,
            period: shiftYears(
              before.period,
              Number(mention.period.end.slice(0, 4)) - Number(before.period.end.slice(0, 4)),
            ),
          }
        : mention,
    );
  }
  return read;
};

/** "between March 2012 and March 2013": one month of two years means the month's end, when year-end figures are taken. */
const yearEnds = (mentions: readonly PeriodMention[]): PeriodMention[] => {
  const months = mentions.flatMap((mention) =>
    'period' in mention && mention.period.grain === 'month' && mention.period.end.slice(5, 7) === '03' ? [mention] : [],
  );
  if (new Set(months.map(({ period: { start } }) => start)).size < 2) return [...mentions];
  return mentions.map((mention) =>
    months.includes(mention as (typeof months)[number]) && 'period' in mention
      ? { ...mention, period: rangePeriod(mention.period.end, mention.period.end) }
      : mention,
  );
};

/** "Last year (2015/16)": said twice, and the year that is named says which. */
const isSaidAgain = (
  text: string,
  previous: PeriodMention | undefined,
  mention: PeriodMention,
  next: PeriodMention | undefined,
): boolean =>
  mention.kind === 'shift' &&
  // In a list ("2012, last year, 2015/16") each is a time of its own.
  !(previous && /^, ?$/.test(text.slice(previous.end, mention.start))) &&
  next !== undefined &&
  'period' in next &&
  /^(?:, ?| ?\()$/.test(text.slice(mention.end, next.start)) &&
  /^(?:the )?(?:last|previous|prior|next) (?:financial )?year$/i.test(text.slice(mention.start, mention.end));

/** "August 2014 … the same period in 2013/14": the month or day that is named, in the other year. */
const inSamePartOfYear = (text: string, mentions: readonly PeriodMention[]): PeriodMention[] => {
  const named = mentions.find(
    (mention) => mention.kind === 'period' && (mention.period.grain === 'month' || mention.period.grain === 'day'),
  );
  return mentions.map((mention) => {
    const isSame = /\b(?:the )?same (?:period|time|point|stage|month|date) (?:in|of|during) (?:the )?$/i.test(
      text.slice(0, mention.start),
    );
    if (!isSame || named?.kind !== 'period' || mention.kind !== 'period') return mention;
    const { grain, start } = mention.period;
    if (grain !== 'financial-year' && grain !== 'year') return mention;
    const own = grain === 'financial-year' ? financialYearOf(named.period.end).start : named.period.end;
    return { ...mention, period: shiftYears(named.period, Number(start.slice(0, 4)) - Number(own.slice(0, 4))) };
  });
};

/** "As August 2014 but a year earlier": only the time that is counted from it is meant. */
const isCountedFrom = (text: string, mention: PeriodMention, next: PeriodMention | undefined): boolean =>
  mention.kind === 'period' &&
  next?.kind === 'shift' &&
  /^,? (?:but|only|just|though) (?:just |exactly )?(?:an?|one|the) ?$/i.test(text.slice(mention.end, next.start));

/** "the year before 2013/14": a shift and the period it counts from are one period. */
const joined = (text: string, found: readonly PeriodMention[]): PeriodMention[] => {
  const mentions = inSamePartOfYear(text, yearEnds(inEachYear(text, enumerated(text, found))));
  return mentions.flatMap((mention, place) => {
    const [previous, next] = [mentions[place - 1], mentions[place + 1]];
    const touches = (a: PeriodMention | undefined, b: PeriodMention | undefined): boolean =>
      a !== undefined &&
      b !== undefined &&
      ('years' in a || ('steps' in a && 'period' in b && b.period.grain === a.of)) &&
      'period' in b &&
      /^(?: (?:that|to|than|of|the|the end of|end of|march|31 march))? ?$/i.test(text.slice(a.end, b.start));
    if (isSaidAgain(text, previous, mention, next) || isCountedFrom(text, mention, next)) return [];
    if (previous && 'period' in previous && 'years' in mention && isCountedFrom(text, previous, mention))
      return [
        { kind: 'period', period: shiftYears(previous.period, mention.years), start: previous.start, end: mention.end },
      ];
    if (touches(previous, mention)) return [];
    if (!touches(mention, next) || next === undefined || !('period' in next)) return [mention];
    const shifted =
      'years' in mention
        ? shiftYears(next.period, mention.years)
        : 'steps' in mention
          ? shiftWhole(next.period, mention.steps)
          : undefined;
    return shifted ? [{ kind: 'period', period: shifted, start: mention.start, end: next.end }] : [mention];
  });
};

/** "In 2012, last year and now": from the first to the latest, whatever is said between. */
const upToNow = (text: string, mentions: readonly PeriodMention[]): PeriodMention[] => {
  const [first, ...more] = mentions;
  const isList =
    first?.kind === 'period' && more.length > 0 && /(?:,|\band|&) ?(?:now|today|at present)\W*$/i.test(text);
  return isList ? [{ ...first, kind: 'from' }] : [...mentions];
};

const YEARS_TO =
  /(\bof (?:the |those )?)?\b(\d|two|three|four|five|six) (?:financial )?years (?:(?:up )?to|ending|ended)(?: the end of| end of)? ?$/i;

/**
 * "Over the three years to 2015/16": from the year before the first of them, which a change is counted from, to the last.
 * "Which of the three years to 2015/16" is one of them; an average over them is of all three.
 */
const yearsUpTo = (text: string, mentions: readonly PeriodMention[]): PeriodMention[] =>
  mentions.flatMap((mention) => {
    const [words, of, said = ''] = (mention.kind === 'to' && YEARS_TO.exec(text.slice(0, mention.start))) || [];
    const years = numberOf(said);
    if (words === undefined || years === undefined || mention.kind !== 'to') return [mention];
    const before = shiftYears(mention.period, -years);
    if (/\b(?:average|avg|mean|rolling)\b/i.test(text))
      return [
        {
          ...mention,
          kind: 'period',
          period: rangePeriod(dayAfter(before).start, mention.period.end),
        },
      ];
    const from = of === undefined ? before : shiftYears(mention.period, 1 - years);
    return [{ ...mention, kind: 'from', period: from }, mention];
  });

/**
 * Every UK way of giving a time that the question holds, in order of reading, with its place in the text.
 * @param text the question with straight quotes and hyphens; case does not matter
 */
export const readPeriods = (text: string): PeriodMention[] => {
  const taken: PeriodMention[] = [];
  for (const { pattern, read } of periodRules)
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (taken.some((other) => start < other.end && other.start < end)) continue;
      const found = read(match.slice(1).map((group) => (group ?? '').toLowerCase()));
      if (found) taken.push({ ...found, start, end });
    }
  const mentions = joined(
    text,
    taken.sort((a, b) => a.start - b.start),
  ).map((mention) => bounded(text, mention));
  return upToNow(text, yearsUpTo(text, mentions));
};
