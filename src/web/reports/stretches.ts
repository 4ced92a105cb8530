import { fold } from '../../corpus/fold.ts';
import { isTable, PICTURE } from '../../corpus/section.ts';
import type { Block, Section, TableBlock } from '../../corpus/section.ts';
import type { Figure } from '../../library.ts';
import type { Marks } from '../../reply/mark.ts';

type Span = { start: number; end: number };

/** Words of a section that a figure stands in: stretches of paragraphs, and cells of tables. */
export type Stretch =
  | { kind: 'text'; block: Block; words: Span; /** The number itself. */ number: Span | undefined }
  | { kind: 'cell'; block: TableBlock; row: number; column: number | undefined };

const rowText = (cells: readonly string[]): string => fold(cells.filter(Boolean).join(' '));

const cellsOf = (section: Section, figure: Figure): Stretch[] =>
  section.blocks.filter(isTable).flatMap((block) =>
    block.rows.flatMap((cells, row): Stretch[] => {
      if (fold(cells[0] ?? '') !== fold(figure.row) || rowText(cells) !== fold(figure.quote)) return [];
      const column = block.header.findIndex((cell) => fold(cell) === fold(figure.column));
      return [{ kind: 'cell', block, row, column: column < 0 ? undefined : column }];
    }),
  );

/** The blocks of a section as one line, as quotations are checked against it, with the place of each block's words. */
const lined = (section: Section): { line: string; places: { block: Block; start: number; end: number }[] } => {
  const places: { block: Block; start: number; end: number }[] = [];
  let line = '';
  for (const block of section.blocks) {
    if (isTable(block)) continue;
    if (line !== '') line += ' ';
    if (block.kind === 'item') line += '- ';
    const text = fold(block.text);
    places.push({ block, start: line.length, end: line.length + text.length });
    line += text + (block.kind === 'caption' ? PICTURE : '');
  }
  return { line, places };
};

const within = (span: Span, place: Span): Span | undefined => {
  const start = Math.max(span.start, place.start);
  const end = Math.min(span.end, place.end);
  return start < end ? { start: start - place.start, end: end - place.start } : undefined;
};

const wordsOf = (section: Section, figure: Figure, numberIn: (figure: Figure) => Marks): Stretch[] => {
  const { line, places } = lined(section);
  const quote = fold(figure.quote);
  const from = line.indexOf(quote);
  if (from < 0) return [];
  const span = { start: from, end: from + quote.length };
  const [mark] = numberIn({ ...figure, quote });
  const number = mark && { start: from + mark.start, end: from + mark.end };
  return places.flatMap(({ block, ...place }): Stretch[] => {
    const words = within(span, place);
    return words ? [{ kind: 'text', block, words, number: number && within(number, place) }] : [];
  });
};

/**
 * Where the words of a figure stand in a section; places in a block count from the start of its words, white space
 * folded.
 * @param numberIn finds the number in the figure's quotation
 */
export const stretchesOf = (section: Section, figure: Figure, numberIn: (figure: Figure) => Marks): Stretch[] =>
  figure.row === '' ? wordsOf(section, figure, numberIn) : cellsOf(section, figure);
