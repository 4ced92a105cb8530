import { gradings } from '../../../intents/gradings.ts';
import type { Reading } from '../../question/reading.ts';
import { COVERAGE_FLOOR } from '../../search/coverage.ts';
import type { FoundPassage, Verdict } from '../answer.ts';

/**
 * Words that grade ("Inadequate", "Good") against those of the passage that speaks of it.
 * A passage that holds little else of the statement speaks of something else, whatever grade it names.
 */
export const judgeWords = (
  reading: Reading,
  passages: readonly FoundPassage[],
): { verdict: Verdict; passage: FoundPassage } | undefined => {
  const claimed = gradings.find((grade) => grade.pattern.test(reading.text));
  if (!claimed) return undefined;
  const passage = passages
    .slice(0, 3)
    .filter(({ coverage }) => coverage >= COVERAGE_FLOOR)
    .find(({ passage: { text } }) => gradings.some(({ pattern }) => pattern.test(text)));
  if (!passage) return undefined;
  return { verdict: claimed.pattern.test(passage.passage.text) ? 'supported' : 'contradicted', passage };
};
