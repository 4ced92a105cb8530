import { wholeRow } from '../../intents/cues.ts';
import type { Figure, Library } from '../library.ts';
import type { Reading } from '../question/reading.ts';
import { scoreFigures } from './find.ts';
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
  const named = row.filter((figure) => scored.some((other) => other.figure === figure && other.match.named >= NAMED));
  return named.length > 1 ? named : wholeRow.test(reading.text) ? row : [];
};
