import { fold } from '../../corpus/fold.ts';
import { type Block, isTable, PICTURE, type TableBlock, type TextBlock } from '../../corpus/section.ts';
import { highlight } from '../../search/highlight.ts';
import { html, type Markup } from '../markup.ts';
import type { SectionPage } from '../reports/pages.ts';
import type { Stretch } from '../reports/stretches.ts';
import { marked } from './marked.ts';
import { type CellLook, tableMarkup } from './table.ts';

/** What stands out on a report's page: the figure that was cited, the words that were looked for. */
export type Standout = { quote?: number | undefined; wanted: readonly string[] };

type Lit = { stretches: readonly Stretch[]; cited: readonly Stretch[] };

const litOf = ({ printed }: SectionPage, { quote }: Standout): Lit => ({
  stretches: printed.flatMap(({ stretches }) => stretches),
  cited: printed.filter(({ figure }) => figure.id === quote).flatMap(({ stretches }) => stretches),
});

const textMarkup = (block: TextBlock, { stretches, cited }: Lit, wanted: readonly string[]): Markup => {
  const text = fold(block.text);
  const ofBlock = (all: readonly Stretch[]) =>
    all.flatMap((stretch) => (stretch.kind === 'text' && stretch.block === block ? [stretch] : []));
  return marked(text, {
    shown: [...ofBlock(cited).map(({ words }) => words), ...(wanted.length > 0 ? highlight(text, wanted) : [])],
    numbers: ofBlock(stretches).flatMap(({ number }) => number ?? []),
  });
};

const cellMarkup = (
  block: TableBlock,
  at: { row: number; column: number; text: string },
  { stretches, cited }: Lit,
  wanted: readonly string[],
): Markup => {
  const isAt = (stretch: Stretch): boolean =>
    stretch.kind === 'cell' &&
    stretch.block === block &&
    stretch.row === at.row &&
    (stretch.column === undefined || stretch.column === at.column);
  const whole = [{ start: 0, end: at.text.length }];
  return marked(at.text, {
    shown: cited.some(isAt) ? whole : wanted.length > 0 ? highlight(at.text, wanted) : [],
    numbers: stretches.some(isAt) ? whole : [],
  });
};

const NUMBER = /^[-−–+£(]*\s?[\d.,]+\s?[%)mk]*$/i;

/** What a table is called, and the headings it stands under. */
type Named = { name: string; heading: string };

const tableBlock = (block: TableBlock, { name, heading }: Named, lit: Lit, wanted: readonly string[]): Markup => {
  const caption = [block.label, block.caption].filter(Boolean).join(' ');
  const isNumber = block.header.map(
    (_, at) => at > 0 && block.rows.filter((row) => NUMBER.test((row[at] ?? '').trim())).length * 2 > block.rows.length,
  );
  const look = (content: CellLook['content'], at: number): CellLook => ({ content, isNumber: isNumber[at] === true });
  return tableMarkup({
    caption: caption || `Table in ${name}`,
    isHeaded: caption !== '' && heading.endsWith(caption),
    header: block.header.map((text, at) => look(text, at)),
    rows: block.rows.map((cells, row) =>
      cells.map((text, column) =>
        look(text === '' ? '' : cellMarkup(block, { row, column, text }, lit, wanted), column),
      ),
    ),
  });
};

/** Blocks that follow one another as items are one list. */
const grouped = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
};

/** The blocks of a section as a reader sees them. */
export const sectionBlocks = (page: SectionPage, name: string, standout: Standout): Markup[] => {
  const lit = litOf(page, standout);
  const words = (block: TextBlock): Markup => textMarkup(block, lit, standout.wanted);
  return grouped(page.section.blocks).map((group): Markup => {
    const [block] = group;
    if (block === undefined) return html``;
    if (isTable(block)) return tableBlock(block, { name, heading: page.section.heading }, lit, standout.wanted);
    if (block.kind === 'item')
      return html`<ul>
        ${group.map((item) => !isTable(item) && html`<li>${words(item)}</li>`)}
      </ul>`;
    if (block.kind === 'quotation') return html`<blockquote><p>${words(block)}</p></blockquote>`;
    if (block.kind === 'caption') return html`<p class="picture">${words(block)}${PICTURE}</p>`;
    return html`<p>${words(block)}</p>`;
  });
};
