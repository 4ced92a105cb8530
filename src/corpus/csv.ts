import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { z } from 'zod';
import { ChapterError, type Fault } from '../errors.ts';

export type Row<T> = T & { /** Line of the file, header included, from 1. */ line: number };

type Raw = { record: Record<string, string>; line: number };

/**
 * Reads a CSV file with a header line and checks each row.
 * @throws ChapterError with file, line, what was found and what to do, for all faulty rows at once
 */
export const readCsv = <S extends z.ZodObject>(file: string, schema: S): Row<z.output<S>>[] => {
  const faults: Fault[] = [];
  const rows: Row<z.output<S>>[] = [];
  for (const { record, line } of records(file)) {
    const checked = schema.safeParse(record);
    if (checked.success) rows.push({ ...checked.data, line });
    else
      for (const issue of checked.error.issues) {
        const column = String(issue.path[0] ?? 'row');
        faults.push({
          code: 'corpus.row',
          where: `${file}, line ${line}, column ${column}`,
          found: `found "${record[column] ?? ''}", which ${issue.message.replace(/^Invalid/, 'is an invalid')}.`,
          fix: 'Correct the cell; corpus/README.md says what each column means.',
        });
      }
  }
  const [first, ...rest] = faults;
  if (first) throw new ChapterError(first, ...rest);
  return rows;
};

const linesIn = (cells: readonly string[]): number =>
  cells.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 1);

const unreadable = (file: string, line: number, found: string): ChapterError =>
  new ChapterError({
    code: 'corpus.file',
    where: `${file}, line ${line}`,
    found,
    fix: 'Give every row the columns of the header line; put a cell that holds a comma or a quotation mark in quotation marks.',
  });

/** The rows under the header with the line each starts on, white space around cells left out; empty lines are passed over. */
const withLines = (file: string, text: string): Raw[] => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter: ',' });
  const [header = [], ...rows] = data;
  const [error] = errors;
  const raws: Raw[] = [];
  let line = 1 + linesIn(header);
  for (const [place, cells] of rows.entries()) {
    if (error?.row === place + 1) throw unreadable(file, line, `cannot be read as CSV (${error.message}).`);
    if (cells.length > 1 || cells[0] !== '') {
      if (cells.length !== header.length)
        throw unreadable(file, line, `has ${cells.length} cells, where the header line has ${header.length}.`);
      raws.push({ record: Object.fromEntries(header.map((column, at) => [column, (cells[at] ?? '').trim()])), line });
    }
    line += linesIn(cells);
  }
  return raws;
};

const records = (file: string): Raw[] => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    throw new ChapterError({
      code: 'corpus.file',
      where: file,
      found: `cannot be read (${(error as Error).message}).`,
      fix: 'Check that the file exists and may be read.',
    });
  }
  return withLines(file, text);
};
