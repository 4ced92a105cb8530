import type { Collection } from './collection.ts';
import { binary, graded, ndcgAt10 } from './ndcg.ts';
import type { Variant } from './variants.ts';

/** nDCG@10 with graded and with binary gain, and milliseconds a query takes (half of them, 99 in 100, take less). */
export type Result = { graded: number; binary: number; p50: number; p99: number };

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

const percentile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(share * values.length))] ?? NaN;

/** Runs every query once; the first twenty run once before, to let the compiler warm up. */
export const measure = ({ documents, queries, judged }: Collection, variant: Variant): Result => {
  const search = variant.index(documents);
  for (const { text } of queries.slice(0, 20)) search(text);
  const runs = queries.map(({ id, text }) => {
    const start = performance.now();
    const hits = search(text);
    const ms = performance.now() - start;
    const relevance = judged.get(id) ?? new Map<string, number>();
    return { ms, graded: ndcgAt10(hits, relevance, graded), binary: ndcgAt10(hits, relevance, binary) };
  });
  const times = runs.map(({ ms }) => ms);
  return {
    graded: mean(runs.map((run) => run.graded)),
    binary: mean(runs.map((run) => run.binary)),
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
};
