import { followUpCues, narrowingCues, ownSubjectCues } from '../../intents/follow-up.ts';
import type { Given, Outcome } from '../answer/answer.ts';
import { shiftYears, type Period } from '../corpus/period.ts';
import type { Library } from '../library.ts';
import type { Reading } from './reading.ts';
import type { PeriodMention } from './slots/period.ts';

/** What was last said in a thread. */
export type Conversation = { reading?: Reading; outcome?: Outcome };

const headline = (outcome: Outcome | undefined): Given | undefined =>
  outcome?.kind === 'figures' || outcome?.kind === 'checked' ? outcome.given.find(({ role }) => role === 'headline') : undefined;

/** A question says a subject of its own when it has words beyond slots and words of asking. */
const hasSubject = (reading: Reading): boolean => reading.wanted.some(({ weight }) => weight > 1.2);

const asMention = (period: Period): PeriodMention => ({ kind: 'period', period, start: 0, end: 0 });

/** "the year before" of what was last spoken of. */
const resolveShift = (reading: Reading, base: Period | undefined): PeriodMention[] =>
  reading.periods.flatMap((mention) => {
    if (mention.kind !== 'shift' || mention.years === 0) return [mention];
    return base ? [asMention(shiftYears(base, mention.years))] : [];
  });

const isFollowUp = (reading: Reading): boolean =>
  followUpCues.some((cue) => cue.test(reading.text)) || narrowingCues.some((cue) => cue.test(reading.text));

/**
 * Takes over from the conversation what a follow-up leaves out: subject, council, period, unit.
 * A question that names a subject of its own, and does not point back ("of those"), drops the old one.
 */
export const continued = (library: Library, reading: Reading, before: Conversation | undefined): Reading => {
  const last = before?.reading;
  const given = headline(before?.outcome);
  const base = given?.figure.period;
  if (!last || reading.intent === 'help' || reading.intent === 'sources') return { ...reading, periods: withinQuestion(reading) };
  const narrows = narrowingCues.some((cue) => cue.test(reading.text));
  const own = hasSubject(reading) && ownSubjectCues(library, reading);
  if (own && !narrows && !isFollowUp(reading)) return { ...reading, periods: withinQuestion(reading) };
  if (own && !narrows) return withSlots(reading, last, base, given);
  return withSubject(reading, last, base, given, narrows);
};

/** Without a conversation, "the year before" counts from the period the question itself names. */
const withinQuestion = (reading: Reading): PeriodMention[] => {
  const named = reading.periods.find((mention) => mention.kind === 'period');
  return resolveShift(reading, named && 'period' in named ? named.period : undefined);
};

const hasPeriod = (periods: readonly PeriodMention[]): boolean => periods.some(({ kind }) => kind !== 'shift');

const withSlots = (reading: Reading, last: Reading, base: Period | undefined, given: Given | undefined): Reading => {
  const areas = reading.areas.length > 0 ? reading.areas : given ? [given.figure.area] : last.areas;
  const periods = reading.periods.length > 0 ? resolveShift(reading, base) : base && reading.intent === 'figure' ? [asMention(base)] : last.periods;
  const carried: Reading['carried'] = [...(reading.areas.length > 0 ? [] : (['area'] as const)), ...(reading.periods.length > 0 ? [] : (['period'] as const))];
  return { ...reading, areas, periods, carried };
};

const withSubject = (reading: Reading, last: Reading, base: Period | undefined, given: Given | undefined, narrows: boolean): Reading => {
  const slots = withSlots(reading, last, base, given);
  const change = reading.intent === 'change';
  const wanted = narrows ? [...last.wanted, ...reading.wanted.filter(({ key }) => !last.wanted.some((known) => known.key === key))] : mergeWanted(reading, last);
  const compares = reading.intent === 'compare';
  const areas = compares ? [...new Set([...(given ? [given.figure.area] : last.areas), ...reading.areas])] : slots.areas;
  const periods = change ? changePeriods(reading, slots.periods, base) : reading.intent === 'trend' && !hasPeriod(reading.periods) ? [] : slots.periods;
  const units = reading.units ?? (narrows ? undefined : given ? [given.figure.unit] : last.units);
  return {
    ...slots,
    areas,
    areaMentions: compares ? [] : slots.areaMentions,
    periods,
    units,
    status: reading.status ?? last.status,
    wanted,
    subject: reading.subject,
    carried: ['subject', ...slots.carried],
    intent: intentOf(reading, last),
  };
};

const mergeWanted = (reading: Reading, last: Reading): Reading['wanted'] => [...last.wanted, ...reading.wanted.filter(({ weight, key }) => weight > 3 && !last.wanted.some((known) => known.key === key) && false)];

/** "is that up on the year before?": from the year before to what was just given. */
const changePeriods = (reading: Reading, periods: PeriodMention[], base: Period | undefined): PeriodMention[] => {
  const [first] = periods.filter((mention) => 'period' in mention);
  if (!base) return periods;
  const now = asMention(base);
  if (!reading.periods.length) return [now];
  return first && 'period' in first && first.period.end < base.end ? [first, now] : [now, ...periods];
};

/** A bare "and August 2014?" asks again what was asked; a passage asked before does not make the next one a passage. */
const intentOf = (reading: Reading, last: Reading): Reading['intent'] => {
  if (reading.intent !== 'figure' && reading.intent !== 'passage') return reading.intent;
  return last.intent === 'trend' || last.intent === 'breakdown' || last.intent === 'rank' ? last.intent : 'figure';
};
