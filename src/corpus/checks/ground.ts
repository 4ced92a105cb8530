import { join } from 'node:path';
import type { Fault } from '../../errors.ts';
import { fold } from '../fold.ts';
import type { Corpus } from '../load.ts';
import { type NumberWord, readNumberWords } from '../number-words.ts';
import { vocabularyFile } from '../own-file.ts';
import { createNumberReader, type NumberReader } from '../printed.ts';
import { isTable, type TableBlock } from '../section.ts';
import { sectionText } from '../sections.ts';
import { readSharedAliases, type SharedAlias } from '../shared-aliases.ts';

/** What the checks need besides the corpus: files that are read once, at the edge. */
export type Rules = {
  numberWords: readonly NumberWord[];
  sharedAliases: readonly SharedAlias[];
  /** How faults name a vocabulary file. */
  vocabularyFile: (name: string) => string;
};

/** The rules that go with a corpus folder. */
export const readRules = (dir: string): Rules => ({
  numberWords: readNumberWords(dir),
  sharedAliases: readSharedAliases(dir),
  vocabularyFile: (name) => vocabularyFile(dir, name),
});

/** What is printed under one report's section id, and the headings above it. */
export type Place = { headings: string; text: string; tables: TableBlock[] };

/** A corpus made ready for checking. */
export type Ground = {
  corpus: Corpus;
  rules: Rules;
  metrics: string;
  readNumbers: NumberReader;
  place: (report: string, section: string) => Place | undefined;
};

/** Reads a corpus's sections once for all checks. */
export const groundOf = (corpus: Corpus, rules: Rules): Ground => {
  const places = new Map<string, Place>();
  for (const section of corpus.sections) {
    const key = `${section.report} ${section.id}`;
    const before = places.get(key) ?? { headings: '', text: '', tables: [] };
    const text = fold(`${before.text} ${sectionText(section)}`);
    places.set(key, { headings: section.heading, text, tables: [...before.tables, ...section.blocks.filter(isTable)] });
  }
  return {
    corpus,
    rules,
    metrics: join(corpus.dir, 'metrics.csv'),
    readNumbers: createNumberReader(rules.numberWords),
    place: (report, section) => places.get(`${report} ${section}`),
  };
};

/** A fault of one row of a file. */
export const rowFault = (code: string, file: string, line: number, found: string, fix: string): Fault => ({
  code: `corpus.${code}`,
  where: `${file}, line ${line}`,
  found,
  fix,
});
