import { describe, expect, test } from 'vitest';
import { intents } from '../../intents/index.ts';
import { mentionText, readQuestion, type Reading } from '../../src/question/reading.ts';
import { library } from '../own.ts';

const read = (question: string): Reading => readQuestion(library, intents, question);

/** The slots that the question states, on one line; what is not said is not there. */
const slots = (question: string): string => {
  const { areas, periods, units, status, statistic, reports } = read(question);
  return [...areas, ...periods.map(mentionText), ...(units ?? []), status, statistic, ...reports]
    .filter((slot) => slot !== undefined)
    .join(', ');
};

describe('slots stated', () => {
  test.each([
    ['Thurrock LAC rate March 2015', 'Thurrock, March 2015, rate_per_10000, percent'],
    ['How many referrals?', 'count'],
    ['looked after children', ''],
    ['what % of care leavers', 'percent, percentage_points'],
    ['LAC per 10,000 B&D', 'Barking and Dagenham, rate_per_10000'],
    ['How long do proceedings take?', 'days, weeks, months, years, hours'],
    ['budget for legal proceedings Thurrock 2014/15', 'Thurrock, 2014/15, budget'],
    ['target for care leavers in EET', 'target'],
    ['forecast overspend Lewisham 2018/19', 'Lewisham, 2018/19, forecast'],
    ['over budget in Thurrock', 'Thurrock'],
    ['peak number of children in care B&D 2012/13', 'Barking and Dagenham, 2012/13, count, peak'],
    ['average days for adoption', 'days, average'],
    ['in the July 2015 report, how many fostering households?', 'count, thurrock-2015'],
    ['contacts from 2010/11 to 2015/16', 'from 2010/11, to 2015/16'],
    ['the latest LAC number in Thurrock', 'Thurrock, latest, count'],
    ['and the year before?', 'the year before'],
    ['Q2', 'quarter 2'],
    ['in April', 'month 4'],
    ['LBBD vs England', 'Barking and Dagenham, England'],
  ])('%s', (question, expected) => {
    expect(slots(question)).toBe(expected);
  });
});

describe('the subject: neither slots nor words of asking', () => {
  test.each([
    ['Thurrock LAC rate March 2015', ['#looked after']],
    ['How many fostering households did Thurrock have in July 2015, please?', ['#fostering household']],
    ['what is the total number?', []],
  ])('%s', (question, keys) => {
    const { wanted } = read(question);
    expect(wanted.flatMap(({ key, frame }) => (frame ? [] : [key]))).toEqual(keys);
  });
});

describe('a text is put straight before it is read', () => {
  test.each([
    ['Thurrock’s  “LAC”  rate', 'Thurrock\'s "LAC" rate'],
    ['2014–15', '2014-15'],
    ['LAC\u0000 rate\n\t2015', 'LAC rate 2015'],
    ['rate 😀 2015', 'rate 2015'],
    ['ＬＡＣ rate', 'LAC rate'],
    ['16+', '16 plus'],
    ['S&R (Safeguarding and Review) revised budget', 'Safeguarding and Review revised budget'],
    ['independent reviewing officers (IROs) in post', 'independent reviewing officers in post'],
    ['Please can you tell me what the LAC rate was?', 'what the LAC rate was?'],
    ['LAC rate 2014/15 according to the report?', 'LAC rate 2014/15?'],
    ["August 2014's 194", 'August 2014 194'],
  ])('%j is read as %j', (question, text) => {
    expect(read(question).text).toBe(text);
    expect(read(question).question).toBe(question);
  });
});

describe('numbers that a statement claims are no part of its subject', () => {
  test.each([
    ['Thurrock had 104 fostering households, right?', ['104']],
    ['LAC in Thurrock fell to 285 in June 2015. True?', ['285']],
  ])('%s', (question, claims) => {
    const reading = read(question);
    expect(reading.intent).toBe('check');
    expect(reading.claims.map(({ value }) => value.toString())).toEqual(claims);
    expect(reading.wanted.map(({ key }) => key)).not.toContain(claims[0]);
  });
});

test('read alone, nothing is carried over', () => {
  expect(read('and August 2014?').carried).toEqual([]);
});
