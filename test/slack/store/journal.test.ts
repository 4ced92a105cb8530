import { appendFileSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createJournal, type JournalEntry } from '../../../src/slack/store/journal.ts';
import { freshFolders } from '../folder.ts';

const fresh = freshFolders('journal');
const TODAY = '2026-01-05';

const entry = (kind: JournalEntry['kind'], indicator = 'children-looked-after') => ({
  ...{ kind, indicator },
  ...{ area: 'Thurrock', period: '2016', gap: 'period' },
});

const opened = (dir = fresh()) => ({
  dir,
  file: join(dir, 'journal.jsonl'),
  journal: createJournal(dir, () => TODAY),
});

describe('the journal', () => {
  test('gives back what was noted, in order, with the day', () => {
    const { journal, dir } = opened();
    journal.add(entry('unanswered'));
    journal.add({ ...entry('helpful'), date: '2025-12-31' });
    const noted = [
      { ...entry('unanswered'), date: TODAY },
      { ...entry('helpful'), date: '2025-12-31' },
    ];
    expect(journal.read()).toEqual(noted);
    expect(opened(dir).journal.read()).toEqual(noted);
  });

  test('is empty before anything was noted', () => {
    expect(opened().journal.read()).toEqual([]);
  });

  test('keeps no field but its own', () => {
    const { journal, file } = opened();
    const more = { user: 'U01ALICE', question: 'how many?' };
    journal.add({ ...entry('unhelpful'), ...more });
    expect(readFileSync(file, 'utf8')).not.toMatch(/ALICE|how many/);
  });

  test.each([
    ['half an entry', '{"kind":"helpful","da'],
    ['another kind of line', '{"kind":"unknown"}\n'],
    ['an empty line', '\n'],
  ])('%s is skipped, and does not spoil the entry after it', (_, broken) => {
    const { journal, file } = opened();
    journal.add(entry('helpful', 'a'));
    appendFileSync(file, broken);
    expect(journal.read().map(({ indicator }) => indicator)).toEqual(['a']);
    journal.add(entry('helpful', 'b'));
    expect(journal.read().map(({ indicator }) => indicator)).toEqual(['a', 'b']);
  });

  test('is for the account of the app alone', () => {
    const { journal, file } = opened();
    journal.add(entry('helpful'));
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test('a folder that cannot be written to is refused', () => {
    const file = join(fresh(), 'file');
    writeFileSync(file, '');
    expect(() => createJournal(join(file, 'below'), () => TODAY)).toThrow(/cannot be written .* DATA_DIR/);
  });
});
