import { describe, expect, test } from 'vitest';
import { type Described, matchFigure, type Wanted } from '../../src/question/match.ts';

const part = (...ways: string[]) => ({ ways: ways.map((way) => way.split(' ')), optional: false, implied: false });
const basis = (...ways: string[]) => ({ ...part(...ways), optional: true });

const figure = (name: string, parts: Described['parts'] = [], context = '', around = ''): Described => ({
  indicator: [name.split(' ')],
  parts,
  related: new Set([...name.split(' '), ...parts.flatMap(({ ways }) => ways.flat())]),
  context: new Set(context.split(' ')),
  around: new Set(around.split(' ')),
});

/** "care (number)": words in brackets ask but name no subject. */
const asked = (words: string): Wanted[] =>
  words.split(' ').map((word) => ({
    key: word.replace(/[()]/g, ''),
    weight: 1,
    ...(word.startsWith('(') ? { frame: true as const } : {}),
  }));

const match = (words: string, described: Described) => matchFigure(asked(words), described, () => 1);

const LEAVERS = figure('leavers');
const LEAVERS_IN_WORK = figure('leavers', [part('work')]);

test('a figure called by just the words asked matches wholly', () => {
  expect(match('leavers', LEAVERS)).toMatchObject({ explained: 1, named: 1, owned: 1, said: ['leavers'] });
  expect(match('leavers', LEAVERS).unexplained).toEqual([]);
});

describe('of two figures, the better', () => {
  test.each([
    ['leavers', LEAVERS, LEAVERS_IN_WORK, 'has no part that was not asked for'],
    ['leavers work', LEAVERS_IN_WORK, LEAVERS, 'leaves no word unexplained'],
    ['leavers work', LEAVERS_IN_WORK, figure('leavers', [], 'work'), 'is called so, not only printed beside it'],
    [
      'leavers work',
      figure('leavers', [], 'work'),
      figure('leavers', [], '', 'work'),
      'prints the word, not its section',
    ],
    ['leavers work', figure('leavers', [], '', 'work'), LEAVERS, 'stands in a section that says the word'],
    [
      'budget leavers',
      figure('leavers budget'),
      figure('leavers', [part('budget boys')]),
      'says no more than was asked',
    ],
  ])('%s: one that %4$s', (words, better, worse) => {
    expect(match(words, better).score).toBeGreaterThan(match(words, worse).score);
  });
});

test('a word of asking costs nothing where the figure leaves it out, and helps where it says it', () => {
  expect(match('leavers (total)', LEAVERS).score).toBeCloseTo(match('leavers', LEAVERS).score, 2);
  expect(match('leavers (total)', figure('leavers total')).score).toBeGreaterThan(
    match('leavers (total)', LEAVERS).score,
  );
});

test('a basis may be left unsaid, a part may not', () => {
  const net = figure('overspend', [basis('net')]);
  expect(match('overspend', net)).toMatchObject({ explained: 1, named: 1 });
  expect(match('overspend', figure('overspend', [part('net')])).named).toBeLessThan(1);
});

test('any way of saying it will do', () => {
  const described = { ...figure('leavers'), indicator: [['leavers'], ['young', 'adults']] };
  expect(match('young adults', described)).toMatchObject({ explained: 1, named: 1 });
});

test('nothing asked and nothing in common score nothing', () => {
  expect(matchFigure([], LEAVERS, () => 1)).toMatchObject({ score: 0, explained: 0 });
  expect(match('zebras', LEAVERS)).toMatchObject({ score: 0, explained: 0, unexplained: ['zebras'] });
});
