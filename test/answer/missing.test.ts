import { describe, expect, test } from 'vitest';
import { figureText, jsonOf } from '../own.ts';

describe('not in the reports: what is missing is said, and the nearest is labelled as what it is', () => {
  test.each([
    [
      'another year',
      'Thurrock LAC rate March 2019',
      /for that time/,
      '70 rate_per_10000, Thurrock, 2015-03-31 [thurrock-2015 6.1]',
    ],
    [
      'a year before the first',
      'Thurrock LAC rate 2012',
      /for that time/,
      '78 rate_per_10000, Thurrock, 2014-08 [thurrock-2015 6.1]',
    ],
    [
      'a day with a rate and no number',
      'number of children looked after Thurrock 31 March 2015',
      /for that time/,
      '285 count, Thurrock, 2015-06 [thurrock-2015 6.1]',
    ],
    [
      'another unit',
      'open cases percentage B&D 2015/16',
      /in that unit/,
      '2064 count, Barking and Dagenham, 2016-03-31 [lbbd-2016 2.5]',
    ],
    [
      'another status',
      'target number of looked after children in Thurrock',
      /of that kind/,
      '285 count, Thurrock, 2015-06 [thurrock-2015 6.1]',
    ],
    ['a forecast', 'forecast LAC number Thurrock', /of that kind/, '307 count, Thurrock, 2014-08 [thurrock-2015 6.1]'],
    [
      'a target',
      'target fostering households Thurrock',
      /of that kind/,
      '104 count, Thurrock, 2015-03-31 [thurrock-2015 6.3]',
    ],
    [
      'one age',
      'How many 16 year olds were on CP plans in Barnet?',
      /for that part alone/,
      '185 count, Barnet [barnet-2020 1.12]',
    ],
    [
      'two ages',
      '16/17 year olds in care Thurrock',
      /for that part alone/,
      '285 count, Thurrock, 2015-06 [thurrock-2015 6.1]',
    ],
    [
      'a part of London',
      'East London LAC rate March 2015',
      /for that area/,
      '77 rate_per_10000, Barking and Dagenham, 2015-03-31 [lbbd-2016 2.10]',
    ],
    [
      'another council',
      'Hackney LAC rate March 2015',
      /for that area/,
      '77 rate_per_10000, Barking and Dagenham, 2015-03-31 [lbbd-2016 2.10]',
    ],
  ])('%s: %s', (_, question, gap, nearest) => {
    const { status, text, figures } = jsonOf(question);
    expect(status).toBe('not_found');
    expect(text).toMatch(/^Not in the reports\./);
    expect(text).toMatch(gap);
    expect(text).toContain('not what was asked');
    expect(figures.filter(({ role }) => role === 'headline')).toEqual([]);
    expect(figures.map(figureText)).toContain(nearest);
  });
});

describe('nothing of another council, year or kind is given as the answer', () => {
  test.each([
    'How many children were in care in Barnet at 31 March 2019?',
    'LAC rate per 10,000 in Manchester',
    'LAC rate per 10,000 B&D March 2013',
    'Lewisham LAC rate 2018',
    'number of foster carers in Lewisham',
    'LAC reviews on time LBBD',
    'LAC missing from care Barnet',
    'foster carers leaving Thurrock',
    'under 1s in care in Thurrock',
    'how many children died in Thurrock in 2014',
    'average caseload Thurrock',
    'Thurrock LAC rate August 2013',
    'LAC rate Thurrock in days',
    'how much did Lewisham spend on footballs in 2017/18',
    'who won the world cup in 1966',
    'what is the weather in Barnet tomorrow',
  ])('%s', (question) => {
    const { status, figures } = jsonOf(question);
    expect(status).not.toBe('answered');
    expect(figures.filter(({ role }) => role === 'headline')).toEqual([]);
  });
});

describe('which council is asked back where several hold the figure, never guessed', () => {
  test.each([
    ['How many children are on child protection plans?', ['Barnet', 'Barking and Dagenham', 'Thurrock']],
    ['How many fostering households', ['Barking and Dagenham', 'Thurrock']],
  ])('%s', (question, councils) => {
    const { status, choices, figures, text } = jsonOf(question);
    expect(status).toBe('clarify');
    expect(choices).toEqual(councils);
    expect(figures).toEqual([]);
    for (const council of councils) expect(text).toContain(council);
  });

  test('where one council holds it, that is given', () => {
    expect(jsonOf('How many referrals were there in 2014/15?').figures[0]).toMatchObject({
      value: 4084,
      area: 'Barking and Dagenham',
    });
  });
});
