import MiniSearch from 'minisearch';
import { SEARCH_OPTIONS, type SearchOptions } from './options.ts';
import { bestFirst, createBest } from './best.ts';
import { keepPassage, type SearchDocument, tokensOf } from './passage.ts';
import { readQuery } from './query.ts';
import { rereadingBonus } from './rerank.ts';
import { isStopWord, stem } from './tokens.ts';
import { createWordTable } from './words.ts';

export type { SearchDocument };

export type SearchHit = {
  id: string;
  /** What the order is by: coverage and what re-reading added. Compares within one search only. */
  score: number;
  /**
   * How well the query is covered: BM25+ score ÷ the sum of the query's idf; 0 for nothing of it, about 1 for each
   * telling word once, at most about 2.5. It compares between queries: see `isCovered`.
   */
  coverage: number;
  /** The stems of the query that the document holds, typing slips as the word they were taken for. */
  terms: string[];
};

/** A read-only index over documents held in memory. */
export type SearchIndex = {
  size: number;
  /**
   * The `k` best documents, best first; of equals, the earlier in the list that was indexed.
   * A query of stop words alone finds nothing.
   */
  search: (query: string, k?: number) => SearchHit[];
};

type Candidate = { at: number; coverage: number; score: number; terms: string[] };

const FILLER = '\0';
/** No token holds a space. */
const BETWEEN = ' ';
const fillers: string[] = [];

/**
 * MiniSearch takes the number of different tokens for a document's length. Fillers, which it drops after counting,
 * make that the number of all tokens, stop words included, as in BM25: a table, which has few stop words, is then as
 * short as it reads.
 * @returns the stems to find the document by, then the fillers
 */
const withFillers = (tokens: readonly string[]): string[] => {
  const stems = tokens.filter((token) => !isStopWord(token)).map(stem);
  const missing = tokens.length - new Set(stems).size;
  while (fillers.length < missing) fillers.push(`${FILLER}${fillers.length}`);
  return [...stems, ...fillers.slice(0, missing)];
};

/** Indexes documents once, in memory. Ids are given back as they are; they need not be unique. */
export const createSearchIndex = (
  documents: readonly SearchDocument[],
  options: SearchOptions = SEARCH_OPTIONS,
): SearchIndex => {
  const words = createWordTable();
  const engine = new MiniSearch<{ id: number; tokens: string }>({
    fields: ['tokens'],
    tokenize: (tokens) => withFillers(tokens === '' ? [] : tokens.split(BETWEEN)),
    processTerm: (term) => (term.startsWith(FILLER) ? null : term),
    searchOptions: { processTerm: (term) => term, bm25: options.bm25 },
  });
  const passages = documents.map((document, at) => {
    const tokens = tokensOf(document);
    engine.add({ id: at, tokens: tokens.join(BETWEEN) });
    return keepPassage(document, tokens, words);
  });

  const search = (text: string, k = 10): SearchHit[] => {
    const query = readQuery(text, words, options);
    if (query.terms.length === 0) return [];
    const best = createBest<Candidate>(Math.max(k, options.reread));
    engine.search(text, {
      tokenize: () => query.lookups.map((term) => term.stem),
      boostTerm: (_, place) => query.lookups[place]?.weight ?? 1,
      fuzzy: (_, place) => query.lookups[place]?.edits ?? 0,
      // MiniSearch multiplies by the number of query terms matched; without that, this is BM25+ as published.
      // Taking results here and keeping none spares it the sorting of what has to be sorted again.
      filter: ({ id, score, queryTerms, terms }) => {
        const coverage = score / queryTerms.length / query.total;
        best.offer(coverage, () => ({ at: id as number, coverage, score: coverage, terms }));
        return false;
      },
    });
    const candidates = best.take();

    const reread = candidates.slice(0, options.reread);
    for (const candidate of reread) candidate.score += rereadingBonus(query, passages[candidate.at]!, words, options);
    return [...reread.sort(bestFirst), ...candidates.slice(options.reread)]
      .slice(0, k)
      .map(({ at, score, coverage, terms }) => ({ id: passages[at]!.id, score, coverage, terms }));
  };

  return { size: documents.length, search };
};
