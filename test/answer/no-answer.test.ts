import { describe, expect, test } from 'vitest';
import { headlines } from '../own.ts';

/** Questions whose words name a figure that the reports hold, and ask for something else. */
describe('one figure that is no answer is not given', () => {
  test.each([
    [
      'two of three things that are listed',
      'What sums does LBBD mention for balancing social care in 2013/14 - ongoing funding released, grant income and reserve drawdown?',
    ],
    [
      'a group that nobody knows',
      "Of the children with LBBD's own foster carers in 2012/13, how many Polish lived in the borough and how many outside?",
    ],
    ['a shorter change', '5 year change in adoptions LBBD'],
    ['all of them, where they are asked for by sex', 'Barnet assessments by gender'],
    ['the age that divides them', 'LBBD LAC by age group'],
    ['all votes, where those for one issue are asked', 'How many votes did Knife Crime get in Barnet?'],
    ['those left out', 'Barnet boys in care excluding UASC'],
    ["all teams' work", 'How many core assessments did the Care Management team finish in 2012/13?'],
    ['the opposite', 'What percentage of Thurrock care leavers are not in EET?'],
    ['the opposite', "Percentage of Barnet's assessments finished late"],
    ['those that were not', 'How many contacts did the LBBD MASH turn away?'],
    ['another group', 'how many Thurrock children turned 18 while in care'],
    ['one of two', 'Was the A1 for Thurrock better in-year than over three years?'],
    ['those there are, where the new ones are asked', 'How many new foster carers did Thurrock recruit in 2014/15?'],
    [
      'those there are, where the new ones are asked',
      'How many new social work vacancies did Barnet have in November 2019?',
    ],
    [
      'two numbers, where their share is asked',
      'What percentage of placements could LBBD fostering households offer at March 2013 compared with March 2012?',
    ],
    ['what they cost, where they are asked for', 'NRPF families supported by B&D in 2015/16'],
    ['what is averaged, where an average is asked', 'How long on average did LBBD kids wait to be matched?'],
    ['another year', 'Did the number of CP plans in Thurrock double between 2012/13 and 2013/14?'],
    ['money and a number', "Difference between LBBD's gross and net placements overspend"],
    ['one year, where five are asked', 'change in LAC rate LBBD 5 years'],
    ['a part of the total', 'How many staff does the LBBD adoption team have in total?'],
    ['a rate, where a place in an order is asked', "what was LBBD's LAC rate rank in London"],
    [
      'a rate, where it is asked whether it is the highest',
      "Is Barking and Dagenham's LAC rate the highest in London?",
    ],
    ['a rate, where councils are to be counted', 'How many London boroughs have a higher s47 rate than LBBD?'],
    ['what there is, where more is asked', 'How many more fostering households does Thurrock need?'],
    ['a year, where a month is asked', 'How many contacts per month did LBBD get on average in 2012/13?'],
    ['a count, where a ratio is asked', 'what is the ratio of contacts to referrals in LBBD 2015/16'],
    ['another saving', 'LBBD overspend 15/16 before and after the savings'],
    ['the largest year, where the largest fall is asked', 'Which year did LBBD referrals fall the most?'],
    ['a part, where all staff are asked', 'staffing of LBBD adoption service'],
    ['an average that no report prints', 'average cost centre overspend Thurrock'],
    ['one of many', 'Thurrock cost centre overspend'],
    ['the opposite', 'What percentage of LBBD children in care live more than 20 miles away?'],
    ['another saving', 'How much did LBBD save in 2015/16?'],
    ['a date in the year, where its end is asked', 'Thurrock LAC at the end of 2014'],
    [
      'one year of a stretch',
      'What percentage entered care in LBBD by police protection between 2012 and 2016, on average?',
    ],
    ['a sum that no report prints', 'Total number of looked after children in Thurrock and B&D at March 2015'],
    ['a share that no report prints', 'how many LAC in LBBD were adopted as a share of those leaving care 2015/16'],
    ['a year that nothing names', 'LBBD contacts last year'],
    ['what a budget was missed by, where what was spent is asked', 'What was spent on staffing in Lewisham?'],
    ['all of them, where a length is asked', 'How many LBBD children had been on a CP plan for 2 years or more?'],
    ['all of them, where a length is asked', 'How many children in Thurrock were on a CP plan for 1 to 2 years?'],
    ['a target, where what is so is asked', 'LBBD actual caseload per social worker'],
    ['two years back, where one is asked', 'What was the number of LBBD children in care before it rose in 2014/15?'],
    ["another council's neighbours", 'How does the Thurrock LAC rate compare with its statistical neighbours?'],
    ['the name of a row alone', 'Through Care and UASC Thurrock'],
    ['the distance to a limit, where the limit is asked', 'A1 threshold 2013-16'],
    ['one kind of carer, where all are asked', 'how many LBBD LAC are placed out of borough'],
    ['a month, where the year’s peak is held', 'LBBD open cases August 2015'],
    ['the other way round', 'Lewisham children placed in LBBD'],
    ['a number, where its cost is asked', 'What did each core assessment cost LBBD in 2012/13?'],
    ['all, where teenagers are asked', 's47 enquiries for teenagers LBBD 2015/16'],
    ['an age that is printed, where the average is asked', 'average age of care leavers in LBBD'],
    ['what a target adds, where the target itself is asked', 'target number of fostering households LBBD March 2013'],
    ['those over, where those under are asked', 'Barnet advocacy cases aged under 16'],
    ['three or more, where fewer are asked', 'Barnet children with one or two placement moves'],
    ['those without, where those with are asked', 'approved adopters who have been linked with a child Thurrock'],
    ['what it is, not how many', 'What is the Sunshine Centre?'],
    ['a benchmark of another year', 'LBBD referral rate against England 2010/11'],
    ['households, where children are asked', 'How many children live in fostering households in Thurrock?'],
    ['all of them, where girls are asked', 'How many looked after children in Thurrock were girls in June 2015?'],
    ['all of them, where under fives are asked', 'How many B&D contacts in 2015/16 were about under 5s?'],
    ['children, where their parents are asked', 'How many looked after parents did Thurrock have in June 2015?'],
    ['contacts, where complaints are asked', 'What share of complaints to the Barnet MASH are from white families?'],
    ['contacts, where complaints are asked', 'barnet MASH complaints boys vs girls %'],
    ['a year, where a week is asked', 'How many contacts did B&D get per week in 2015/16?'],
    ['those held, where those not held are asked', 'What percentage of core groups were not held in LBBD in 2014/15?'],
    ['those open, where those not open are asked', 'How many cases were not open to social care in B&D in March 2013?'],
    ['another number of adoption, of a year not reported', 'How many children were adopted in B&D in 2016/17?'],
    ['days, where children are asked', 'B&D kids adopted in 12/13'],
    [
      'what carers could offer, where children are asked',
      'How many young people altogether were in foster care placements in Barking and Dagenham in 2011/12?',
    ],
    [
      "Barnet's, where another council is asked",
      'In B&D, how much of the child protection caseload is minority ethnic?',
    ],
    ['other neighbours', 'statistical neighbours s47 rate per 10,000 as quoted by Leeds'],
    ['those over, where those under are asked in words', 'Barnet advocacy young people under sixteen Q2 2019/20'],
    ['the inadequate ones, where all audits are asked', 'number of DAT audits completed barnet'],
    [
      'what carers could offer, where who is there is asked',
      'children currently placed with Thurrock in house foster carers',
    ],
    ['families, where an income is asked', 'PBR income Thurrock troubled families'],
    ['amounts, where lines are to be counted', 'How many cost centres overspent in Thurrock 2014/15?'],
    ['one council, where they are to be ranked', "Which council spends most over budget on children's social care?"],
    ['another quarter', 'How many advocacy cases were carried from Q1 into Q2 in Barnet, 2018/19?'],
    ['the year before it', "What was the out-turn on Thurrock's Family Support Services last year, 2015/16?"],
    ['those kept out, where those supported are asked', 'how many NRPF families was LBBD supporting in 2015/16'],
  ])('%s: %s', (_, question) => {
    expect(headlines(question)).toEqual([]);
  });
});

test.each([
  ['When did the Thurrock LAC rate peak?', ['78 rate_per_10000, Thurrock, 2014-08 [thurrock-2015 6.1]']],
  [
    "was LBBD's increase in contacts in 2015/16 bigger than that in referrals",
    [
      '34 percent, Barking and Dagenham, 2015-04-01/2016-03-31 [lbbd-2016 2.3]',
      '20 percent, Barking and Dagenham, 2015-04-01/2016-03-31 [lbbd-2016 2.4]',
    ],
  ],
  [
    'Which quarter did Barnet get more advocacy referrals in?',
    ['20 count, Barnet, 2019-07-01/2019-09-30 [barnet-2020 1.5]'],
  ],
])('near them, the figure is given: %s', (question, figures) => {
  expect(headlines(question)).toEqual(figures);
});
