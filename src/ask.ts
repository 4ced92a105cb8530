import { intents } from '../intents/index.ts';
import type { Answer, Outcome, Passages } from './answer/answer.ts';
import { assumptionsOf } from './answer/assumptions.ts';
import { findPassages } from './answer/passages.ts';
import type { Plan } from './answer/plan.ts';
import { againstGiven } from './answer/plans/against-given.ts';
import { breakdownPlan } from './answer/plans/breakdown.ts';
import { changePlan } from './answer/plans/change.ts';
import { checkPlan } from './answer/plans/check.ts';
import { comparePlan } from './answer/plans/compare.ts';
import { counterpartPlan } from './answer/plans/counterpart.ts';
import { definePlan } from './answer/plans/define.ts';
import { figurePlan } from './answer/plans/figure.ts';
import { rankPlan } from './answer/plans/rank.ts';
import { trendPlan } from './answer/plans/trend.ts';
import { lazily } from './lazily.ts';
import type { Figure, Library } from './library.ts';
import { asBesideGiven, asPartOfGiven } from './question/beside-given.ts';
import { continued } from './question/conversation.ts';
import { matchFigure, partKeys } from './question/match.ts';
import type { IntentId } from './question/intent.ts';
import { type Reading, readQuestion } from './question/reading.ts';
import { type Conversation, headline, headlines, ledWith } from './question/said-before.ts';
import { unreadable } from './question/unreadable.ts';

const passagesOnly: Plan = () => ({ kind: 'passages' });

const PLANS: Readonly<Record<IntentId, Plan>> = {
  help: () => ({ kind: 'help' }),
  sources: () => ({ kind: 'sources' }),
  define: definePlan,
  counterpart: counterpartPlan,
  check: checkPlan,
  rank: rankPlan,
  trend: trendPlan,
  breakdown: breakdownPlan,
  compare: comparePlan,
  change: changePlan,
  passage: passagesOnly,
  figure: figurePlan,
};

/**
 * Answers one question over a library: read, plan, find, cite.
 * The same question over the same library and conversation always gets the same answer.
 * @param before what was said so far in the conversation, if anything
 */
export const ask = (
  library: Library,
  question: string,
  before?: Conversation,
): { answer: Answer; conversation: Conversation } => {
  const why = unreadable(question);
  const reading = readQuestion(library, intents, why === undefined ? question : '');
  if (why !== undefined)
    return {
      answer: answerOf(library, { ...reading, question }, { kind: 'unreadable', why }, () => []),
      conversation: before ?? {},
    };
  const full = continued(library, reading, before);
  const passages = lazily(() => findPassages(library, full));
  const first = PLANS[full.intent](library, full, passages);
  // The time of the last answer was carried over, not said: where it holds nothing, the latest is given with its date.
  const undated =
    first.kind === 'missing' && first.gap === 'period' && full.carried.includes('period') && full.carried.length < 3
      ? { ...full, periods: [] }
      : full;
  const found = undated === full ? first : PLANS[full.intent](library, undated, passages);
  const part = found.kind === 'passages' || found.kind === 'missing' ? aboutGiven(library, reading, before) : undefined;
  const read = part?.reading ?? undated;
  const outcome =
    part?.outcome ??
    againstGiven(library, { asked: reading, full: undated, found }, before) ??
    (changesSubject(reading, undated, before, found) ? elsewhereMissing(undated, before) : undefined) ??
    (namesPartOnly(library, reading, before, found) ? partMissing(reading, before) : found);
  // A turn that names nothing and gets no figure leaves the subject spoken of as it was.
  const isEmpty = outcome.kind === 'passages' && read.wanted.every(({ frame }) => frame);
  // What a word means is asked beside the subject spoken of, not instead of it.
  const isAside = outcome.kind === 'defined' || outcome.kind === 'help' || outcome.kind === 'sources';
  return {
    answer: answerOf(library, read, outcome, passages),
    conversation:
      before && (isEmpty || isAside) ? before : { reading: read, outcome, led: ledWith(outcome, before?.led) },
  };
};

