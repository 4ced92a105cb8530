import { z } from 'zod';
import { ChapterError } from '../errors.ts';

const isoDate = z.iso.date();

/** What is said about a report as a whole: the content of its report.json. */
export const reportSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/),
  title: z.string().min(1),
  /** The council as the report prints it, e.g. "London Borough of Barking and Dagenham". */
  council: z.string().min(1).nullable(),
  /** The area the report is about, e.g. "Barking and Dagenham"; null where neither the text nor an option says. */
  area: z.string().min(1).nullable(),
  /** The area's GSS code, where the vocabulary knows the area. */
  areaCode: z.string().min(1).nullable(),
  committee: z.string().min(1).nullable(),
  date: isoDate.nullable(),
  /** Number of the agenda item. */
  item: z.string().min(1).nullable(),
  authors: z.array(z.strictObject({ name: z.string().min(1), role: z.string().min(1).nullable() })),
  /** The period the report covers, first and last day. */
  covers: z.strictObject({ start: isoDate, end: isoDate }).nullable(),
  /** What was said by option when the report was added, because its text does not say it. */
  given: z.strictObject({
    title: z.string().min(1).optional(),
    area: z.string().min(1).optional(),
    date: isoDate.optional(),
  }),
  /** Lines of source.txt that are no part of the report's text (page numbers, repeated page heads), verbatim. */
  furniture: z.array(z.string()),
});

export type Report = z.infer<typeof reportSchema>;

/** A report.json as text. */
export const formatReport = (report: Report): string => `${JSON.stringify(reportSchema.parse(report), null, 2)}\n`;

/**
 * Reads a report.json.
 * @param file how an error names the file
 * @throws where a field is missing or of the wrong form
 */
export function parseReport(json: string, file: string): Report {
  const parsed = reportSchema.safeParse(readJson(json, file));
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  return stop(file, `${issue?.path.join('.') || 'the whole'} (${issue?.message ?? 'not valid'})`);
}

function readJson(json: string, file: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    return stop(file, `text that is not JSON (${(error as Error).message})`);
  }
}

function stop(where: string, what: string): never {
  throw new ChapterError({ code: 'report.field', where, found: `found ${what};`, fix: 'correct it there' });
}
