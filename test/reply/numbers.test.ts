import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import type { Unit } from '../../src/corpus/schema.ts';
import { quantity } from '../../src/reply/numbers.ts';

test.each<[string, Unit, string]>([
  ['2064', 'count', '2,064'],
  ['11393', 'count', '11,393'],
  ['1234567.891', 'count', '1,234,567.891'],
  ['100', 'count', '100'],
  ['0', 'count', '0'],
  ['-0', 'count', '0'],
  ['-39', 'count', '−39'],
  ['70', 'rate_per_10000', '70 per 10,000'],
  ['60.0', 'rate_per_10000', '60 per 10,000'],
  ['24.5', 'percent', '24.5%'],
  ['-0.5', 'percent', '−0.5%'],
  ['1', 'percentage_points', '1 percentage point'],
  ['13', 'percentage_points', '13 percentage points'],
  ['604000', 'gbp', '£604,000'],
  ['999999', 'gbp', '£999,999'],
  ['1000000', 'gbp', '£1 million'],
  ['12600000', 'gbp', '£12.6 million'],
  ['5215000', 'gbp', '£5.215 million'],
  ['1774502', 'gbp', '£1,774,502'],
  ['-138395', 'gbp', '−£138,395'],
  ['27', 'weeks', '27 weeks'],
  ['1', 'days', '1 day'],
  ['-1', 'months', '−1 month'],
  ['0.5', 'years', '0.5 years'],
  ['72', 'hours', '72 hours'],
  ['3', 'ratio', '3'],
])('%s %s is %s', (value, unit, text) => {
  expect(quantity(new Decimal(value), unit)).toBe(text);
});
