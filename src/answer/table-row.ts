import { wholeColumn, wholeRow } from '../../intents/order-cues.ts';
import type { Figure, Library } from '../library.ts';
import type { Reading } from '../question/reading.ts';
import { scoreFigures } from './score.ts';
import { periodFit } from './fit.ts';

/** A row is meant when its words fit this well, and a column when its own name is said to this share. */
const ROW_SCORE = 0.6;
const NAMED = 0.85;

/**
 * One row of a table: the columns the question names, or all of them ("the Youth Services line in full").
 * @returns empty where the question names fewer than two columns and does not ask for all
 */
export const rowOf = (library: Library, reading: Reading): Figure[] => {
  const scored = scoreFigures(library, reading).filter(
    ({ figure, match }) =>
      figure.row !== '' &&
      match.score >= ROW_SCORE &&
      (reading.areas.length === 0 || reading.areas.includes(figure.area)) &&
      periodFit(reading.periods, figure, library) > 0,
  );
  const [best] = scored;
  if (!best) return [];
  const row = library.figures.filter(
    ({ report, section, row: label, part, statistic }) =>
      report === best.figure.report &&
      section === best.figure.section &&
      label === best.figure.row &&
      part === best.figure.part &&
      statistic === 'level',
  );
  if (wholeRow.test(reading.text)) return row;
  const named = scored.filter(({ figure, match }) => row.includes(figure) && match.named >= NAMED);
  // Each column must be named by a word of its own.
  const own = named.filter((one) =>
    one.match.said.some((key) => named.every((other) => other === one || !other.match.said.includes(key))),
  );
  return own.length > 1 ? row.filter((figure) => own.some((one) => one.figure === figure)) : [];
};

/**
 * One column of a table: every row of it at the time asked ("the advocacy table for quarter 2"), where the rows are of
 * what the question names.
 * @returns empty where the question does not ask for all rows, or the best figure stands in no table
 */
export const columnOf = (library: Library, reading: Reading): Figure[] => {
  if (!wholeColumn.test(reading.text)) return [];
  const [best] = scoreFigures(library, reading).filter(
    ({ figure, match }) =>
      figure.row !== '' &&
      figure.part === '' &&
      match.score >= ROW_SCORE &&
      (reading.areas.length === 0 || reading.areas.includes(figure.area)) &&
      periodFit(reading.periods, figure, library) > 0,
  );
  const [subject] = reading.wanted.filter(({ frame }) => !frame).sort((a, b) => b.weight - a.weight);
  if (!best || !subject) return [];
  const { report, section, column, period } = best.figure;
  const rows = library.figures.filter(
    (figure) =>
      figure.report === report &&
      figure.section === section &&
      figure.row !== '' &&
      figure.column === column &&
      figure.period?.end === period?.end &&
      figure.statistic === 'level',
  );
  return rows.length > 1 && rows.every(({ described }) => described.related.has(subject.key)) ? rows : [];
};
