import { highlight, type Mark, type Span } from './highlight.ts';

/** Part of a text: `text` is `whole.slice(start, end)`; `marks` are its matching words, counted from its own start. */
export type Snippet = Span & { text: string; marks: Mark[] };

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

const trimmed = (text: string, { start, end }: Span): Span => {
  const piece = text.slice(start, end);
  return { start: start + piece.length - piece.trimStart().length, end: start + piece.trimEnd().length };
};

/** Cuts a stretch into pieces of at most `length` at white space; a longer word is cut where it must be. */
const cut = (text: string, { start, end }: Span, length: number): Span[] => {
  if (end - start <= length) return [{ start, end }];
  const space = Math.max(text.lastIndexOf(' ', start + length), text.lastIndexOf('\n', start + length));
  const at = space > start ? space : start + length;
  return [{ start, end: at }, ...cut(text, trimmed(text, { start: at, end }), length)];
};

const pieces = (text: string, length: number): Span[] =>
  Array.from(sentences.segment(text), ({ index, segment }) =>
    trimmed(text, { start: index, end: index + segment.length }),
  )
    .filter(({ start, end }) => end > start)
    .flatMap((sentence) => cut(text, sentence, length));

const inside = (marks: readonly Mark[], { start, end }: Span): Mark[] =>
  marks.filter((mark) => mark.start >= start && mark.end <= end);

/** How good a window is, most important first: different terms, a match in its first sentence, matches. */
const worth = (marks: readonly Mark[], window: Span, first: Span): number[] => {
  const held = inside(marks, window);
  return [new Set(held.map(({ term }) => term)).size, inside(marks, first).length > 0 ? 1 : 0, held.length];
};

const isBetter = (a: readonly number[], b: readonly number[]): boolean => {
  const place = a.findIndex((value, at) => value !== b[at]);
  return place >= 0 && (a[place] ?? 0) > (b[place] ?? 0);
};

/**
 * The run of whole sentences that says most about the terms: the most different terms first, then one that starts
 * with a match, then the most matches, then the earliest. A sentence longer than `length` is cut between words.
 * @param terms stems, as a search hit gives them
 * @param length the longest a snippet may be, in UTF-16 code units
 */
export const bestSnippet = (text: string, terms: Iterable<string>, length = 300): Snippet => {
  const marks = highlight(text, terms);
  const parts = pieces(text, length);
  let best: Span = { start: 0, end: 0 };
  let bestWorth: number[] = [-1];
  for (const [at, first] of parts.entries()) {
    const last = parts.findLast(({ end }, place) => place >= at && end - first.start <= length) ?? first;
    const window = { start: first.start, end: last.end };
    const value = worth(marks, window, first);
    if (isBetter(value, bestWorth)) [best, bestWorth] = [window, value];
  }
  return {
    ...best,
    text: text.slice(best.start, best.end),
    marks: inside(marks, best).map(({ start, end, term }) => ({
      start: start - best.start,
      end: end - best.start,
      term,
    })),
  };
};
