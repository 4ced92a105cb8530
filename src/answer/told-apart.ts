import type { Figure, Library } from '../library.ts';
import { matching } from '../question/matching-options.ts';
import type { Reading } from '../question/reading.ts';
import type { Chosen } from './choose.ts';
import { scoreFigures } from './score.ts';

/** Parts of which the question says the same words: "placed out of the borough", by an agency or in-house. */
const partsAlike = (library: Library, reading: Reading, { figures: [figure], match }: Chosen): Figure[] => {
  if (!figure || figure.described.parts.filter(({ optional }) => !optional).length < 2) return [];
  const said = [...match.said].sort().join(' ');
  return scoreFigures(library, reading)
    .filter(
      ({ figure: other, match: its }) =>
        other.indicator === figure.indicator &&
        other.area === figure.area &&
        other.unit === figure.unit &&
        other.report === figure.report &&
        other.period?.end === figure.period?.end &&
        other.statistic === figure.statistic &&
        its.partsSaid &&
        match.score - its.score <= matching.sameSubject &&
        [...its.said].sort().join(' ') === said,
    )
    .map(({ figure: one }) => one);
};

/** "Family Support Services": the name of a row and no column of it. */
const columnsOfRow = (library: Library, { units, wanted }: Reading, { figures: [figure], match }: Chosen): Figure[] => {
  if (!figure || match.indicatorSaid || figure.part === '' || units !== undefined) return [];
  if (wanted.some(({ key }) => figure.described.indicator.some((way) => way.includes(key)))) return [];
  const beside = library.figures.filter(
    ({ part, area, report, period, statistic }) =>
      part === figure.part &&
      area === figure.area &&
      report === figure.report &&
      period?.end === figure.period?.end &&
      statistic === figure.statistic,
  );
  return [...new Map(beside.map((one) => [one.indicator, one])).values()];
};

/** Figures that a question means as well as the one found, that one among them; empty where it means one. */
export const notToldApart = (library: Library, reading: Reading, whole: Chosen): Figure[] => [
  ...columnsOfRow(library, reading, whole),
  ...partsAlike(library, reading, whole),
];
