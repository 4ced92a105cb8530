import { describe, expect, test } from 'vitest';
import { jsonOf } from '../own.ts';

const first = (question: string): string[] =>
  jsonOf(question)
    .figures.filter(({ role }) => role === 'headline')
    .map(({ value, breakdown, area, period }) => [breakdown ?? area, period, value].filter(Boolean).join(', '));

describe('the most or the least', () => {
  test.each([
    [
      'Which Thurrock cost centre had the biggest overspend in 2014/15?',
      'Family Support Services, 2014-04-01/2015-03-31, 571480',
    ],
    [
      'Which Thurrock cost centre had the smallest original budget in 2014/15?',
      'Troubled Families, 2014-04-01/2015-03-31, 92039',
    ],
    ['which area takes the most LBBD looked after children outside the borough?', 'placed in Havering, 93'],
    [
      'Which month between January and April 2013 had the most referrals in Barking and Dagenham, and how many?',
      'Barking and Dagenham, 2013-03, 248',
    ],
    [
      'In which year between 2010/11 and 2015/16 did B&D have the fewest contacts?',
      'Barking and Dagenham, 2012-04-01/2013-03-31, 8363',
    ],
    ['which of the five reports has the highest LAC rate', 'Barking and Dagenham, 2016-03-31, 71'],
    ['Which comparator has the lowest LAC rate', 'London, 52'],
    [
      'Which Thurrock budget line came second for overspending in 2014/15?',
      'Through Care and UASC, 2014-04-01/2015-03-31, 296932',
    ],
    ['LBBD open cases at yr end - lowest yr in Table 2?', 'Barking and Dagenham, 2011-03-31, 1545'],
    ['LBBD quitest month for contacs Jan-Apr 2013', 'Barking and Dagenham, 2013-04, 661'],
    [
      'In what year between 2010/11 and 2015/16 did Barking and Dagenham record its highest number of referrals?',
      'Barking and Dagenham, 2014-04-01/2015-03-31, 4084',
    ],
    ['Which comparator had the highest referral rate, B&D 2015/16?', 'Statistical neighbours, 715'],
    [
      'Who completes more assessments on time, Barnet (November 2019) or Barking and Dagenham (2015/16)?',
      'Barnet, 2019-11, 85',
    ],
    ['best A1 single-year figure LBBD', 'in-year, 2012-04-01/2013-03-31, 585'],
    ['the most children LBBD looked after in 2015', 'Barking and Dagenham, 2015-06, 476'],
    ['Which county has the most LBBD children in care placed in it?', 'placed in Essex, 29'],
    ['which council has the highest LAC rate at 31 March 2015?', 'Barking and Dagenham, 2015-03-31, 77'],
    ['second highest overspend cost centre Thurrock 2014/15', 'Through Care and UASC, 2014-04-01/2015-03-31, 296932'],
    [
      'What was the second largest underspend among Thurrock cost centres in 2014/15?',
      'Legal Proceedings, 2014-04-01/2015-03-31, -106717',
    ],
    ['which placement type had most children in B&D 2012/13?', 'in-house foster care, 2013-03-31, 248'],
  ])('%s', (question, expected) => {
    expect(first(question)).toEqual([expected]);
  });
});

test('the rest stand beside it in order, and how many were ranked is said', () => {
  const { figures, caveats } = jsonOf('Which Thurrock cost centre had the biggest overspend in 2014/15?');
  const values = figures.map(({ value }) => value);
  expect(values).toEqual([...values].sort((a, b) => b - a));
  expect(values.length).toBeGreaterThan(5);
  expect(caveats.join(' ')).toMatch(/Ranked only over the \d+ parts/);
});
