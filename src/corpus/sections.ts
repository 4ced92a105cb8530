import { ChapterError } from '../errors.ts';
import { headingId, isTable, joinPath, NUMBER_OR_LABEL, PICTURE, splitPath } from './section.ts';
import type { Block, Section, TableBlock, TextBlock } from './section.ts';

export { headingId, joinPath, sectionText, splitPath, type Block, type Section } from './section.ts';

const UP = '‹';
const LABEL_LINE = /^\*\*(.*) › (.*)\*\*$/;
const RULED = /^\|( --- \|)+$/;
/** What Markdown, or this format, would take for a mark at the start of a paragraph. */
const MARK = /^(?=[#>\-*+|!\\])/;

/** Sections as the text of a sections.md; `parseSections` reads it back to the same sections. */
export function formatSections(sections: Pick<Section, 'id' | 'heading' | 'blocks'>[]): string {
  let open: string[] = [];
  const out = sections.map((section, i) => {
    const path = splitPath(section.heading);
    const own = path.at(-1);
    const next = splitPath(sections[i + 1]?.heading ?? '');
    const closed = own !== undefined && headingId(own) === section.id && !path.every((part, j) => next[j] === part);
    const under = closed ? path.slice(0, -1) : path;
    const lines = [...headingLines(open, under), `## ${closed ? own : section.id}`];
    open = under;
    return lines.join('\n\n') + '\n' + formatBlocks(section.blocks, implied(section.id, section.heading));
  });
  return out.join('\n');
}

function headingLines(open: string[], path: string[]): string[] {
  const split = path.findIndex((part, i) => part !== open[i]);
  const shared = split === -1 ? path.length : split;
  if (shared === path.length)
    return open.length > shared
      ? [
          `# ${Array(open.length - shared)
            .fill(UP)
            .join(' ')}`,
        ]
      : [];
  return path.slice(shared).map((part, i) => `# ${'› '.repeat(shared + i)}${part}`);
}

function formatBlocks(blocks: Block[], label: string): string {
  const firstTable = blocks.findIndex(isTable);
  return blocks
    .map((block, i) => {
      const gap = block.kind === 'item' && blocks[i - 1]?.kind === 'item' ? '' : '\n';
      if (!isTable(block)) return `${gap}${formatText(block)}\n`;
      const line = labelLine(block.label, block.caption);
      return `${gap}${line === (i === firstTable ? label : labelLine()) ? '' : `${line}\n\n`}${formatTable(block)}`;
    })
    .join('');
}

function formatText({ kind, text }: TextBlock): string {
  if (kind === 'item') return `- ${text}`;
  if (kind === 'quotation') return `> ${text}`;
  return kind === 'caption' ? `![${text}${PICTURE}]` : text.replace(MARK, '\\');
}

function formatTable({ header, rows }: TableBlock): string {
  const row = (cells: string[]): string => `| ${cells.map((cell) => cell.replace(/[\\|]/g, '\\$&')).join(' | ')} |\n`;
  return row(header) + row(header.map(() => '---')) + rows.map(row).join('');
}

/** The line above a table: `**label › caption**`. A section "Table 1 …" says it of its first table by its own heading. */
function labelLine(label = '', caption = ''): string {
  return `**${label} › ${caption}**`;
}

function implied(id: string, heading: string): string {
  const own = splitPath(heading).at(-1) ?? '';
  const titled = headingId(own) === id;
  return /^table /i.test(id) ? labelLine(id, titled ? NUMBER_OR_LABEL.exec(own)?.[2] : '') : labelLine();
}

/**
 * Reads a sections.md.
 * @param file how an error names the file
 * @throws where a line is not of the format: file, line, what was found and what to do
 */
export function parseSections(markdown: string, report: string, file: string): Section[] {
  const sections: Section[] = [];
  const lines = markdown.split('\n');
  let path: string[] = [];
  let label: string | undefined;
  lines.forEach((line, i) => {
    const stop = (fix: string): never => {
      const where = `${file}:${i + 1}`;
      throw new ChapterError({ code: 'sections.line', where, found: `found "${line.slice(0, 60)}";`, fix });
    };
    if (label !== undefined && line !== '' && !line.startsWith('|'))
      stop('write the table under the line that names it');
    if (line.startsWith('## ')) sections.push(startSection(line.slice(3), report, path, i + 1));
    else if (line.startsWith('# ')) path = openPath(path, line.slice(2)) ?? stop('open the heading above it first');
    else if (line.startsWith('#')) stop('write "# heading" for a heading and "## 1.1" for a section');
    else if (LABEL_LINE.test(line)) label = line;
    else if (line !== '') {
      const section = sections.at(-1) ?? stop('start a section ("## 1.1") before its text');
      if (line.startsWith('|')) readRow(lines, i, section, label, stop);
      else
        section.blocks.push(
          readText(line) ?? stop('write "- item", "> quotation", "![caption' + PICTURE + ']" or words'),
        );
      label = undefined;
    }
  });
  return sections;
}

function startSection(own: string, report: string, path: string[], line: number): Section {
  const id = headingId(own);
  const inside = path.length > 0 && headingId(path.at(-1) ?? '') === id;
  const heading = inside || (own === id && NUMBER_OR_LABEL.test(own)) ? path : [...path, own];
  return { report, id, heading: joinPath(heading), blocks: [], line };
}

function openPath(path: string[], text: string): string[] | undefined {
  if (/^‹( ‹)*$/.test(text)) return path.slice(0, -text.split(' ').length);
  const marks = /^(?:› )*/.exec(text)?.[0].length ?? 0;
  return marks / 2 > path.length ? undefined : [...path.slice(0, marks / 2), text.slice(marks)];
}

function readText(line: string): TextBlock | undefined {
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2) };
  if (line.startsWith('> ')) return { kind: 'quotation', text: line.slice(2) };
  const caption = line.startsWith('![') && line.endsWith(`${PICTURE}]`);
  if (caption) return { kind: 'caption', text: line.slice(2, -PICTURE.length - 1) };
  if (line.startsWith('\\')) return { kind: 'paragraph', text: line.slice(1) };
  return MARK.test(line) ? undefined : { kind: 'paragraph', text: line };
}

/** Reads one line of a table: its header, the rule below the header, or a row. */
function readRow(
  lines: string[],
  i: number,
  section: Section,
  label: string | undefined,
  stop: (fix: string) => never,
): void {
  const line = lines[i] ?? '';
  if (!/^\| .* \|$/.test(line)) stop('start a row with "| " and end it with " |"');
  const cells = line
    .slice(2, -2)
    .split(' | ')
    .map((cell) => cell.replace(/\\([\\|])/g, '$1'));
  const table = section.blocks.at(-1);
  if (!lines[i - 1]?.startsWith('|') || !table || !isTable(table)) {
    if (!RULED.test(lines[i + 1] ?? '')) stop('write a row of --- below the header');
    const name = label ?? (section.blocks.some(isTable) ? labelLine() : implied(section.id, section.heading));
    const [, own, caption] = LABEL_LINE.exec(name) ?? [];
    section.blocks.push({
      kind: 'table',
      ...(own && { label: own }),
      ...(caption && { caption }),
      header: cells,
      rows: [],
    });
  } else if (cells.length !== table.header.length) stop(`write ${table.header.length} cells, as the header has`);
  else if (!RULED.test(line) || RULED.test(lines[i - 1] ?? '')) table.rows.push(cells);
}
