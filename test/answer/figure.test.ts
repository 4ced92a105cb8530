import { describe, expect, test } from 'vitest';
import { beside, headlines, jsonOf } from '../own.ts';

describe('one figure', () => {
  test.each([
    ['Thurrock LAC rate March 2015', '70 rate_per_10000, Thurrock, 2015-03-31 [thurrock-2015 6.1]'],
    [
      'How many children were looked after in Thurrock in August 2014?',
      '307 count, Thurrock, 2014-08 [thurrock-2015 6.1]',
    ],
    [
      'London Borough of Barking and Dagenham LAC rate March 2015',
      '77 rate_per_10000, Barking and Dagenham, 2015-03-31 [lbbd-2016 2.10]',
    ],
    [
      'On average, how many children came into care each month in B&D before the rise in early 2013?',
      '16 count, Barking and Dagenham [lbbd-2013 2.2]',
    ],
    [
      'How many weeks does Thurrock want to bring care proceedings down to?',
      '26 weeks, Thurrock, target [thurrock-2015 14.5]',
    ],
    [
      'What had Barnet children with three or more placement moves climbed to before it started to come down?',
      '36 count, Barnet, before the reduction [barnet-2020 1.14]',
    ],
    [
      'What was the Barnet savings target for 2018/19 to 2019/20 cut back to in the Business Planning Report?',
      '4409000 gbp, Barnet, 2018-04-01/2020-03-31, target [barnet-2020 5.2.2]',
    ],
    ['open cases per 10k, national, LBBD 2016 report', '337 rate_per_10000, England [lbbd-2016 2.5]'],
    [
      'How many children could the fostering households registered with Thurrock take at 31 March 2015?',
      '141 count, Thurrock, 2015-03-31 [thurrock-2015 6.3]',
    ],
    [
      'What was the LBBD LAC rate before it fell to 71?',
      '77 rate_per_10000, Barking and Dagenham, 2015-03-31 [lbbd-2016 2.10]',
    ],
    [
      'How many referrals did LBBD have before the 20% drop?',
      '4084 count, Barking and Dagenham, 2014-04-01/2015-03-31 [lbbd-2016 Table 1]',
    ],
    [
      'How often, in months, are adoption scorecards published, according to the 2013 Barking and Dagenham report?',
      '6 months, England [lbbd-2013 9.2]',
    ],
    [
      'How many children were in care in LBBD at the beginning of 2015/16?',
      '457 count, Barking and Dagenham, 2015-03-31 [lbbd-2016 2.10]',
    ],
    ['open cases LBBD start of 2014/15', '2184 count, Barking and Dagenham, 2014-03-31 [lbbd-2016 Table 2]'],
    ['contacts LBBD start of 2013', '823 count, Barking and Dagenham, 2013-01 [lbbd-2013 2.2]'],
    ['children in care B&D 31 March 2016', '418 count, Barking and Dagenham, 2016-03-31 [lbbd-2016 2.10]'],
    ['child protection plans B&D 2015/16', '253 count, Barking and Dagenham, 2016-03-31 [lbbd-2016 2.7]'],
    [
      'Thurrock child protection plans rate 31 March 2015',
      '51 rate_per_10000, Thurrock, 2015-03-31 [thurrock-2015 3.4]',
    ],
    ['How many contacts did LBBD receive in January 2013?', '823 count, Barking and Dagenham, 2013-01 [lbbd-2013 2.2]'],
    [
      'How many young people did Action for Children work with in Barnet in Q2 2019/20?',
      '44 count, Barnet, 2019-07-01/2019-09-30 [barnet-2020 1.5]',
    ],
    ['How long do care proceedings take in Thurrock?', '27 weeks, Thurrock [thurrock-2015 7.1]'],
    ["What is Thurrock's vacancy rate?", '30 percent, Thurrock [thurrock-2015 14.4]'],
    ['How many fostering households did Thurrock have?', '104 count, Thurrock, 2015-03-31 [thurrock-2015 6.3]'],
    [
      "What was Thurrock's legal proceedings out-turn in 2014/15?",
      '500961 gbp, Thurrock, Legal Proceedings, 2014-04-01/2015-03-31 [thurrock-2015 14.1]',
    ],
    ['England LAC rate in the Barking and Dagenham report', '60 rate_per_10000, England [lbbd-2016 2.10]'],
  ])('%s', (question, figure) => {
    expect(headlines(question)).toEqual([figure]);
  });
});

