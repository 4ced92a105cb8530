import { z } from 'zod';
import { ChapterError } from '../errors.ts';

const id = z.union([z.string(), z.number()]).transform(String);

/** A line of a documents file. */
export const documentLine = z.object({ id, title: z.string().default(''), text: z.string() });

/** A line of a queries stream. */
export const queryLine = z.object({ id, text: z.string() });

const shown = (line: string): string => (line.length > 60 ? `${line.slice(0, 60)}…` : line);

/**
 * Reads one line of a file of JSON objects.
 * @param where the file and line, such as `docs.jsonl:3`
 * @param expected what a line should look like, for the message
 * @throws ChapterError `search.line` where the line is not such an object
 */
export const readLine = <T>(line: string, schema: z.ZodType<T>, where: string, expected: string): T => {
  const fail = (reason: string): never => {
    throw new ChapterError({
      code: 'search.line',
      where,
      found: `${reason}: ${shown(line)}.`,
      fix: `Write one object a line: ${expected}.`,
    });
  };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail('not JSON');
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  return fail(issue ? `${issue.path.join('.') || 'line'}: ${issue.message}` : 'unexpected');
};
