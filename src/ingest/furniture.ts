import type { Line } from './lines.ts';

const PAGE = /^(?:page\s*[|:]?\s*\d+(?:\s*(?:of|\/)\s*\d+)?|\d+\s*\|\s*page|[-–—]\s*\d+\s*[-–—]|\d+ of \d+)$/i;
const PAGE_AT_END = /\bpage\s*\|?\s*\d+(?:\s*(?:of|\/)\s*\d+)?$/i;

/** The lines that belong to the page and not to the report: page numbers, and page heads and feet that come again. */
export function findFurniture(lines: Line[]): Set<number> {
  const found = new Set<number>();
  for (const line of lines) if (PAGE.test(line.text)) found.add(line.no);
  for (const line of pageNumbers(lines)) found.add(line.no);
  for (const line of repeated(lines, found)) found.add(line.no);
  return found;
}

/** Bare numbers that stand alone and count up through the text, one a page. */
function pageNumbers(lines: Line[]): Line[] {
  const alone = lines.filter((line, i) => /^\d{1,3}$/.test(line.text) && (!lines[i - 1]?.text || !lines[i + 1]?.text));
  const counts = alone.every((line, i) => i === 0 || Number(line.text) === Number(alone[i - 1]?.text) + 1);
  const spread = alone.every((line, i) => i === 0 || line.no - (alone[i - 1]?.no ?? 0) > 3);
  return alone.length > 1 && counts && spread ? alone : [];
}

/** Short lines printed at least three times, nearly always beside a page mark; digits may differ. */
function repeated(lines: Line[], marks: Set<number>): Line[] {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.text === '' || line.text.length > 100 || line.text.includes('\t') || marks.has(line.no)) continue;
    const key = PAGE_AT_END.test(line.text) ? line.text.replace(/\d+/g, '#') : line.text;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.entries()].flatMap(([key, group]) => {
    const beside = group.filter((line) => PAGE_AT_END.test(line.text) || besidePage(lines, line, marks));
    const enough = key.includes('#') && PAGE_AT_END.test(group[0]?.text ?? '') ? 2 : 3;
    return group.length >= enough && beside.length >= group.length * 0.6 ? group : [];
  });
}

function besidePage(lines: Line[], line: Line, marks: Set<number>): boolean {
  const near = lines.slice(Math.max(0, line.no - 4), line.no + 3);
  return near.some((other) => marks.has(other.no) || other.raw.includes('\f'));
}
