import type { Answer } from '../../answer/answer.ts';
import { ask } from '../../ask.ts';
import type { Library } from '../../library.ts';
import type { Conversation } from '../../question/said-before.ts';

/**
 * The answer to the last of several questions asked in one conversation.
 * @param questions oldest first, at least one
 */
export const answerInTurn = (library: Library, questions: readonly string[]): Answer => {
  let before: Conversation | undefined;
  let answer: Answer | undefined;
  for (const question of questions) {
    const said = ask(library, question, before);
    before = said.conversation;
    answer = said.answer;
  }
  return answer ?? ask(library, '').answer;
};
