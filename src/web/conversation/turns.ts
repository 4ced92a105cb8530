import { LRUCache } from 'lru-cache';
import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../ask.ts';
import type { Library } from '../../library.ts';
import type { Conversation } from '../../question/said-before.ts';

/** The answer to the last of some questions, and what the next would lean on. */
type Turn = { answer: Answer; conversation: Conversation | undefined };

/** As many answers as are kept: the same questions always get the same answer. */
const KEPT = 2_000;

export type Turns = {
  /** The answer to the last of several questions asked in one conversation, oldest first, at least one. */
  answerTo: (questions: readonly string[]) => Answer;
};

/** Answers conversations over a library, each question of each at most once while it is remembered. */
export const createTurns = (library: Library): Turns => {
  const known = new LRUCache<string, Turn>({ max: KEPT });
  const turn = (questions: readonly string[]): Turn => {
    const key = JSON.stringify(questions);
    const kept = known.get(key);
    if (kept !== undefined) return kept;
    const earlier = questions.slice(0, -1);
    const before = earlier.length > 0 ? turn(earlier).conversation : undefined;
    const made = ask(library, questions.at(-1) ?? '', before);
    known.set(key, made);
    return made;
  };
  return { answerTo: (questions) => turn(questions).answer };
};
