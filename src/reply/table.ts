import type { Outcome } from '../answer/answer.ts';
import type { IntentId } from '../question/intent.ts';
import type { Figure } from '../library.ts';
import * as say from './wording.ts';

/** A cell's words, and its value where it is a number to sort by. */
export type Cell = { text: string; value?: number };

/** Figures side by side; every row has as many cells as the header. */
export type Table = { caption: string; header: string[]; rows: Cell[][] };

const IN_TABLES: ReadonlySet<IntentId> = new Set(['trend', 'compare', 'breakdown', 'rank']);

type Column = { header: string; cell: (figure: Figure) => Cell; always?: true };

const COLUMNS: readonly Column[] = [
  { header: 'Council or benchmark', cell: ({ area }) => ({ text: area }) },
  { header: 'Indicator', cell: ({ name }) => ({ text: name }) },
  { header: 'Part', cell: ({ breakdown }) => ({ text: breakdown === '' ? 'All' : breakdown.replaceAll(';', ',') }) },
  { header: 'Date', cell: (figure) => ({ text: say.time(figure) }) },
  {
    header: 'Figure',
    cell: (figure) => ({ text: say.amount(figure), value: figure.value.toNumber() }),
    always: true,
  },
  { header: 'Kind', cell: (figure) => ({ text: say.kindNote(figure) || 'actual' }) },
  { header: 'Section', cell: ({ section }) => ({ text: section }), always: true },
];

const differs = ({ cell }: Column, figures: readonly Figure[]): boolean =>
  new Set(figures.map((figure) => cell(figure).text)).size > 1;

/** What all figures have in common, for a caption: "Children looked after, Thurrock". */
const captionOf = (figures: readonly Figure[], shown: readonly Column[]): string => {
  const [first] = figures;
  if (!first) return '';
  const common = COLUMNS.slice(0, 4).filter((column) => !shown.includes(column));
  const [area, ...rest] = [COLUMNS[0], ...COLUMNS.slice(1, 4)].map((column) =>
    column && common.includes(column) ? column.cell(first).text : '',
  );
  return [...rest.filter((text) => text !== 'All' && text !== 'no date given'), area].filter(Boolean).join(', ');
};

/**
 * Figures as a table, of the columns in which they differ and where each stands.
 * @param figures at least two, in the order to be shown
 */
export const tableOfFigures = (figures: readonly Figure[]): Table => {
  const shown = COLUMNS.filter((column) => column.always === true || differs(column, figures));
  return {
    caption: captionOf(figures, shown) || 'Figures held',
    header: shown.map(({ header }) => header),
    rows: figures.map((figure) => shown.map(({ cell }) => cell(figure))),
  };
};

/** The table of a comparison, trend, ranking or breakdown; undefined for an answer that is no table. */
export const tableOf = (outcome: Outcome): Table | undefined => {
  if (outcome.kind !== 'figures' || !IN_TABLES.has(outcome.plan)) return undefined;
  const shown = outcome.plan === 'rank' ? outcome.given : outcome.given.filter(({ role }) => role === 'headline');
  return shown.length > 1 ? tableOfFigures(shown.map(({ figure }) => figure)) : undefined;
};
