import { Decimal } from 'decimal.js';
import type { Unit } from '../corpus/schema.ts';
import type { Figure } from '../library.ts';
import { quantity } from '../reply/numbers.ts';

/** Units in words, as the title of an axis. */
export const UNIT_TITLES: Readonly<Record<Unit, string>> = {
  count: 'Number',
  rate_per_10000: 'Rate per 10,000 children',
  percent: 'Percentage',
  percentage_points: 'Percentage points',
  gbp: 'Amount in pounds',
  days: 'Days',
  weeks: 'Weeks',
  months: 'Months',
  years: 'Years',
  hours: 'Hours',
  ratio: 'Ratio',
};

/** The axis says the unit, so a value carries only the signs it is never written without. */
const signed = (value: Decimal, unit: Unit): string =>
  quantity(value, unit === 'gbp' || unit === 'percent' ? unit : 'count');

const qualified = (figure: Figure, text: string): string => `${figure.qualifier} ${text}`.trim();

/** The value in full: "£9,069,069", "24.5%", "over 400". */
export const fullText = (figure: Figure): string => qualified(figure, signed(figure.value, figure.unit));

/** Pounds in millions to two places from a million up, because bars leave no room for seven figures. */
const shortMoney = (value: Decimal): string =>
  `${value.isNegative() ? '−' : ''}£${value.abs().dividedBy(1e6).toDecimalPlaces(2).toString()}m`;

const short = (value: Decimal, unit: Unit): string =>
  unit === 'gbp' && value.abs().greaterThanOrEqualTo(1e6) ? shortMoney(value) : signed(value, unit);

/** The value as it stands beside its point: "£9.07m", "£873,622", "24.5%", "over 400". */
export const pointText = (figure: Figure): string => qualified(figure, short(figure.value, figure.unit));

/** A tick of the axis: "£2m", "£200,000", "1,500", "20%". `widest` is the largest value of the axis: all ticks go with it. */
export const tickText = (value: number, unit: Unit, widest: number): string => {
  const exact = new Decimal(value).toSignificantDigits(12);
  if (exact.isZero()) return unit === 'gbp' ? '£0' : signed(exact.abs(), unit);
  return unit === 'gbp' && widest >= 1e6 ? shortMoney(exact) : signed(exact, unit);
};
