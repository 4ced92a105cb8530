import type { Answer } from '../answer/answer.ts';

/** Questions that lead on from a figure, as every surface asks them. */
export const WAYS_ON = {
  trend: 'show me the trend',
  benchmarks: 'how does that compare with England, London and statistical neighbours?',
} as const;

const headlines = ({ outcome }: Answer): number =>
  outcome.kind === 'figures' ? outcome.given.filter(({ role }) => role === 'headline').length : 0;

/**
 * Whether a way on is worth offering: from one figure, where it shows more than are on show already.
 * @param next makes the answer to the way on; called only where it may be offered
 */
export const leadsOn = ({ outcome }: Answer, next: () => Answer): boolean =>
  outcome.kind === 'figures' && outcome.plan === 'figure' && headlines(next()) > 1;
