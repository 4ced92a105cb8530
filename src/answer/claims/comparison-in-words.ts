import { downWords, upWords } from '../../../intents/change-cues.ts';
import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import type { FoundPassage, Verdict } from '../answer.ts';

type Side = 'up' | 'down';

const COMPARED = /\b(?:higher|lower|above|below|more|fewer|less|greater|larger|smaller)\b/gi;

/** How near the benchmark has to stand to the word that compares: "higher than our statistical neighbours". */
const NEAR = 40;

const sideOf = (word: string): Side | undefined =>
  /above/i.test(word) || upWords.test(word) ? 'up' : /below/i.test(word) || downWords.test(word) ? 'down' : undefined;

/** On which side of a benchmark a text puts what it speaks of; undefined where it says neither or both. */
const sideOfBenchmark = (library: Library, text: string, benchmarks: readonly string[]): Side | undefined => {
  const places = library.areas.read(text).filter(({ area }) => benchmarks.includes(area));
  const sides = new Set(
    [...text.matchAll(COMPARED)]
      .filter(({ index, 0: word }) =>
        places.some(({ start }) => start >= index + word.length && start - index - word.length <= NEAR),
      )
      .flatMap(({ 0: word }) => sideOf(word) ?? []),
  );
  return sides.size === 1 ? [...sides][0] : undefined;
};

/**
 * "Our rate is lower than our neighbours'": a comparison that a report makes in words, without the figures. A sentence
 * counts only where it holds every word of the statement's subject.
 */
export const judgeComparisonInWords = (
  library: Library,
  { text, areas, wanted }: Reading,
  passages: readonly FoundPassage[],
): { verdict: Verdict; passage: FoundPassage } | undefined => {
  const benchmarks = areas.filter((area) => library.isBenchmark(area));
  const claimed = sideOfBenchmark(library, text, benchmarks);
  const subject = wanted.flatMap(({ key, frame }) => (frame ? [] : [key]));
  if (claimed === undefined || subject.length === 0) return undefined;
  for (const passage of passages.slice(0, 3))
    for (const sentence of passage.passage.text.split(/(?<=[.;!?])\s+/)) {
      const keys = new Set(library.lexicon.keys(sentence));
      const said = subject.every((key) => keys.has(key)) ? sideOfBenchmark(library, sentence, benchmarks) : undefined;
      if (said !== undefined) return { verdict: said === claimed ? 'supported' : 'contradicted', passage };
    }
  return undefined;
};
