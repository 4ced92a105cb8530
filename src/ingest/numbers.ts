/** A number at the start of a line: "2.10.1", how it was printed ("2.10.1.") and the words behind it. */
export type Numbered = { number: string; dotted: boolean; rest: string };

const NUMBERED = /^(\d{1,3}(?:\.\d{1,2})*)([.)]?)[ \t]+(\S.*)$/;
const DATE = /^(?:(?:st|nd|rd|th)\b|[A-Z][a-z]+,? (?:19|20)\d\d\b)/;
const UNIT =
  /^(?:million|billion|thousand|per\b|percent|%|times\b|days?\b|weeks?\b|months?\b|years?\b|hours?\b|children\b|cases\b|young\b|of\b|and\b|or\b|to\b|for\b|in\b|from\b)/i;

/** Reads a number at the start of a line, where one stands there. */
export function readNumber(text: string): Numbered | undefined {
  const [, number, dot, rest] = NUMBERED.exec(text) ?? [];
  if (number === undefined || rest === undefined) return undefined;
  if (!number.includes('.') && DATE.test(rest)) return undefined;
  return { number, dotted: dot !== '', rest };
}

/** "2.10.1" as 2, 10, 1. */
export const partsOf = (number: string): number[] => number.split('.').map(Number);

/** Follows the numbers of a report's paragraphs, and says whether a number at a line's start carries them on. */
export class Sequence {
  private last: number[] = [];
  private lastInteger = 0;
  private readonly byDepth = new Map<number, number[]>();

  /** Whether `found` can be the next paragraph's number: a bare number inside prose seldom can. */
  carriesOn({ number, rest }: Numbered): boolean {
    const parts = partsOf(number);
    const before = [this.last, this.byDepth.get(parts.length) ?? [], this.byDepth.get(parts.length - 1) ?? []];
    if (UNIT.test(rest) && /^[a-z%]/.test(rest)) return false;
    return before.some((from) => follows(from, parts, /^[a-z]/.test(rest) ? 1 : 3));
  }

  /** Whether a whole number counts on from the last one, in a list or through the text. */
  countsOn(number: string): boolean {
    return Number(number) === this.lastInteger + 1;
  }

  /** Takes a number as the last one; `leads` where it is a paragraph's or heading's and not an item's. */
  take(number: string, leads: boolean): void {
    if (!number.includes('.')) this.lastInteger = Number(number);
    if (!leads) return;
    this.last = partsOf(number);
    this.byDepth.set(this.last.length, this.last);
  }
}

/** Whether `to` comes after `from` within a small step at the place where they part, and starts afresh below it. */
function follows(from: number[], to: number[], step: number): boolean {
  const at = to.findIndex((part, i) => part !== from[i]);
  if (at === -1) return false;
  const rise = (to[at] ?? 0) - (from[at] ?? 0);
  return rise >= 1 && rise <= step && to.slice(at + 1).every((part) => part >= 1 && part <= 2);
}
