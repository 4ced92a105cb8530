import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readRules } from '../../src/corpus/checks/ground.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import { verifyCorpus } from '../../src/corpus/verify.ts';

const dir = join(import.meta.dirname, '../../corpus');
const corpus = loadCorpus(dir);
const { vocabulary } = corpus;
const file = (name: string): string => join(dir, name);

describe('faults between rows', () => {
  const [indicator] = vocabulary.indicators;
  const [breakdown] = vocabulary.breakdowns;
  const [area] = vocabulary.areas;
  const [entry] = vocabulary.glossary;
  if (!indicator || !breakdown || !area || !entry) throw new Error('the vocabulary is empty');
  const twin = { ...indicator, id: 'cats', name: 'Cats', line: 999, aliases: [indicator.name.toUpperCase()] };

  test.each<[rule: string, broken: Partial<typeof vocabulary>, name: string, found: string]>([
    [
      'an indicator twice',
      { indicators: [...vocabulary.indicators, { ...indicator, line: 999 }] },
      'indicators',
      'found id "',
    ],
    [
      'a breakdown twice',
      { breakdowns: [...vocabulary.breakdowns, { ...breakdown, line: 999 }] },
      'breakdowns',
      'found name "',
    ],
    [
      'an area twice',
      { areas: [...vocabulary.areas, { ...area, line: 999 }] },
      'areas',
      'found name "England", as in line 2',
    ],
    [
      'an alias of two indicators',
      { indicators: [...vocabulary.indicators, twin] },
      'indicators',
      `for cats; line ${indicator.line} has it`,
    ],
    [
      'a term elsewhere',
      { glossary: [{ ...entry, line: 999, term: 'Zebra' }] },
      'glossary',
      'found "Zebra" for "Zebra"',
    ],
    ['an expansion elsewhere', { glossary: [{ ...entry, line: 999, expansion: 'Zoo' }] }, 'glossary', 'found "Zoo"'],
    [
      'a definition elsewhere',
      { glossary: [{ ...entry, line: 999, definition: 'A zoo.' }] },
      'glossary',
      'found "A zoo."',
    ],
    ['a section not held', { glossary: [{ ...entry, line: 999, section: '66' }] }, 'glossary', 'found section "66"'],
  ])('%s', (_, broken, name, found) => {
    const faults = verifyCorpus({ ...corpus, vocabulary: { ...vocabulary, ...broken } });
    expect(faults).toMatchObject([{ where: `${file(`vocabulary/${name}.csv`)}, line 999` }]);
    expect(faults[0]?.found).toContain(found);
  });

  test('a figure twice', () => {
    const [row] = corpus.figures;
    if (!row) throw new Error('no figures');
    const faults = verifyCorpus({ ...corpus, figures: [...corpus.figures, { ...row, line: 999 }] });
    expect(faults).toMatchObject([{ code: 'corpus.key', found: `found the same figure as line ${row.line}.` }]);
  });

  test('an alias may be shared where the data says why', () => {
    const rules = { ...readRules(dir), sharedAliases: [] };
    const found = verifyCorpus(corpus, rules).map((fault) => fault.found);
    expect(found).toContainEqual(expect.stringContaining('found "underspend" for underspend'));
  });
});
