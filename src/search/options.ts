/** Every number the search depends on, in one object. */
export type SearchOptions = {
  /** BM25+ (Lv & Zhai 2011, "Lower-bounding term frequency normalization"): k1, b and δ as MiniSearch names them. */
  bm25: { k: number; b: number; d: number };
  /**
   * A word the index does not hold is taken for a slip of the keyboard where it has at least this many letters;
   * `maximumEdits` is a share of its letters. A number is never taken for another.
   */
  typo: { minimumLetters: number; maximumEdits: number };
  /** Weight, 0 to 1, of a word that asks for a sum, in a question: see `isWorkingWord`. */
  workingWord: number;
  /** How many of the best by BM25+ are read again, word by word. */
  reread: number;
  /** What re-reading adds to the coverage of a query (about 0 to 2): for a whole run, a whole title, being a table. */
  bonus: { run: number; title: number; table: number };
  /** A document with at least this share of numbers among its tokens is a table. */
  tableNumbers: number;
};

/**
 * Chosen by measurement: `bench/retrieval/RESULTS.md` shows what each step is worth, `docs/decisions/0002-search.md`
 * why these are kept although other values are better on one collection alone.
 */
export const SEARCH_OPTIONS: SearchOptions = {
  bm25: { k: 1.2, b: 0.7, d: 0.25 },
  typo: { minimumLetters: 5, maximumEdits: 0.2 },
  workingWord: 0.3,
  reread: 50,
  bonus: { run: 0.8, title: 0.3, table: 0.25 },
  tableNumbers: 0.25,
};
