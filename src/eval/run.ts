import { ask } from '../ask.ts';
import type { Library } from '../library.ts';
import type { Conversation } from '../question/said-before.ts';
import { type AnswerJson, answerJson } from '../reply/json.ts';
import type { EvalQuestion } from './question.ts';
import { judge, type Judgement, type Verdict } from './score.ts';

export type Result = Judgement & { question: EvalQuestion; answer: AnswerJson };

/** Right, missed and wrong answers. */
export type Tally = Record<Verdict, number>;

/** Answers questions in order, those of one thread as one conversation, and judges each. */
export const runEval = (library: Library, questions: readonly EvalQuestion[]): Result[] => {
  const threads = new Map<string, Conversation>();
  return questions.map((question) => {
    const { thread, q, id } = question;
    const { answer, conversation } = ask(library, q, thread === undefined ? undefined : threads.get(thread));
    if (thread !== undefined) threads.set(thread, conversation);
    const json = answerJson(library, answer, id);
    return { question, answer: json, ...judge(question, json) };
  });
};

/** How many of each verdict. */
export const tally = (results: readonly { verdict: Verdict }[]): Tally => {
  const counts: Tally = { right: 0, missed: 0, wrong: 0 };
  for (const { verdict } of results) counts[verdict] += 1;
  return counts;
};

/** The tally of each kind of question, kinds in alphabetical order. */
export const tallyByKind = (results: readonly Result[]): Map<string, Tally> => {
  const kinds = [...new Set(results.map(({ question }) => question.kind))].sort();
  return new Map(kinds.map((kind) => [kind, tally(results.filter(({ question }) => question.kind === kind))]));
};
