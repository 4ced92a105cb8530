import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNumberWords } from '../../src/corpus/number-words.ts';
import { createNumberReader } from '../../src/corpus/printed.ts';

const read = createNumberReader(readNumberWords(join(import.meta.dirname, '../../corpus')));
const numbers = (text: string): string[] =>
  read(text).map(({ value, unit }) => value.toFixed() + (unit === undefined ? '' : ` ${unit}`));

describe('numbers as reports print them', () => {
  test.each([
    ['received 12,399 votes', ['12399']],
    ['overspent by £12.6m, £604,000 and £2 million', ['12600000 gbp', '604000 gbp', '2000000 gbp']],
    ['from 38% to 39 % and 5 per cent', ['38 percent', '39 percent', '5 percent']],
    ['-20%', ['-20 percent']],
    ['-62,763', ['-62763']],
    ['(138,395)', ['-138395']],
    ['over half (28) were placed outside', ['50 percent', '28']],
    ['by around 2-3% and 95 - 100%', ['2', '3 percent', '95', '100 percent']],
    ['aged 0 – 5', ['0', '5']],
    ['44 young people, 24[1] of whom; 14*', ['44', '24', '1', '14']],
    ['the 7th and the 3rd', ['7', '3']],
    ['the first of twelve', ['1', '12']],
    ['Twenty-five, thirty two', ['25', '32']],
    ['one and half posts', ['1.5']],
    ['No complaints, almost double', ['0', '2']],
    ['fortnightly, bi-monthly, quarterly, annual', ['2 weeks', '2 months', '3 months', '1 years']],
    ['8-week intervals for 12 months', ['8 weeks', '12 months']],
    ['A1, 31.3.15 and someone', ['31.3']],
  ])('%s', (text, values) => {
    expect(numbers(text)).toEqual(values);
  });

  test('each has its own words and place', () => {
    expect(read('up to £14.4m (of which')).toMatchObject([{ words: '£14.4m', start: 6, end: 12 }]);
  });
});
