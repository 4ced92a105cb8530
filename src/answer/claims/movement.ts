import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { withoutLengths } from '../../question/reading.ts';
import type { Passages } from '../answer.ts';
import { timeOf } from '../fit.ts';
import { changePlan } from '../plans/change.ts';
import { directionFor, printedDirection } from './direction.ts';
import type { Finding } from './finding.ts';

/**
 * "New referrals dropped between quarter 1 and quarter 2": no number is claimed, only which way something moved.
 * Set against the figures at the two times, else against the printed change.
 */
export const judgeMovement = (library: Library, reading: Reading, passages: Passages): Finding | undefined => {
  if (reading.claims.length > 0) return undefined;
  const outcome = changePlan(library, reading, passages);
  if (outcome.kind !== 'figures' || outcome.plan !== 'change') return undefined;
  const figures = outcome.given.map(({ figure }) => figure);
  const [first, second, ...more] = figures
    .filter(({ statistic }) => statistic !== 'change')
    .sort((a, b) => timeOf(a, library).localeCompare(timeOf(b, library)));
  const [lead] = figures;
  if (!lead || more.length > 0) return undefined;
  const said = directionFor(lead, withoutLengths(reading.text, reading.subject));
  if (said === undefined) return undefined;
  if (first && second && first.unit === second.unit && first.indicator === second.indicator) {
    const risen = second.value.comparedTo(first.value);
    const isSo = said === 'up' ? risen > 0 : risen < 0;
    return {
      verdict: isSo ? 'supported' : 'contradicted',
      reason: isSo ? 'The figures moved that way.' : 'The figures did not move that way.',
      figures: [first, second],
    };
  }
  const printed = lead.statistic !== 'change' ? undefined : lead.value.isNegative() ? 'down' : printedDirection(lead);
  return (
    printed && {
      verdict: printed === said ? 'supported' : 'contradicted',
      reason: printed === said ? 'The report prints that change.' : 'It moved the other way.',
      figures: [lead],
    }
  );
};
