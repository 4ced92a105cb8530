import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { openFolder, remove, writeWhole } from './data-folder.ts';

const HOUR = 3_600_000;

const owed = z.object({
  at: z.number(),
  team: z.string(),
  channel: z.string(),
  user: z.string(),
  thread: z.string(),
});

/** A reply that is owed: where and to whom, never what was asked. Empty strings where unknown. */
export type Owed = Omit<z.infer<typeof owed>, 'at'>;

/** Replies that are being worked on, so that a restart in the middle leaves nobody without a word. */
export type Pending = {
  /** @returns to be called when the reply is out */
  begin: (reply: Owed) => () => void;
  /** Replies that another run of the program left owing within the last hour; each is handed out once. */
  left: () => Owed[];
  /** How many are being worked on by this process. */
  open: () => number;
};

const readOwed = (file: string): z.infer<typeof owed> | undefined => {
  try {
    return owed.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined;
  }
};

/**
 * @param now the time in ms
 * @throws ChapterError where the folder cannot be written to
 */
export const createPending = (dataDir: string, now: () => number): Pending => {
  const dir = join(dataDir, 'pending');
  openFolder(dir);
  const own = new Set<string>();
  return {
    begin: (reply) => {
      const name = `${randomUUID()}.json`;
      own.add(name);
      try {
        writeWhole(dir, name, JSON.stringify({ at: now(), ...reply }), { durable: false });
      } catch {
        // A full disk must not keep the reply back; only the word after a restart is lost.
      }
      return () => {
        own.delete(name);
        remove(join(dir, name));
      };
    },
    left: () =>
      readdirSync(dir)
        .filter((name) => name.endsWith('.json') && !own.has(name))
        .flatMap((name) => {
          const file = join(dir, name);
          const reply = readOwed(file);
          remove(file);
          return reply && now() - reply.at < HOUR ? [reply] : [];
        }),
    open: () => own.size,
  };
};
