import { describe, expect, test } from 'vitest';
import { ask } from '../src/ask.ts';
import { runEval } from '../src/eval/run.ts';
import { readSet } from '../src/eval/sets.ts';
import type { Conversation } from '../src/question/said-before.ts';
import { answerJson } from '../src/reply/json.ts';
import { figureText, library } from './own.ts';

const development = readSet('development', 'threads');

describe('whole conversations', () => {
  test.each([...new Set(development.map(({ thread }) => thread))])('%s is right to its end', (thread) => {
    const results = runEval(
      library,
      development.filter((question) => question.thread === thread),
    );
    expect(results.filter(({ verdict }) => verdict !== 'right').map(({ question, why }) => [question.q, why])).toEqual(
      [],
    );
  });
});

/** The headline figures of the last of several questions. */
const last = (...questions: string[]): string[] => {
  let before: Conversation | undefined;
  let figures: string[] = [];
  for (const question of questions) {
    const { answer, conversation } = ask(library, question, before);
    before = conversation;
    figures = answerJson(library, answer, '')
      .figures.filter(({ role }) => role === 'headline')
      .map(figureText);
  }
  return figures;
};

test.each([
  ['so up by about 40 per cent?', 'supported'],
  ['so up by 60 per cent?', 'contradicted'],
  ['so up by more than 300?', 'contradicted'],
])('a change between the two last given: %s', (claim, verdict) => {
  let before: Conversation | undefined;
  let said: string | undefined;
  for (const question of ['Section 47 investigations in B&D in 2012/13?', 'and the year before that?', claim]) {
    const { answer, conversation } = ask(library, question, before);
    before = conversation;
    said = answerJson(library, answer, '').verdict;
  }
  expect(said).toBe(verdict);
});

