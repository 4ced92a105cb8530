import { Decimal } from 'decimal.js';
import { expect, test } from 'vitest';
import { difference } from '../../src/answer/arithmetic.ts';
import type { Unit } from '../../src/corpus/schema.ts';
import type { Figure } from '../../src/library.ts';
import { library } from '../own.ts';

const figure = (value: string, unit: Unit): Figure => ({
  ...(library.figures[0] as Figure),
  value: new Decimal(value),
  unit,
});

test.each<[string, string, Unit, string[]]>([
  ['457', '418', 'count', ['-39 count', '-8.5 percent']],
  ['8515', '11393', 'count', ['2878 count', '33.8 percent']],
  ['0.1', '0.3', 'years', ['0.2 years', '200 percent']],
  ['100', '100', 'count', ['0 count', '0 percent']],
  ['24', '24.5', 'percent', ['0.5 percentage_points']],
  ['0', '5', 'count', ['5 count']],
  ['-62763', '100', 'gbp', ['62863 gbp']],
  ['8', '9', 'rate_per_10000', ['1 rate_per_10000', '12.5 percent']],
  ['3', '4', 'count', ['1 count', '33.3 percent']],
  ['2000', '2001', 'count', ['1 count', '0.1 percent']],
])('from %s to %s (%s)', (from, to, unit, expected) => {
  const found = difference(figure(from, unit), figure(to, unit));
  expect(found.map((sum) => `${sum.value.toString()} ${sum.unit}`)).toEqual(expected);
});

test('figures of different units have no difference', () => {
  expect(difference(figure('70', 'rate_per_10000'), figure('285', 'count'))).toEqual([]);
});

test('the working names both figures', () => {
  const [change, percent] = difference(figure('457', 'count'), figure('418', 'count'));
  expect(change?.working).toBe('418 − 457 = −39');
  expect(percent?.working).toBe('−39 ÷ 457 × 100 = −8.5%');
});
