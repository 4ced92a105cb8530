import { type Chart, chartOf, type ChartPoint } from '../../src/chart/index.ts';
import { answerTo, library } from '../own.ts';

/** The chart of a question's answer over the corpus that comes with the program. */
export const chartFor = (question: string): Chart | undefined => chartOf(answerTo(question).outcome, library, question);

const pointText = ({ label, value, text }: ChartPoint): string => `${label}: ${value === null ? 'gap' : text}`;

/** "2014: gap": the points of a question's chart, series by series. */
export const pointsOf = (question: string): string[][] =>
  chartFor(question)?.series.map(({ points }) => points.map(pointText)) ?? [];

/** A chart made up for a test, everything not said as plain as can be. */
export const madeUp = (parts: Partial<Chart> & Pick<Chart, 'kind' | 'series'>): Chart => ({
  title: 'Children looked after',
  xTitle: 'At 31 March',
  yTitle: 'Number',
  unit: 'count',
  source: 'Source: a report',
  note: '',
  alt: 'A chart.',
  ...parts,
});

/** A series of one value a year from 31 March 2012; null is a gap. */
export const yearly = (
  name: string,
  values: readonly (number | null)[],
  benchmark = false,
): Chart['series'][number] => ({
  name,
  benchmark,
  points: values.map((value, place) => ({
    label: String(2012 + place),
    at: `${2012 + place}-03-31`,
    value,
    text: value === null ? '' : String(value),
  })),
});
