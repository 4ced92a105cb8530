import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import type { z } from 'zod';
import { ChapterError, type Fault } from '../errors.ts';

export type Row<T> = T & { /** Line of the file, header included, from 1. */ line: number };

type Raw = { record: Record<string, string>; info: { lines: number } };

/**
 * Reads a CSV file with a header line and checks each row.
 * @throws ChapterError with file, line, what was found and what to do, for all faulty rows at once
 */
export const readCsv = <S extends z.ZodObject>(file: string, schema: S): Row<z.output<S>>[] => {
  const faults: Fault[] = [];
  const rows: Row<z.output<S>>[] = [];
  for (const { record, info } of records(file)) {
    const checked = schema.safeParse(record);
    if (checked.success) rows.push({ ...checked.data, line: info.lines });
    else
      for (const issue of checked.error.issues) {
        const column = String(issue.path[0] ?? 'row');
        faults.push({
          code: 'corpus.row',
          where: `${file}, line ${info.lines}, column ${column}`,
          found: `found "${record[column] ?? ''}", which ${issue.message.replace(/^Invalid/, 'is an invalid')}.`,
          fix: 'Correct the cell; corpus/README.md says what each column means.',
        });
      }
  }
  const [first, ...rest] = faults;
  if (first) throw new ChapterError(first, ...rest);
  return rows;
};

const records = (file: string): Raw[] => {
  try {
    return parse(readFileSync(file), { columns: true, bom: true, info: true, skip_empty_lines: true }) as Raw[];
  } catch (error) {
    throw new ChapterError({
      code: 'corpus.file',
      where: file,
      found: `cannot be read as CSV (${(error as Error).message}).`,
      fix: 'Check that the file exists and that every row has the columns of the header line.',
    });
  }
};
