import { topNumber, wholeRow } from '../../../intents/cues.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { chooseFigure, given } from '../choose.ts';
import { scoreFigures } from '../find.ts';
import { periodFit } from '../fit.ts';
import type { Plan } from '../plan.ts';
import { partsOf } from '../parts.ts';
import { subquestions } from '../subquestions.ts';
import { figurePlan } from './figure.ts';

/** A row is meant when its words fit this well, and a column when its own name is said to this share. */
const ROW_SCORE = 0.6;
const NAMED = 0.85;

const topOf = (reading: Reading, figures: Figure[]): Figure[] => {
  const number = topNumber(reading.text);
  if (number === undefined) return figures;
  return [...figures].sort((a, b) => b.value.comparedTo(a.value) || a.id - b.id).slice(0, number);
};

/** The parts named one by one ("original budget, revised budget and out-turn"), where the question lists them. */
const listed = (library: Library, reading: Reading): Figure[] => {
  const parts = subquestions(library, reading);
  if (parts.length < 2) return [];
  const chosen = parts.map((slots) => chooseFigure(library, slots)).filter((choice) => choice.kind === 'chosen');
  return chosen.length === parts.length ? [...new Set(chosen.flatMap(({ figures }) => figures))] : [];
};

/** One row of a table with the columns named, or all of them ("the Youth Services line in full"). */
const rowOf = (library: Library, reading: Reading): Figure[] => {
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

/** All parts of a figure, as the report divides it. */
export const breakdownPlan: Plan = (library, reading, passages) => {
  const named = listed(library, reading);
  const row = named.length > 1 || library.dimensionsIn(reading.text).length > 0 ? [] : rowOf(library, reading);
  const parts = named.length > 1 ? named : row.length > 1 ? row : topOf(reading, partsOf(library, reading));
  if (parts.length < 2) return figurePlan(library, reading, passages);
  const notes = new Set(parts.map(({ status }) => status));
  return {
    kind: 'figures',
    plan: 'breakdown',
    given: given(
      parts,
      'headline',
      [],
      reading.periods.flatMap((mention) => ('period' in mention ? [mention.period] : []))[0],
    ),
    derived: [],
    caveats: notes.size > 1 ? ['Actual figures, budgets and targets stand side by side here: see each status.'] : [],
  };
};
