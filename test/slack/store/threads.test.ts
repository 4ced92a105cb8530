import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ChapterError } from '../../../src/errors.ts';
import { createThreads } from '../../../src/slack/store/threads.ts';
import { freshFolders } from '../folder.ts';

const fresh = freshFolders('threads');
const HOUR = 3_600_000;
const KEY = 'C01GENERAL:1700000000.000100';

const filesIn = (dir: string): string[] =>
  readdirSync(join(dir, 'threads'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

const clock = () => {
  const at = { time: Date.now() };
  return { at, now: () => at.time };
};

describe('threads', () => {
  test('keeps the last six questions, oldest first', () => {
    const threads = createThreads(fresh(), Date.now);
    expect(threads.questions(KEY)).toEqual([]);
    threads.remember(KEY, ['1', '2', '3', '4', '5', '6', '7']);
    expect(threads.questions(KEY)).toEqual(['2', '3', '4', '5', '6', '7']);
    expect(threads.questions('another')).toEqual([]);
  });

  test('is known after a restart', () => {
    const dir = fresh();
    const before = createThreads(dir, Date.now);
    before.remember(KEY, ['LAC rate?']);
    before.close();
    expect(createThreads(dir, Date.now).questions(KEY)).toEqual(['LAC rate?']);
  });

  test.each([
    ['just within 24 hours', 24 * HOUR - 1, ['q']],
    ['after 24 hours', 24 * HOUR, []],
  ])('%s', (_, later, questions) => {
    const dir = fresh();
    const { at, now } = clock();
    const threads = createThreads(dir, now);
    threads.remember(KEY, ['q']);
    at.time += later;
    expect(threads.questions(KEY)).toEqual(questions);
    expect(createThreads(dir, now).questions(KEY)).toEqual(questions);
  });

  test('old threads are deleted, young ones stay', async () => {
    const dir = fresh();
    const { at, now } = clock();
    const threads = createThreads(dir, now);
    threads.remember('old', ['q']);
    expect(await threads.prune()).toBe(0);
    at.time += 24 * HOUR + 1000;
    expect(await threads.prune()).toBe(1);
    expect(filesIn(dir)).toEqual([]);
  });

  test('more threads than are held in memory are read back from the disk', () => {
    const threads = createThreads(fresh(), Date.now);
    for (let i = 0; i < 1002; i += 1) threads.remember(`C${i}`, [`q${i}`]);
    expect(threads.questions('C0')).toEqual(['q0']);
    expect(threads.questions('C1001')).toEqual(['q1001']);
  });

  test('what is handed out cannot be changed from outside', () => {
    const threads = createThreads(fresh(), Date.now);
    threads.remember(KEY, ['q']);
    threads.questions(KEY).push('another');
    expect(threads.questions(KEY)).toEqual(['q']);
  });

  test('the file names no channel and is for the account of the app alone', () => {
    const dir = fresh();
    createThreads(dir, Date.now).remember(KEY, ['q']);
    const [file = ''] = filesIn(dir);
    expect(file).toMatch(/[0-9a-f]{64}\.json$/);
    expect(readFileSync(file, 'utf8')).not.toContain('C01');
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test.each([
    ['cut off', '{"at":1,"que'],
    ['of another form', '{"at":"now"}'],
    ['empty', ''],
  ])('a file that is %s is a thread that is not known', (_, content) => {
    const dir = fresh();
    createThreads(dir, Date.now).remember(KEY, ['q']);
    writeFileSync(filesIn(dir)[0]!, content);
    expect(createThreads(dir, Date.now).questions(KEY)).toEqual([]);
  });

  test('a disk that fails later is told, and the thread goes on from memory', () => {
    const dir = fresh();
    const faults: ChapterError[] = [];
    const threads = createThreads(dir, Date.now, (fault) => faults.push(fault));
    rmSync(join(dir, 'threads'), { recursive: true });
    writeFileSync(join(dir, 'threads'), 'a file in its place');
    threads.remember(KEY, ['q']);
    expect(threads.questions(KEY)).toEqual(['q']);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/cannot be written .*DATA_DIR/)]);
  });
});
