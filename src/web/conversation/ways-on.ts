import type { Answer } from '../../answer/answer.ts';
import type { Turns } from './turns.ts';
import { WAYS_ON } from '../wording.ts';

const headlines = ({ outcome }: Answer): number =>
  outcome.kind === 'figures' ? outcome.given.filter(({ role }) => role === 'headline').length : 0;

/** Questions that lead on from a figure; each only where its answer shows more figures than are on show already. */
export const waysOn = (
  turns: Turns,
  answer: Answer,
  questions: readonly string[],
): { label: string; questions: string[] }[] =>
  answer.outcome.kind !== 'figures' || answer.outcome.plan !== 'figure'
    ? []
    : WAYS_ON.map(({ label, question }) => ({ label, questions: [...questions, question] })).filter(
        (way) => headlines(turns.answerTo(way.questions)) > 1,
      );
