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

/** Things that no report gives, asked for in the words of figures that one does. */
const SILENT: readonly [what: string, questionOf: (words: Words) => string, most: number][] = [
  ['another council', ({ name, period }) => `${name} Hackney ${period}`, 1],
  ['another year', ({ area, name }) => `${area} ${name} 2021/22`, 0],
  ['a month without figures', ({ area, name }) => `${area} ${name} July 2011`, 3],
];

const hasRate = ({ indicator, area }: Figure): boolean =>
  library.figures.some(
    (other) => other.indicator === indicator && other.area === area && other.unit === 'rate_per_10000',
  );

const answered = (figures: readonly Figure[], questionOf: (words: Words) => string): string[] =>
  [...new Set(figures.map((figure) => questionOf(wordsOf(figure))))].filter((question) => given(question).length > 0);

describe('figures that no report gives, asked for by the names of those that one does', () => {
  test.each(SILENT)('%s', (_, questionOf, most) => {
    expect(answered(LEVELS, questionOf).slice(most)).toEqual([]);
  });

  test('a rate of what only a number is given of', () => {
    const numbers = LEVELS.filter((figure) => !hasRate(figure));
    expect(answered(numbers, ({ area, name, period }) => `${area} ${name} rate per 10,000 ${period}`).slice(7)).toEqual(
      [],
    );
  });
});
