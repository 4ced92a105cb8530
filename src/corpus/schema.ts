import { Decimal } from 'decimal.js';
import { z } from 'zod';
import { parsePeriod } from './period.ts';

/** Units of a figure; money is pounds, a rate is per 10,000 children. Percentages and percentage points never mix. */
export const UNITS = [
  'count',
  'rate_per_10000',
  'percent',
  'percentage_points',
  'gbp',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'ratio',
] as const;
export type Unit = (typeof UNITS)[number];

export const STATUSES = ['actual', 'target', 'budget', 'forecast', 'threshold'] as const;
export type Status = (typeof STATUSES)[number];

export const STATISTICS = ['level', 'change', 'peak', 'low', 'average', 'rank'] as const;
export type Statistic = (typeof STATISTICS)[number];

const list = z.string().transform((cell) =>
  cell
    .split('|')
    .map((part) => part.trim())
    .filter(Boolean),
);
const text = z.string();
const filled = text.min(1, 'is empty');
const isoPeriod = text.refine((iso) => iso === '' || parsePeriod(iso) !== undefined, 'is not an ISO 8601 period');

/** One row of `metrics.csv`: one printed figure. Columns are explained in `corpus/README.md`. */
export const figureRow = z.object({
  report: filled,
  section: filled,
  indicator: filled,
  area: filled,
  area_code: text.regex(/^([EWSN]\d{8})?$/, 'is not a GSS code'),
  breakdown: text,
  period: isoPeriod,
  value: text.regex(/^-?\d+(\.\d+)?$/, 'is not a plain decimal number').transform((value) => new Decimal(value)),
  unit: z.enum(UNITS),
  statistic: z.enum(STATISTICS),
  change_from: isoPeriod,
  change_of: z.enum(['', ...UNITS]),
  status: z.enum(STATUSES),
  qualifier: z.enum(['', 'about', 'over', 'at least', 'at most']),
  row: text,
  column: text,
  quote: filled,
  note: text,
});
export type FigureRow = z.output<typeof figureRow>;

export const areaRow = z.object({
  code: text.regex(/^([EWSN]\d{8})?$/, 'is not a GSS code'),
  name: filled,
  type: filled,
  region: text,
  aliases: list,
});
export type Area = z.output<typeof areaRow>;

export const indicatorRow = z.object({
  id: filled.regex(/^[a-z0-9-]+$/, 'is not in kebab-case'),
  name: filled,
  unit: z.enum(UNITS),
  measure: z.enum(['stock', 'flow', 'average', 'fact']),
  follows: text,
  definition: text,
  definition_source: text,
  aliases: list,
});
export type Indicator = z.output<typeof indicatorRow>;

export const breakdownRow = z.object({
  name: filled,
  kind: z.enum(['', 'bound', 'earlier', 'basis']),
  dimension: text,
  /** The indicator that the part cannot be of any but: "in residential care" is said of children looked after. */
  implies: text,
  aliases: list,
});

/** What breakdowns divide by: ethnicity, grade, cost centre … */
export const dimensionRow = z.object({ name: filled, aliases: list });
export type Dimension = z.output<typeof dimensionRow>;
export type Breakdown = z.output<typeof breakdownRow>;

/**
 * A term of the field and what else it is called; every form counts as the first. `binding`: a group,
 * stage or kind of case that a number is of, so that a figure which says nothing of it is never given for it.
 */
export const termRow = z.object({ term: filled, synonyms: list, binding: z.enum(['', 'yes']) });
export type Term = z.output<typeof termRow>;

export const glossaryRow = z.object({
  term: filled,
  expansion: text,
  definition: text,
  report: filled,
  section: filled,
});
export type GlossaryEntry = z.output<typeof glossaryRow>;

/** A figure that was put right after it had been published here: what it was, what it is, and why. */
export const correctionRow = z.object({
  date: filled.regex(/^\d{4}-\d{2}-\d{2}$/, 'is not a date such as 2026-01-31'),
  report: filled,
  section: filled,
  indicator: filled,
  before: filled,
  now: filled,
  reason: filled,
});
export type Correction = z.output<typeof correctionRow>;
