import { describe, expect, test } from 'vitest';
import { headlines } from '../own.ts';

/** Questions that a figure answers, with the place where a word could narrow whom they are about. */
const QUESTIONS = [
  'How many * children were looked after in Thurrock in August 2014?',
  'How many * contacts did LBBD receive in January 2013?',
  'How many * referrals did Barking and Dagenham receive in 2015/16?',
  'How many * children were adopted in B&D in 2015/16?',
  'How many * fostering households did Thurrock have in March 2015?',
  'How many * section 47 enquiries were there in LBBD in 2011/12?',
];

const MODIFIERS =
  'disabled refused private foreign homeless pregnant older younger former permanent temporary urgent repeat cancelled reopened unregistered lost missing unpaid full-time part-time untrained senior unqualified voluntary informal anonymous inappropriate unallocated duplicate online criminal vulnerable autistic refugee migrant neglected withdrawn suspended excluded delayed';

test.each(QUESTIONS)('%s is answered without another word', (question) => {
  expect(headlines(question.replace('* ', ''))).toHaveLength(1);
});

describe('a word that no report says of the figure: it is not given for that', () => {
  test.each(MODIFIERS.split(' '))('%s', (modifier) => {
    const given = QUESTIONS.map((question) => question.replace('*', modifier)).filter(
      (question) => headlines(question).length > 0,
    );
    expect(given).toEqual([]);
  });
});
