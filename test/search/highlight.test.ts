import { describe, expect, test } from 'vitest';
import { highlight } from '../../src/search/highlight.ts';
import { bestSnippet } from '../../src/search/snippet.ts';
import { terms } from '../../src/search/tokens.ts';

const marked = (text: string, query: string): string =>
  highlight(text, terms(query)).reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)}[${whole.slice(start, end)}]${whole.slice(end)}`,
    text,
  );

describe('highlight', () => {
  test.each([
    ['Care leavers and carers.', 'care leaver', '[Care] [leavers] and carers.'],
    ['The council’s care-leavers', 'council leavers', 'The [council’s] care-[leavers]'],
    ['It was 24.5% of £1,393.', 'what was 24.5 of 1393', 'It was [24.5%] of [£1,393].'],
    ['In 2015–16, not 2016-17', '2015/16', 'In [2015–16], not 2016-17'],
    ['nothing here', 'adoption', 'nothing here'],
  ])('%j for %j', (text, query, expected) => {
    expect(marked(text, query)).toBe(expected);
  });
});

describe('bestSnippet', () => {
  const report =
    'The panel met in May. Care leavers were housed by the council. Most care leavers had suitable housing in 2015/16. ' +
    'Fostering is next.';

  test.each([
    ['suitable housing', 60, 'Most care leavers had suitable housing in 2015/16.'],
    [
      'council housing care leavers',
      100,
      'Care leavers were housed by the council. Most care leavers had suitable housing in 2015/16.',
    ],
    ['fostering', 60, 'Fostering is next.'],
    ['nothing of it', 30, 'The panel met in May.'],
  ])('%j in %i characters', (query, length, expected) => {
    expect(bestSnippet(report, terms(query), length).text).toBe(expected);
  });

  test('a long sentence is cut between words', () => {
    const { text, marks } = bestSnippet('children in care and their carers and their schools', terms('schools'), 20);
    expect(text).toBe('their schools');
    expect(marks.map(({ start, end }) => text.slice(start, end))).toEqual(['schools']);
  });

  test('a short text is whole, and knows its place', () => {
    expect(bestSnippet('  Care leavers. ', ['care'])).toEqual({
      start: 2,
      end: 15,
      text: 'Care leavers.',
      marks: [{ start: 0, end: 4, term: 'care' }],
    });
  });

  test('an empty text has an empty snippet', () => {
    expect(bestSnippet('', ['care'])).toEqual({ start: 0, end: 0, text: '', marks: [] });
  });
});
