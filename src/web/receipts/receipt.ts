import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Answer } from '../../answer/answer.ts';
import type { Library } from '../../library.ts';
import { answerJson } from '../../reply/json.ts';
import { readingRows } from '../conversation/reading-rows.ts';

const figure = z.object({
  value: z.number(),
  unit: z.string(),
  area: z.string(),
  indicator: z.string(),
  breakdown: z.string().optional(),
  period: z.string(),
  status: z.string(),
  role: z.string(),
  report: z.string(),
  section: z.string(),
});

/** What a receipt keeps of a question and its answer. */
export const receiptSchema = z.object({
  id: z.string(),
  /** ISO, to the second. */
  made: z.string(),
  corpusVersion: z.string(),
  questions: z.array(z.string()).min(1),
  reading: z.array(z.object({ label: z.string(), said: z.string() })),
  answer: z.object({ status: z.string(), verdict: z.string().optional(), text: z.string(), figures: z.array(figure) }),
});
export type Receipt = z.infer<typeof receiptSchema>;

const kept = (library: Library, answer: Answer): Receipt['answer'] => {
  const { status, verdict, text, figures } = answerJson(library, answer, '');
  return {
    status,
    ...(verdict === undefined ? {} : { verdict }),
    text,
    figures: figures.map(({ value, unit, area, indicator, breakdown, period, status, role, citation }) => ({
      value,
      unit,
      area,
      indicator,
      ...(breakdown === undefined ? {} : { breakdown }),
      period,
      status,
      role,
      report: citation.report,
      section: citation.section,
    })),
  };
};

/** Letters and digits that are not taken for one another when read aloud. */
const LETTERS = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 10;

/** What a receipt's id looks like. */
export const isReceiptId = (text: string): boolean => new RegExp(`^[${LETTERS}]{${ID_LENGTH}}$`).test(text);

const idOf = (content: string): string =>
  [...createHash('sha256').update(content).digest().subarray(0, ID_LENGTH)]
    .map((byte) => LETTERS[byte % LETTERS.length])
    .join('');

/** The receipt of an answer. The same questions with the same answer from the same corpus have the same id. */
export const receiptOf = (
  library: Library,
  answer: Answer,
  given: { questions: readonly string[]; corpusVersion: string; now: number },
): Receipt => {
  const content = {
    questions: [...given.questions],
    corpusVersion: given.corpusVersion,
    answer: kept(library, answer),
  };
  return {
    id: idOf(JSON.stringify(content)),
    made: new Date(given.now).toISOString().replace(/\.\d+Z$/, 'Z'),
    reading: readingRows(library, answer),
    ...content,
  };
};

/** Whether the answer to a receipt's questions is still the one it keeps. */
export type Standing = 'same' | 'reworded' | 'changed';

/** Compares a receipt with the answer that its questions get now: its figures and their sources, then its words. */
export const standingOf = (library: Library, receipt: Receipt, now: Answer): Standing => {
  const { text, ...figures } = kept(library, now);
  const { text: before, ...figuresBefore } = receipt.answer;
  if (JSON.stringify(figures) !== JSON.stringify(figuresBefore)) return 'changed';
  return text === before ? 'same' : 'reworded';
};
