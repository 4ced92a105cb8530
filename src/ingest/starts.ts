import { isHeadingLike } from './headings.ts';
import { endsOpen, type Line } from './lines.ts';
import { readNumber, type Numbered, type Sequence } from './numbers.ts';
import { isProse, type Unit } from './unit.ts';

/** Where a line stands: behind what, after how many empty lines, in a text of what kind. */
export type Place = {
  before: Unit | undefined;
  gap: number;
  sequence: Sequence;
  /** Length of a full line, where the text is wrapped. */
  width: number | undefined;
  /** Whether the text sets its lists with "* ". */
  stars: boolean;
};

const BULLET = /^(?:[•●▪◦‣·*+–-]|\uf0b7|o(?= [A-Z]))\s+(?=\S)/;
const ENUMERATOR = /^(?:\(?(?:[ivx]{1,5}|[a-z])\)|(?:[ivx]{1,5}|[a-z])\.)\s/;
const NOTE = /^(?:source|notes?|key)\s*:/i;
const STARRED = /^\*\s*\S/;
const LABEL = /^(?:table|figure|fig\.?|chart|graph|diagram|map)\s+[A-Z]?\d[\w.]*\b/i;
const APPENDIX = /^(?:appendix|annex|schedule)\s+\w+/i;

/** Whether a line names an appendix. */
export const isAppendix = (text: string): boolean => APPENDIX.test(text);

/** A line as the start of a paragraph: what it begins with, and its text behind that. */
export function startOf(line: Line, place: Place): Unit {
  const { text, no, level } = line;
  const unit: Unit = { mark: 'plain', text, line: no, level, gap: place.gap, lines: 1, lastWidth: text.length };
  if (text.includes('\t')) {
    const cells = text.split('\t').map((cell) => cell.trim());
    return { ...unit, mark: 'row', text: cells.filter(Boolean).join(' '), cells };
  }
  if (text.startsWith('> ')) return { ...unit, mark: 'quote', text: text.slice(2).trim() };
  if (isNote(text, place)) return { ...unit, mark: 'note' };
  return { ...unit, ...markedStart(text, place) };
}

/** "Source: …", and "* …" below a table or picture. */
function isNote(text: string, { before, stars }: Place): boolean {
  if (!STARRED.test(text)) return NOTE.test(text);
  const below = before?.mark === 'note' || before?.mark === 'label' || before?.mark === 'row';
  return below && !(stars && text.startsWith('* '));
}

function markedStart(text: string, place: Place): Partial<Unit> {
  const { before, gap, width } = place;
  const inSentence = before !== undefined && isProse(before) && endsOpen(before.text);
  const torn = width !== undefined && gap === 0 && inSentence && before.lastWidth > width * 0.6;
  const bullet = BULLET.exec(text)?.[0] ?? '';
  const rest = text.slice(bullet.length);
  const numbered = torn ? undefined : readNumber(rest);
  if (numbered) return numberedStart(numbered, rest, bullet, place.sequence);
  if (bullet && !(torn && !/^[•●▪◦‣]/.test(bullet))) return { mark: 'bullet', text: rest };
  if (ENUMERATOR.test(text) && !inSentence) return { mark: 'bullet' };
  if (isAppendix(text) && before?.mark === 'bullet' && isAppendix(before.text)) return { mark: 'bullet' };
  return LABEL.test(text) && gap > 0 && !inSentence ? { mark: 'label' } : {};
}

function numberedStart(numbered: Numbered, text: string, bullet: string, sequence: Sequence): Partial<Unit> {
  const { number, rest, dotted } = numbered;
  const start = { number, lead: text.slice(0, -rest.length), text: rest };
  const carriesOn = sequence.carriesOn(numbered);
  if (number.includes('.') && carriesOn) return { mark: 'number', ...start };
  const item = dotted && (carriesOn || number === '1' || bullet !== '' || sequence.countsOn(number));
  if (!number.includes('.') && (item || (carriesOn && isHeadingLike(rest)))) return { mark: 'integer', ...start };
  return bullet ? { mark: 'bullet', text } : {};
}
