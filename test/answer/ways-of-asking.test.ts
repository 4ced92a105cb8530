import { describe, expect, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import { answerJson } from '../../src/reply/json.ts';
import type { Conversation } from '../../src/question/said-before.ts';
import { headlines, jsonOf, library } from '../own.ts';

/** "70 rate_per_10000": what is given, without its place. */
const amounts = (question: string): string[] => headlines(question).map((line) => line.split(', ')[0] ?? '');

describe('the same thing said otherwise', () => {
  test.each([
    ['idioms', 'How many fostering households did Thurrock have on its books at the end of March 2015?', ['104 count']],
    ['shorthand', "contacts rec'd by LBBD soc care, Jan 2013", ['823 count']],
    ['a term around a name', 'how many children came into LBBD care in 2015/16', ['220 count']],
    ['a hole in a budget', "How big was the hole in Lewisham's CSC budget in 2017/18?", ['12600000 gbp']],
    ['under budget', 'How much below its budget did Troubled Families finish in Thurrock in 2014/15?', ['-104802 gbp']],
    ['a limit', 'B&D 2013 report: how many weeks must care proceedings be done in?', ['26 weeks']],
    ['this year, after the money', 'Lewisham overspend this year after the M&C cash', ['6900000 gbp']],
    ['this year, before the money', 'Lewisham overspend this year before the M&C cash', ['14400000 gbp']],
    [
      'that way',
      "How many hours can police hold a child in Lewisham's report, and how many came into care that way in LBBD in 2014/15?",
      ['72 hours', '69 count'],
    ],
    [
      'before and after it was cut',
      "What was Barnet's savings target for 2018-20 and what was it cut to?",
      ['8303000 gbp', '4409000 gbp'],
    ],
    [
      'the rest of the row',
      'what was the outturn for external purchasing and by how much did it miss budget',
      ['9069069 gbp', '45934 gbp'],
    ],
    [
      'two reports',
      "How many service areas did LBBD's Complex Needs and Social Care Division have in the 2013 report, and how many in the 2016 one?",
      ['3 count', '4 count'],
    ],
    [
      'meant to be',
      'How many cases was the tri-borough care proceedings pilot meant to get through in its first year?',
      ['100 count'],
    ],
    [
      'three columns of a row',
      'Children with Disabilities 2014/15 Thurrock: budget, out-turn, variance',
      ['1361237 gbp', '1535807 gbp', '174570 gbp'],
    ],
    [
      'after it was revised',
      'What was the 2018/19 to 2019/20 savings target for Barnet cut to after it was revised?',
      ['4409000 gbp'],
    ],
    [
      'than they did',
      "How many fewer children do Barnet's social workers have on their caseloads than they did in November 2018?",
      ['459 count'],
    ],
    ['taken on', "How many new foster carers did Barking and Dagenham's own service take on in 2015/16?", ['25 count']],
    ['a unit behind both', 'LBBD LAC placed in borough and within 20 miles, % 2015/16', ['39 percent', '84 percent']],
    [
      'a lead before both',
      "Of the children with Barking and Dagenham's own foster carers at the end of 2012/13, how many were placed in the borough and how many outside?",
      ['113 count', '135 count'],
    ],
    ['into a quarter', 'Barnet advocacy cases carried over into quarter 3', ['37 count']],
    [
      'hoped for and found',
      'How many of the homes hoped for did LBBD actually find for care leavers in 2015/16?',
      ['7 count'],
    ],
    [
      'from quarter to quarter',
      'How did closed advocacy cases in Barnet move from the first quarter to the second?',
      ['6 count', '7 count'],
    ],
    ['at a minimum', "At a minimum, what did LBBD's NRPF front door save by avoiding costs?", ['485577 gbp']],
    [
      'what is wanted in the end',
      'What share of care leavers does Thurrock ultimately want to see in continuous work, education or training?',
      ['95 percent', '100 percent'],
    ],
    ['before and after it moved', 'Barnet three or more placement moves before and after', ['36 count', '33 count']],
    ['revised down', 'Barnet MTFS target 18/19-19/20 after it was revised down', ['4409000 gbp']],
    [
      'what came first',
      'After dropping the recruitment agency, how much did LBBD save on staffing by recruiting social workers itself?',
      ['1400000 gbp'],
    ],
    ['an average up to a year', 'A1 average for the three years to 2015/16 LBBD', ['721 days']],
    [
      'one of the years up to',
      'In which of the six years to 2015/16 did Barking and Dagenham have the fewest referrals?',
      ['1812 count'],
    ],
    ['off target', "How many weeks off target are Thurrock's care proceedings?", ['27 weeks', '26 weeks']],
    ['whether it moves', 'Are contacts falling in B&D?', ['34 percent']],
    [
      'the report of another',
      'London vs national share of care admissions by police protection, per LBBD 2016 report',
      ['20 percent', '14 percent'],
    ],
    ['altered', "How was Thurrock's Troubled Families budget altered during 2014/15?", ['92039 gbp', '42039 gbp']],
    [
      'on both bases, without a year',
      "what's the difference between Lewisham's overspend before and after M&C money",
      ['14400000 gbp', '7500000 gbp', '6900000 gbp'],
    ],
    [
      'gross and net of a part',
      "Difference between Lewisham's gross and net placements overspend",
      ['10400000 gbp', '7500000 gbp', '2900000 gbp'],
    ],
    ['no days', 'how long do care proceedings take in Thurrock these days', ['27 weeks']],
    [
      'a loose time',
      "How much of Thurrock's social care workforce was vacant in mid 2015, as a percentage?",
      ['30 percent'],
    ],
    ['the highest ever', 'highest LAC number ever reported B&D', ['476 count']],
    ['since a season', 'Are LAC numbers in Thurrock going up or down since summer 2014?', ['307 count', '285 count']],
    [
      'down to a low point',
      'How far did the number of Thurrock CP plans drop between the end of August 2014 and the low point that autumn?',
      ['194 count', '167 count'],
    ],
    ['from a peak', "how far has B&D's LAC number fallen from its peak?", ['476 count', '418 count']],
    ['a net gain', "B&D fostering placements' net gain in 2012/13", ['41 count']],
    ['against an earlier time', 'barnet social worker caseloads vs november 2018', ['459 count']],
    ['a style of councils', '£m budget for CSC staff in LB Lewisham', ['12500000 gbp']],
    ['what is tried for', 'What length of care proceedings is Thurrock trying to get down to?', ['26 weeks']],
    ['in force', 'How long did Lewisham say an EPO is in force for?', ['8 days']],
    ['the most at any point', 'What was the most LAC Barking and Dagenham had at any point in 2015?', ['476 count']],
    [
      'a growth, not the number beside it',
      'Roughly how fast is the child population of Barking and Dagenham growing each year?',
      ['2 percent', '3 percent'],
    ],
    [
      'months in a row',
      'LBBD referrals jan feb march and april 2013',
      ['238 count', '223 count', '248 count', '136 count'],
    ],
    [
      'a year and the last ones',
      "What share of B&D's children in care were from Eastern European families in 2012, and in the last two years?",
      ['6 percent', '9 percent', '11 percent'],
    ],
    [
      'a basis in the middle of a clause',
      "How much worse is Lewisham's 2018/19 CSC overspend than the year before, leaving the Mayor and Cabinet support out of it?",
      ['12600000 gbp', '14400000 gbp'],
    ],
    ['a slip in a name that owns', "Lewisham chidren's social care overspend 17/18", ['12600000 gbp']],
    [
      'what is meant to be found',
      'How many properties for care leavers is B&D Housing meant to find in 2016/17?',
      ['40 count'],
    ],
    [
      'what happened',
      'What happened to the number of children on child protection plans in B&D over 2015/16?',
      ['353 count', '253 count'],
    ],
    [
      'before and after in one word',
      'Lewisham placements overspend before/after Mayor & Cabinet help',
      ['10400000 gbp', '7500000 gbp', '2900000 gbp'],
    ],
    ['topping out', 'What did children in care numbers in B&D top out at during 2011/12?', ['442 count']],
    ['a limit for all', 'What maximum timetable in weeks is there for care proceedings?', ['26 weeks']],
    [
      'words that are no terms',
      "How far did Thurrock's rate of looked after children drop in 2014/15?",
      ['78 rate_per_10000', '70 rate_per_10000'],
    ],
    [
      'which way and how far',
      "Was Thurrock's Legal Proceedings over or under budget in 2014/15, and by how much?",
      ['-106717 gbp'],
    ],
    ['a limit in a name', 'assessments done in 45 days LBBD 2015/16', ['76 percent']],
    [
      'an amount over a budget',
      "How far over its staffing budget is Lewisham children's social care running?",
      ['4500000 gbp'],
    ],
    ['what came after', 'How many contacts did LBBD take in December 2012, before the January jump?', ['555 count']],
    ['neighbours', 'Referral rate per 10,000 for the councils most like B&D, 2015/16 report?', ['715 rate_per_10000']],
    [
      'what they set themselves',
      'What target did B&D set itself for finishing assessments on time, as of 2015/16?',
      ['80 percent'],
    ],
    ['a place in words', 'how many LBBD CIC live in Wales', ['1 count']],
    [
      'an ordinary month',
      'In an ordinary month, how many children would LBBD expect to bring into care?',
      ['16 count'],
    ],
    [
      'missed by',
      'By how much did Internal Fostering and Adoption Costs in Thurrock miss the revised budget in 2014/15?',
      ['-53105 gbp'],
    ],
    [
      'beside a number that is told',
      'Thurrock had 194 children on protection plans at the end of August 2014; how many did it have at the same point a year earlier?',
      ['236 count'],
    ],
    ['homes for children in them', 'children in a foster home Barking 2012/13', ['329 count']],
    ['homes that foster', 'foster homes B&D March 2012', ['139 count']],
    ['where most are placed', 'LA outside London with most LBBD CIC placed', ['29 count']],
    ['what is aimed for', 'max cases per SW LBBD aims for, 2013', ['20 count']],
    [
      'after a revision',
      "What did Thurrock's Troubled Families budget stand at for 2014/15 after it was revised?",
      ['42039 gbp'],
    ],
    [
      'a share that moved',
      'How did the percentage of contacts that became referrals in B&D change between 2014/15 and 2015/16?',
      ['48 percent', '29 percent'],
    ],
    [
      'one month of several years',
      'Thurrock CP rate at March 2013, 2014 and 2015',
      ['53 rate_per_10000', '75 rate_per_10000', '51 rate_per_10000'],
    ],
    ['a distance from an average', "How many days over the threshold is B&D's adoption average?", ['295 days']],
    ['a role alone', 'adoption social workers LBBD', ['3 count']],
    ['starts or ceases', 'Which was higher in B&D in 2015/16: starts or ceases of care?', ['249 count']],
    ['a sum that is printed', 'YP in foster care placements LBBD 2012/13 (in-house + agency)', ['329 count']],
    [
      'a sum named beside its parts',
      'How many LBBD young people were in foster placements in 2012/13, own carers and agency together?',
      ['329 count'],
    ],
    ['the most that can be held', 'max no. of kids Thurrock in-house foster carers could take, 31/3/15', ['141 count']],
  ])('%s: %s', (_, question, expected) => {
    expect(amounts(question)).toEqual(expected);
  });
});

describe('what is asked beside it', () => {
  test.each([
    [
      'two questions in one',
      'How many contacts did LBBD get in March 2013, and how many of them resulted in a referral?',
      ['680 count', '248 count'],
    ],
    ['a level and its target', 'LBBD assessments in timescale 2015-16 v local target', ['76 percent', '80 percent']],
    ['an overspend and the budget', 'Lewisham CSC staffing: overspend v budget', ['4500000 gbp', '12500000 gbp']],
    [
      'found and hoped for',
      'How many properties did Housing find for B&D care leavers in 2015/16, and how many had they hoped for?',
      ['7 count', '10 count'],
    ],
    [
      'workers of several kinds',
      "In B&D's adoption team, how many adoption social workers, post adoption social workers and special guardianship workers are there?",
      ['2 count', '3 count', '1.5 count'],
    ],
    [
      'one year against several',
      "How did Thurrock's adoption timescale in 2014/15 compare with its three-year average?",
      ['507 days', '710 days'],
    ],
    [
      'one thing at two times',
      "foster placements LBBD's households could offer, Mar 2012 v Mar 2013",
      ['225 count', '266 count'],
    ],
    [
      'a number and its share',
      'How many B&D children entered care through police protection in 2014/15 and what share was that of all admissions?',
      ['69 count', '24 percent'],
    ],
    ['starts and ceases', 'LAC starts and ceases LBBD 15/16', ['220 count', '249 count']],
    [
      'an overspend and what was spent',
      'What was the overspend on External Purchasing in Thurrock in 2014/15, and the out-turn?',
      ['45934 gbp', '9069069 gbp'],
    ],
    [
      'names with an "and" of their own',
      'Thurrock 2014/15: the variance on Internal Fostering and Adoption Costs and the out-turn of Safeguarding and Review',
      ['-53105 gbp', '825131 gbp'],
    ],
    [
      'with and without',
      'How does the % of Barnet children seen alone at their last visit change once the under 5s are taken out?',
      ['48 percent', '87 percent'],
    ],
    [
      'parts that are divided twice over',
      'Split of B&D foster care 2012/13 - in-house & agency, in and out of borough',
      ['113 count', '135 count', '10 count', '71 count'],
    ],
    ['one time, then another', 'Barnet advocacy - new referrals Q1 then Q2', ['14 count', '20 count']],
    ['a split', "the boy/girl split of contacts coming into Barnet's MASH", ['51 percent', '45 percent', '4 percent']],
    ['in one breath', 'Did more children enter or leave care in LBBD in 2015/16?', ['220 count', '249 count']],
    [
      'with and without',
      'What percentage of Barnet children on plans were seen alone, with and without the under 5s?',
      ['48 percent', '87 percent'],
    ],
    [
      'in and out of somewhere',
      "Split LBBD's own foster care placements at the end of 2012/13 into those inside and those outside the borough",
      ['113 count', '135 count'],
    ],
    [
      'benchmarks that are averages',
      "What share of B&D's children entering care in 2015/16 came through police protection, and what are the London and national averages?",
      ['24.5 percent', '20 percent', '14 percent'],
    ],
    [
      'a time before several areas',
      'open case rate per 10k 15/16 - LBBD, London, Eng, SN',
      ['349 rate_per_10000', '371 rate_per_10000', '337 rate_per_10000', '428 rate_per_10000'],
    ],
    [
      'what is covered and what is left',
      "How does Lewisham's 2018/19 social care overspend divide between what Mayor and Cabinet support and what is left?",
      ['14400000 gbp', '7500000 gbp', '6900000 gbp'],
    ],
    [
      'the rest',
      'How do contacts to the Barnet MASH split between boys, girls and other?',
      ['51 percent', '45 percent', '4 percent'],
    ],
    [
      'places of one council',
      'numbers of LBBD CiC in Essex, Kent, Thurrock and Southend',
      ['29 count', '19 count', '11 count', '7 count'],
    ],
    [
      'a year from its beginning',
      'How did LAC numbers in Barking and Dagenham move over 2012/13?',
      ['427 count', '438 count', '420 count'],
    ],
    [
      'a share that moved',
      'How much did the proportion of LBBD children in care in foster placements go up between 2011/12 and 2012/13?',
      ['81 percent', '81.7 percent'],
    ],
  ])('%s: %s', (_, question, expected) => {
    expect(amounts(question)).toEqual(expected);
  });
});

describe('never one thing for another', () => {
  test.each([
    [
      'a word that no report says',
      'What proportion of secondary school pupils in Barnet have English as an additional language?',
    ],
    ['children for carers', 'How many foster carers did B&D recruit in 2015/16 and how many left?'],
    ['a stage', 'How many core assessments did Thurrock complete in 2014/15?'],
    ['a target for an average', 'What was the average caseload per social worker in LBBD in 2012/13?'],
    ['a length for an amount', 'How big is the adoption recruitment grant Barking and Dagenham got from the DfE?'],
    ['the whole for a part', 'How many of the young people Action for Children worked with in Q2 in Barnet went home?'],
    ['another grant', 'How much was the one-year adoption grant Barking and Dagenham got from the DfE?'],
    ['a part turned round', "How many of Barnet's audits were not good?"],
    ['a number by another', 'How many fostering households does Barking have per approved adopter?'],
    ['a sum', 'How many contacts and referrals did LBBD get in 2015/16 together?'],
    ['one of two', "Were more B&D children with agency foster carers or with the council's own at the end of 2012/13?"],
    ['a part of a name', 'social worker vacancy rate in B&D now'],
    ['a part of a name', 'kids missing from care Barnet'],
    ['the number that was stated', 'How many care leavers aged 18 and over did B&D have the year before it had 176?'],
  ])('%s: %s', (_, question) => {
    expect(headlines(question)).toEqual([]);
  });

  test('a part that is held and named is not answered by another part', () => {
    expect(amounts('Lewisham overspend placements and staffing before support')).not.toContain('14400000 gbp');
  });

  test('a term that is a number claims none', () => {
    expect(jsonOf('Am I right that section 47 investigations in B&D went up from 506 to 706 in 2012/13?').verdict).toBe(
      'supported',
    );
  });

  test('a month is not set against a year', () => {
    expect(jsonOf('Is it right that contacts in B&D were down to 8,363 by 2012/13?').verdict).toBe('supported');
  });
});

test.each([
  ["Thurrock's 104 fostering households had room for up to 141 children at 31 March 2015 - true?", 'supported'],
  ["Thurrock's 141 fostering households had room for up to 104 children at 31 March 2015 - true?", 'contradicted'],
])('each number is held to its own noun: %s', (statement, verdict) => {
  expect(jsonOf(statement).verdict).toBe(verdict);
});

describe('comparisons and grades in words', () => {
  test.each([
    ["Lewisham's rate of looked after children is lower than its statistical neighbours', correct?", 'contradicted'],
    ["Lewisham's rate of looked after children is higher than its statistical neighbours', correct?", 'supported'],
    ['B&D adoption service was judged outstanding overall in the 2012 inspection - true?', 'contradicted'],
    ['B&D adoption service was judged good overall in the 2012 inspection - true?', 'supported'],
    ['More kids left care in LBBD in 15/16 than in 14/15, true?', 'contradicted'],
    [
      "B&D's 2015/16 report gives a London average of 14% for children coming into care on police protection. Right?",
      'contradicted',
    ],
  ])('%s is %s', (statement, verdict) => {
    expect(jsonOf(statement).verdict).toBe(verdict);
  });
});

describe('asking on', () => {
  const last = (questions: readonly string[]): string[] => {
    let before: Conversation | undefined;
    let given: string[] = [];
    for (const question of questions) {
      const said = ask(library, question, before);
      before = said.conversation;
      given = answerJson(library, said.answer, '1')
        .figures.filter(({ role, derived }) => role === 'headline' && !derived)
        .map(({ value }) => String(value));
    }
    return given;
  };

  test.each([
    [
      'to now',
      [
        'How many care leavers aged 18 and over did B&D have in 2015/16?',
        'and in 2014/15?',
        'so how much has it changed?',
      ],
      ['154', '176'],
    ],
    ['the whole', ['how many LBBD young people are placed in Redbridge?', "what's the total in that table?"], ['420']],
    ['a fragment', ['What share of looked after children in Barnet are boys?', 'MASH contacts?'], ['51']],
    [
      'a basis that is not printed',
      ['Lewisham CSC overspend 2018/19 before the Mayor and Cabinet money', 'what was it in 2017/18?'],
      ['12600000'],
    ],
    [
      'what it was before',
      ['% of Thurrock care leavers in employment, education or training', 'what was it before?'],
      ['35'],
    ],
    [
      'what is aimed for',
      ['% of Thurrock care leavers in education, employment or training', 'are you sure?', 'what are they aiming for?'],
      ['70'],
    ],
    [
      'more or fewer',
      ['LBBD children on CP plans 2015/16', 'is that more or fewer than the year before?'],
      ['353', '253'],
    ],
    ['the next quarter', ['Barnet advocacy new cases in Q1 2019/20', 'and in the next quarter?'], ['20']],
    ['a part by its length', ['Thurrock children on CP plans, June 2015', 'and over three years?'], ['2']],
    [
      'another column',
      ['How much did Thurrock overspend on Family Support Services in 2014/15?', 'what was the outturn?'],
      ['1774502'],
    ],
    [
      'who pays',
      ["What was the Lewisham children's social care overspend in 2018/19?", 'how much of that is M&C paying?'],
      ['7500000'],
    ],
    ['a statement', ['LBBD children on CP plans 2015/16', 'is it true that the rate was 43 per 10,000?'], ['43']],
    ['nothing new', ['Thurrock LAC rate March 2015', 'are you sure?'], []],
  ])('%s', (_, questions, expected) => {
    expect(last(questions)).toEqual(expected);
  });
});