/** "And LBBD?": the subject is the one spoken of, and a figure of another is no answer. */
const changesSubject = (
  asked: Reading,
  { carried }: Reading,
  before: Conversation | undefined,
  found: Outcome,
): boolean => {
  if (before?.outcome?.kind !== 'figures' || found.kind !== 'figures' || !carried.includes('subject')) return false;
  const isOtherArea = asked.areas.length > 0 && asked.units === undefined && asked.status === undefined;
  if (!isOtherArea || asked.wanted.some(({ frame }) => !frame)) return false;
  const spoken = new Set(before.outcome.given.flatMap(({ figure }) => [figure.indicator, figure.follows]));
  return !found.given.some(({ role, figure }) => role === 'headline' && spoken.has(figure.indicator));
};

/** "Girls?" after what is not divided by sex: a part of something else, whose own name nobody said. */
const namesPartOnly = (
  library: Library,
  asked: Reading,
  before: Conversation | undefined,
  found: Outcome,
): boolean => {
  const last = before?.led?.at(-1)?.figure;
  const [given, ...more] = headlines(found);
  if (!last || !given || more.length > 0 || found.kind !== 'figures' || found.plan !== 'figure') return false;
  const { indicator, described } = given.figure;
  const own = asked.wanted.filter(({ frame }) => !frame);
  const ofPart = partKeys(described);
  return (
    own.length > 0 &&
    indicator !== last.indicator &&
    own.every(({ key }) => ofPart.has(key) && !library.basisKeys.has(key) && !library.statisticKeys.has(key)) &&
    !matchFigure([...own, ...(before?.reading?.wanted ?? [])], described, library.weightOf).indicatorSaid
  );
};

const partMissing = ({ wanted }: Reading, before: Conversation | undefined): Outcome => ({
  kind: 'missing',
  gap: 'part',
  asked: wanted.flatMap(({ key, frame }) => (frame ? [] : [key])).join(', '),
  nearest: [before?.led?.at(-1)?.figure].filter((figure) => figure !== undefined),
});

const elsewhereMissing = ({ areas }: Reading, before: Conversation | undefined): Outcome => ({
  kind: 'missing',
  gap: 'area',
  asked: areas.join(', '),
  nearest: [headline(before?.outcome)?.figure].filter((figure) => figure !== undefined),
});

type Reread = { reading: Reading; outcome: Outcome };

/** A question read again beside the figure last given, and the figures that it may then mean. */
type Rereading = { as: typeof asPartOfGiven; belongs: (figure: Figure, given: Figure) => boolean };

/** As one of a part of what was given, then as one of the section that was cited. */
const REREADINGS: readonly Rereading[] = [
  { as: asPartOfGiven, belongs: (figure, given) => figure.indicator === given.indicator },
  {
    as: asBesideGiven,
    belongs: (figure, given) => figure.report === given.report && figure.section === given.section,
  },
];

/** The question as one about what was last given, where a figure that belongs there is called by every word of it. */
const reread = (
  library: Library,
  asked: Reading,
  before: Conversation | undefined,
  { as, belongs }: Rereading,
): Reread | undefined => {
  const given = headline(before?.outcome)?.figure;
  const reading = as(library, asked, before);
  if (!reading || !given) return undefined;
  const outcome = figurePlan(library, reading, () => []);
  const own = asked.wanted.filter(({ frame }) => !frame).map(({ key }) => key);
  const isMeant =
    outcome.kind === 'figures' &&
    outcome.given.every(
      ({ figure }) =>
        figure.id !== given.id && belongs(figure, given) && own.every((key) => figure.described.related.has(key)),
    );
  return isMeant ? { reading, outcome } : undefined;
};

/** The first of the ways of reading it again that has an answer. */
const aboutGiven = (library: Library, asked: Reading, before: Conversation | undefined): Reread | undefined => {
  for (const way of REREADINGS) {
    const found = reread(library, asked, before, way);
    if (found) return found;
  }
  return undefined;
};

const answerOf = (library: Library, reading: Reading, outcome: Outcome, passages: Passages): Answer => ({
  reading,
  outcome,
  get passages() {
    return passages();
  },
  assumptions: assumptionsOf(library, reading, outcome),
});
