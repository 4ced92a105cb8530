import { Decimal } from 'decimal.js';
import { fractionWords } from '../../../intents/slot-cues.ts';
import type { Unit } from '../../corpus/schema.ts';
import type { Figure } from '../../library.ts';
import { type Reading, type Slots, unitsOf, withoutLengths } from '../../question/reading.ts';
import { blank } from '../../question/span.ts';
import type { Claim } from '../../question/slots/number.ts';

/** Hours in each unit of time, so that "72 hours" and "8 days" can be set against each other. Months and years are calendar means. */
const HOURS: Partial<Record<Unit, number>> = { hours: 1, days: 24, weeks: 168, months: 730.5, years: 8766 };

export const isDuration = (unit: Unit): boolean => HOURS[unit] !== undefined;

/** What a claim says in the unit of a figure; undefined where the two cannot be set against each other. */
export const inUnitOf = (claim: Claim, figure: Figure): Decimal | undefined => {
  if (claim.unit === undefined || claim.unit === figure.unit) return claim.value;
  if (
    (claim.unit === 'percent' && figure.unit === 'percentage_points') ||
    (claim.unit === 'percentage_points' && figure.unit === 'percent')
  )
    return claim.value;
  const [own, other] = [HOURS[claim.unit], HOURS[figure.unit]];
  return own === undefined || other === undefined ? undefined : claim.value.times(own).dividedBy(other);
};

const places = (claim: Claim): number => Math.max(0, claim.value.decimalPlaces());

const SCALED = /\d+(?:\.(\d+))? ?(m|mn|million|k|thousand)\b/i;

/** How far a round number may be from the figure it stands for, as a share of the figure. */
const ROUND = 0.06;

const isNearTo = (value: Decimal, { value: printed }: Figure): boolean =>
  !printed.isZero() && value.minus(printed).abs().dividedBy(printed.abs()).lessThanOrEqualTo(ROUND);

/** "£1.2m" is how £1,194,782 is said, "£571k" £571,480, and "£26m" £26,222,128; "£1m" says too little to be £1,194,782. */
const roundsTo = (claim: Claim, figure: Figure): boolean => {
  const [, decimals = '', scale = ''] = SCALED.exec(claim.words) ?? [];
  const isWhole = /^m/i.test(scale) && decimals === '';
  if (scale === '' || (isWhole && !isNearTo(claim.value, figure))) return false;
  const step = (/^m/i.test(scale) ? 1e6 : 1e3) / 10 ** decimals.length;
  return figure.value.dividedBy(step).toDecimalPlaces(0).times(step).equals(claim.value);
};

/** "About 11,400" is 11,393, "nearly £6m" £5.911 million: the figure rounded to the last digit that is said. */
const isRoundFor = (claim: Claim, value: Decimal, figure: Figure): boolean => {
  if (!claim.rounded || value.isZero() || figure.value.isZero()) return false;
  const digits = value.abs().toFixed();
  const zeros = digits.includes('.') ? -value.decimalPlaces() : (/0*$/.exec(digits)?.[0].length ?? 0);
  const ten = new Decimal(10).pow(zeros);
  // "1,150" is said to the nearest fifty as well as to the nearest ten.
  const steps = value.dividedBy(ten.times(5)).isInteger() ? [ten, ten.times(5)] : [ten];
  return (
    isNearTo(value, figure) &&
    steps.some((step) =>
      figure.value.dividedBy(step).toDecimalPlaces(0, Decimal.ROUND_HALF_UP).times(step).equals(value),
    )
  );
};

/** How far, in percentage points, a share in words may be from what it stands for, and how far where it says "about". */
const SHARE_OFF = { said: 2, rounded: 4 };

/** "A quarter of" is 24.5%, "nearly a third" 30%. */
const isShareOf = ({ words, rounded, unit }: Claim, value: Decimal, figure: Figure): boolean =>
  unit === 'percent' &&
  figure.unit === 'percent' &&
  fractionWords.test(words) &&
  value
    .minus(figure.value)
    .abs()
    .lessThanOrEqualTo(rounded ? SHARE_OFF.rounded : SHARE_OFF.said);

/** A claim agrees with a figure it equals, or rounds to in the decimals it is stated in (£14.4m for 14,400,000). */
export const agrees = (claim: Claim, figure: Figure): boolean => {
  const value = inUnitOf(claim, figure);
  if (value === undefined) return false;
  if (value.equals(figure.value) || isRoundFor(claim, value, figure) || isShareOf(claim, value, figure)) return true;
  if (claim.unit === 'gbp') return roundsTo(claim, figure);
  return claim.value.decimalPlaces() > 0 && figure.value.toDecimalPlaces(places(claim)).equals(value);
};

/** A claim is met by a figure that it agrees with, or by one on the side of it that the claim names ("fewer than 300": 285). */
export const isMet = (claim: Claim, figure: Figure): boolean => {
  if (claim.bound === undefined) return agrees(claim, figure);
  const value = inUnitOf(claim, figure);
  if (value === undefined) return false;
  if (value.equals(figure.value)) return claim.orEqual || SIDES[claim.bound].has(figure.qualifier);
  return claim.bound === 'over' ? figure.value.greaterThan(value) : figure.value.lessThan(value);
};

/** The same, whichever side of zero it is stated or printed on: "an underspend of £106,717" is −106,717. */
export const isMetInSize = (claim: Claim, figure: Figure): boolean =>
  isMet(claim, figure) || isMet({ ...claim, value: claim.value.abs() }, { ...figure, value: figure.value.abs() });

/** How a report says that a figure is itself a bound. */
const SIDES: Readonly<Record<'over' | 'under', ReadonlySet<string>>> = {
  over: new Set(['over', 'at least']),
  under: new Set(['under', 'at most']),
};

/** The units the claims may be set against, their own first, to find the figure they are about. */
export const claimUnits = (reading: Reading): Slots['units'] => {
  const level = reading.claims.find(({ role, unit }) => role === 'level' && unit !== undefined);
  if (level?.unit)
    return isDuration(level.unit) ? [...new Set([level.unit, ...(Object.keys(HOURS) as Unit[])])] : [level.unit];
  return unitsOf(withoutLengths(blank(reading.text, reading.claims), reading.subject));
};
