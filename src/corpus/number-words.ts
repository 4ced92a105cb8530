import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { readCsv } from './csv.ts';
import { vocabularyFile } from './own-file.ts';
import { UNITS } from './schema.ts';

const row = z.object({
  words: z.string().transform((cell) => cell.split('|').filter(Boolean)),
  kind: z.enum(['number', 'scale', 'unit']),
  value: z.string().transform((cell) => new Decimal(cell === '' ? 1 : cell)),
  unit: z.enum(['', ...UNITS]),
});

/** One row of `vocabulary/number-words.csv`: a number said in words, what multiplies one, or a unit it is printed with. */
export type NumberWord = z.output<typeof row>;

/** Reads the words and signs that numbers are printed with. */
export const readNumberWords = (dir: string): NumberWord[] => readCsv(vocabularyFile(dir, 'number-words.csv'), row);
