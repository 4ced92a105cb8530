import { budgetSides, ofSeveralLines } from '../../../intents/side-cues.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import { chooseFigure } from '../choose.ts';
import type { Finding } from './finding.ts';

/** Whether a variance is an amount over the budget: one under it is printed negative, or called an underspend. */
const isOver = ({ value, name }: Figure): boolean => value.isPositive() && !value.isZero() && !/\bunder/i.test(name);

/** "Kept within its budget", "overspent": no amount is claimed, only on which side of the budget something ended. */
export const judgeBudgetSide = (library: Library, reading: Reading): Finding | undefined => {
  const said = budgetSides.filter(({ pattern }) => pattern.test(reading.text));
  const [only, ...more] = said;
  if (reading.claims.length > 0 || !only || more.length > 0 || ofSeveralLines.test(reading.text)) return undefined;
  const about = reading.wanted.filter(({ key }) => !reading.statusKeys.includes(key) && !library.varianceKeys.has(key));
  for (const key of library.varianceKeys) {
    const slots: Slots = {
      ...reading,
      status: undefined,
      statusKeys: [],
      wanted: [...about, { key, weight: library.weightOf(key) }],
    };
    const choice = chooseFigure(library, slots);
    if (choice.kind !== 'chosen') continue;
    const sides = new Set(choice.figures.map(isOver));
    if (choice.figures.some(({ unit }) => unit !== 'gbp') || sides.size !== 1) return undefined;
    const holds = sides.has(only.side === 'over');
    return {
      verdict: holds ? 'supported' : 'contradicted',
      reason: sides.has(true) ? 'It is over the budget.' : 'It is under the budget.',
      figures: choice.figures,
    };
  }
  return undefined;
};
