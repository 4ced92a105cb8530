import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { appendText, openFolder } from './data-folder.ts';

/** What was said of an answer, or that there was none: of which figures, never by whom nor in which words. */
const journalEntry = z.object({
  kind: z.enum(['helpful', 'unhelpful', 'unanswered']),
  /** YYYY-MM-DD. */
  date: z.iso.date(),
  /** Ids and names as the corpus has them, empty where unknown. */
  indicator: z.string(),
  area: z.string(),
  period: z.string(),
  /** Which part of the question was not met. */
  gap: z.string(),
});

export type JournalEntry = z.infer<typeof journalEntry>;

/** Feedback and unanswered questions, oldest first. */
export type Journal = {
  /** Writes one entry, dated today unless it says otherwise. Fields that an entry does not have are left out. */
  add: (entry: Omit<JournalEntry, 'date'> & { date?: string }) => void;
  read: () => JournalEntry[];
};

const fileIn = (dataDir: string): string => join(dataDir, 'journal.jsonl');

const entryOf = (line: string): JournalEntry[] => {
  try {
    return [journalEntry.parse(JSON.parse(line))];
  } catch {
    return [];
  }
};

/** The entries of a data folder; none where nothing was written yet. A line that was cut off is skipped. */
export const readJournal = (dataDir: string): JournalEntry[] => {
  const file = fileIn(dataDir);
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').flatMap(entryOf) : [];
};

/** Whether the last line was cut off, so that the next one must not be joined to it. */
const isCutOff = (file: string): boolean => {
  if (!existsSync(file) || statSync(file).size === 0) return false;
  const open = openSync(file, 'r');
  const last = Buffer.alloc(1);
  readSync(open, last, 0, 1, statSync(file).size - 1);
  closeSync(open);
  return last.toString() !== '\n';
};

/**
 * Opens the journal of a data folder, one JSON line an entry.
 * @param today the day as YYYY-MM-DD
 * @throws ChapterError where the folder cannot be written to
 */
export const createJournal = (dataDir: string, today: () => string): Journal => {
  openFolder(dataDir);
  const file = fileIn(dataDir);
  return {
    add: (entry) => {
      const line = JSON.stringify(journalEntry.parse({ date: today(), ...entry }));
      appendText(file, `${isCutOff(file) ? '\n' : ''}${line}\n`);
    },
    read: () => readJournal(dataDir),
  };
};
