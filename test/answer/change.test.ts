import { describe, expect, test } from 'vitest';
import { derived, headlines, jsonOf } from '../own.ts';

const values = (question: string): string[] => headlines(question).map((line) => line.split(',')[0] ?? '');

describe('from what to what, and the difference as our own sum', () => {
  test.each([
    [
      'By how many did looked after children fall in B&D between March 2015 and March 2016, and what percentage is that?',
      ['457 count', '418 count'],
      ['-39 count', '-8.5 percent'],
    ],
    [
      'How did the number of children in residential care in LBBD change from 2011/12 to 2012/13?',
      ['29 count', '22 count'],
      ['-7 count', '-24.1 percent'],
    ],
    [
      'How far had the number of children open to social care in B&D come down from its 2015 high by the close of the financial year, according to the SAFE section?',
      ['2367 count', '2060 count'],
      ['-307 count', '-13 percent'],
    ],
    [
      "How did the proportion of Barking and Dagenham's looked after children who are under 10 shift during 2015/16?",
      ['7 percent'],
      ['-7 percentage_points'],
    ],
    [
      "What does the Mayor and Cabinet funding bring Lewisham's placements overspend down to, and from what?",
      ['10400000 gbp', '7500000 gbp', '2900000 gbp'],
      [],
    ],
    ['five year change LBBD number of open cases', ['1545 count', '2064 count'], ['519 count', '33.6 percent']],
    [
      'LBBD police protection percentage points change 2013/14 to 2015/16',
      ['43 percent', '24.5 percent'],
      ['-18.5 percentage_points'],
    ],
    ['s47 enquiries B&D change 14/15 to 15/16', ['1234 count', '1184 count'], ['-50 count', '-4.1 percent']],
    [
      'change in Thurrock LAC rate between August 2014 and March 2015',
      ['78 rate_per_10000', '70 rate_per_10000'],
      ['-8 rate_per_10000', '-10.3 percent'],
    ],
    [
      'child protection plans B&D change 2014/15 to 2015/16',
      ['353 count', '253 count'],
      ['-100 count', '-28.3 percent'],
    ],
    [
      'Did the proportion of Thurrock care leavers in EET go up?',
      ['35 percent', '42 percent'],
      ['7 percentage_points'],
    ],
  ])('%s', (question, figures, sums) => {
    expect(values(question)).toEqual(figures);
    expect(derived(question)).toEqual(sums);
  });
});

test('a change that the report prints is given as printed', () => {
  const question = 'How much did contacts in LBBD rise in 2015/16?';
  expect(headlines(question)).toContain('34 percent, Barking and Dagenham, 2015-04-01/2016-03-31 [lbbd-2016 2.3]');
});

test('the working is shown and told apart from what is printed', () => {
  const { text, figures } = jsonOf('LBBD looked after children change March 2015 to March 2016');
  expect(text).toContain('Our arithmetic, not printed in the report');
  expect(text).toContain('418 − 457 = −39');
  expect(figures.filter((figure) => figure.derived && figure.role === 'headline')).toEqual([]);
});

test('percentages differ by percentage points, never by per cent', () => {
  expect(derived('Did the proportion of Thurrock care leavers in EET go up?')).toEqual(['7 percentage_points']);
});

describe('a printed change is of its own time, and counted from its own base', () => {
  test.each([
    [
      'By what percentage did police notifications to the LBBD MASH grow in 2015/16?',
      ['66 percent, Barking and Dagenham, 2015-04-01/2016-03-31 [lbbd-2016 2.3]'],
    ],
    ['By what percentage did police notifications to the LBBD MASH grow in 2014/15?', []],
    ['extra LAC placements lewisham vs 17/18', ['32 count, Lewisham, 2018-04-01/2019-03-31 [lewisham-2018 10.2]']],
    ['extra LAC placements lewisham vs 18/19', []],
    ["How many fewer children did Barnet's social workers have on their caseloads than in November 2019?", []],
    ['By how many did foster placements on offer from LBBD households go up over the year to March 2012?', []],
  ])('%s', (question, figures) => {
    expect(headlines(question)).toEqual(figures);
  });
});
