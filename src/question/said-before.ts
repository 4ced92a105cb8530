import type { Given, Outcome } from '../answer/answer.ts';
import type { Period } from '../corpus/period.ts';
import type { Reading } from './reading.ts';

/** What was last said in a thread. */
export type Conversation = {
  reading?: Reading;
  outcome?: Outcome;
  /** What the last answers led with, the latest last, at most `REMEMBERED`. */
  led?: readonly Given[];
};

const REMEMBERED = 12;

/** The figure that an answer led with. */
export const headline = (outcome: Outcome | undefined): Given | undefined =>
  outcome?.kind === 'figures' || outcome?.kind === 'checked'
    ? outcome.given.find(({ role }) => role === 'headline')
    : undefined;

/** All the figures that an answer led with. */
export const headlines = (outcome: Outcome | undefined): Given[] =>
  outcome?.kind === 'figures' ? outcome.given.filter(({ role }) => role === 'headline') : [];

/** What the answers of a conversation led with, that of one more added. */
export const ledWith = (outcome: Outcome, before: readonly Given[] = []): Given[] =>
  [...before, ...headlines(outcome)].slice(-REMEMBERED);

/** The two times last given, the later said first. */
export const timesOf = (led: readonly Given[]): Period[] => {
  const times = [...led].reverse().flatMap(({ figure }) => figure.period ?? []);
  return [...new Map(times.map((period) => [`${period.start}/${period.end}`, period])).values()].slice(0, 2);
};

/** What a follow-up leans on: the last question, the figure it was given, and the time that others are counted from. */
export type Before = {
  last: Reading;
  given: Given | undefined;
  base: Period | undefined;
  times: readonly Period[];
};
