import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ChapterError } from '../../errors.ts';
import { codeOf, makeMark, openFolder, remove, removeOlder, touch, unwritable } from './data-folder.ts';

const HOUR = 3_600_000;

/** What has been seen within the last hour. */
export type Once = {
  /** Whether a key is seen for the first time within an hour, by any process that shares the folder. */
  first: (key: string) => boolean;
  /** Takes a mark back: what it stood for did not happen. */
  forget: (key: string) => void;
  /** Deletes the marks that no longer count; how many there were. Happens each hour by itself. */
  prune: () => Promise<number>;
  close: () => void;
};

const ageOf = (file: string, now: number): number => {
  try {
    return now - statSync(file).mtimeMs;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return Infinity;
    throw error;
  }
};

/**
 * Tells what comes twice. A key is kept as an empty file named by its hash, so that a mark outlives a restart and only
 * one of several processes can make it. Where the disk fails later, this process goes on from memory and tells `onFault`.
 * @param now the time in ms
 * @throws ChapterError where the folder cannot be written to
 */
export const createOnce = (
  dataDir: string,
  now: () => number,
  onFault: (fault: ChapterError) => void = () => undefined,
): Once => {
  const dir = join(dataDir, 'once');
  openFolder(dir);
  const unwritten = new Map<string, number>();

  const marked = (hash: string, time: number): boolean => {
    const folder = join(dir, hash.slice(0, 2));
    const name = hash.slice(2);
    if (makeMark(folder, name, time)) return true;
    const age = ageOf(join(folder, name), time);
    if (age < HOUR) return false;
    if (age === Infinity) return makeMark(folder, name, time);
    // Of those that see the same old mark, one can make the claim on it.
    if (!makeMark(folder, `${name}.${Math.round(time - age)}`, time)) return false;
    touch(join(folder, name), time);
    return true;
  };

  const remembered = (hash: string, time: number): boolean => {
    for (const [old, seen] of unwritten) if (time - seen >= HOUR) unwritten.delete(old);
    if (unwritten.has(hash)) return false;
    unwritten.set(hash, time);
    return true;
  };

  const prune = (): Promise<number> => removeOlder(dir, now() - HOUR);
  const timer = setInterval(() => void prune(), HOUR).unref();
  void prune();

  return {
    first: (key) => {
      const hash = createHash('sha256').update(key).digest('hex');
      const time = now();
      try {
        return !unwritten.has(hash) && marked(hash, time);
      } catch (error) {
        onFault(unwritable(dir, error));
        return remembered(hash, time);
      }
    },
    forget: (key) => {
      const hash = createHash('sha256').update(key).digest('hex');
      unwritten.delete(hash);
      remove(join(dir, hash.slice(0, 2), hash.slice(2)));
    },
    prune,
    close: () => clearInterval(timer),
  };
};
