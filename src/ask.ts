import { saysThen } from '../intents/follow-up.ts';
import { intents } from '../intents/index.ts';
import type { Answer, Outcome, Passages } from './answer/answer.ts';
import { assumptionsOf } from './answer/assumptions.ts';
import { ofOtherSubject } from './answer/other-subject.ts';
import { findPassages } from './answer/passages.ts';
import type { Plan } from './answer/plan.ts';
import { aboutGiven, isLoose } from './answer/plans/about-given.ts';
import { againstGiven } from './answer/plans/against-given.ts';
import { bothGiven } from './answer/plans/both-given.ts';
import { breakdownPlan } from './answer/plans/breakdown.ts';
import { changePlan } from './answer/plans/change.ts';
import { checkPlan } from './answer/plans/check.ts';
import { comparePlan } from './answer/plans/compare.ts';
import { counterpartPlan } from './answer/plans/counterpart.ts';
import { definePlan } from './answer/plans/define.ts';
import { figurePlan } from './answer/plans/figure.ts';
import { rankPlan } from './answer/plans/rank.ts';
import { trendPlan } from './answer/plans/trend.ts';
import type { Turn } from './answer/turn.ts';
import { lazily } from './lazily.ts';
import type { Library } from './library.ts';
import { continued } from './question/conversation.ts';
import type { IntentId } from './question/intent.ts';
import { type Reading, readQuestion } from './question/reading.ts';
import { type Conversation, headline, ledWith } from './question/said-before.ts';
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
  const asksWhy = full.intent === 'passage' && full.carried.includes('subject');
  const spoken = asksWhy ? headline(before?.outcome)?.figure : undefined;
  const passages = lazily(() => findPassages(library, full, spoken));
  const first = PLANS[full.intent](library, full, passages);
  // The time of the last answer was carried over, not said: where it holds nothing, the latest is given with its date.
  const undated =
    first.kind === 'missing' &&
    first.gap === 'period' &&
    full.carried.includes('period') &&
    full.carried.length < 3 &&
    !saysThen.test(full.text)
      ? { ...full, periods: [] }
      : full;
  const found = undated === full ? first : PLANS[full.intent](library, undated, passages);
  const turn: Turn = { asked: reading, full: undated, found };
  const part = isLoose(library, turn, before) ? aboutGiven(library, reading, before) : undefined;
  const read = part?.reading ?? undated;
  const outcome =
    part?.outcome ??
    bothGiven(library, reading, before) ??
    againstGiven(library, turn, before) ??
    ofOtherSubject(library, turn, before) ??
    found;
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

const answerOf = (library: Library, reading: Reading, outcome: Outcome, passages: Passages): Answer => ({
  reading,
  outcome,
  get passages() {
    return passages();
  },
  assumptions: assumptionsOf(library, reading, outcome),
});
