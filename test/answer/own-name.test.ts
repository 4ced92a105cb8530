import { describe, expect, test } from 'vitest';
import { ask } from '../../src/ask.ts';
import { periodText } from '../../src/corpus/period.ts';
import type { Figure } from '../../src/library.ts';
import { library } from '../own.ts';

/** Every level of the metrics table, asked for by the very words that the table has for it. */
const LEVELS = library.figures.filter(({ statistic, measure }) => statistic === 'level' && measure !== 'fact');

const UNITS: Readonly<Record<string, string>> = {
  percent: 'percentage',
  rate_per_10000: 'rate per 10,000',
  count: 'number',
};

type Words = { area: string; status: string; name: string; unit: string; period: string };

const wordsOf = ({ area, status, name, breakdown, unit, period }: Figure): Words => ({
  area,
  status: status === 'actual' ? '' : status,
  name: breakdown === '' ? name : `${name}, ${breakdown.replaceAll(';', ',')}`,
  unit: UNITS[unit] ?? '',
  period: period ? periodText(period) : '',
});

const WAYS: readonly [string, (words: Words) => string][] = [
  ['council first', ({ area, status, name, unit, period }) => `${area} ${status} ${name} ${unit} ${period}`],
  [
    'a whole sentence',
    ({ area, status, name, unit, period }) =>
      `What was the ${status} ${unit} of ${name.toLowerCase()} in ${area}${period === '' ? '' : ` in ${period}`}?`,
  ],
  ['subject first', ({ area, status, name, unit, period }) => `${name} ${status} ${area} ${period} ${unit}`],
];

const given = (question: string): Figure[] => {
  const { outcome } = ask(library, question.replace(/\s+/g, ' ')).answer;
  return 'given' in outcome ? outcome.given.filter(({ role }) => role === 'headline').map(({ figure }) => figure) : [];
};

const isSame = (a: Figure, b: Figure): boolean => a.value.equals(b.value) && a.unit === b.unit && a.area === b.area;

describe.each(WAYS)('figures asked for by their own names, %s', (_, questionOf) => {
  const missed: Figure[] = [];
  const wrong: Figure[] = [];
  for (const figure of LEVELS) {
    const found = given(questionOf(wordsOf(figure)));
    if (!found.some((other) => isSame(other, figure))) (found.length === 0 ? missed : wrong).push(figure);
  }

  test('at least 98 in 100 are given', () => {
    expect((LEVELS.length - missed.length - wrong.length) / LEVELS.length).toBeGreaterThanOrEqual(0.98);
  });

  // The same cases are printed twice with two values, or a whole goes by the name of its part.
  test('at most four are answered with another figure', () => {
    expect(wrong.map(({ id, name, breakdown }) => `${id} ${name} ${breakdown}`).slice(4)).toEqual([]);
  });
});
