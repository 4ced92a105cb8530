import { fold } from './fold.ts';
import { isTable, splitPath } from './section.ts';
import { formatSections, type Section } from './sections.ts';

/** One line of a report with its line in sections.md. */
export type PrintedLine = {
  report: string;
  section: string;
  line: number;
  /** As a quote has it: of a table's row the filled cells, one space between. */
  text: string;
  /** For a table's row: its filled cells with the headers above them. */
  cells?: { column: string; text: string; start: number }[];
};

/** Every line of the reports as printed: headings ("# 2. Trends"), words, items, captions, table rows. */
export const printedLines = (sections: readonly Section[]): PrintedLine[] => {
  let open: string[] = [];
  let report = '';
  return sections.flatMap((section) => {
    const path = splitPath(section.heading);
    const shared = section.report === report ? path.findIndex((part, i) => part !== open[i]) : 0;
    const fresh = shared === -1 ? [] : path.slice(shared);
    [open, report] = [path, section.report];
    const place = { report: section.report, section: section.id };
    return [
      ...fresh.map((part) => ({ ...place, line: section.line, text: fold(`# ${part}`) })),
      ...blockLines(section, place),
    ];
  });
};

const blockLines = (section: Section, place: Pick<PrintedLine, 'report' | 'section'>): PrintedLine[] => {
  const lines = formatSections([section]).split('\n');
  const start = lines.findIndex((line) => line.startsWith('## '));
  let at = start;
  const next = (): number => {
    do at += 1;
    while (lines[at] === '');
    return section.line + at - start;
  };
  return section.blocks.flatMap((block): PrintedLine[] => {
    if (!isTable(block)) {
      const line = next();
      return [{ ...place, line, text: fold(block.kind === 'item' ? `- ${block.text}` : block.text) }];
    }
    const label = fold([block.label, block.caption].filter(Boolean).join(' '));
    const first = next();
    const titled = lines[at]?.startsWith('**') ?? false;
    const headerLine = titled ? next() : first;
    at += 1;
    const rows = block.rows.map((cells) => ({ cells, line: next() }));
    return [
      ...(titled && label ? [{ ...place, line: first, text: label }] : []),
      { ...place, line: headerLine, text: fold(block.header.filter(Boolean).join(' ')) },
      ...rows.map(({ cells, line }) => ({ ...place, line, ...rowOf(block.header, cells) })),
    ];
  });
};

const rowOf = (header: readonly string[], cells: readonly string[]): Required<Pick<PrintedLine, 'text' | 'cells'>> => {
  const filled = cells
    .map((text, i) => ({ column: fold(header[i] ?? ''), text: fold(text) }))
    .filter(({ text }) => text !== '');
  const texts = filled.map(({ text }) => text);
  const start = (i: number): number => texts.slice(0, i).join(' ').length + (i === 0 ? 0 : 1);
  return { text: texts.join(' '), cells: filled.map((cell, i) => ({ ...cell, start: start(i) })) };
};
