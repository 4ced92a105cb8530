import type { Figure, Library } from '../../library.ts';
import { matching } from '../../question/matching-options.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import type { Claim } from '../../question/slots/number.ts';
import { headlines } from '../../question/said-before.ts';
import { asksBefore } from '../before-change.ts';
import { given } from '../choose.ts';
import { agrees } from '../claims/agree.ts';
import { areaFits, reportFits } from '../slot-fit.ts';
import { mentionFit, orderOf, sameSpan } from '../fit.ts';
import type { Plan } from '../plan.ts';
import { scoreFigures } from '../score.ts';
import { figurePlan } from './figure.ts';

/** The figure quoted, and the one held before or after it. */
type Pair = { known: Figure; asked: Figure };

const isLevel = ({ statistic }: Figure): boolean => statistic === 'level';

/** Levels of the same thing in the same unit, in time order. */
const lineOf = (library: Library, known: Figure): Figure[] =>
  library.figures
    .filter(
      (other) =>
        isLevel(other) &&
        other.indicator === known.indicator &&
        other.part === known.part &&
        other.area === known.area &&
        other.unit === known.unit &&
        other.status === known.status,
    )
    .sort((a, b) => orderOf(a, library).localeCompare(orderOf(b, library)));

/** Figures of the subject that the number quoted may be, the best named first. */
const quoted = (library: Library, reading: Reading, claim: Claim): Figure[] => {
  const slots: Slots = { ...reading, units: undefined };
  const scored = scoreFigures(library, slots).filter(
    ({ figure, match }) => isLevel(figure) && match.partsSaid && areaFits(slots, figure) && reportFits(slots, figure),
  );
  const [best] = scored;
  const isOfSubject = ({ match }: (typeof scored)[number]): boolean =>
    best !== undefined && match.score >= matching.leastScore && best.match.score - match.score <= matching.wider;
  return scored.filter((one) => isOfSubject(one) && agrees(claim, one.figure)).map(({ figure }) => figure);
};

/** What stands beside the figure quoted: before it where the number is what it came to, after it where it is what it came from. */
const besideKnown = (library: Library, reading: Reading, claim: Claim): Pair | undefined => {
  const isFrom = claim.role === 'from';
  const dated = reading.periods.filter((mention) => 'period' in mention);
  for (const known of quoted(library, reading, claim)) {
    const line = lineOf(library, known).filter((other) => other.id !== known.id && sameSpan(other, known));
    const asked = isFrom
      ? line.find((other) => orderOf(other, library) > orderOf(known, library))
      : line.filter((other) => orderOf(other, library) < orderOf(known, library)).at(-1);
    const isOfTime = (figure: Figure): boolean =>
      dated.some((mention) => mentionFit({ ...mention, kind: 'period' }, figure, library) > 0);
    if (asked && (dated.length === 0 || isOfTime(asked) || isOfTime(known))) return { known, asked };
  }
  return undefined;
};

/** A time behind the number quoted, with none of its own: what is asked is the figure of that time. */
const atOtherTime = ({ claims, periods, text }: Reading): Reading['periods'] => {
  const last = periods.at(-1);
  const end = claims.at(-1)?.end ?? 0;
  const isLast = last !== undefined && /^\W*$/.test(text.slice(last.end));
  const isAnother = last !== undefined && (periods.length > 1 || (isLast && 'period' in last));
  return last && isAnother && last.start > end ? [last] : [];
};

/** "Fell from 77 to what", "fell to 71, from what", "32 in 2014/15, and in 2015/16?": one figure is quoted, its counterpart is asked. */
export const counterpartPlan: Plan = (library, reading, passages) => {
  const [claim] = reading.claims;
  const other = atOtherTime(reading);
  if (claim && other.length > 0) {
    const units = reading.units ?? (claim.unit && [claim.unit]);
    const found = figurePlan(library, { ...reading, periods: other, claims: [], units }, passages);
    // "From before it got down to 29 at March 2012": the time is that of the number quoted.
    if (!headlines(found).some(({ figure }) => agrees(claim, figure))) return found;
  }
  const pair = claim && besideKnown(library, reading, claim);
  if (!pair) return asksBefore(reading) ? figurePlan(library, reading, passages) : { kind: 'passages' };
  return {
    kind: 'figures',
    plan: 'counterpart',
    given: [...given([pair.asked], 'headline'), ...given([pair.known], 'context')],
    derived: [],
    caveats: [],
  };
};
