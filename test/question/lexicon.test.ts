import { expect, test } from 'vitest';
import { createLexicon } from '../../src/question/lexicon.ts';
import { library } from '../own.ts';

test.each([
  ['LAC', ['#looked after']],
  ['CLA', ['#looked after']],
  ['kids in care', ['#looked after']],
  ['looked-after children', ['#looked after']],
  ['children looked after', ['#looked after']],
  ['CP plans', ['#child protection plan']],
  ['child protection plans', ['#child protection plan']],
  ['s47 enquiries', ['#section 47']],
  ['section 47 investigations', ['#section 47']],
  ['coming into care', ['#enter care']],
  ['care leavers', ['#care leaver']],
  ['NRPF families', ['#no recourse to public funds', 'famili']],
  ['in-house foster carers', ['#in-house foster']],
  ['IFA', ['#independent fostering agency']],
  ['police protection orders', ['#police protection']],
])('%s counts as %j', (text, keys) => {
  expect(library.lexicon.keys(text)).toEqual(keys);
});

test.each([
  ['adopters', 'adopted'],
  ['child protection', 'child protection plan'],
  ['foster', 'private fostering'],
  ['enter care', 'leave care'],
])('%s is not %s', (one, other) => {
  expect(library.lexicon.keys(one)).not.toEqual(library.lexicon.keys(other));
});

const lexicon = createLexicon([
  { term: 'care', synonyms: ['in care'], binding: '' as const },
  { term: 'care leaver', synonyms: ['leaving care', 'former in care'], binding: '' as const },
  { term: 'budget', synonyms: ['pot'], binding: '' as const },
  { term: 'plan', synonyms: ['pot'], binding: '' as const },
]);

test.each([
  ['care leavers in care', ['#care leaver', '#care'], 'the longest phrase wins'],
  ['CARE', ['#care'], 'case does not matter'],
  ['the pots', ['#budget', '#plan'], 'a phrase of two terms is both'],
  ['of the and', [], 'stop words are left out'],
  ['teams', ['team'], 'other words are stems'],
  ['', [], 'nothing is nothing'],
])('%j: %j (%s)', (text, keys) => {
  expect(lexicon.keys(text)).toEqual(keys);
});

test('a key says where it was read', () => {
  const text = 'Of care leavers in 2015';
  expect(lexicon.keysAt(text).map(({ key, start, end }) => [key, text.slice(start, end)])).toEqual([
    ['#care leaver', 'care leavers'],
    ['2015', '2015'],
  ]);
});
