import { describe, expect, test } from 'vitest';
import { chartSvg } from '../../src/chart/index.ts';
import { chartFor, madeUp, yearly } from './drawing.ts';

const SIZE = { width: 900, height: 500 };

const drawn = (question: string, width = SIZE.width): string => chartSvg(chartFor(question)!, { ...SIZE, width });

/** Everything written in the picture, its title and description apart. */
const written = (svg: string): string[] =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = '']) => text.replaceAll('&amp;', '&'));

const LAC = 'number of looked after children in Barking and Dagenham each year';
const OUTTURN = 'Thurrock 2014/15 out-turn by cost centre';
const S47 = 'LBBD s47 rate compared to national, London and statistical neighbours 2015/16';

describe('what is written in the picture', () => {
  test.each([
    [LAC, ['427', '420', '457', '418', '2014', 'no figure', 'At 31 March', 'Number']],
    [OUTTURN, ['£9.07m', '−£62,763', '£873,622', 'Internal Fostering and Adoption Costs', '£10m', 'Amount in pounds']],
    [S47, ['200', '138', '137', '186', 'England', 'Statistical neighbours', 'Rate per 10,000 children']],
  ])('%s', (question, expected) => {
    expect(written(drawn(question))).toEqual(expect.arrayContaining(expected));
  });

  test.each([LAC, OUTTURN, S47])('every value and label on a desk and on a phone: %s', (question) => {
    const texts = chartFor(question)!.series.flatMap(({ points }) => points.map(({ text }) => text).filter(Boolean));
    for (const width of [900, 340]) expect(written(drawn(question, width))).toEqual(expect.arrayContaining(texts));
  });

  test('the source at the foot', () => {
    expect(written(drawn(OUTTURN))).toContain(
      'Source: Thurrock, “Cabinet Member Report – Children’s Social Care”, 22 July 2015, section 14.1',
    );
  });
});

test('a gap is not joined', () => {
  const [line] = /<path d="[^"]*"[^>]*stroke="#1d4f91"[^>]*stroke-width="2.5"[^>]*>/.exec(drawn(LAC)) ?? [''];
  expect(line.match(/M/g)).toHaveLength(2);
});

test('benchmarks are dashed, councils are not', () => {
  const series = [yearly('Thurrock', [1, 2, 3]), yearly('England', [2, 2, 2], true)];
  const svg = chartSvg(madeUp({ kind: 'line', series }), SIZE);
  const lines = svg.match(/<path [^>]*stroke-width="2.5"[^>]*>/g) ?? [];
  expect(lines.map((line) => line.includes('stroke-dasharray'))).toEqual(expect.arrayContaining([true, false]));
  expect(written(svg)).toEqual(expect.arrayContaining(['Thurrock', 'England']));
});

describe('for a page', () => {
  test.each([LAC, OUTTURN, S47])('the same chart gives the same bytes: %s', (question) => {
    const first = drawn(question);
    drawn(S47);
    expect(drawn(question)).toBe(first);
  });

  test.each([LAC, OUTTURN, S47])('it is one image with a title and a description: %s', (question) => {
    const { title, alt } = chartFor(question)!;
    const svg = drawn(question);
    const [, titleId, descId] = /role="img" aria-labelledby="(\S+) (\S+)"/.exec(svg) ?? [];
    expect(svg).toContain(`<title id="${titleId}">${title}</title>`);
    expect(svg).toContain(`<desc id="${descId}">${alt.replaceAll('&', '&amp;')}</desc>`);
  });

  test.each([LAC, OUTTURN, S47])('a strict policy lets it through: %s', (question) => {
    expect(drawn(question)).not.toMatch(/ style=|<style|<script|class=|href=| on[a-z]+=|ecmeta/);
  });

  test('two charts on one page share no identifier', () => {
    const ids = [LAC, OUTTURN].flatMap((question) => drawn(question).match(/ id="[^"]*"/g) ?? []);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('it grows where its bars need more height than was asked for', () => {
    const bars = chartSvg(chartFor('LBBD CiC placements by local authority, full list')!, SIZE);
    expect(Number(/height="(\d+)"/.exec(bars)?.[1])).toBeGreaterThan(1_000);
  });
});
