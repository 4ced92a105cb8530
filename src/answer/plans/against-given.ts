import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import type { Given, Outcome } from '../answer.ts';
import { chooseFigure, given } from '../choose.ts';
import { setBeside } from '../side-by-side.ts';

/**
 * "How does that compare with all children?" in a conversation: another figure of the same council and unit, set beside
 * the one last given.
 * @returns undefined where the question names no such figure
 */
export const againstGiven = (library: Library, reading: Reading, last: Given): Outcome | undefined => {
  const choice = chooseFigure(library, { ...reading, units: [last.figure.unit] });
  if (choice.kind !== 'chosen') return undefined;
  const [other, ...more] = choice.figures;
  const isAnother =
    other !== undefined && more.length === 0 && other.id !== last.figure.id && other.area === last.figure.area;
  return isAnother ? setBeside([last, ...given([other], 'headline', choice.also)], choice.caveats) : undefined;
};
