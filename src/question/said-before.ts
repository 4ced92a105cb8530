import type { Given, Outcome } from '../answer/answer.ts';
import type { Period } from '../corpus/period.ts';
import type { Reading } from './reading.ts';

/** What was last said in a thread. */
export type Conversation = {
  reading?: Reading;
  outcome?: Outcome;
  /** The two times last given, the later said first. */
  times?: readonly Period[];
};

/** The figure that an answer led with. */
export const headline = (outcome: Outcome | undefined): Given | undefined =>
  outcome?.kind === 'figures' || outcome?.kind === 'checked'
    ? outcome.given.find(({ role }) => role === 'headline')
    : undefined;

/** The two times last given, with an answer added. */
export const timesGiven = (outcome: Outcome, before: readonly Period[] = []): Period[] => {
  const fresh =
    outcome.kind === 'figures'
      ? outcome.given.flatMap(({ role, figure }) => (role === 'headline' ? (figure.period ?? []) : []))
      : [];
  return [
    ...new Map([...fresh.reverse(), ...before].map((period) => [`${period.start}/${period.end}`, period])).values(),
  ].slice(0, 2);
};

/** What a follow-up leans on: the last question, the figure it was given, and the time that others are counted from. */
export type Before = {
  last: Reading;
  given: Given | undefined;
  base: Period | undefined;
  times: readonly Period[];
};
