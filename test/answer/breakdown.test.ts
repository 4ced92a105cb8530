import { describe, expect, test } from 'vitest';
import { jsonOf } from '../own.ts';

const parts = (question: string): string[] =>
  jsonOf(question)
    .figures.filter(({ role }) => role === 'headline')
    .map(({ breakdown, value }) => `${breakdown}: ${value}`);

test.each(['barnet advocacy caseload Q2, all four lines', 'Show the Barnet advocacy cases table for quarter 2'])(
  'all rows of a table: %s',
  (question) => {
    expect(jsonOf(question).figures.map(({ indicator, value }) => `${indicator}: ${value}`)).toEqual([
      'Advocacy cases carried over from the previous quarter: 24',
      'New referrals to the advocacy service: 20',
      'Advocacy cases closed: 7',
      'Advocacy cases carried over to the next quarter: 37',
    ]);
  },
);

describe('the parts, in the order printed', () => {
  test.each([
    ['Barnet LAC by gender', ['boys: 60']],
    ['barnet MASH contacts boys / girls / other %', ['boys: 51', 'girls: 45', 'other sex: 4']],
    [
      'Table 4 for 2014/15, LBBD: all into care, on police protection, and %',
      ['undefined: 283', 'police protection: 69', 'police protection: 24'],
    ],
    [
      'Thurrock CP plans by lenth of time on plan June 2015 (over 3 yrs, 2-3 yrs, under a year)',
      ['on a plan for more than 3 years: 2', 'on a plan for 2 to 3 years: 0', 'on a plan for 0 to 11 months: 176'],
    ],
    ['LBBD LAC by sex', ['girls: 49']],
    [
      'Which areas had exactly three Barking and Dagenham children placed in them?',
      ['Bromley', 'Hampshire', 'Medway', 'Newham', 'Surrey'].map((area) => `placed in ${area}: 3`),
    ],
    [
      'Which Thurrock cost centres were over £250k overspent in 2014/15?',
      ['Family Support Services: 571480', 'Through Care and UASC: 296932'],
    ],
    [
      'List the Thurrock cost centres that came in under budget in 2014/15',
      [
        'Youth Services: -138395',
        'Legal Proceedings: -106717',
        'Internal Fostering and Adoption Costs: -53105',
        'Initial Response Team: -2565',
        'Troubled Families: -104802',
      ],
    ],
    [
      "Break down Barnet's July-September 2019 I&P case audits by overall grade",
      ['Good: 8', 'Requires Improvement: 19', 'Inadequate: 2'],
    ],
    [
      "Who works in Barking and Dagenham's fostering team - staff numbers by role, 2015/16?",
      [
        'Team manager: 1',
        'Deputy manager: 1',
        'Assessors: 2',
        'Social workers: 9',
        'Private fostering social worker: 1',
        'Business support officers: 2',
      ],
    ],
    [
      "top five areas where B&D's CIC are placed",
      [
        'placed in Barking and Dagenham: 150',
        'placed in Havering: 93',
        'placed in Redbridge: 53',
        'placed in Essex: 29',
        'placed in Kent: 19',
      ],
    ],
  ])('%s', (question, expected) => {
    expect(parts(question)).toEqual(expected);
  });
});

test('a table by cost centre: each row once, underspends negative, the total left out', () => {
  const found = parts('Thurrock 2014/15 variance by cost centre');
  expect(found).toHaveLength(13);
  expect(found).toContain('Youth Services: -138395');
  expect(found).toContain('Legal Proceedings: -106717');
  expect(found).toContain('Family Support Services: 571480');
  expect(found.some((line) => line.endsWith(': 1194782'))).toBe(false);
});

test('a part is given with the others it is a part with, not with the whole', () => {
  const found = parts("Break down LBBD's children in care by placement type at the end of 2012/13");
  expect(found).toContain('residential care: 22');
  expect(found).toContain('in-house foster care: 248');
  expect(found).toContain('agency foster care: 81');
  expect(found.some((line) => line.endsWith(': 420'))).toBe(false);
});
