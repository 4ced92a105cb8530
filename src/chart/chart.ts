import type { Given, Outcome } from '../answer/answer.ts';
import type { Unit } from '../corpus/schema.ts';
import type { Library } from '../library.ts';
import { barChart } from './bars.ts';
import { lineChart } from './line.ts';

export type ChartPoint = {
  /** "2014/15", "31 Mar 2015", "Havering". */
  label: string;
  /** Last day of its period (ISO), by which points are put in order; empty for a bar whose figure has no date. */
  at: string;
  /** null: the reports give no figure for this time. */
  value: number | null;
  /** The value as it is written beside the point, "£9.07m"; empty where there is none. */
  text: string;
};

/** `benchmark`: what councils are measured against (England, a region, statistical neighbours). */
export type ChartSeries = { name: string; benchmark: boolean; points: ChartPoint[] };

/**
 * A picture of an answer before it is drawn: what any surface needs to draw it, or to list what it would show.
 * All values are of one unit, one status and one kind.
 */
export type Chart = {
  kind: 'line' | 'bar';
  title: string;
  /** What the points stand for: "At 31 March", "Cost centre". */
  xTitle: string;
  /** The unit in words: "Rate per 10,000 children". */
  yTitle: string;
  unit: Unit;
  /** Report and sections of every value drawn. */
  source: string;
  /** What a reader must know beside the picture: figures left out, figures without a date. Empty for most. */
  note: string;
  series: ChartSeries[];
  /** The whole picture in words, every value included; at most `ALT_LIMIT` characters. */
  alt: string;
};

/** All of the figures in their order: the answer to "the second highest" is the second of them, not the first. */
const ranked = (given: readonly Given[]): Given[] => {
  const values = given.flatMap(({ figure, role }) => (role === 'context' ? [figure.value] : []));
  const [first, last] = [values[0], values.at(-1)];
  const least = first !== undefined && last !== undefined && first.lessThan(last);
  return [...given].sort((a, b) => a.figure.value.comparedTo(b.figure.value) * (least ? 1 : -1));
};

/**
 * The picture that an answer makes: a line for figures over time, bars for figures side by side.
 * @param question its words settle whether months or years are drawn, where the answer holds both
 * @returns undefined where three figures of one unit, status and kind are not to be had
 */
export const chartOf = (outcome: Outcome, library: Library, question = ''): Chart | undefined => {
  if (outcome.kind !== 'figures') return undefined;
  if (outcome.plan === 'trend') return lineChart(outcome.given, library, /\bmonth/i.test(question));
  if (outcome.plan === 'compare' || outcome.plan === 'breakdown')
    return barChart(
      outcome.given.filter(({ role }) => role === 'headline'),
      library,
    );
  if (outcome.plan === 'rank') return barChart(ranked(outcome.given), library);
  return undefined;
};
