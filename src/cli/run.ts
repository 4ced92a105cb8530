import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command } from 'commander';
import { CommanderError } from 'commander';
import { ChapterError } from '../errors.ts';
import { type Library, openLibrary } from '../library.ts';

/** The corpus that comes with the program. */
export const OWN_CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));

/** Opens a corpus for answering; one without a vocabulary uses the program's own. */
export const openVerified = (dir: string = OWN_CORPUS): Library => {
  if (!existsSync(dir))
    throw new ChapterError({ code: 'corpus.missing', where: dir, found: 'does not exist.', fix: 'Name an existing corpus folder with --corpus, or make one with "npm run corpus -- add FILE --corpus DIR".' });
  return openLibrary(dir, fileURLToPath(new URL('../../corpus/vocabulary', import.meta.url)));
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
