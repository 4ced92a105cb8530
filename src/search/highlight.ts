import { isStopWord, stem, tokensAt } from './tokens.ts';

/** A stretch of text: `text.slice(start, end)`, in UTF-16 code units. */
export type Span = { start: number; end: number };

/** A word of a text that matches, with the term it matches. */
export type Mark = Span & { term: string };

/**
 * The words of a text that match any of the terms in any form, in order of reading.
 * @param terms stems, as `terms` of tokens.ts or a search hit gives them
 */
export const highlight = (text: string, terms: Iterable<string>): Mark[] => {
  const wanted = new Set(terms);
  return tokensAt(text)
    .filter(({ token }) => !isStopWord(token))
    .map(({ token, start, end }) => ({ start, end, term: stem(token) }))
    .filter(({ term }) => wanted.has(term));
};
