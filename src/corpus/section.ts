/** A part of a section. `caption` stands for a picture or table whose data is not in the text. */
export type Block =
  | { kind: 'paragraph' | 'item' | 'quotation'; text: string }
  | { kind: 'caption'; text: string }
  | { kind: 'table'; label?: string; caption?: string; header: string[]; rows: string[][] };

/** The smallest part of a report with a printed number, label or heading. */
export type Section = {
  report: string;
  /** As printed, without a trailing dot or colon: "6.1", "2.10.1", "Summary", "Table 1". */
  id: string;
  /** The headings it stands under and its own, outermost first, joined by " › ". */
  heading: string;
  blocks: Block[];
  /** Line of the section's own heading in sections.md. */
  line: number;
};

export type TableBlock = Extract<Block, { kind: 'table' }>;
export type TextBlock = Exclude<Block, TableBlock>;

/** Whether a block is a table. */
export const isTable = (block: Block): block is TableBlock => block.kind === 'table';

const PATH = ' › ';
/** What a caption says of its picture. */
export const PICTURE = ' (picture; its data is not in the text)';
/** A number or table label at the start of a heading, and the words behind it. */
export const NUMBER_OR_LABEL = /^(\d{1,3}(?:\.\d{1,3})*|table [A-Z]?\d[\w.-]*?)(?:[.:]? (.+)|[.:])?$/i;

/** The headings of a path, outermost first. */
export const splitPath = (heading: string): string[] => (heading === '' ? [] : heading.split(PATH));

/** Headings as one path. */
export const joinPath = (headings: string[]): string => headings.join(PATH);

/** The id of a heading: its number or table label, else its words without a trailing dot or colon. */
export const headingId = (heading: string): string =>
  NUMBER_OR_LABEL.exec(heading)?.[1] ?? (heading.replace(/[\s.:]+$/, '') || heading);

/** A section's plain words: paragraphs, "- item" lines, table rows with cells joined by one space, header first. */
export function sectionText(section: Pick<Section, 'blocks'>): string {
  return section.blocks.map(blockText).join('\n');
}

function blockText(block: Block): string {
  if (isTable(block)) return tableText(block);
  if (block.kind === 'item') return `- ${block.text}`;
  return block.kind === 'caption' ? block.text + PICTURE : block.text;
}

function tableText({ label, caption, header, rows }: TableBlock): string {
  const row = (cells: (string | undefined)[]): string => cells.filter(Boolean).join(' ');
  return [row([label, caption]), row(header), ...rows.map(row)].filter(Boolean).join('\n');
}
