import { isHeadingLike } from './headings.ts';

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

/** Whether a unit is running text rather than a heading, a row or a note. */
export const isProse = (unit: Unit): boolean =>
  (unit.mark === 'plain' || unit.mark === 'number' || unit.mark === 'integer') && !isHeadingLike(unit.text);
