import { breaksOff, isHeadingLike, isKnownHeading } from './headings.ts';
import { endsOpen, type Line } from './lines.ts';
import { Sequence } from './numbers.ts';
import { isAppendix, startOf } from './starts.ts';
import { isProse, type Unit } from './unit.ts';

/** Joins lines into paragraphs. `width` is the length of a full line where the text is wrapped. */
export function readUnits(lines: Line[], furniture: Set<number>, width: number | undefined): Unit[] {
  const units: Unit[] = [];
  const sequence = new Sequence();
  const stars = lines.some((line, i) => isStar(line) && isStar(lines[i + 1]));
  let gap = 0;
  for (const line of lines) {
    if (line.text === '' || furniture.has(line.no)) {
      gap += 1;
      continue;
    }
    const before = units.at(-1);
    const unit = startOf(line, { gap, before, sequence, width, stars });
    if (before && unit.mark === 'plain' && continues(before, line, gap, width)) joinLine(before, line);
    else units.push(unit);
    if (unit.number !== undefined) sequence.take(unit.number, unit.mark === 'number' || isHeadingLike(unit.text));
    gap = 0;
  }
  return units;
}

const isStar = (line: Line | undefined): boolean => line?.text.startsWith('* ') ?? false;

function joinLine(unit: Unit, line: Line): void {
  const hyphen = /[\p{L}\d]-$/u.test(unit.text) && /^[\p{L}\d]/u.test(line.text);
  unit.text += (hyphen ? '' : ' ') + line.text;
  unit.lines += 1;
  unit.lastWidth = line.text.length;
}

/** Whether a line carries on the paragraph before it: wrapped, or torn by a page break. */
function continues(before: Unit, line: Line, gap: number, width: number | undefined): boolean {
  if (before.mark === 'row' || line.level > 0 || before.level > 0 || isAppendix(line.text)) return false;
  if (isLink(line.text)) return gap === 0;
  return gap === 0 ? continuesBeside(before, line, width) : continuesAcross(before, line, gap, width);
}

function continuesBeside(before: Unit, line: Line, width: number | undefined): boolean {
  const lower = /^[a-z]/.test(line.text);
  if (width === undefined) {
    const long = isProse(before) && wordCount(before.text) >= 10;
    return endsOpen(before.text) && (lower || long || before.mark === 'bullet');
  }
  if (before.mark === 'bullet') return true;
  return (lower || before.lastWidth >= width * 0.6) && !isKnownHeading(before.text);
}

function continuesAcross(before: Unit, line: Line, gap: number, width: number | undefined): boolean {
  if (before.mark === 'note' || before.mark === 'label' || isKnownHeading(before.text)) return false;
  const firstOfNumbered = before.mark === 'number' && before.lines === 1 && gap === 1;
  if (width !== undefined && firstOfNumbered && before.lastWidth > width * 0.85) return true;
  if (!endsOpen(before.text)) return false;
  if (/^[a-z]/.test(line.text) || breaksOff(before.text)) return true;
  const item = before.mark === 'bullet' || before.mark === 'integer';
  if (item && width !== undefined) return before.lines === 1 && gap === 1 && before.lastWidth > width * 0.6;
  if (item || isHeadingLike(line.text)) return false;
  return width === undefined ? wordCount(before.text) >= 15 : before.lastWidth > width * 0.8;
}

const isLink = (text: string): boolean => /^(?:https?:|www\.|\S+@\S+$)/.test(text);
const wordCount = (text: string): number => text.split(' ').length;
