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

/** Lines of each record are worked out only where a cell or an empty line makes them differ from its place: that is slow. */
const withLines = (text: string): Raw[] => {
  const [header = [], ...rows] = parse(text, { bom: true, skip_empty_lines: true });
  const lines = text.trimEnd().split('\n').length;
  if (lines !== rows.length + 1)
    return parse(text, { columns: true, bom: true, info: true, skip_empty_lines: true }) as unknown as Raw[];
  return rows.map((cells, at) => ({
    record: Object.fromEntries(header.map((column, place) => [column, cells[place] ?? ''])),
    info: { lines: at + 2 },
  }));
};

const records = (file: string): Raw[] => {
  try {
    return withLines(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new ChapterError({
      code: 'corpus.file',
      where: file,
      found: `cannot be read as CSV (${(error as Error).message}).`,
      fix: 'Check that the file exists and that every row has the columns of the header line.',
    });
  }
};
