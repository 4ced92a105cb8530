import { describe, expect, test } from 'vitest';
import { derived, headlines, jsonOf } from '../own.ts';

const sides = (question: string): string[] =>
  jsonOf(question)
    .figures.filter(({ role }) => role === 'headline')
    .map(({ area, breakdown, value, unit }) => `${breakdown ?? area}: ${value} ${unit}`);

test('which side of a benchmark: both are shown', () => {
  expect(headlines("Is LBBD's s47 rate above London's in 2015/16?").map((line) => line.split(', ')[0])).toEqual([
    '200 rate_per_10000',
    '137 rate_per_10000',
  ]);
});

describe('side by side, in the order asked', () => {
  test.each([
    [
      'How far above the London and national averages was the police protection share of care admissions in LBBD in 2015/16?',
      ['police protection: 20 percent', 'police protection: 14 percent', 'police protection: 24.5 percent'],
    ],
    [
      'Did LBBD meet its target for care leaver properties?',
      ['Barking and Dagenham: 7 count', 'Barking and Dagenham: 10 count'],
    ],
    [
      'LBBD emotional abuse higher than London by how much?',
      ['emotional abuse: 50 percent', 'emotional abuse: 43 percent'],
    ],
    [
      'LBBD S47 rate: how much above national?',
      ['Barking and Dagenham: 200 rate_per_10000', 'England: 138 rate_per_10000'],
    ],
    [
      "How close did Barking and Dagenham's timeliness of assessments in 2015-16 come to its local target?",
      ['Barking and Dagenham: 76 percent', 'Barking and Dagenham: 80 percent'],
    ],
    [
      'Thurrock Access to Resources Panel 14/15 budget v out-turn',
      ['Thurrock Access to Resources Panel: 107000 gbp', 'Thurrock Access to Resources Panel: 204455 gbp'],
    ],
    // One cell of a table, and no comparison.
    ['What was the 2014/15 out-turn against Troubled Families in Thurrock?', ['Troubled Families: -62763 gbp']],
    [
      "What proportion of Barking and Dagenham's looked after children are under 10, compared with LAC nationally and with the local child population?",
      ['aged under 10: 34 percent', 'aged under 10: 41 percent', 'aged under 10: 64 percent'],
    ],
    [
      "What happens to Barnet's seen-alone percentage on social work visits once the under 5s are left out?",
      ['Barnet: 48 percent', 'without children under 5: 87 percent'],
    ],
    // A share beside a share, though the council's number is printed too.
    ['LBBD vs London police protection 2015/16', ['police protection: 24.5 percent', 'police protection: 20 percent']],
    [
      'In house placements vs agency placements B&D March 2013',
      ['in-house foster care: 248 count', 'agency foster care: 81 count'],
    ],
    [
      "compare Thurrock's external purchasing budget with internal fostering budget",
      ['External Purchasing: 9023135 gbp', 'Internal Fostering and Adoption Costs: 5677698 gbp'],
    ],
    [
      "LBBD children's services final overspend 2015/16 vs July forecast",
      ['Barking and Dagenham: 5215000 gbp', 'Barking and Dagenham: 7153000 gbp'],
    ],
    [
      'What share of looked after children are girls in Barking and Dagenham and nationally?',
      ['girls: 49 percent', 'girls: 45 percent'],
    ],
    [
      "What share of Barnet's children and young people are from minority ethnic groups, and what is it for the country?",
      ['minority ethnic groups: 52 percent', 'minority ethnic groups: 30 percent'],
    ],
    [
      'police protection as % of care admissions: B&D 15/16, London & national',
      ['police protection: 24.5 percent', 'police protection: 20 percent', 'police protection: 14 percent'],
    ],
    [
      'In Barnet, what percentage of children were seen alone at their last visit, counting everyone and then leaving out the under 5s?',
      ['Barnet: 48 percent', 'without children under 5: 87 percent'],
    ],
    [
      'B&D kids into care Jan 2013 against the usual monthly average',
      ['Barking and Dagenham: 33 count', 'Barking and Dagenham: 16 count'],
    ],
    [
      "savings: Barnet's revised CES target for 2018-20 v what LBBD identified for 2016/17",
      ['Barnet: 4409000 gbp', 'Barking and Dagenham: 5911000 gbp'],
    ],
    [
      'In Lewisham, how does the staffing overspend compare with the staffing budget itself?',
      ['staffing: 4500000 gbp', 'Lewisham: 12500000 gbp'],
    ],
    [
      "compare LBBD's LAC rate with SN, England and London, 2015/16",
      [
        'Barking and Dagenham: 71 rate_per_10000',
        'Statistical neighbours: 69 rate_per_10000',
        'England: 60 rate_per_10000',
        'London: 52 rate_per_10000',
      ],
    ],
    [
      'Looked after rate per 10,000 at the end of March 2015 - Barking and Dagenham vs Thurrock',
      ['Barking and Dagenham: 77 rate_per_10000', 'Thurrock: 70 rate_per_10000'],
    ],
    ['LBBD CIC placed in Essex vs Kent', ['placed in Essex: 29 count', 'placed in Kent: 19 count']],
    [
      'What % of primary pupils in Barnet have English as an additional language vs the national average?',
      ['Barnet: 44 percent', 'England: 18 percent'],
    ],
    [
      'adoption A1 days Thurrock 3 year average vs Barking & Dagenham 2013-16',
      ['three-year average: 710 days', 'three-year average: 721 days'],
    ],
  ])('%s', (question, expected) => {
    expect(sides(question)).toEqual(expected);
  });
});

test('two figures of the same date have a difference; each is cited', () => {
  const question = 'LAC rate at 31 March 2015 Thurrock vs Barking and Dagenham';
  expect(derived(question)).toContain('-7 rate_per_10000');
  expect(headlines(question)).toEqual([
    '70 rate_per_10000, Thurrock, 2015-03-31 [thurrock-2015 6.1]',
    '77 rate_per_10000, Barking and Dagenham, 2015-03-31 [lbbd-2016 2.10]',
  ]);
});

test('where the dates differ, it is said', () => {
  const { caveats } = jsonOf('adoption A1 days Thurrock 3 year average vs Barking & Dagenham 2013-16');
  expect(caveats.join(' ')).toMatch(/dates differ/);
});

test('a side that no report gives is not filled with another council', () => {
  const { status, figures } = jsonOf('LAC rate March 2015 Thurrock vs Hackney');
  expect(figures.filter(({ role, area }) => role === 'headline' && area === 'Hackney')).toEqual([]);
  expect(figures.filter(({ role, area }) => role === 'headline' && area === 'Barking and Dagenham')).toEqual([]);
  expect(status).not.toBe('passages');
});
