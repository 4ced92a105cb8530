import MiniSearch from 'minisearch';
import { stemmer } from 'stemmer';
import { createSearchIndex, type SearchDocument } from '../../src/search/index.ts';
import { SEARCH_OPTIONS, type SearchOptions } from '../../src/search/options.ts';
import { isStopWord, stem, tokenize } from '../../src/search/tokens.ts';

/** A way to search, as far as the measuring goes: documents in, a function from query to ids out. */
export type Variant = { name: string; index: (documents: readonly SearchDocument[]) => (query: string) => string[] };

type Analysis = { tokenize?: (text: string) => string[]; processTerm?: (term: string) => string | null };

/** MiniSearch as it comes, over title and text as two fields, with one thing after another changed. */
const bare = (name: string, analysis: Analysis = {}, fields = ['title', 'text']): Variant => ({
  name,
  index: (documents) => {
    const engine = new MiniSearch({ fields, ...analysis });
    engine.addAll(documents.map(({ id, title, text }) => ({ id, title, text, whole: `${title}\n${text}` })));
    return (query) => engine.search(query).map(({ id }) => String(id));
  },
});

const own = (name: string, options: Partial<SearchOptions> = {}): Variant => ({
  name,
  index: (documents) => {
    const index = createSearchIndex(documents, { ...SEARCH_OPTIONS, ...options });
    return (query) => index.search(query, 100).map(({ id }) => id);
  },
});

const lowerStem = (term: string): string => stemmer(term.toLowerCase());
const stopped = (term: string): string | null => (isStopWord(term.toLowerCase()) ? null : lowerStem(term));
const stoppedToken = (token: string): string | null => (isStopWord(token) ? null : stem(token));

const { bonus } = SEARCH_OPTIONS;
const plain = { workingWord: 1, reread: 0 };

/** Each adds one thing to the one before it. */
export const VARIANTS: Variant[] = [
  bare('MiniSearch, defaults'),
  bare('+ Porter stems', { processTerm: lowerStem }),
  bare('+ stop words', { processTerm: stopped }),
  bare('+ own tokens, one field', { tokenize: (text) => [...tokenize(text)], processTerm: stoppedToken }, ['whole']),
  own('+ plain BM25+: no multiplying, length in all tokens', plain),
  own('+ re-ranking: longest run', { workingWord: 1, bonus: { ...bonus, title: 0, table: 0 } }),
  own('+ re-ranking: title', { workingWord: 1, bonus: { ...bonus, table: 0 } }),
  own('+ re-ranking: tables', { workingWord: 1 }),
  own('final: + words that ask for a sum count less'),
];

/** The final set-up with one thing changed, to show how little hangs on each number. */
export const NEIGHBOURS: Variant[] = [
  own('final'),
  own('k 0.9, b 0.4', { bm25: { ...SEARCH_OPTIONS.bm25, k: 0.9, b: 0.4 } }),
  own('k 2', { bm25: { ...SEARCH_OPTIONS.bm25, k: 2 } }),
  own('d 0', { bm25: { ...SEARCH_OPTIONS.bm25, d: 0 } }),
  own('d 1', { bm25: { ...SEARCH_OPTIONS.bm25, d: 1 } }),
  own('run 0.4', { bonus: { ...bonus, run: 0.4 } }),
  own('run 1.2', { bonus: { ...bonus, run: 1.2 } }),
  own('title 0', { bonus: { ...bonus, title: 0 } }),
  own('title 0.5', { bonus: { ...bonus, title: 0.5 } }),
  own('table 0.15', { bonus: { ...bonus, table: 0.15 } }),
  own('table 0.35', { bonus: { ...bonus, table: 0.35 } }),
  own('re-read 30', { reread: 30 }),
  own('re-read 100', { reread: 100 }),
  own('no typing slips', { typo: { ...SEARCH_OPTIONS.typo, maximumEdits: 0 } }),
];
