import type { SearchOptions } from './options.ts';
import { isQuestionWord, isWorkingWord } from './stopwords.ts';
import { isStopWord, stem, tokenize } from './tokens.ts';
import type { WordTable } from './words.ts';

/** One word of a query that can find something. */
export type QueryTerm = {
  /** What the index is asked for. */
  stem: string;
  /** The word as it was written, as its number in kept text; -1 where no document holds it so. */
  word: number;
  /** How much the word counts beside the others, 0 to 1. */
  weight: number;
  /** Its weight times how telling it is (idf). */
  value: number;
  /** The largest number of edits to a word of the index, as a share of the letters; 0 where only itself will do. */
  edits: number;
};

/** A query as the index reads it. */
export type Query = {
  /** In order of reading. */
  terms: QueryTerm[];
  /** The same without repeats: a word said twice has twice the weight, and is looked up once. */
  lookups: QueryTerm[];
  /** The sum of the terms' values: what a document could hold of the query. */
  total: number;
};

const mayBeTypo = (token: string, minimumLetters: number): boolean =>
  token.length >= minimumLetters && !/\d/.test(token);

const merged = (terms: readonly QueryTerm[]): QueryTerm[] => {
  const byStem = new Map<string, QueryTerm>();
  for (const term of terms)
    byStem.set(term.stem, { ...term, weight: term.weight + (byStem.get(term.stem)?.weight ?? 0) });
  return Array.from(byStem.values());
};

/** Reads a query against the words of an index. Stop words are left out; words that ask for a sum count for less. */
export const readQuery = (text: string, words: WordTable, { typo, workingWord }: SearchOptions): Query => {
  const tokens = tokenize(text);
  const telling = tokens.filter((token) => !isStopWord(token));
  const asksForSum = tokens.some(isQuestionWord) && !telling.every(isWorkingWord);
  const terms = telling.map((token) => {
    const stemmed = stem(token);
    const weight = asksForSum && isWorkingWord(token) ? workingWord : 1;
    return {
      stem: stemmed,
      word: words.numberOf(token) ?? -1,
      weight,
      value: weight * words.idf(stemmed),
      edits: !words.isKnown(stemmed) && mayBeTypo(token, typo.minimumLetters) ? typo.maximumEdits : 0,
    };
  });
  return { terms, lookups: merged(terms), total: terms.reduce((sum, { value }) => sum + value, 0) };
};
