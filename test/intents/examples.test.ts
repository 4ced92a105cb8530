import { describe, expect, test } from 'vitest';
import { intents } from '../../intents/index.ts';
import { INTENT_IDS } from '../../src/question/intent.ts';
import { readQuestion } from '../../src/question/reading.ts';
import { library } from '../own.ts';

const readAs = (question: string): string => readQuestion(library, intents, question).intent;

test('every intent is listed once, in the order of the ids', () => {
  expect(intents.map(({ id }) => id)).toEqual(INTENT_IDS);
});

describe.each(intents.map((intent) => [intent.id, intent] as const))('%s', (id, { examples, nearMisses, says }) => {
  test.each(examples)('reads: %s', (example) => {
    expect(readAs(example)).toBe(id);
  });
  test.each(nearMisses)('leaves: %s', (nearMiss) => {
    expect(readAs(nearMiss)).not.toBe(id);
  });
  test('says what it is for and shows it', () => {
    expect(says).not.toBe('');
    expect(examples.length).toBeGreaterThan(2);
    expect(nearMisses.length).toBeGreaterThan(2);
  });
});

test('no example stands in two intents', () => {
  const all = intents.flatMap(({ examples }) => examples);
  expect(new Set(all).size).toBe(all.length);
});

test('an example is no near miss of its own intent, and no cue keeps its place between questions', () => {
  for (const { examples, nearMisses, cues, unless = [] } of intents) {
    expect(examples.filter((example) => nearMisses.includes(example))).toEqual([]);
    expect([...cues, ...unless].filter(({ flags }) => /[gy]/.test(flags))).toEqual([]);
  }
});
