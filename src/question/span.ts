/** A stretch of a text: the place of its first character, and the place behind its last. */
export type Span = { start: number; end: number };

/** Where a pattern is found. */
export const spansOf = (text: string, pattern: RegExp): Span[] =>
  [...text.matchAll(pattern)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** The text with stretches blanked by `fill`, one character for each, so that places are kept. */
export const blank = (text: string, spans: readonly Span[], fill = ' '): string => {
  let out = text;
  for (const { start, end } of spans) out = out.slice(0, start) + fill.repeat(end - start) + out.slice(end);
  return out;
};
