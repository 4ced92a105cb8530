import { limitSides, targetMet, targetMissed } from '../../../intents/side-cues.ts';
import type { Library } from '../../library.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import { chooseFigure } from '../choose.ts';
import { claimUnits, isDuration, isMetInSize } from './agree.ts';
import type { Finding } from './finding.ts';

/** "Hit its 80% target", "inside the 26 week limit": what was reached against what was aimed at; for a time taken, less is better. */
export const judgeTarget = (library: Library, reading: Reading): Finding | undefined => {
  const side = limitSides.find(({ pattern }) => pattern.test(reading.text))?.side;
  const [met, missed] = [targetMet.test(reading.text), targetMissed.test(reading.text)];
  if (side === undefined && met === missed) return undefined;
  const asked: Slots = { ...reading, units: claimUnits(reading) };
  // "The budget overspent": the word names a line, not a budget figure, unless one is held.
  const budget = reading.status === 'budget' && chooseFigure(library, asked).kind === 'chosen';
  const slots: Slots = reading.status === 'budget' && !budget ? { ...asked, status: undefined } : asked;
  const actual = chooseFigure(library, { ...slots, status: 'actual', statusKeys: [] });
  const aim: Slots = { ...slots, status: 'target', statusKeys: [] };
  const dated = chooseFigure(library, aim);
  // A target is often printed without a date.
  const target =
    dated.kind === 'missing' && dated.gap === 'period' ? chooseFigure(library, { ...aim, periods: [] }) : dated;
  if (actual.kind !== 'chosen' || target.kind !== 'chosen') return undefined;
  const [reached, aimed] = [actual.figures[0], target.figures[0]];
  if (!reached || !aimed || reached.unit !== aimed.unit) return undefined;
  const enough = isDuration(reached.unit)
    ? reached.value.lessThanOrEqualTo(aimed.value)
    : reached.value.greaterThanOrEqualTo(aimed.value);
  const isOther = reading.claims.some((claim) => !isMetInSize(claim, reached) && !isMetInSize(claim, aimed));
  if (isOther) return { verdict: 'contradicted', reason: 'The number stated is neither.', figures: [reached, aimed] };
  const isBeyond = reached.value.greaterThan(aimed.value);
  const holds = met === missed ? isBeyond === (side === 'beyond') : enough === met;
  return {
    verdict: holds ? 'supported' : 'contradicted',
    reason:
      met === missed
        ? `It is ${isBeyond ? 'over' : 'not over'} the limit.`
        : enough
          ? 'The target was reached.'
          : 'The target was not reached.',
    figures: [reached, aimed],
  };
};
