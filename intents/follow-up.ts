import type { Library } from '../src/library.ts';
import type { Reading } from '../src/question/reading.ts';
import { matchFigure } from '../src/question/match.ts';

/** Openings and pointers that lean on what was said before. */
export const followUpCues: readonly RegExp[] = [
  /^\W*(?:and|or|but|ok|so|then|also|now|what about|how about|same|again|ditto)\b/i,
  /\b(?:that|this|it|they|them|there|those|these|same)\b(?!.*\b(?:report|children who|families who)\b)/i,
];

/** "of those", "how many of them": a part of what was just given. */
export const narrowingCues: readonly RegExp[] = [/\bof (?:those|these|them|that|which)\b/i, /\b(?:among|within|out of) (?:those|these|them)\b/i];

/** Whether the words of a question name some figure's indicator by themselves. */
export const ownSubjectCues = (library: Library, reading: Reading): boolean =>
  library.figures.some(({ described }) => matchFigure(reading.wanted, described, library.weightOf).named >= 0.6) || reading.wanted.length >= 3;
