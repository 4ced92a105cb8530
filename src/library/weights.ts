import { push } from '../grouped.ts';
import type { Key } from '../question/lexicon.ts';
import type { Described } from '../question/match.ts';
import type { Figure } from './figure.ts';

/** BM25's inverse document frequency (Robertson and Zaragoza 2009, formula 3.3), never negative. */
const inverseFrequency = (documents: number, containing: number): number =>
  Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));

/** Words of asking still tell "average time" from "number", but hardly count when a figure leaves them out. */
const FRAME_WEIGHT = 0.2;

export type Weights = {
  /** Inverse document frequency of a key over sections and figures; unknown keys weigh most. */
  weightOf: (key: Key) => number;
  /** Whether any section or figure says the key. */
  says: (key: Key) => boolean;
};

/** Weighs keys by how few documents say them. */
export const createWeights = (documents: readonly Iterable<Key>[], frame: ReadonlySet<Key>): Weights => {
  const containing = new Map<Key, number>();
  for (const keys of documents) for (const key of keys) containing.set(key, (containing.get(key) ?? 0) + 1);
  const weigh = (key: Key, count: number): number =>
    inverseFrequency(documents.length, count) * (frame.has(key) ? FRAME_WEIGHT : 1);
  const weights = new Map([...containing].map(([key, count]) => [key, weigh(key, count)]));
  return {
    weightOf: (key) => weights.get(key) ?? weigh(key, 1),
    says: (key) => containing.has(key),
  };
};

/**
 * Which figures a key is part of the name of. A word of asking counts only where a name holds no other word
 * ("service days"), or every figure would be called by "number".
 */
export const createNames = (
  figures: readonly Figure[],
  frame: ReadonlySet<Key>,
): ReadonlyMap<Key, readonly Figure[]> => {
  const called = new Map<Key, Figure[]>();
  const series = new Map<object, ReadonlySet<Key>>();
  for (const figure of figures) {
    const keys = series.get(figure.described.related) ?? tellingKeys(figure.described, frame);
    series.set(figure.described.related, keys);
    for (const key of keys) push(called, key, figure);
  }
  return called;
};

const tellingKeys = ({ indicator, parts }: Described, frame: ReadonlySet<Key>): Set<Key> => {
  const ways = [...indicator, ...parts.flatMap((part) => part.ways)];
  return new Set(
    ways.flatMap((keys) => (keys.every((key) => frame.has(key)) ? keys : keys.filter((key) => !frame.has(key)))),
  );
};
