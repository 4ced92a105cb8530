import Papa from 'papaparse';
import type { FigureJson } from '../reply/json.ts';
import type { Table } from '../reply/table.ts';

/** A spreadsheet takes a file without this for one in its own old alphabet, and spoils every dash and pound sign. */
const UTF8 = '\uFEFF';

/** Words that a spreadsheet would carry out as a formula are kept as words; numbers are numbers. */
const written = (fields: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  UTF8 + Papa.unparse({ fields: [...fields], data: rows.map((row) => [...row]) }, { escapeFormulae: true });

const COLUMNS: readonly { name: string; of: (figure: FigureJson) => string | number }[] = [
  { name: 'Council or benchmark', of: ({ area }) => area },
  { name: 'Indicator', of: ({ indicator }) => indicator },
  { name: 'Part', of: ({ breakdown }) => breakdown ?? '' },
  { name: 'Date', of: ({ period }) => period },
  { name: 'Value', of: ({ value }) => value },
  { name: 'Unit', of: ({ unit }) => unit },
  { name: 'Kind', of: ({ status }) => status },
  { name: 'Worked out here', of: ({ derived }) => (derived ? 'yes' : 'no') },
  { name: 'Report', of: ({ citation }) => citation.report },
  { name: 'Section', of: ({ citation }) => citation.section },
  { name: 'Row', of: ({ citation }) => citation.row ?? '' },
  { name: 'Column', of: ({ citation }) => citation.column ?? '' },
  { name: 'Printed words', of: ({ citation }) => citation.quote },
];

/** Figures as CSV for a spreadsheet, one a line, in the order given. */
export const figuresCsv = (figures: readonly FigureJson[]): string =>
  written(
    COLUMNS.map(({ name }) => name),
    figures.map((figure) => COLUMNS.map(({ of }) => of(figure))),
  );

/** A table as CSV, as it stands on the page. */
export const tableCsv = ({ header, rows }: Table): string =>
  written(
    header,
    rows.map((row) => row.map(({ text }) => text)),
  );
