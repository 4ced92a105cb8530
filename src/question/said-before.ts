import type { Given, Outcome } from '../answer/answer.ts';
import type { Period } from '../corpus/period.ts';
import type { Reading } from './reading.ts';

/** What was last said in a thread. */
export type Conversation = { reading?: Reading; outcome?: Outcome };

/** The figure that an answer led with. */
export const headline = (outcome: Outcome | undefined): Given | undefined =>
  outcome?.kind === 'figures' || outcome?.kind === 'checked'
    ? outcome.given.find(({ role }) => role === 'headline')
    : undefined;

/** What a follow-up leans on: the last question, the figure it was given, and the time that others are counted from. */
export type Before = { last: Reading; given: Given | undefined; base: Period | undefined };
