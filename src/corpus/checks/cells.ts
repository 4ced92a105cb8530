import type { Fault } from '../../errors.ts';
import type { Row } from '../csv.ts';
import { isPrintedAs } from '../printed.ts';
import type { FigureRow } from '../schema.ts';
import { fold } from '../fold.ts';
import { type Ground, rowFault } from './ground.ts';

/** The value of a table's figure stands in its row and column, and the quote is that row as printed. */
export const checkCells = (ground: Ground): Fault[] =>
  ground.corpus.figures.flatMap((figure) => {
    const wrong = figure.row === '' && figure.column === '' ? undefined : wrongCell(ground, figure);
    return wrong ? [rowFault('cell', ground.metrics, figure.line, wrong.found, wrong.fix)] : [];
  });

type Wrong = Pick<Fault, 'found' | 'fix'>;

const wrongCell = ({ place, readNumbers }: Ground, figure: Row<FigureRow>): Wrong | undefined => {
  const { report, section, row, column, quote, value, unit } = figure;
  if (row === '' || column === '')
    return {
      found: `found row "${row}" and column "${column}".`,
      fix: 'A table cell has both, a figure of prose neither.',
    };
  const printed = place(report, section);
  if (printed === undefined) return undefined;
  const rows = printed.tables.flatMap(({ header, rows: body }) => body.map((cells) => ({ header, cells })));
  const named = rows.filter(({ cells }) => fold(cells[0] ?? '') === fold(row));
  if (named.length === 0)
    return {
      found: `found row "${row}", which no table of ${section} has.`,
      fix: 'Write the row’s first cell as printed.',
    };
  const quoted = named.filter(({ cells }) => fold(cells.filter(Boolean).join(' ')) === fold(quote));
  if (quoted.length === 0)
    return {
      found: `found the quote "${quote}", which is not the row "${row}".`,
      fix: 'Quote the row as printed, its cells separated by one space.',
    };
  const columns = quoted.flatMap(({ header, cells }) =>
    header.flatMap((cell, i) => (fold(cell) === fold(column) ? [cells[i] ?? ''] : [])),
  );
  if (columns.length === 0)
    return {
      found: `found column "${column}", which the table does not have.`,
      fix: 'Write the column’s header cell as printed.',
    };
  if (columns.some((cell) => readNumbers(cell).some((number) => isPrintedAs(number, value, unit)))) return undefined;
  return {
    found: `found the value ${value.toFixed()} (${unit}), but row "${row}", column "${column}" prints "${columns.join('", "')}".`,
    fix: 'Correct the value or its unit, or name the cell that prints it.',
  };
};
