/* eslint-disable no-restricted-imports -- The corpus is never written from here, only the app's own DATA_DIR. */
import { appendFileSync, closeSync, futimesSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { readdir, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { ChapterError } from '../../errors.ts';

/** Everything is for the account that runs the app alone. */
const PRIVATE_FILE = 0o600;
const PRIVATE_FOLDER = 0o700;

/** The code of an error of the system, such as ENOENT. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** What a full or read-only disk means to the person who runs the app. */
export const unwritable = (where: string, error: unknown): ChapterError =>
  new ChapterError({
    code: 'slack.data',
    where,
    found: `cannot be written (${codeOf(error) || String(error)}).`,
    fix: 'Name a folder with DATA_DIR that the app may write to, and see that its disk has room.',
  });

/**
 * Makes a folder and those above it, and proves that it can be written to.
 * @throws ChapterError where it cannot
 */
export const openFolder = (dir: string): void => {
  const probe = join(dir, `.probe-${process.pid}`);
  try {
    mkdirSync(dir, { recursive: true, mode: PRIVATE_FOLDER });
    closeSync(openSync(probe, 'w', PRIVATE_FILE));
    rmSync(probe, { force: true });
  } catch (error) {
    throw unwritable(dir, error);
  }
};

/** Makes a file of a folder that need not exist yet, and sets its time (ms); false where there is one already. */
export const makeMark = (dir: string, name: string, time: number): boolean => {
  let mark: number;
  try {
    mkdirSync(dir, { recursive: true, mode: PRIVATE_FOLDER });
    mark = openSync(join(dir, name), 'wx', PRIVATE_FILE);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  futimesSync(mark, time / 1000, time / 1000);
  closeSync(mark);
  return true;
};

/** Sets the time (ms) of a file that is there. */
export const touch = (file: string, time: number): void => {
  const open = openSync(file, 'a', PRIVATE_FILE);
  futimesSync(open, time / 1000, time / 1000);
  closeSync(open);
};

export const appendText = (file: string, text: string): void => appendFileSync(file, text, { mode: PRIVATE_FILE });

/** Writes a file aside and puts it in place whole. `durable` waits until it is on the disk. */
export const writeWhole = (dir: string, name: string, content: string | Buffer, { durable = true } = {}): void => {
  mkdirSync(dir, { recursive: true, mode: PRIVATE_FOLDER });
  writeFileAtomic.sync(join(dir, name), content, { mode: PRIVATE_FILE, fsync: durable });
};

/** Deletes a file; nothing happens where there is none. */
export const remove = (file: string): void => rmSync(file, { force: true });

/** Deletes the files of a folder and its subfolders whose time (ms) is before `since`; how many were deleted. */
export const removeOlder = async (dir: string, since: number): Promise<number> => {
  let removed = 0;
  for (const entry of await readdir(dir, { withFileTypes: true }).catch(() => [])) {
    const path = join(dir, entry.name);
    if (entry.isDirectory()) removed += await removeOlder(path, since);
    else {
      const { mtimeMs } = await stat(path).catch(() => ({ mtimeMs: Infinity }));
      if (
        mtimeMs < since &&
        (await unlink(path).then(
          () => true,
          () => false,
        ))
      )
        removed += 1;
    }
  }
  return removed;
};
