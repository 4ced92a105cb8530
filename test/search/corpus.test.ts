import { describe, expect, test } from 'vitest';
import { markedText, searchCorpus } from '../../src/search/corpus.ts';
import { runCommand } from '../cli/process.ts';
import { library } from '../own.ts';

test.each([
  ['care leavers housing', 'lbbd-2016 8.7'],
  ['independent scrutineer safeguarding partnership', 'barnet-2020 1.2'],
])('%j finds %s first or near it', (query, place) => {
  const places = searchCorpus(library, query).map(({ section }) => `${section.report} ${section.id}`);
  expect(places).toHaveLength(5);
  expect(places.some((found) => found.startsWith(place))).toBe(true);
});

test.each([
  ['nothing', ''],
  ['stop words', 'the of and'],
  ['words no report has', 'zebra'],
])('%s finds nothing', (_, query) => {
  expect(searchCorpus(library, query)).toEqual([]);
});

const snippet = (text: string, ...words: string[]) => ({
  text,
  start: 0,
  end: text.length,
  marks: words.map((word) => ({ start: text.indexOf(word), end: text.indexOf(word) + word.length, term: word })),
});

test.each([
  [snippet('Where care leavers live', 'care', 'leavers'), 'Where *care* *leavers* live'],
  [snippet('care', 'care'), '*care*'],
  [snippet('no match at all'), 'no match at all'],
  [snippet('two\nlines  here', 'lines'), 'two *lines* here'],
  [snippet(''), ''],
])('%#: marked between asterisks, on one line', (given, text) => {
  expect(markedText(given)).toBe(text);
});

describe('search, for a person', { timeout: 60_000 }, () => {
  test('five passages with their report, its date and the section', () => {
    const { status, out, messages } = runCommand('search', ['care', 'leavers', 'housing']);
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    expect(out.match(/^\d\. /gm)).toEqual(['1. ', '2. ', '3. ', '4. ', '5. ']);
    expect(out).toMatch(/^1\. Barking and Dagenham, “.+”, 18 October 2016, section 8\.7\n {3}.*\*housing\*/);
  });

  test('what no report says', () => {
    expect(runCommand('search', ['zebra'])).toMatchObject({
      status: 0,
      out: expect.stringMatching(/^Nothing/) as string,
    });
  });
});
