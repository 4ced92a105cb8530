import { existsSync } from 'node:fs';
import { z } from 'zod';
import { readCsv, type Row } from './csv.ts';
import { vocabularyFile } from './own-file.ts';

const row = z.object({
  alias: z.string().min(1),
  indicators: z.string().transform((cell) => cell.split('|')),
  reason: z.string().min(1, 'is empty'),
});

/** One row of `vocabulary/shared-aliases.csv`: what several indicators of one unit may all be called, and why. */
export type SharedAlias = Row<z.output<typeof row>>;

/** Reads the aliases that may belong to several indicators. */
export const readSharedAliases = (dir: string): SharedAlias[] => {
  const file = vocabularyFile(dir, 'shared-aliases.csv');
  return existsSync(file) ? readCsv(file, row) : [];
};
