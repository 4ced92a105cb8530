import { expect, test } from 'vitest';
import { samePeriod } from '../../src/eval/period.ts';

const YEAR = '2014-04-01/2015-03-31';

test.each([
  ['', '2015-03-31', true, 'the report does not date it'],
  ['2015-03-31', '2015-03-31', true, ''],
  ['2014/15', YEAR, true, 'two spellings of a financial year'],
  ['2014/15', '2015-03-31', true, 'a year and its last day'],
  ['2014/15', '2015-03', true, 'a year and its last month'],
  ['2015-03-31', YEAR, true, 'the other way round'],
  ['2014-08', '2014-08-31', true, 'a month and a day of it'],
  ['2014-08', '2014-08-01/2014-08-31', true, 'a month as days'],
  ['2013-16', '2013-04-01/2016-03-31', true, 'three years'],
  ['2019/20 Q2', '', true, 'the value tells quarters apart'],
  ['2015', '2015-06', true, 'a calendar year and a month of it'],
  ['2014/15', '2015/16', false, 'another year'],
  ['2014/15', '2014', false, 'a calendar year is not a financial one'],
  ['2015-03-31', '2014-03-31', false, 'the same day of another year'],
  ['2013-16', YEAR, false, 'one year of three'],
  ['2014/15', '', false, 'no date given'],
])('%s is met by %j: %s %s', (wanted, given, same) => {
  expect(samePeriod(wanted, given)).toBe(same);
});

test('a date may be left out only where that is allowed', () => {
  expect(samePeriod('2014/15', '', true)).toBe(true);
  expect(samePeriod('2014/15', '2013/14', true)).toBe(false);
});