describe('a part of it, where the part was asked for', () => {
  test.each([
    ['Barnet CPPs open more than 12 months', '14 count, Barnet, on a plan for more than a year [barnet-2020 1.12]'],
    [
      'agency foster placements in borough LBBD 2012/13',
      '10 count, Barking and Dagenham, agency foster care; in borough, 2013-03-31 [lbbd-2013 6.1]',
    ],
    [
      'children in care from minority ethnic groups Barnet',
      '60 percent, Barnet, minority ethnic groups [barnet-2020 5.5.4]',
    ],
  ])('%s', (question, figure) => {
    expect(headlines(question)).toEqual([figure]);
  });
});

describe('the kind of number that was asked for', () => {
  test.each([
    [
      "Thurrock's target for care leavers in employment, education or training",
      '70 percent, Thurrock, target [thurrock-2015 9.2]',
    ],
    ['EET care leavers Thurrock', '42 percent, Thurrock [thurrock-2015 9.1]'],
    [
      'Thurrock original budget 2014/15 total',
      '24647079 gbp, Thurrock, 2014-04-01/2015-03-31, budget [thurrock-2015 14.1]',
    ],
    ['peak number of children in care in B&D in 2012/13', '438 count, Barking and Dagenham, 2012-08 [lbbd-2013 6.1]'],
    [
      'highest number of children open to social care in Barking and Dagenham in 2015',
      '2367 count, Barking and Dagenham, 2015 [lbbd-2016 8.8]',
    ],
    [
      'revised overspend position in Lewisham for 2018/19',
      '6900000 gbp, Lewisham, net, 2018-04-01/2019-03-31, forecast [lewisham-2018 8.1]',
    ],
  ])('%s', (question, figure) => {
    expect(headlines(question)).toEqual([figure]);
  });
});

describe('asked in other ways, the figure is the same', () => {
  test.each([
    'Thurrock LAC rate March 2015',
    'thurrok lac rte march 2015',
    'THURROCK LAC RATE 31.3.15',
    'LAC per 10,000, Thurrock, end of March 2015',
    'What was the rate of looked after children in Thurrock at 31st March 2015?',
    'kids in care thurrock council rate mar 15',
    'Thurrock CLA rate 2014/15',
    'In the July 2015 report, what was Thurrock’s LAC rate?',
    'FOI request - Thurrock LAC rate March 2015',
    'Cllr Smith asks what the LAC rate was in Thurrock in March 2015',
    'Thurrock LAC rate March 2015 (section 6.1)',
  ])('%s', (question) => {
    expect(headlines(question)).toEqual(['70 rate_per_10000, Thurrock, 2015-03-31 [thurrock-2015 6.1]']);
  });
});

test('where two places print different figures, both are shown with their sections, and it is said', () => {
  const question = 'How many cases were open to social care in Barking and Dagenham in 2015/16?';
  expect(headlines(question)).toEqual(['2064 count, Barking and Dagenham, 2016-03-31 [lbbd-2016 2.5]']);
  expect(beside(question)).toContain('2060 count, Barking and Dagenham, 2016-03-31 [lbbd-2016 8.8]');
  const { text, caveats } = jsonOf(question);
  expect(text).toMatch(/2,064[^]*2,060/);
  expect(caveats.join(' ')).toMatch(/more than one figure/);
});

test('the part named with the first indicator is meant of the second as well', () => {
  expect(headlines('Thurrock legal proceedings budget and out-turn 2014/15')).toEqual([
    '607678 gbp, Thurrock, Legal Proceedings, 2014-04-01/2015-03-31, budget [thurrock-2015 14.1]',
    '500961 gbp, Thurrock, Legal Proceedings, 2014-04-01/2015-03-31 [thurrock-2015 14.1]',
  ]);
});

test('names of two indicators joined by "and" are two questions, even where one name holds both words', () => {
  expect(headlines('LBBD contacts and referrals 2015/16')).toEqual([
    '11393 count, Barking and Dagenham, 2015-04-01/2016-03-31 [lbbd-2016 2.3]',
    '3255 count, Barking and Dagenham, 2015-04-01/2016-03-31 [lbbd-2016 2.4]',
  ]);
});
