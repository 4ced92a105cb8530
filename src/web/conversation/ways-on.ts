import type { Answer } from '../../answer/answer.ts';
import { leadsOn } from '../../reply/ways-on.ts';
import type { Turns } from './turns.ts';
import { WAYS_ON } from '../wording.ts';

/** Questions that lead on from a figure; each only where its answer shows more figures than are on show already. */
export const waysOn = (
  turns: Turns,
  answer: Answer,
  questions: readonly string[],
): { label: string; questions: string[] }[] =>
  WAYS_ON.map(({ label, question }) => ({ label, questions: [...questions, question] })).filter((way) =>
    leadsOn(answer, () => turns.answerTo(way.questions)),
  );
