import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ChapterError } from '../../errors.ts';
import { openFolder, removeOlder, unwritable, writeWhole } from './data-folder.ts';

const HOUR = 3_600_000;
/** How long (ms) a thread is kept after its last question. */
const KEPT = 24 * HOUR;
/** A follow-up leans on the last few questions alone. */
const QUESTIONS = 6;
const CACHED = 1000;

const thread = z.object({ at: z.number(), questions: z.array(z.string()) });
type Thread = z.infer<typeof thread>;

/** What was asked in each thread within 24 hours. */
export type Threads = {
  /** The last questions of a thread, oldest first; none where it is not known. */
  questions: (key: string) => string[];
  /** Keeps the last six of these questions in place of those kept before. */
  remember: (key: string, questions: readonly string[]) => void;
  /** Deletes the threads that no longer count; how many there were. Happens each hour by itself. */
  prune: () => Promise<number>;
  close: () => void;
};

/**
 * Keeps the questions of threads, so that a follow-up is understood after a restart: one file a thread, named by a hash.
 * Where the disk fails later, the thread is kept in memory and `onFault` is told.
 * @param now the time in ms
 * @throws ChapterError where the folder cannot be written to
 */
export const createThreads = (
  dataDir: string,
  now: () => number,
  onFault: (fault: ChapterError) => void = () => undefined,
): Threads => {
  const dir = join(dataDir, 'threads');
  openFolder(dir);
  const cache = new Map<string, Thread>();

  const nameOf = (key: string): string => `${createHash('sha256').update(key).digest('hex')}.json`;
  const folderOf = (name: string): string => join(dir, name.slice(0, 2));

  const cached = (name: string, known: Thread): Thread => {
    cache.delete(name);
    cache.set(name, known);
    const [oldest] = cache.keys();
    if (cache.size > CACHED && oldest !== undefined) cache.delete(oldest);
    return known;
  };

  /** A file that is missing or cut off is a thread that is not known. */
  const stored = (name: string): Thread | undefined => {
    try {
      return cached(name, thread.parse(JSON.parse(readFileSync(join(folderOf(name), name), 'utf8'))));
    } catch {
      return undefined;
    }
  };

  const prune = (): Promise<number> => {
    for (const [name, { at }] of cache) if (now() - at >= KEPT) cache.delete(name);
    return removeOlder(dir, now() - KEPT);
  };
  const timer = setInterval(() => void prune(), HOUR).unref();
  void prune();

  return {
    questions: (key) => {
      const name = nameOf(key);
      const known = cache.get(name) ?? stored(name);
      return known && now() - known.at < KEPT ? [...known.questions] : [];
    },
    remember: (key, questions) => {
      const name = nameOf(key);
      const known = cached(name, { at: now(), questions: questions.slice(-QUESTIONS) });
      try {
        writeWhole(folderOf(name), name, JSON.stringify(known), { durable: false });
      } catch (error) {
        onFault(unwritable(dir, error));
      }
    },
    prune,
    close: () => clearInterval(timer),
  };
};
