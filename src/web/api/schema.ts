import { z } from 'zod';

const citation = z.strictObject({
  report: z.string().describe('Id of the report'),
  section: z.string().describe('Section as printed, such as "6.1"'),
  quote: z.string().describe('The printed words, verbatim'),
  row: z.string().optional(),
  column: z.string().optional(),
});

const figure = z.strictObject({
  value: z.number(),
  unit: z.string(),
  area: z.string(),
  area_code: z.string().optional().describe('GSS code'),
  indicator: z.string(),
  breakdown: z.string().optional(),
  period: z
    .string()
    .describe('ISO 8601: a day, a month, a year, or first and last day with a slash; empty where none is printed'),
  status: z.string().describe('actual, target, budget, forecast or threshold'),
  role: z.enum(['headline', 'context']).describe('headline: what was asked; context: said beside it'),
  derived: z.literal(true).optional().describe('Worked out from printed figures'),
  citation,
});

/** The answer object: what `/api/ask` gives, and the command line with --json. */
export const answerSchema = z.strictObject({
  id: z.string(),
  question: z.string(),
  intent: z.string(),
  status: z.enum(['answered', 'clarify', 'passages', 'not_found']),
  text: z.string().describe('The whole answer in words'),
  figures: z.array(figure),
  verdict: z.enum(['supported', 'contradicted', 'not_found']).optional(),
  passages: z.array(z.strictObject({ report: z.string(), section: z.string(), text: z.string(), score: z.number() })),
  citations: z.array(citation),
  choices: z.array(z.string()).optional().describe('What can be chosen where the question is asked back'),
  caveats: z.array(z.string()),
  suggestions: z.array(z.string()),
});

/** What is said where a request cannot be met. */
export const errorSchema = z.strictObject({ error: z.string() });
