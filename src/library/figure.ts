import type { Measure, Period } from '../corpus/period.ts';
import { parsePeriod } from '../corpus/period.ts';
import type { Breakdown, FigureRow, Indicator } from '../corpus/schema.ts';
import type { Described } from '../question/match.ts';
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
  partAreas: string[];
  /** Areas that the indicator's own name says ("the North East London partnership"): they may be said, and say no more. */
  nameAreas: string[];
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

/** Joins a row of the metrics table with what the vocabulary says of its indicator and breakdown. */
export const toFigure = (row: FigureRow, id: number, known: Vocabularies, described: Described): Figure => {
  const indicator = known.indicators.get(row.indicator);
  const parts = splitBreakdown(row.breakdown).map((name) => ({ name, kind: known.breakdowns.get(name)?.kind ?? '' }));
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
    partAreas: row.breakdown === '' ? [] : known.areas.read(row.breakdown).map(({ area }) => area),
    nameAreas: known.areas.read(indicator?.name ?? '').map(({ area }) => area),
    part: without('bound'),
    subject: without('bound', 'basis', 'earlier'),
    dimensions: parts.flatMap(({ name }) => known.breakdowns.get(name)?.dimension || []),
    earlier: parts.some(({ kind }) => kind === 'earlier'),
    described,
  };
};
