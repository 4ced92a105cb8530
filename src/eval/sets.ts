import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ChapterError } from '../errors.ts';
import { evalQuestion, type EvalQuestion } from './question.ts';

const FOLDER = fileURLToPath(new URL('../../eval', import.meta.url));

const readQuestion = (line: string, where: string): EvalQuestion => {
  try {
    return evalQuestion.parse(JSON.parse(line));
  } catch (error) {
    throw new ChapterError({
      code: 'eval.line',
      where,
      found: `not a question: ${(error as Error).message.replace(/\s+/g, ' ').slice(0, 160)}.`,
      fix: 'Write one object a line as eval/README.md has it.',
    });
  }
};

const readFile = (kind: 'questions' | 'threads', set: string): EvalQuestion[] => {
  const file = join(FOLDER, kind, `${set}.jsonl`);
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, at) => (line.trim() === '' ? [] : [readQuestion(line, `eval/${kind}/${set}.jsonl:${at + 1}`)]));
};

/** Names of the sets of questions kept in the repository. */
export const setNames = (): string[] =>
  readdirSync(join(FOLDER, 'questions'))
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => name.replace(/\.jsonl$/, ''))
    .sort();

/**
 * The questions of a set.
 * @param part `questions` stand alone, `threads` are conversations; both where it is left out
 * @throws ChapterError naming file and line of a question that cannot be read
 */
export const readSet = (set: string, part?: 'questions' | 'threads'): EvalQuestion[] => [
  ...(part === 'threads' ? [] : readFile('questions', set)),
  ...(part === 'questions' ? [] : readFile('threads', set)),
];
