import { betweenEvents, locally } from '../../intents/side-cues.ts';
import type { Library } from '../library.ts';
import { type Reading, readSlots, type Slots } from '../question/reading.ts';
import { blank, spansOf } from '../question/span.ts';

/** Where one question is two: "… and what did they cost", "A vs B", commas of a list. */
const SEAM =
  /\s*(?:(?:;|,(?!\d{3}\b))\s*(?:and\s+)?|\s+(?:and|&|vs\.?|versus|v\.?|against|or|compared? (?:with|to|against)|relative to|next to|alongside|set beside|(?<=^\W*compare\b.*)with|than(?! \d| one| two| three| four| five| a\b| the ))\s+|\s+[-+]\s+|\s*:\s+)/gi;

/** "…, 2015/16 who are girls": what goes on about the same people is no question of its own; names are masked by `x`. */
const GOES_ON = /^[x ]*(?:who|whose|that|which) (?!of\b)/i;

export type Piece = { from: number; to: number };

/** A question cut at its seams, names kept whole. */
export const piecesOf = (text: string): Piece[] => {
  const pieces: Piece[] = [];
  let from = 0;
  for (const seam of text.matchAll(SEAM)) {
    const next = seam.index + seam[0].length;
    if (seam[0].startsWith(',') && GOES_ON.test(text.slice(next))) continue;
    pieces.push({ from, to: seam.index });
    from = next;
  }
  pieces.push({ from, to: text.length });
  return pieces.filter(({ from: start, to }) => to > start);
};

/** What stands between the seams of a question, as slots of its own. */
export const pieceSlots = (library: Library, reading: Reading): Slots[] => {
  const [council, ...others] = reading.areas.filter((area) => !library.isBenchmark(area));
  return piecesOf(masked(library, reading)).map(({ from, to }) => {
    const slots = readSlots(library, reading, from, to);
    // "… nationally and with the local child population": local to the one council that is named.
    const isLocal = slots.areas.length === 0 && locally.test(reading.text.slice(from, to));
    return isLocal && council !== undefined && others.length === 0 ? { ...slots, areas: [council] } : slots;
  });
};

/** The text with names of areas, parts, periods and terms of the field out of the way of the seams; places are kept. */
export const masked = (library: Library, { text, areaMentions, periods, subject }: Reading): string => {
  const terms = subject.filter(({ key }) => key.startsWith('#'));
  const parts = library.joinedNames ? spansOf(text, library.joinedNames) : [];
  return blank(text, [...areaMentions, ...periods, ...terms, ...parts, ...spansOf(text, betweenEvents)], 'x');
};
