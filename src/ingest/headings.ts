import { endsOpen } from './lines.ts';

const SMALL = /^(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|as|but|nor|s|also|see|&|[-–—])$/i;
const OPEN_END =
  /(?:\b(?:a|an|the|of|and|or|to|in|on|at|by|for|with|from|as|that|which|are|is|was|were|be|has|have|had|will)|,)$/i;
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|be|been|can|should|must|may|does|do|include|includes)\b/i;
const MAKER =
  /^(?:[\w ]+ )?(?:compiled|completed|prepared|written|verified|cleared|approved|provided|authorised) by\b/i;
const LINK = /https?:|www\.|@\w/;

const FRONT =
  '(?:executive )?summary|recommendations?|recommendation\\(s\\)|reasons?|reason\\(s\\)|(?:the )?purpose(?: of (?:the |this )?report)?|decisions? (?:required|requested)';
const KNOWN = new RegExp(
  `^(?:${FRONT}|introduction|background|background papers?|(?:list of )?appendices|conclusions?|implications)\\s*:?$`,
  'i',
);
const LED = new RegExp(`^(${FRONT})(:\\s*|\\s+(?=[A-Z(]))(?=\\S)`, 'i');

const wordsOf = (text: string): string[] => text.split(/\s+/).filter(Boolean);

/** Whether words break off where a sentence cannot end: "…two elements of the Act are". */
export const breaksOff = (text: string): boolean => OPEN_END.test(text);

/** Whether a line is one of the headings nearly every council report has. */
export const isKnownHeading = (text: string): boolean => KNOWN.test(text);

/** Splits "Summary: This report …" into the heading as printed and its text. */
export function splitLed(text: string): { heading: string; rest: string } | undefined {
  const led = LED.exec(text);
  if (!led) return undefined;
  return { heading: led[0].trim(), rest: text.slice(led[0].length) };
}

/** Whether a line reads as a heading: short, no sentence, begins with a capital. */
export function isHeadingLike(text: string): boolean {
  if (isKnownHeading(text)) return true;
  const words = wordsOf(text);
  if (/^\(.*\)$/.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (words.length > 12 || text.length > 100 || !/^["'‘“(]?[A-Z0-9]/.test(text)) return false;
  if (LINK.test(text) || MAKER.test(text) || VERB.test(text) || breaksOff(text) || /^That\b/.test(text)) return false;
  if (text.endsWith(':')) return words.every((word) => SMALL.test(word) || /^[^a-z]/.test(word));
  return endsOpen(text);
}
