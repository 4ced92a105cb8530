import { describe, expect, test } from 'vitest';
import { jsonOf } from '../own.ts';

/** "2014-03-31: 288": the series in the order given. */
const series = (question: string): string[] =>
  jsonOf(question)
    .figures.filter(({ role }) => role === 'headline')
    .map(({ period, value }) => `${period || 'no date'}: ${value}`);

describe('every figure of one thing, in time order', () => {
  test.each([
    [
      'thurrock child protection plans trend',
      ['2013-08-31: 236', '2014-03-31: 288', '2014-08-31: 194', '2014-10-01/2014-11-30: 167', '2015-06: 210'],
    ],
    [
      '% of children coming into care on police protection, B&D, each year from 2012/13',
      [
        '2012-04-01/2013-03-31: 42',
        '2013-04-01/2014-03-31: 43',
        '2014-04-01/2015-03-31: 24',
        '2015-04-01/2016-03-31: 24.5',
      ],
    ],
    [
      "Give me the two rolling averages reported for LBBD's A1 adoption indicator, earliest first",
      ['2012-04-01/2015-03-31: 647', '2013-04-01/2016-03-31: 721'],
    ],
    [
      "Did LBBD's contacts go up every year from 2012/13?",
      [
        '2012-04-01/2013-03-31: 8363',
        '2013-04-01/2014-03-31: 8856',
        '2014-04-01/2015-03-31: 8515',
        '2015-04-01/2016-03-31: 11393',
      ],
    ],
    [
      'open social care cases LBBD year end 2013/14 to 2015/16',
      ['2014-03-31: 2184', '2015-03-31: 2326', '2016-03-31: 2064'],
    ],
    [
      'referrals B&D month by month January to April 2013',
      ['2013-01: 238', '2013-02: 223', '2013-03: 248', '2013-04: 136'],
    ],
  ])('%s', (question, expected) => {
    expect(series(question)).toEqual(expected);
  });
});

test.each([
  ['number of looked after children in Barking and Dagenham each year', ['427', '420', '457', '418']],
  ['contacts B&D every year from 2010/11 to 2015/16', ['9765', '8683', '8363', '8856', '8515', '11393']],
  ['open cases rate B&D trend', ['342', '349']],
])('%s: %j among them, in that order', (question, values) => {
  const found = series(question).map((line) => line.split(': ')[1] ?? '');
  expect(found.filter((value) => values.includes(value))).toEqual(values);
});

test('years that no report gives are named', () => {
  expect(jsonOf('number of looked after children in Barking and Dagenham each year').caveats.join(' ')).toContain(
    'nothing for 31 March 2014',
  );
});

test.each(['trend in Thurrock fostering households', 'How have Thurrock fostering households grown?'])(
  'one figure is no movement, and that is said: %s',
  (question) => {
    const { status, text, figures } = jsonOf(question);
    expect(status).toBe('not_found');
    expect(figures.filter(({ role }) => role === 'headline')).toEqual([]);
    expect(text).toContain('They give this once only, so nothing shows how it moved.');
    expect(text).toContain('104');
  },
);