describe('what a follow-up takes over, and what it does not', () => {
  const THURROCK = 'Thurrock LAC rate March 2015';
  test.each([
    ['the present', 'and now?', ['70 rate_per_10000, Thurrock, 2015-03-31 [thurrock-2015 6.1]']],
    ['another time', 'and August 2014?', ['78 rate_per_10000, Thurrock, 2014-08 [thurrock-2015 6.1]']],
    [
      'another council',
      'and Barking and Dagenham?',
      ['77 rate_per_10000, Barking and Dagenham, 2015-03-31 [lbbd-2016 2.10]'],
    ],
    ['a time the reports do not give', 'and in 2019?', []],
    [
      'another subject: the council stays',
      'how many fostering households?',
      ['104 count, Thurrock, 2015-03-31 [thurrock-2015 6.3]'],
    ],
  ])('%s: %s', (_, followUp, figures) => {
    expect(last(THURROCK, followUp)).toEqual(figures);
  });

  test.each([
    [
      ['Internal Fostering and Adoption Costs Thurrock 2014/15, out-turn?', 'so over or under, and by how much?'],
      '-53105 gbp, Thurrock, Internal Fostering and Adoption Costs, 2014-04-01/2015-03-31',
    ],
    [
      [
        'How many children in B&D came into care through police protection in 2014/15?',
        'how many children altogether came into care that year',
      ],
      '283 count, Barking and Dagenham, 2014-04-01/2015-03-31',
    ],
    [
      [
        "What did Lewisham children's social care overspend in 2017/18?",
        'and 2018/19, before any help from Mayor and Cabinet?',
      ],
      '14400000 gbp, Lewisham, gross, 2018-04-01/2019-03-31, forecast',
    ],
    [
      [
        'How many children were on child protection plans in Thurrock in June 2015?',
        'how many of those for more than 3 years?',
        'what was the rate per 10,000 at the end of March that year',
      ],
      '51 rate_per_10000, Thurrock, 2015-03-31',
    ],
    [
      ['B&D open cases rate per 10,000 end of 2015/16', "and London's?", 'what was our own rate in 2012/13?'],
      '393 rate_per_10000, Barking and Dagenham, 2013-03-31',
    ],
    [
      ['How many foster homes did Thurrock have at 31 March 2015?', 'what about foster homes in B&D, March 2013?'],
      '160 count, Barking and Dagenham, 2013-03-31',
    ],
    [
      [
        'What was the variance on Children with Disabilities in Thurrock in 2014/15?',
        'and legal proceedings - what was the out-turn?',
      ],
      '500961 gbp, Thurrock, Legal Proceedings, 2014-04-01/2015-03-31',
    ],
    [
      [
        'How many fostering households did Thurrock have at 31 March 2015?',
        'and how many children could they take between them?',
        'what were those two figures for Barking and Dagenham at March 2013?',
        'and its number of households a year earlier?',
      ],
      '139 count, Barking and Dagenham, 2012-03-31',
    ],
    [
      ['How many referrals did B&D get in 2015/16?', 'up or down on the year before?', 'by how much?'],
      '20 percent, Barking and Dagenham, 2015-04-01/2016-03-31',
    ],
    [
      ['What did Thurrock spend on Family Support Services in 2014/15?', 'what about Other CATO Services - outturn?'],
      '2272946 gbp, Thurrock, Other CATO Services, 2014-04-01/2015-03-31',
    ],
    [
      ['contacts LBBD by year', 'which year was the highest?'],
      '11393 count, Barking and Dagenham, 2015-04-01/2016-03-31',
    ],
    [
      ['contacts LBBD by year', 'which year was the highest?', 'and the lowest?'],
      '8363 count, Barking and Dagenham, 2012-04-01/2013-03-31',
    ],
    [['LBBD LAC March 2016', 'highest point that year'], '476 count, Barking and Dagenham, 2015-06'],
    [
      ['How many new advocacy referrals did Barnet have in quarter 2?', 'how many cases closed?', 'and in quarter 1?'],
      '6 count, Barnet, 2019-04-01/2019-06-30',
    ],
    [
      ['What % of looked after children in Barnet are boys?', 'and of those on child protection plans?'],
      '52 percent, Barnet, boys',
    ],
    [
      ['original budget for Legal Proceedings Thurrock 14/15', 'and revised?', 'what did they spend in the end'],
      '500961 gbp, Thurrock, Legal Proceedings, 2014-04-01/2015-03-31',
    ],
    [
      ['what was spent on Legal Proceedings Thurrock 14/15', 'and Youth Services?'],
      '873622 gbp, Thurrock, Youth Services, 2014-04-01/2015-03-31',
    ],
    [['Thurrock CP plans', 'what does PLO stand for', 'looked after children?'], '285 count, Thurrock, 2015-06'],
  ])('%s', (questions, figure) => {
    expect(last(...questions).map((line) => line.split(' [')[0])).toEqual([figure]);
  });

  test.each([
    ['LBBD LAC rate 14/15', 'England then?'],
    ['LBBD CP plans March 2015', 'Thurrock same date?'],
    ['Barnet CP plans', 'what does CIN mean', 's47s?'],
  ])('%s – %s: nothing of another time or council', (...questions) => {
    expect(last(...questions)).toEqual([]);
  });

  test.each([
    [
      ['Thurrock LAC rate March 2015', "Barking and Dagenham's at March 2016?", "what's the gap?"],
      ['70', '71'],
    ],
    [
      ['LBBD contacts March 2013', 'April 2013?', "what's the difference?"],
      ['680', '661'],
    ],
    [
      ['LBBD s47 2011/12', '2012/13', "what's the change?"],
      ['506', '706'],
    ],
    [
      ['LBBD agency foster care 2011/12', 'in-house?', 'difference?'],
      ['87', '242'],
    ],
    [
      ['Thurrock LAC rate August 2014', 'March 2015?', 'how much did it drop?'],
      ['78', '70'],
    ],
    [['Thurrock CP rate 31 March 2015', 'LBBD CP rate March 2016', 'which is higher?'], ['51']],
    [
      ['A1 adoption average LBBD 2012-15', 'and for 2013-16?', 'is that better or worse than before?'],
      ['647', '721'],
    ],
    [
      ['LBBD A1 adoption average 2013-16', "how does that compare with Thurrock's three year average?"],
      ['721', '710'],
    ],
    // What was not found in between leaves the subject as it was.
    [['LBBD A1 adoption average 2013-16', 'what colour is it?', "and what is Thurrock's three year average?"], ['710']],
    [['How many LBBD children in care are placed in Redbridge?', 'Newham?', 'total for all areas'], ['420']],
    [['How many contacts did LBBD have in 2012/13?', 'and referrals that year?'], ['2586']],
    // A difference that a report prints is given as printed.
    [['Thurrock through care and UASC outturn', 'revised budget?', "what's the gap?"], ['296932']],
    // What was reached and what is aimed at are no two times of one thing.
    [
      ['care leavers in EET, Thurrock', "what's their target?", 'how much has it gone up by?'],
      ['35', '42'],
    ],
    [['Thurrock legal proceedings outturn', 'budget?'], ['607678']],
    [['LBBD contacts 2015/16', 'LAC?'], ['418']],
    // The same part of something else, a figure beside the one given, and a word that nothing says.
    [['Barnet UASC boys', 'and among all LAC?'], ['60']],
    [["What did LBBD's closed NRPF cases cost?", 'how many were closed?'], ['32']],
    [['How many core assessments did B&D do in 2012/13?', 'on time?'], []],
    [
      ['how many Barnet children have had three or more moves?', 'was it more before?'],
      ['36', '33'],
    ],
    // What was not found in between leaves the row as it was.
    [['Thurrock external purchasing budget', 'how much was saved', 'overspend?'], ['45934']],
    [['how many children were adopted in Thurrock', 'B&D'], ['28']],
    [['Contacts in B&D in January 2013', 'Feb', 'March', 'which was highest?'], ['823']],
    [['Thurrock A1 in-year', 'and over 3 years'], ['710']],
    [
      ['Thurrock care leavers in EET', 'target?', 'so how far short?'],
      ['42', '70'],
    ],
    // The reasons asked for in between leave the figure spoken of as it was.
    [['Lewisham staffing overspend', 'what is pushing that up?', 'and the budget?'], ['12500000']],
    // A time is over a limit, and no budget.
    [['Thurrock adoption timescales', 'how far over is that?'], []],
    [['LBBD peak in LAC 2015', 'and the lowest point?'], []],
    [['B&D referrals 2015/16', 'girls?'], []],
    [['B&D referrals 2015/16', 'girls?', 'white british?'], []],
    [['LBBD care leavers 2015/16', 'eastern european?'], []],
  ])('%s: %s', (questions, values) => {
    expect(last(...questions).map((figure) => figure.split(' ')[0])).toEqual(values);
  });

  test('"those two years" are the two last given', () => {
    const figures = last(
      'How many children came into care in B&D in 2015/16?',
      'and how many left?',
      'the year before?',
      'how did children coming into care change between those two years?',
    );
    expect(figures.map((figure) => figure.split(' ')[0])).toEqual(['283', '220']);
  });

  test('after a breakdown, "which is highest?" ranks its parts', () => {
    expect(last('Thurrock cost centres overspends 14/15', 'which is highest?')).toEqual([
      '571480 gbp, Thurrock, Family Support Services, 2014-04-01/2015-03-31 [thurrock-2015 14.1]',
    ]);
  });

  test('what was last given is set beside what is named now', () => {
    const figures = last(THURROCK, 'how does that compare with child protection plans?');
    expect(figures.map((figure) => figure.split(' [')[0])).toEqual([
      '70 rate_per_10000, Thurrock, 2015-03-31',
      '51 rate_per_10000, Thurrock, 2015-03-31',
    ]);
  });

  test('another column, then another row of the same table', () => {
    const asked = [
      'Through Care and UASC original budget Thurrock 2014/15',
      'and the revised budget?',
      'the variance?',
    ];
    expect(last(...asked.slice(0, 2)).map((figure) => figure.split(' ')[0])).toEqual(['1088433']);
    expect(last(...asked, 'same for Other CATO Services').map((figure) => figure.split(' ')[0])).toEqual(['202235']);
  });

  test('a question that cannot be read leaves the conversation as it was', () => {
    expect(last(THURROCK, '???', 'and August 2014?')).toEqual([
      '78 rate_per_10000, Thurrock, 2014-08 [thurrock-2015 6.1]',
    ]);
  });

  test('a full question is answered the same, whatever was said before', () => {
    const question = 'How many contacts did LBBD receive in January 2013?';
    expect(last(THURROCK, question)).toEqual(last(question));
  });

  test('without a conversation a follow-up has no figure', () => {
    expect(last('and August 2014?')).toEqual([]);
  });
});
