import { Decimal } from 'decimal.js';
import type { Unit } from '../corpus/schema.ts';
import type { Figure } from '../library.ts';
import type { Derived } from './answer.ts';

const signed = (value: Decimal): string => `${value.isNegative() ? '−' : '+'}${value.abs().toString()}`;

/** The unit of a difference: between two percentages it is percentage points. */
const differenceUnit = (unit: Unit): Unit => (unit === 'percent' ? 'percentage_points' : unit);

/**
 * What changed from one figure to another of the same unit: later − earlier, and for amounts also in per cent of the
 * earlier, to one decimal. Exact decimals throughout; our own arithmetic, marked as such in the reply.
 * @returns nothing where the units differ
 */
export const difference = (earlier: Figure, later: Figure): Derived[] => {
  if (earlier.unit !== later.unit) return [];
  const change = later.value.minus(earlier.value);
  const common = {
    status: later.status,
    area: later.area,
    name: later.name,
    period: later.period,
    from: [earlier, later],
  };
  const points: Derived = {
    ...common,
    value: change,
    unit: differenceUnit(later.unit),
    working: `${later.value.toString()} − ${earlier.value.toString()} = ${signed(change)}`,
  };
  if (earlier.unit === 'percent' || earlier.value.isZero() || earlier.value.isNegative()) return [points];
  const percent = change.times(100).dividedBy(earlier.value).toDecimalPlaces(1, Decimal.ROUND_HALF_UP);
  return [
    points,
    {
      ...common,
      value: percent,
      unit: 'percent',
      working: `${signed(change)} ÷ ${earlier.value.toString()} × 100 = ${signed(percent)}%`,
    },
  ];
};
