import { isStopWord, tokenize } from './tokens.ts';
import type { WordTable } from './words.ts';

/** What can be found: a section, a paragraph, or a table as the text of its cells. */
export type SearchDocument = { id: string; title: string; text: string };

/** What is kept of a document so that it can be read again quickly. */
export type Passage = {
  id: string;
  /** The title's words, then the text's, without stop words. */
  words: Int32Array;
  /** How many of `words` are the title's. */
  titleLength: number;
  /** The share of numbers among all its tokens, 0 to 1. */
  numbers: number;
};

const shareOfNumbers = (tokens: readonly string[]): number =>
  tokens.filter((token) => /\d/.test(token)).length / Math.max(1, tokens.length);

/** Title and text as one field: a boost for titles costs more on plain text than it gains on reports. */
export const tokensOf = ({ title, text }: SearchDocument): string[] => [...tokenize(title), ...tokenize(text)];

export const keepPassage = (document: SearchDocument, tokens: readonly string[], words: WordTable): Passage => ({
  id: document.id,
  words: words.add(tokens),
  titleLength: tokenize(document.title).filter((token) => !isStopWord(token)).length,
  numbers: shareOfNumbers(tokens),
});
