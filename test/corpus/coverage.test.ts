import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { uncoveredNumbers } from '../../src/corpus/coverage.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { readNotFigures } from '../../src/corpus/not-figures.ts';
import { printedLines } from '../../src/corpus/printed-lines.ts';
import { parseSections, type Section } from '../../src/corpus/sections.ts';

const dir = join(import.meta.dirname, '../../corpus');
const corpus = loadCorpus(dir);
const reasons = readNotFigures(dir);

const stray = (markdown: string): string[] => {
  const sections = parseSections(`## 9.9\n\n${markdown}\n`, 'thurrock-2015', 'sections.md');
  return uncoveredNumbers({ ...corpus, sections }, reasons).map(({ line, number }) => `${line}: ${number}`);
};

test('every number of the reports is a figure or known to be none', { timeout: 30_000 }, () => {
  expect(uncoveredNumbers(corpus)).toEqual([]);
});

describe('a number that is neither is listed with its line', () => {
  test.each([
    ['digits', 'Since then 37 cats arrived.', ['3: 37']],
    ['money', 'It cost £1,250.50 more.', ['3: 1,250.50']],
    ['words', 'Twenty-three cats, of which four left.', ['3: Twenty-three', '3: four']],
    ['an ordinal', 'It came second.', ['3: second']],
    ['an item', 'These:\n\n- 12 cats\n- a dog', ['5: 12']],
    [
      'a quotation and a caption',
      '> 8 of us\n\n![Figure 1 Some 6 cats (picture; its data is not in the text)]',
      ['3: 8', '5: 6'],
    ],
    ['a table', '**Table 1 › All 9 cats**\n\n|  | 7 days |\n| --- | --- |\n| Cats | 41 |', ['3: 9', '5: 7', '7: 41']],
    ['another figure’s value', 'In 6.1 there were 307 children.', ['3: 6.1', '3: 307']],
    [
      'none of these',
      'On 5 May 2014, Section 17, Q2 of 2014/15, one of the under 5s (16+) rang Tel: 0208 227 2564.',
      [],
    ],
  ])('%s', (_, markdown, expected) => {
    expect(stray(markdown)).toEqual(expected);
  });

  test('so is one left by a figure that is taken away', () => {
    const figures = corpus.figures.filter(({ report, section }) => `${report} ${section}` !== 'thurrock-2015 6.3');
    const sections = corpus.sections.filter(({ report }) => report === 'thurrock-2015');
    const left = uncoveredNumbers({ ...corpus, sections, figures }, reasons);
    expect(left.map(({ section, number }) => `${section}: ${number}`)).toEqual(['6.3: 104', '6.3: 141']);
    expect(left[0]?.words).toContain('104 fostering households');
  });
});

test('a line of the reports has the number it has in sections.md', () => {
  const markdown =
    '# 1. Cats\n\n## 1.1\n\nWords.\n\n- item\n\n| A | B |\n| --- | --- |\n| x | 1 |\n\n## 1.2\n\nMore.\n';
  const sections: Section[] = parseSections(markdown, 'r', 'f');
  expect(printedLines(sections).map(({ line, text }) => `${line} ${text}`)).toEqual([
    '3 # 1. Cats',
    ...['5 Words.', '7 - item', '9 A B', '11 x 1', '15 More.'],
  ]);
});
