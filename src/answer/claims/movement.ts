import { asManyAs, everyTime, multipleIn, type Multiple } from '../../../intents/change-cues.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { withoutLengths } from '../../question/reading.ts';
import type { Passages } from '../answer.ts';
import { mentionFit, timeOf } from '../fit.ts';
import { changePlan } from '../plans/change.ts';
import { trendPlan } from '../plans/trend.ts';
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
  const multiple = multipleIn(reading.text);
  const moved = directionFor(lead, withoutLengths(reading.text, reading.subject));
  const said = moved ?? (multiple && (multiple.times > 1 ? 'up' : 'down'));
  if (said === undefined) return undefined;
  if (first && second && first.unit === second.unit && first.indicator === second.indicator) {
    if (everyTime.test(reading.text)) return everyStep(library, reading, passages, said);
    const risen = second.value.comparedTo(first.value);
    // "Twice as many in 2013/14 as in 2015/16": the first that is named is so many times the second.
    const isTurned = multiple !== undefined && isEarlierFirst(library, reading, first);
    const [base, other] = isTurned ? [second, first] : [first, second];
    const isSo = multiple ? isMultiple(base, other, multiple) : said === 'up' ? risen > 0 : risen < 0;
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

/** Whether the first of two times set "as many in … as in …" is that of the earlier figure. */
const isEarlierFirst = (library: Library, { text, periods }: Reading, earlier: Figure): boolean => {
  const [first] = [...periods].sort((a, b) => a.start - b.start);
  return (
    asManyAs.test(text) &&
    first !== undefined &&
    mentionFit(first.kind === 'from' || first.kind === 'to' ? { ...first, kind: 'period' } : first, earlier, library) >
      0
  );
};

/** "Doubled" is twice what it was, to one decimal; "more than doubled" is beyond that, "nearly doubled" a tenth off at most. */
export const isMultiple = (first: Figure, second: Figure, { times, bound }: Multiple): boolean => {
  if (first.value.isZero()) return false;
  const ratio = second.value.dividedBy(first.value);
  if (bound === 'beyond') return times > 1 ? ratio.greaterThan(times) : ratio.lessThan(times);
  if (bound === 'nearly')
    return ratio
      .minus(times)
      .abs()
      .lessThanOrEqualTo(times * NEARLY);
  return ratio.toDecimalPlaces(1).equals(times);
};

/** How far from a multiple "nearly" may be, as a share of it. */
const NEARLY = 0.1;

/** "Has risen every year": each figure of the line against the one before it. */
const everyStep = (
  library: Library,
  reading: Reading,
  passages: Passages,
  said: 'up' | 'down',
): Finding | undefined => {
  const line = trendPlan(library, reading, passages);
  if (line.kind !== 'figures' || line.plan !== 'trend') return undefined;
  const figures = line.given.flatMap(({ role, figure }) => (role === 'headline' ? [figure] : []));
  const broken = figures.findIndex((figure, at) => {
    const before = figures[at - 1];
    const step = before ? figure.value.comparedTo(before.value) : undefined;
    return step !== undefined && (said === 'up' ? step <= 0 : step >= 0);
  });
  return broken < 0
    ? { verdict: 'supported', reason: 'Each figure held moved that way.', figures }
    : {
        verdict: 'contradicted',
        reason: 'Not every figure moved that way.',
        figures: figures.slice(broken - 1, broken + 1),
      };
};
