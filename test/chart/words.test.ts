import { expect, test } from 'vitest';
import { parsePeriod } from '../../src/corpus/period.ts';
import { flowHoles, stockHoles } from '../../src/chart/gaps.ts';
import { scaleOf } from '../../src/chart/scale.ts';
import { COLOURS, INK, lineStyle, QUIET } from '../../src/chart/style.ts';
import { tickText } from '../../src/chart/values.ts';
import { ALT_LIMIT, altText, shortPeriod } from '../../src/chart/words.ts';

test.each([
  ['2015-03-31', '31 Mar 2015'],
  ['2014-08', 'Aug 2014'],
  ['2014-04-01/2015-03-31', '2014/15'],
  ['2019-07-01/2019-09-30', 'Q2 2019/20'],
  ['2014-10-01/2014-11-30', 'Oct to Nov 2014'],
  ['2015-05', 'May 2015'],
])('%s is labelled %s', (iso, label) => {
  expect(shortPeriod(parsePeriod(iso)!)).toBe(label);
});

test.each([
  ['nothing between neighbours', ['2010-04-01/2011-03-31', '2011-04-01/2012-03-31'], []],
  ['one year', ['2010-04-01/2011-03-31', '2012-04-01/2013-03-31'], ['2011/12']],
  ['a long run by its first and last', ['2010-04-01/2011-03-31', '2016-04-01/2017-03-31'], ['2011/12 to 2015/16']],
  ['a month', ['2012-12', '2013-02'], ['Jan 2013']],
  ['a quarter', ['2019-04-01/2019-06-30', '2019-10-01/2019-12-31'], ['Q2 2019/20']],
  ['nothing where averages overlap', ['2010-04-01/2013-03-31', '2012-04-01/2015-03-31'], []],
])('holes of periods: %s', (_, periods, labels) => {
  expect(flowHoles(periods.map((iso) => parsePeriod(iso)!)).map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['a year end between two', ['2013-03-31', '2015-03-31'], ['31 Mar 2014']],
  ['none in half a year', ['2014-08-31', '2015-06-30'], []],
  ['none beside a count of the same winter', ['2012-12-31', '2015-03-31'], ['31 Mar 2014']],
  ['a long run', ['2010-03-31', '2016-03-31'], ['31 Mar 2011 to 31 Mar 2015']],
])('holes of counts: %s', (_, days, labels) => {
  expect(stockHoles(days).map(({ label }) => label)).toEqual(labels);
});

test.each([
  ['£2m', 2_000_000, 'gbp', 9_000_000],
  ['£0.5m', 500_000, 'gbp', 9_000_000],
  ['£200,000', 200_000, 'gbp', 600_000],
  ['−£200,000', -200_000, 'gbp', 600_000],
  ['£0', 0, 'gbp', 9_000_000],
  ['20%', 20, 'percent', 60],
  ['1,500', 1_500, 'count', 3_000],
  ['0.3', 0.1 + 0.2, 'ratio', 1],
] as const)('a tick %s', (text, value, unit, widest) => {
  expect(tickText(value, unit, widest)).toBe(text);
});

const room = { low: 0.1, high: 0.1, steps: 5 };

test.each([
  ['from nought', [405, 457], 'count', { min: 0, max: 600, interval: 100 }],
  ['below nought too', [-40, 100], 'percent', { min: -100, max: 150, interval: 50 }],
  ['whole children only', [1, 2], 'count', { min: 0, max: 3, interval: 1 }],
  ['nothing at all', [0, 0], 'percent', { min: 0, max: 0.2, interval: 0.2 }],
] as const)('an axis %s', (_, values, unit, expected) => {
  expect(scaleOf(values, unit, room)).toEqual(expected);
});

/** Relative luminance and contrast as WCAG 2.2 defines them. */
const luminance = (colour: string): number => {
  const parts = [1, 3, 5]
    .map((at) => parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
};

test.each([...COLOURS, INK, QUIET])('%s stands out from white', (colour) => {
  expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(4.5);
});

test('benchmarks are dashed and hollow, councils neither, and no two of thirty lines look the same', () => {
  expect(lineStyle(0, false)).toMatchObject({ dash: 'solid', hollow: false });
  expect(lineStyle(1, true)).toMatchObject({ dash: [2, 4], hollow: true });
  expect(new Set(Array.from({ length: 30 }, (_, place) => JSON.stringify(lineStyle(place, false)))).size).toBe(30);
});

test('too many values for the words are cut and counted', () => {
  const values = Array.from({ length: 400 }, (_, place) => ({
    series: 'x',
    label: `Area number ${place}`,
    full: '12',
  }));
  const text = altText({ kind: 'bar', title: 'T'.repeat(3_000), xTitle: '', yTitle: 'Number', note: '' }, values);
  expect(text.length).toBeLessThanOrEqual(ALT_LIMIT);
  expect(text).toMatch(/Area number 0 12, .*… and \d+ more, in the table\.$/);
});
