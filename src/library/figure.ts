import type { Measure, Period } from '../corpus/period.ts';
import { parsePeriod } from '../corpus/period.ts';
import type { Breakdown, FigureRow, Indicator } from '../corpus/schema.ts';
import type { Described } from '../question/match.ts';
import { perText } from '../lazily.ts';
import type { AreaReader } from '../question/slots/area.ts';

/** A figure of the metrics table with everything a question is compared with. */
export type Figure = Omit<FigureRow, 'period' | 'change_from'> & {
  /** Its place in `metrics.csv`, from 1: stable within one corpus version. */
  id: number;
  period: Period | undefined;
  changeFrom: Period | undefined;
  measure: Measure;
  /** The indicator's plain name and own unit. */
  name: string;
  defaultUnit: FigureRow['unit'];
  /** Id of the indicator that this one is a later state of; empty for most. */
  follows: string;
  /** Areas that its breakdown names ("placed in Kent"). */
  partAreas: readonly string[];
  /** Areas that the indicator's own name says ("the North East London partnership"): they may be said, and say no more. */
  nameAreas: readonly string[];
  /** Its breakdown without the ends of a range: figures of one subject share it. */
  part: string;
  /** Its part without the basis it is reckoned on (gross, net) and without "before the rise". */
  subject: string;
  /** What its parts divide by ("ethnicity"); empty where the vocabulary does not say. */
  dimensions: string[];
  /** What it was before it changed, where the report dates neither: stands before the figure of the same subject. */
  earlier: boolean;
  described: Described;
};

/** The parts of a breakdown cell: "agency foster care; in borough" → two. */
export const splitBreakdown = (breakdown: string): string[] =>
  breakdown
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

export type Vocabularies = {
  indicators: ReadonlyMap<string, Indicator>;
  breakdowns: ReadonlyMap<string, Breakdown>;
  areas: AreaReader;
};

/** Joins rows of the metrics table with what the vocabulary says of their indicators and breakdowns. */
export const createFigureMaker = ({ indicators, breakdowns, areas }: Vocabularies) => {
  const areasIn = perText((text) => areas.read(text).map(({ area }) => area));

  return (row: FigureRow, id: number, described: Described): Figure => {
    const indicator = indicators.get(row.indicator);
    const parts = splitBreakdown(row.breakdown).map((name) => ({ name, kind: breakdowns.get(name)?.kind ?? '' }));
    const without = (...kinds: string[]): string =>
      parts
        .filter(({ kind }) => !kinds.includes(kind))
        .map(({ name }) => name)
        .join('; ');
    return {
      ...row,
      id,
      period: row.period === '' ? undefined : parsePeriod(row.period),
      changeFrom: row.change_from === '' ? undefined : parsePeriod(row.change_from),
      measure: indicator?.measure ?? 'fact',
      name: indicator?.name ?? row.indicator,
      defaultUnit: indicator?.unit ?? row.unit,
      follows: indicator?.follows ?? '',
      partAreas: areasIn(row.breakdown),
      nameAreas: areasIn(indicator?.name ?? ''),
      part: without('bound'),
      subject: without('bound', 'basis', 'earlier'),
      dimensions: parts.flatMap(({ name }) => breakdowns.get(name)?.dimension || []),
      earlier: parts.some(({ kind }) => kind === 'earlier'),
      described,
    };
  };
};
