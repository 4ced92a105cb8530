import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import type { Passages } from '../answer.ts';
import { comparePlan, sides } from '../plans/compare.ts';
import type { Finding } from './finding.ts';

/** "Is B's rate below its neighbours'?": no number claimed, two figures to set against each other. */
export const judgeComparison = (library: Library, reading: Reading, passages: Passages): Finding | undefined => {
  const times = reading.periods.filter((mention) => 'period' in mention);
  const isOne = reading.areas.length < 2 && times.length < 2 && sides(library, reading).length < 2;
  if (isOne || (reading.areas.length < 2 && reading.claims.length > 0)) return undefined;
  const compared = comparePlan(library, reading, passages);
  if (compared.kind !== 'figures') return undefined;
  const [first, second] = compared.given.map(({ figure }) => figure);
  const lower = /\b(?:below|lower|less|fewer|under|smaller|behind)\b/i.test(reading.text);
  const higher = /\b(?:above|higher|more|over|greater|larger|ahead|exceed\w*)\b/i.test(reading.text);
  if (!first || !second || first.unit !== second.unit || lower === higher) return undefined;
  const holds = lower ? first.value.lessThan(second.value) : first.value.greaterThan(second.value);
  return {
    verdict: holds ? 'supported' : 'contradicted',
    reason: holds ? 'The figures stand that way round.' : 'The figures stand the other way round.',
    figures: [first, second],
  };
};
