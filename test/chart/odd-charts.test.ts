import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UNITS } from '../../src/corpus/schema.ts';
import { type Chart, chartPng, chartSvg } from '../../src/chart/index.ts';
import { madeUp, yearly } from './drawing.ts';

/** The same charts each time, so that a red run can be run again; another number looks further. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2015) });

const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 400 }),
  fc.constantFrom(
    '',
    '<b>&"\'',
    ']]>',
    '{a|b}',
    '\u0000\uD800',
    'word '.repeat(80),
    'W'.repeat(300),
    '__proto__',
    'constructor',
  ),
);

const value = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 1e-7, 9_069_069, -62_763, 1e15),
  fc.integer({ min: -1_000_000, max: 1_000_000 }),
  fc.double({ noNaN: true, min: -1e9, max: 1e9 }),
);

const at = fc.oneof(
  fc
    .date({ min: new Date('1990-01-01'), max: new Date('2040-01-01'), noInvalidDate: true })
    .map((day) => day.toISOString().slice(0, 10)),
  fc.constantFrom('', '2015-03-31', 'no date'),
);

const point = fc.record({ label: text, at, value: fc.option(value), text });

const series = fc.record({ name: text, benchmark: fc.boolean(), points: fc.array(point, { maxLength: 12 }) });

const chart: fc.Arbitrary<Chart> = fc
  .record({
    kind: fc.constantFrom('line' as const, 'bar' as const),
    title: text,
    xTitle: text,
    yTitle: text,
    unit: fc.constantFrom(...UNITS),
    source: text,
    note: text,
    alt: text,
    series: fc.array(series, { maxLength: 30 }),
  })
  .map((parts) => madeUp(parts));

test('any chart at all is drawn, and read again without fault', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(chart, fc.integer({ min: 1, max: 1_400 }), async (odd, width) => {
      const svg = chartSvg(odd, { width });
      expect(svg).not.toMatch(/NaN|Infinity|undefined/);
      expect(chartSvg(odd, { width })).toBe(svg);
      expect((await chartPng(svg, 60)).length).toBeGreaterThan(0);
    }),
    { numRuns: 120 },
  );
});

test.each([
  '__proto__',
  'constructor',
  'a rather long label that is broken before its last word, which is constructor',
])('a label that reads like a property changes nothing outside the drawing: %s', (label) => {
  const points = yearly('x', [1, 2, 3]).points.map((point) => ({ ...point, label, text: label }));
  for (const kind of ['line', 'bar'] as const)
    chartSvg(madeUp({ kind, title: label, series: [{ name: label, benchmark: false, points }] }), { width: 340 });
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(Object.keys(Object)).toEqual([]);
});

test.each([
  ['one point', madeUp({ kind: 'line', series: [yearly('Thurrock', [3])] })],
  ['no point', madeUp({ kind: 'line', series: [] })],
  ['gaps only', madeUp({ kind: 'line', series: [yearly('Thurrock', [null, null])] })],
  ['noughts', madeUp({ kind: 'bar', series: [yearly('Thurrock', [0, 0, 0])] })],
  ['underspends only', madeUp({ kind: 'bar', unit: 'gbp', series: [yearly('Thurrock', [-5, -60_000])] })],
  [
    'thirty lines',
    madeUp({
      kind: 'line',
      series: Array.from({ length: 30 }, (_, place) => yearly(`Area ${place}`, [place, null, -place])),
    }),
  ],
  [
    'sixty bars',
    madeUp({
      kind: 'bar',
      series: [
        yearly(
          'Thurrock',
          Array.from({ length: 60 }, (_, place) => place),
        ),
      ],
    }),
  ],
])('%s', async (_, odd) => {
  for (const width of [340, 900]) {
    const svg = chartSvg(odd, { width, height: 500 });
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
    expect((await chartPng(svg)).length).toBeGreaterThan(1_000);
  }
});
