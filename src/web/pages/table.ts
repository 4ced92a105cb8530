import { html, type Markup, type Slot } from '../markup.ts';

/** A cell of a table: words or markup, and whether it is a number to stand under others. */
export type CellLook = { content: Slot; isNumber?: boolean };

export type TableLook = {
  caption: string;
  /** Whether a heading above says the same: then the caption is for those who hear the page. */
  isHeaded?: boolean;
  header: readonly CellLook[];
  rows: readonly (readonly CellLook[])[];
};

const numeric = (cell: CellLook | undefined): Markup | false => cell?.isNumber === true && html` class="number"`;

/** A table with its caption, headers of columns and rows; it scrolls by itself where it is wider than the page. */
export const tableMarkup = ({ caption, isHeaded = false, header, rows }: TableLook): Markup =>
  html` <div class="wide" tabindex="0" role="group" aria-label="${caption}">
    <table>
      <caption${isHeaded && html` class="heard"`}>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${header.map((cell) =>
            cell.content === '' ? html`<td></td>` : html`<th scope="col" ${numeric(cell)}>${cell.content}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell, at) =>
                at === 0 && cell.isNumber !== true && cell.content !== ''
                  ? html`<th scope="row">${cell.content}</th>`
                  : html`<td${numeric(cell)}>${cell.content}</td>`,
              )}
            </tr> `,
        )}
      </tbody>
    </table>
  </div>`;
