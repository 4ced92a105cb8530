import type { Decimal } from 'decimal.js';
import type { Unit } from '../corpus/schema.ts';

const grouped = (value: Decimal): string => {
  const [whole = '0', decimals] = value.abs().toString().split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
};

const sign = (value: Decimal): string => (value.isNegative() && !value.isZero() ? '−' : '');

const plural = (value: Decimal, unit: string): string => (value.abs().equals(1) ? unit.replace(/s$/, '') : unit);

const pounds = (value: Decimal): string => {
  const millions = value.abs().dividedBy(1e6);
  return millions.greaterThanOrEqualTo(1) && millions.decimalPlaces() <= 3
    ? `£${millions.toString()} million`
    : `£${grouped(value)}`;
};

/** A value as a reader expects it: "70 per 10,000", "24.5%", "£12.6 million", "−£138,395", "27 weeks". */
export const quantity = (value: Decimal, unit: Unit): string => {
  const amount = `${sign(value)}${grouped(value)}`;
  if (unit === 'gbp') return `${sign(value)}${pounds(value)}`;
  if (unit === 'percent') return `${amount}%`;
  if (unit === 'percentage_points') return `${amount} percentage ${plural(value, 'points')}`;
  if (unit === 'rate_per_10000') return `${amount} per 10,000`;
  if (unit === 'count' || unit === 'ratio') return amount;
  return `${amount} ${plural(value, unit)}`;
};
