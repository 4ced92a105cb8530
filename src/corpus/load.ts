import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { ChapterError } from '../errors.ts';
import { readCsv, type Row } from './csv.ts';
import { parseReport, type Report } from './report.ts';
import {
  areaRow,
  breakdownRow,
  dimensionRow,
  figureRow,
  glossaryRow,
  indicatorRow,
  termRow,
  type Area,
  type Breakdown,
  type Dimension,
  type FigureRow,
  type GlossaryEntry,
  type Correction,
  correctionRow,
  type Indicator,
  type Term,
} from './schema.ts';
import { parseSections, type Section } from './sections.ts';

export type Vocabulary = {
  areas: Row<Area>[];
  indicators: Row<Indicator>[];
  breakdowns: Row<Breakdown>[];
  dimensions: Row<Dimension>[];
  terms: Row<Term>[];
  glossary: Row<GlossaryEntry>[];
};

/** A corpus folder as read: every part checked row by row, references between parts not yet (see `verifyCorpus`). */
export type Corpus = {
  dir: string;
  reports: Report[];
  sections: Section[];
  figures: Row<FigureRow>[];
  corrections: Row<Correction>[];
  vocabulary: Vocabulary;
};

const optionalCsv = <S extends z.ZodObject>(file: string, schema: S): Row<z.output<S>>[] =>
  existsSync(file) ? readCsv(file, schema) : [];

const readText = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new ChapterError({
      code: 'corpus.file',
      where: file,
      found: `cannot be read (${(error as Error).message}).`,
      fix: 'Restore the file, or remove the report\'s folder and add the report again with "npm run corpus -- add".',
    });
  }
};

const reportFolders = (dir: string): string[] => {
  const reports = join(dir, 'reports');
  if (!existsSync(reports))
    throw new ChapterError({
      code: 'corpus.missing',
      where: dir,
      found: 'is not a corpus folder: it has no "reports" folder.',
      fix: 'Name another folder with --corpus, or make one with "npm run corpus -- add FILE --corpus DIR".',
    });
  return readdirSync(reports, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => join(reports, entry.name))
    .sort();
};

/**
 * Reads a corpus folder. A folder without a vocabulary of its own uses `sharedVocabulary`, file by file.
 * @throws ChapterError naming file and line of every fault found
 */
export const loadCorpus = (dir: string, sharedVocabulary?: string): Corpus => {
  const folders = reportFolders(dir);
  const vocabularyFile = (name: string): string => {
    const own = join(dir, 'vocabulary', name);
    return existsSync(own) || sharedVocabulary === undefined ? own : join(sharedVocabulary, name);
  };
  return {
    dir,
    reports: folders.map((folder) => parseReport(readText(join(folder, 'report.json')), join(folder, 'report.json'))),
    sections: folders.flatMap((folder) => {
      const file = join(folder, 'sections.md');
      return parseSections(readText(file), folder.split(/[\\/]/).at(-1) ?? folder, file);
    }),
    figures: optionalCsv(join(dir, 'metrics.csv'), figureRow),
    corrections: optionalCsv(join(dir, 'corrections.csv'), correctionRow),
    vocabulary: {
      areas: readCsv(vocabularyFile('areas.csv'), areaRow),
      indicators: readCsv(vocabularyFile('indicators.csv'), indicatorRow),
      breakdowns: optionalCsv(vocabularyFile('breakdowns.csv'), breakdownRow),
      dimensions: optionalCsv(vocabularyFile('dimensions.csv'), dimensionRow),
      terms: readCsv(vocabularyFile('terms.csv'), termRow),
      glossary: optionalCsv(vocabularyFile('glossary.csv'), glossaryRow),
    },
  };
};
