/** How much a judged relevance counts. */
export type Gain = (relevance: number) => number;

/** The relevance as judged, so that 4 counts four times as much as 1; below 0 counts nothing. */
export const graded: Gain = (relevance) => Math.max(0, relevance);

/** 1 for relevant in any degree. */
export const binary: Gain = (relevance) => (relevance > 0 ? 1 : 0);

const discounted = (gains: readonly number[]): number =>
  gains.reduce((sum, gain, rank) => sum + gain / Math.log2(rank + 2), 0);

/**
 * Normalised discounted cumulative gain of the first ten hits, 0 to 1 (Järvelin & Kekäläinen 2002, "Cumulated
 * gain-based evaluation of IR techniques"): linear gain, each rank's divided by log2(rank + 1), over the best order's.
 * @param judged relevance by document id; a document without one has gain 0
 */
export const ndcgAt10 = (hits: readonly string[], judged: ReadonlyMap<string, number>, gain: Gain = graded): number => {
  const ideal = Array.from(judged.values(), gain).sort((a, b) => b - a);
  const best = discounted(ideal.slice(0, 10));
  return best === 0 ? 0 : discounted(hits.slice(0, 10).map((id) => gain(judged.get(id) ?? 0))) / best;
};
