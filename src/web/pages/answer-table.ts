import type { Figure } from '../../library.ts';
import type { Table } from '../../reply/table.ts';
import { citationPath } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { type CellLook, tableMarkup } from './table.ts';

const isNumberColumn = (table: Table, at: number): boolean => table.rows.some((row) => row[at]?.value !== undefined);

/**
 * The table of an answer; the section of each row links to the words.
 * @param figures the figures of the rows, in their order
 */
export const answerTable = ({ anchors }: Site, table: Table, figures: readonly Figure[]): Markup =>
  tableMarkup({
    caption: table.caption,
    isHeaded: true,
    header: table.header.map((content, at) => ({ content, isNumber: isNumberColumn(table, at) })),
    rows: table.rows.map((row, line) =>
      row.map(({ text }, at): CellLook => {
        const figure = figures[line];
        const isPlace = table.header[at] === 'Section' && figure !== undefined;
        return {
          content: isPlace ? html`<a href="${citationPath(anchors, figure)}">${text}</a>` : text,
          isNumber: isNumberColumn(table, at),
        };
      }),
    ),
  });
