import type { SearchOptions } from './options.ts';
import type { Passage } from './passage.ts';
import type { Query } from './query.ts';
import type { WordTable } from './words.ts';

/**
 * The most telling stretch of a passage that repeats the query word for word (unstemmed, stop words skipped on both
 * sides), as the sum of its words' values. "Net cash provided by operating activities" beats the same words scattered.
 */
export const longestRun = ({ terms }: Query, { words }: Passage): number => {
  let best = 0;
  let runs: number[] = [];
  for (const word of words) {
    const longer: number[] = [];
    for (let place = 0; place < terms.length; place++) {
      const term = terms[place]!;
      if (term.word !== word) continue;
      const run = (runs[place - 1] ?? 0) + term.value;
      longer[place] = run;
      if (run > best) best = run;
    }
    runs = longer;
  }
  return best;
};

/** The value of the query's words (any form, each once) that a passage's title holds. */
export const titleValue = (query: Query, passage: Passage, words: WordTable): number => {
  const title = new Set(Array.from(passage.words.subarray(0, passage.titleLength), words.stemOf));
  const held = new Map(query.terms.filter((term) => title.has(term.stem)).map((term) => [term.stem, term.value]));
  return Array.from(held.values()).reduce((sum, value) => sum + value, 0);
};

/**
 * What reading a passage again adds to its coverage of the query. Figures stand in tables, which hold the words of a
 * question once each and no sentence around them, hence the bonus for being one.
 */
export const rereadingBonus = (
  query: Query,
  passage: Passage,
  words: WordTable,
  { bonus, tableNumbers }: SearchOptions,
): number =>
  (bonus.run * longestRun(query, passage) + bonus.title * titleValue(query, passage, words)) / query.total +
  (passage.numbers >= tableNumbers ? bonus.table : 0);
