import { LONGEST_QUESTION } from '../../question/unreadable.ts';
import { Refused } from '../guard/refused.ts';
import { UNREADABLE } from '../../reply/wording.ts';
import { MOST_QUESTIONS } from './limits.ts';
import { TOO_MANY } from '../wording.ts';

/** Longer addresses are cut off by proxies on the way. */
const LONGEST_ADDRESS = 6_000;

/**
 * The questions of an address, oldest first.
 * @throws Refused where there are too many, or one is too long
 */
export const readAsked = (given: readonly string[]): string[] => {
  const questions = given.map((question) => question.trim()).filter(Boolean);
  if (questions.some(({ length }) => length > LONGEST_QUESTION)) throw new Refused(400, UNREADABLE.long);
  if (questions.length > MOST_QUESTIONS) throw new Refused(400, TOO_MANY);
  return questions;
};

/** An address that holds the questions of a conversation: `/ask?q=…&q=…`. */
export const askedPath = (path: string, questions: readonly string[]): string =>
  `${path}?${questions.map((question) => `q=${encodeURIComponent(question)}`).join('&')}`;

/** The questions that a further one is asked with: the oldest go where the address would get too long. */
export const withRoom = (questions: readonly string[]): string[] => {
  const kept = questions.slice(-(MOST_QUESTIONS - 1));
  while (kept.length > 1 && askedPath('', kept).length > LONGEST_ADDRESS) kept.shift();
  return kept;
};
