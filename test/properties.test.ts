import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ask } from '../src/ask.ts';
import { readNumberWords } from '../src/corpus/number-words.ts';
import { createNumberReader } from '../src/corpus/printed.ts';
import { readSet, setNames } from '../src/eval/sets.ts';
import type { Conversation } from '../src/question/said-before.ts';
import { readPeriods } from '../src/question/slots/period.ts';
import { answerJson } from '../src/reply/json.ts';
import { jsonOf, library } from './own.ts';

/** The same texts each time, so that a red run can be run again; another number looks further. */
fc.configureGlobal({ seed: Number(process.env.SEED ?? 2015) });

const questions = setNames().flatMap((set) => readSet(set, 'questions').map(({ q }) => q));
const words = [...new Set(questions.flatMap((question) => question.split(' ')))];

/** Any text at all, words of questions in any order, and questions with something broken off or put in. */
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((some) => some.join(' ')),
  fc
    .tuple(fc.constantFrom(...questions), fc.nat(120), fc.string({ maxLength: 8 }))
    .map(([question, at, noise]) => question.slice(0, at) + noise + question.slice(at + noise.length)),
);

describe('any text', { timeout: 60_000 }, () => {
  test('gets a reply and breaks nothing, alone or in a conversation', () => {
    fc.assert(
      fc.property(fc.array(anything, { minLength: 1, maxLength: 3 }), (said) => {
        let before: Conversation | undefined;
        for (const question of said) {
          const { answer, conversation } = ask(library, question, before);
          before = conversation;
          const json = answerJson(library, answer, 'x');
          expect(json.text).not.toBe('');
          expect(json.figures.every(({ value }) => Number.isFinite(value))).toBe(true);
        }
      }),
      { numRuns: 250 },
    );
  });

  test('is answered the same when asked again', () => {
    fc.assert(
      fc.property(anything, (question) => {
        expect(jsonOf(question)).toEqual(jsonOf(question));
      }),
      { numRuns: 120 },
    );
  });

  test('its periods lie inside it, one after another', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let end = 0;
        for (const mention of readPeriods(text)) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeLessThanOrEqual(text.length);
          end = mention.end;
        }
      }),
      { numRuns: 500 },
    );
  });
});

const printed = createNumberReader(readNumberWords(library.corpus.dir));

const isPrinted = (value: number, quote: string): boolean =>
  printed(quote).some((number) => number.value.abs().equals(Math.abs(value)));

test('the value of every headline figure stands in the words it is cited with', { timeout: 60_000 }, () => {
  const unprinted = questions.flatMap((question) =>
    jsonOf(question)
      .figures.filter(({ role }) => role === 'headline')
      .filter(({ value, citation }) => !isPrinted(value, citation.quote))
      .map(({ value, unit, citation }) => `${value} ${unit}: ${citation.quote}`),
  );
  expect([...new Set(unprinted)]).toEqual([]);
});

test('a headline figure is a row of the metrics table, unchanged', { timeout: 60_000 }, () => {
  const rows = new Set(
    library.figures.map(({ report, section, value, unit, area, status }) =>
      [report, section, value.toNumber(), unit, area, status].join('|'),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...questions), (question) => {
      for (const { role, derived, citation, value, unit, area, status } of jsonOf(question).figures)
        if (role === 'headline' && !derived)
          expect(rows).toContain([citation.report, citation.section, value, unit, area, status].join('|'));
    }),
    { numRuns: 200 },
  );
});
