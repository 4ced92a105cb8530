import { breaksOff, isHeadingLike, isKnownHeading } from './headings.ts';
import { endsOpen, type Line } from './lines.ts';
import { readNumber, Sequence, type Numbered } from './numbers.ts';

/** What a paragraph begins with. `integer`: a whole number, of a heading or of an item in a list. */
export type Mark = 'plain' | 'number' | 'integer' | 'bullet' | 'quote' | 'row' | 'note' | 'label';

/** One paragraph, item, heading or table row of a text, its lines and page breaks joined. */
export type Unit = {
  mark: Mark;
  /** For `number` and `integer`. */
  number?: string;
  /** For `number` and `integer`: the number as printed, e.g. "1. ". */
  lead?: string;
  /** Without the bullet or number. */
  text: string;
  /** For `row`. */
  cells?: string[];
  line: number;
  /** Depth of a Markdown heading, else 0. */
  level: number;
  /** Empty lines before it. */
  gap: number;
  /** How many lines were joined, and how long the last of them is. */
  lines: number;
  lastWidth: number;
};

const BULLET = /^(?:[•●▪◦‣·*+–-]|\uf0b7|o(?= [A-Z]))\s+(?=\S)/;
const ENUMERATOR = /^(?:\(?(?:[ivx]{1,5}|[a-z])\)|(?:[ivx]{1,5}|[a-z])\.)\s/;
const NOTE = /^(?:(?:source|notes?|key)\s*:|\*\s*\S)/i;
const LABEL = /^(?:table|figure|fig\.?|chart|graph|diagram|map)\s+[A-Z]?\d[\w.]*\b/i;
const APPENDIX = /^(?:appendix|annex|schedule)\s+\w+/i;

/** Joins lines into paragraphs. `width` is the length of a full line where the text is wrapped. */
export function readUnits(lines: Line[], furniture: Set<number>, width: number | undefined): Unit[] {
  const units: Unit[] = [];
  const sequence = new Sequence();
  let gap = 0;
  for (const line of lines) {
    if (line.text === '' || furniture.has(line.no)) {
      gap += 1;
      continue;
    }
    const before = units.at(-1);
    const unit = startOf(line, gap, before, sequence, width);
    if (before && unit.mark === 'plain' && continues(before, line, gap, width)) joinLine(before, line);
    else units.push(unit);
    if (unit.number !== undefined && (unit.mark === 'number' || isHeadingLike(unit.text))) sequence.take(unit.number);
    gap = 0;
  }
  return units;
}

function joinLine(unit: Unit, line: Line): void {
  const hyphen = /[\p{L}\d]-$/u.test(unit.text) && /^[\p{L}\d]/u.test(line.text);
  unit.text += (hyphen ? '' : ' ') + line.text;
  unit.lines += 1;
  unit.lastWidth = line.text.length;
}

function startOf(
  line: Line,
  gap: number,
  before: Unit | undefined,
  sequence: Sequence,
  width: number | undefined,
): Unit {
  const unit: Unit = {
    mark: 'plain',
    text: line.text,
    line: line.no,
    level: line.level,
    gap,
    lines: 1,
    lastWidth: line.text.length,
  };
  if (line.text.includes('\t')) {
    const cells = line.text.split('\t').map((cell) => cell.trim());
    return { ...unit, mark: 'row', text: cells.filter(Boolean).join(' '), cells };
  }
  const inSentence = before !== undefined && isProse(before) && endsOpen(before.text);
  const note = line.text.startsWith('*')
    ? before?.mark === 'note' || before?.mark === 'label' || before?.mark === 'row'
    : true;
  if (NOTE.test(line.text) && note) return { ...unit, mark: 'note' };
  if (line.text.startsWith('> ')) return { ...unit, mark: 'quote', text: line.text.slice(2).trim() };
  const bullet = BULLET.exec(line.text)?.[0] ?? '';
  const rest = line.text.slice(bullet.length);
  const wrapped = width !== undefined && gap === 0 && inSentence && (before?.lastWidth ?? 0) > width * 0.6;
  const numbered = wrapped ? undefined : readNumber(rest);
  if (numbered) return { ...unit, ...numberedStart(numbered, rest, bullet, sequence, before) };
  if (bullet && !(wrapped && !/^[•●▪◦‣]/.test(bullet))) return { ...unit, mark: 'bullet', text: rest };
  if (ENUMERATOR.test(line.text) && !inSentence) return { ...unit, mark: 'bullet' };
  if (APPENDIX.test(line.text) && before?.mark === 'bullet' && APPENDIX.test(before.text))
    return { ...unit, mark: 'bullet' };
  if (LABEL.test(line.text) && gap > 0 && !inSentence) return { ...unit, mark: 'label' };
  return unit;
}

function numberedStart(
  numbered: Numbered,
  text: string,
  bullet: string,
  sequence: Sequence,
  before: Unit | undefined,
): Pick<Unit, 'mark' | 'text' | 'number' | 'lead'> {
  const { number, rest, dotted } = numbered;
  if (number.includes('.')) {
    if (sequence.carriesOn(numbered)) return { mark: 'number', number, lead: text.slice(0, -rest.length), text: rest };
  } else {
    const next = before?.mark === 'integer' && Number(before.number) + 1 === Number(number);
    const heading = isHeadingLike(rest) && sequence.carriesOn(numbered);
    if (dotted ? heading || next || number === '1' || bullet !== '' || sequence.carriesOn(numbered) : heading)
      return { mark: 'integer', number, lead: text.slice(0, -rest.length), text: rest };
  }
  return bullet ? { mark: 'bullet', text } : { mark: 'plain', text };
}

const isProse = (unit: Unit): boolean =>
  (unit.mark === 'plain' || unit.mark === 'number' || unit.mark === 'integer') && !isHeadingLike(unit.text);

/** Whether a line carries on the paragraph before it: wrapped, or torn by a page break. */
function continues(before: Unit, line: Line, gap: number, width: number | undefined): boolean {
  if (before.mark === 'row' || line.level > 0 || before.level > 0 || APPENDIX.test(line.text)) return false;
  const open = endsOpen(before.text);
  const lower = /^[a-z]/.test(line.text);
  const link = /^(?:https?:|www\.|\S+@\S+$)/.test(line.text);
  if (gap === 0) {
    if (width === undefined) return link || (open && lower) || (open && before.mark === 'bullet');
    if (before.mark === 'bullet') return true;
    return !(before.lastWidth < width * 0.6 && !lower) && !isKnownHeading(before.text);
  }
  if (before.mark === 'note' || before.mark === 'label') return false;
  const firstOfNumbered = before.mark === 'number' && before.lines === 1 && gap === 1;
  if (width !== undefined && firstOfNumbered && before.lastWidth > width * 0.85) return true;
  if (!open || link || isKnownHeading(before.text)) return false;
  if (lower || breaksOff(before.text)) return true;
  if (before.mark === 'bullet' || before.mark === 'integer' || isHeadingLike(line.text)) return false;
  const words = before.text.split(' ').length;
  return width === undefined ? words >= 15 : before.lastWidth > width * 0.8;
}
