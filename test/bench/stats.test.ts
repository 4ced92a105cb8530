import { expect, test } from 'vitest';
import { againstTargets, benchPage } from '../../src/bench/report.ts';
import { createBaseline } from '../../src/bench/baseline.ts';
import { median, percentile, timeEach } from '../../src/bench/stats.ts';
import { library } from '../own.ts';

test.each([
  [[3, 1, 2], 0.5, 2],
  [[4, 1, 2, 3], 0.5, 2],
  [[5], 0.99, 5],
  [Array.from({ length: 100 }, (_, i) => i + 1), 0.99, 99],
  [[1, 2], 0, 1],
  [[1, 2], 1, 2],
  [[], 0.5, NaN],
])('%j at %d is %d', (values, share, expected) => {
  expect(percentile(values, share)).toBe(expected);
});

test('the median of five is the third', () => expect(median([9, 1, 8, 2, 5])).toBe(5));

test('a first round is run and not counted', () => {
  const done: string[] = [];
  expect(timeEach(['a', 'b'], 2, (item) => done.push(item))).toHaveLength(4);
  expect(done.join('')).toBe('ababab');
});

const MEASURED = {
  load: { ms: 100, indexMs: 40 },
  answer: { p50: 1, p99: 12, questions: 3, rssMb: 150, passageQuestions: 2, found: 2 },
  baseline: { p50: 0.5, p99: 1, paragraphs: 9, found: 1 },
  coldMs: 900,
};

test('a missed target is said', () => {
  expect(againstTargets(MEASURED).map(({ met }) => met)).toEqual([true, false, true, true, true]);
  const page = benchPage(MEASURED, { cores: 2, node: '20.0.0', platform: 'linux x64', date: undefined });
  expect(page).toContain('2 cores, Node 20.0.0, linux x64');
  expect(page).toContain('| one question, 99 of 100 at most (p99) | 12 ms | at most 10 ms | no |');
});

test('the baseline finds paragraphs of the reports', () => {
  const baseline = createBaseline(library.corpus.sections);
  expect(baseline.size).toBeGreaterThan(library.corpus.sections.length);
  expect(baseline.search('independent scrutineer')[0]?.report).toBe('barnet-2020');
});
