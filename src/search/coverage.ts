import type { SearchHit } from './index.ts';

/**
 * The coverage below which nothing in the index is about the query. At this floor 96 to 99 in 100 judged questions of
 * Cranfield and TAT-QA are kept, and 9 in 10 questions about another subject are refused.
 */
export const COVERAGE_FLOOR = 0.55;

/** The best coverage among hits; 0 for none. The first hit need not have it, since re-reading moves hits up. */
export const bestCoverage = (hits: readonly SearchHit[]): number =>
  hits.reduce((best, { coverage }) => Math.max(best, coverage), 0);

/** Whether any hit covers enough of its query to be worth showing as an answer. */
export const isCovered = (hits: readonly SearchHit[], floor = COVERAGE_FLOOR): boolean => bestCoverage(hits) >= floor;
