import { expect, test } from 'vitest';
import { createSpeller } from '../../src/question/spelling.ts';
import { library } from '../own.ts';

test.each([
  ['thurrok', 'thurrock'],
  ['barnett', 'barnet'],
  ['lewsham', 'lewisham'],
  ['dagenam', 'dagenham'],
  ['hackny', 'hackney'],
  ['refferals', 'referrals'],
  ['contcats', 'contacts'],
  ['childern', 'children'],
  ['plcaements', 'placements'],
  ['assesment', 'assessment'],
  ['accomodation', 'accommodation'],
  ['adoptin', 'adoption'],
  ['fostring', 'fostering'],
  ['febuary', 'february'],
  ['januray', 'january'],
  // Before a year it is a month: elsewhere it may be a hub.
  ['by the end of Mach 2012', 'by the end of march 2012'],
  ['nubmer', 'number'],
  ['budgit', 'budget'],
  ['rte', 'rate'],
  ['protction plns', 'protection plans'],
])('%s is read as %s', (text, corrected) => {
  expect(library.speller.correct(text).text).toBe(corrected);
});

test.each(['Thurrock LAC rate', 'UASC', 'carers', 'out-turn', 'Camden', 'timeliness', 'xyzzyq', 'qqq', '285', 'the'])(
  '%s stays as it is',
  (text) => {
    expect(library.speller.correct(text)).toEqual({ text, corrections: [] });
  },
);

test('what was changed is told, as it was written', () => {
  expect(library.speller.correct('Thurrok lac, Mrach 2015').corrections).toEqual([
    { from: 'Thurrok', to: 'thurrock' },
    { from: 'Mrach', to: 'march' },
  ]);
});

test('of two words as near, the more frequent is taken', () => {
  const counts = { carder: 1, carter: 9 };
  const speller = createSpeller(new Map(Object.entries(counts)));
  expect(speller.correct('carxer').text).toBe('carter');
});

test.each([
  ['abc', 'abd', 'three letters are never mended'],
  ['abcdefg', 'abcdexy', 'nor two slips in seven letters'],
])('%s is not taken for %s: %s', (word, known) => {
  expect(createSpeller(new Map([[known, 5]])).correct(word).corrections).toEqual([]);
});
