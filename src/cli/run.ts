import { existsSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { type Corpus, loadCorpus } from '../corpus/load.ts';
import { verifyCorpus } from '../corpus/verify.ts';
import { ChapterError } from '../errors.ts';
import { createLibrary, type Library } from '../library.ts';

/** The corpus that comes with the program. */
export const OWN_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** The vocabulary of a corpus that has none of its own. */
const OWN_VOCABULARY = fileURLToPath(new URL('../../corpus/vocabulary', import.meta.url));
/** As many faults as a person reads at once. */
const SHOWN = 20;

/**
 * Reads a corpus folder; faults name its files as seen from the working folder.
 * @throws ChapterError where a file cannot be read
 */
export const openCorpus = (dir: string = OWN_CORPUS): Corpus => {
  if (!existsSync(dir))
    throw new ChapterError({
      code: 'corpus.missing',
      where: dir,
      found: 'does not exist.',
      fix: 'Name an existing corpus folder with --corpus, or make one with "npm run corpus -- add FILE --corpus DIR".',
    });
  const near = relative('', dir);
  return loadCorpus(near === '' ? '.' : near.startsWith('..') ? dir : near, OWN_VOCABULARY);
};

const shortened = (error: ChapterError): ChapterError => {
  const more = error.faults.length - SHOWN;
  const [first, ...rest] = error.faults.slice(0, SHOWN);
  if (!first || more <= 0) return error;
  const left = { where: `and ${more} more`, found: 'not listed here.', fix: '"npm run corpus -- verify" lists all.' };
  return new ChapterError(first, ...rest, { code: 'corpus.more', ...left });
};

/**
 * Opens a corpus for answering, all of it verified; one without a vocabulary uses the program's own.
 * @throws ChapterError naming file, line, what was found and what to do
 */
export const openVerified = (dir?: string): Library => {
  try {
    const corpus = openCorpus(dir);
    const [first, ...rest] = verifyCorpus(corpus);
    if (first) throw new ChapterError(first, ...rest);
    return createLibrary(corpus);
  } catch (error) {
    throw error instanceof ChapterError ? shortened(error) : error;
  }
};

/** Runs a command: exit 0 on success, 1 on a failure that is explained, 2 on wrong usage; no stack trace for either. */
export const run = async (command: Command): Promise<void> => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  command.exitOverride();
  try {
    await command.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2;
    else if (error instanceof ChapterError) {
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    } else throw error;
  }
};
