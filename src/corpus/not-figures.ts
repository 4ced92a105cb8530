import { z } from 'zod';
import { ChapterError } from '../errors.ts';
import { readCsv } from './csv.ts';
import { vocabularyFile } from './own-file.ts';

const row = z.object({
  reason: z.string().min(1, 'is empty'),
  pattern: z.string().min(1, 'is empty'),
  example: z.string().min(1, 'is empty'),
});

/** A reason why a printed number is no statistic. */
export type NotFigure = { reason: string; pattern: RegExp };

/**
 * Reads `vocabulary/not-figures.csv`: a number inside a match of a row's pattern is no statistic.
 * @throws ChapterError where a pattern is no regular expression or does not match its own example
 */
export const readNotFigures = (dir: string): NotFigure[] => {
  const file = vocabularyFile(dir, 'not-figures.csv');
  return readCsv(file, row).map(({ reason, pattern, example, line }) => {
    const compiled = compile(pattern);
    if (compiled?.test(example)) return { reason, pattern: new RegExp(compiled, 'gu') };
    throw new ChapterError({
      code: 'corpus.not-figure',
      where: `${file}, line ${line}`,
      found: `found the pattern "${pattern}", which ${compiled ? `does not match its example "${example}"` : 'is no regular expression'}.`,
      fix: 'Correct the pattern or the example.',
    });
  });
};

const compile = (pattern: string): RegExp | undefined => {
  try {
    return new RegExp(pattern, 'u');
  } catch {
    return undefined;
  }
};
