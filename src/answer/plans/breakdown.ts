import { topNumber } from '../../../intents/cues.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { chooseFigure, given } from '../choose.ts';
import { partsOf } from '../parts.ts';
import type { Plan } from '../plan.ts';
import { subquestions } from '../subquestions.ts';
import { rowOf } from '../table-row.ts';
import { figurePlan } from './figure.ts';

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

/** Parts that the question names itself: a list, or the columns of a row. */
const namedParts = (library: Library, reading: Reading): Figure[] => {
  const list = listed(library, reading);
  return list.length > 1 ? list : rowOf(library, reading);
};

/** All parts of a figure, as the report divides it. */
export const breakdownPlan: Plan = (library, reading, passages) => {
  const divided = topOf(reading, partsOf(library, reading));
  const byDimension = library.dimensionsIn(reading.text).length > 0 && divided.length > 1;
  const named = byDimension ? [] : namedParts(library, reading);
  const parts = named.length > 1 ? named : divided;
  if (parts.length < 2) return figurePlan(library, reading, passages);
  const [period] = reading.periods.flatMap((mention) => ('period' in mention ? [mention.period] : []));
  const statuses = new Set(parts.map(({ status }) => status));
  return {
    kind: 'figures',
    plan: 'breakdown',
    given: given(parts, 'headline', [], period),
    derived: [],
    caveats: statuses.size > 1 ? ['Actual figures, budgets and targets stand side by side here: see each status.'] : [],
  };
};
