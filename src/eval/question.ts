import { z } from 'zod';
import { UNITS } from '../corpus/schema.ts';

export const KINDS = [
  'figure',
  'change',
  'trend',
  'comparison',
  'rank',
  'breakdown',
  'check',
  'definition',
  'passage',
  'none',
] as const;

const place = z.object({ report: z.string(), section: z.string() });

const wantedFigure = z.object({
  value: z.number(),
  unit: z.enum(UNITS),
  area: z.string(),
  period: z.string(),
  period_optional: z.boolean().default(false),
});

const expectation = z.object({
  figures: z.array(wantedFigure).default([]),
  cite: z.array(place).default([]),
  forbid: z.array(z.number()).default([]),
  passages: z.array(place).default([]),
  verdict: z.enum(['supported', 'contradicted', 'not_found']).optional(),
  contains: z.array(z.string()).default([]),
});

/** One line of a question file; the fields are explained in `eval/README.md`. */
export const evalQuestion = z.strictObject({
  id: z.string(),
  q: z.string(),
  kind: z.enum(KINDS),
  thread: z.string().optional(),
  style: z.enum(['sentence', 'terse', 'abbrev', 'typo', 'everyday']).optional(),
  note: z.string().optional(),
  expect: expectation,
});

export type EvalQuestion = z.output<typeof evalQuestion>;
export type WantedFigure = z.output<typeof wantedFigure>;
export type Place = z.output<typeof place>;
