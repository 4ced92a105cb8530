import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { given } from '../../../src/answer/choose.ts';
import { readSet, setNames } from '../../../src/eval/sets.ts';
import { type Message, messageOf } from '../../../src/slack/messages/message.ts';
import { amount } from '../../../src/reply/wording.ts';
import { answerInTurn } from '../../../src/slack/messages/replay.ts';
import { answerTo, library } from '../../own.ts';
import { refusals } from './rules.ts';

const ALICE = 'U01ALICE';

const messageTo = (question: string, isPrivate = true): Message =>
  messageOf(library, answerInTurn(library, [question]), { questions: [question], by: ALICE }, { isPrivate });

const kinds = (message: Message): string[] => message.blocks.map(({ type }) => type);

/** Labels of all that can be pressed, in order. */
const labels = ({ blocks }: Message): string[] =>
  blocks.flatMap((block) =>
    block.type === 'actions'
      ? block.elements.flatMap((element) => (element.type === 'button' ? [element.text.text] : []))
      : [],
  );

describe('what a message is made of', () => {
  test.each([
    ['Thurrock LAC rate March 2015', ['header', 'section', 'rich_text', 'context', 'actions', 'context_actions']],
    ['How many fostering households', ['section', 'actions']],
    ['Thurrock LAC rate March 2019', ['section', 'section', 'actions', 'context_actions']],
    ['What does UASC stand for?', ['section', 'rich_text', 'context', 'actions', 'context_actions']],
    ['Thurrock 2014/15 out-turn by cost centre', ['header', 'data_table', 'context', 'actions', 'context_actions']],
    ['', ['section']],
  ])('%s', (question, expected) => {
    expect([...new Set(kinds(messageTo(question)))]).toEqual([...new Set(expected)]);
  });

  test('the figure comes first and large, then what it is, then the printed words with the figure in bold', () => {
    expect(messageTo('Thurrock LAC rate March 2015').blocks.slice(0, 3)).toMatchObject([
      { type: 'header', text: { text: '70 per 10,000' } },
      { type: 'section', text: { text: '*Children looked after*\nThurrock, at 31 March 2015' } },
      {
        type: 'rich_text',
        elements: [
          {
            elements: [
              {},
              { text: expect.stringContaining('As of 31.3.15') as string },
              { text: '70', style: { bold: true } },
              {},
              {},
            ],
          },
        ],
      },
    ]);
  });
});

describe('what can be pressed', () => {
  test.each([
    [
      'LBBD LAC rate March 2016',
      ['Whole paragraph', 'Trend', 'Compare with benchmarks', 'Copy as a sentence', 'Post to channel'],
    ],
    // Benchmarks are held for another year only.
    ['Thurrock LAC rate March 2015', ['Whole paragraph', 'Trend', 'Copy as a sentence', 'Post to channel']],
    ['How many fostering households', ['Barking and Dagenham', 'Thurrock']],
    ['Thurrock LAC rate March 2019', ['Post to channel']],
    ['Thurrock has 12 swimming pools, right?', ['Post to channel']],
    ['', []],
  ])('%s', (question, expected) => {
    expect(labels(messageTo(question))).toEqual(expected);
  });

  test('nothing posted in a channel can be posted again', () => {
    expect(labels(messageTo('Thurrock LAC rate March 2015', false))).not.toContain('Post to channel');
  });
});

test('citations link to the paragraph where a public address is set', () => {
  const question = 'Thurrock LAC rate March 2015';
  const { blocks } = messageOf(
    library,
    answerTo(question),
    { questions: [question], by: ALICE },
    { isPrivate: false, publicUrl: 'https://figures.example' },
  );
  expect(JSON.stringify(blocks)).toContain('<https://figures.example/reports/thurrock-2015#s-6.1|');
});

describe('every question in the repository makes a message that Slack takes', () => {
  test.each(setNames())('%s', { timeout: 60_000 }, (set) => {
    const refused = readSet(set).flatMap(({ q }) => refusals(messageTo(q)).map((fault) => `${q}: ${fault}`));
    expect(refused).toEqual([]);
  });
});

test('the plain text holds every figure of the answer', () => {
  const lost = readSet('development').flatMap(({ q }) => {
    const { outcome } = answerInTurn(library, [q]);
    const { text } = messageTo(q);
    const headlines = outcome.kind === 'figures' ? outcome.given.filter(({ role }) => role === 'headline') : [];
    return headlines.every(({ figure }) => text.includes(amount(figure))) || text.endsWith('…') ? [] : [q];
  });
  expect(lost).toEqual([]);
});

/** Odd answers: any figures of the corpus in any number, with any words beside them. */
const oddAnswer: fc.Arbitrary<Answer> = fc
  .record({
    figures: fc.array(fc.nat(library.figures.length - 1), { maxLength: 130 }),
    words: fc.array(fc.string({ unit: 'grapheme', maxLength: 4_000 }), { maxLength: 12 }),
    plan: fc.constantFrom('figure', 'trend', 'compare', 'breakdown', 'rank', 'change'),
    question: fc.string({ unit: 'grapheme', maxLength: 3_000 }),
  })
  .map(({ figures, words, plan, question }) => {
    const some = figures
      .flatMap((at) => library.figures[at] ?? [])
      .map((figure) => ({ ...figure, quote: `${figure.quote} ${words[0] ?? ''}`, breakdown: words[1] ?? '' }));
    const { reading } = answerTo('Thurrock LAC rate March 2015');
    return {
      reading: { ...reading, question, text: question },
      outcome: {
        kind: 'figures',
        plan,
        given: [...given(some, 'headline'), ...given(some.slice(0, 9), 'context')],
        derived: [],
        caveats: words,
      },
      passages: [],
      assumptions: [],
    };
  });

test('odd answers make messages that Slack takes', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(oddAnswer, fc.boolean(), (answer, isPrivate) => {
      const message = messageOf(library, answer, { questions: [answer.reading.question], by: ALICE }, { isPrivate });
      expect(refusals(message)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('a clarifying choice is a question that is answered', () => {
  for (const question of ['How many fostering households', 'How many children are on child protection plans?']) {
    const { blocks } = messageTo(question);
    for (const block of blocks)
      if (block.type === 'actions')
        for (const element of block.elements)
          if (element.type === 'button') {
            const { q } = JSON.parse(element.value ?? '') as { q: string[] };
            const { outcome } = answerInTurn(library, q);
            expect([q, outcome.kind]).toEqual([q, 'figures']);
          }
  }
});
