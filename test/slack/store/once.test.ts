import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ChapterError } from '../../../src/errors.ts';
import { createOnce } from '../../../src/slack/store/once.ts';
import { freshFolders } from '../folder.ts';

const fresh = freshFolders('once');
const MINUTE = 60_000;
const NOON = Date.UTC(2026, 0, 5, 12);

const marksIn = (dir: string): string[] =>
  readdirSync(join(dir, 'once'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => entry.name);

describe('once', () => {
  test.each([
    ['at once', 0, false],
    ['after a minute', MINUTE, false],
    ['just within the hour', 60 * MINUTE - 1, false],
    ['an hour later', 60 * MINUTE, true],
    ['a day later', 1440 * MINUTE, true],
    ['with the clock set back', -10 * MINUTE, false],
  ])('the same key %s', (_, later, first) => {
    let time = NOON;
    const once = createOnce(fresh(), () => time);
    expect(once.first('Ev1')).toBe(true);
    time += later;
    expect(once.first('Ev1')).toBe(first);
    expect(once.first('Ev1')).toBe(false);
    expect(once.first('Ev2')).toBe(true);
    once.close();
  });

  test('is known after a restart, and to another at the same time', () => {
    const dir = fresh();
    const before = createOnce(dir, () => NOON);
    expect(before.first('Ev1')).toBe(true);
    const beside = createOnce(dir, () => NOON + MINUTE);
    expect(beside.first('Ev1')).toBe(false);
    before.close();
    const after = createOnce(dir, () => NOON + 2 * MINUTE);
    expect(after.first('Ev1')).toBe(false);
  });

  test('of two that take an old mark anew, one is first', () => {
    const dir = fresh();
    createOnce(dir, () => NOON).first('Ev1');
    const [one, other] = [1, 2].map((minutes) => createOnce(dir, () => NOON + (60 + minutes) * MINUTE));
    expect([one?.first('Ev1'), other?.first('Ev1')]).toEqual([true, false]);
  });

  test('each of many keys is first in one of two processes alone', { timeout: 60_000 }, () => {
    const dir = fresh();
    const module = join(import.meta.dirname, '../../../src/slack/store/once.ts');
    const program = `import { createOnce } from ${JSON.stringify(module)};
      const once = createOnce(process.argv.at(-1), Date.now);
      let firsts = 0;
      for (let i = 0; i < 500; i += 1) if (once.first('Ev' + i)) firsts += 1;
      console.log(firsts);`;
    const script = join(dir, 'count.mts');
    writeFileSync(script, program);
    const shell = `for i in 1 2 3; do "${process.execPath}" --import tsx "${script}" "${dir}" & done; wait`;
    const { stdout } = spawnSync('sh', ['-c', shell], { encoding: 'utf8', cwd: join(import.meta.dirname, '../../..') });
    const firsts = stdout.trim().split('\n').map(Number);
    expect(firsts).toHaveLength(3);
    expect(firsts.reduce((sum, count) => sum + count, 0)).toBe(500);
  });

  test('names no key in the folder, and no one else may read it', () => {
    const dir = fresh();
    createOnce(dir, () => NOON).first('C01GENERAL:17');
    expect(marksIn(dir)).toEqual([expect.stringMatching(/^[0-9a-f]{62}$/)]);
    expect(statSync(join(dir, 'once')).mode & 0o077).toBe(0);
  });

  test('old marks are deleted, young ones stay', async () => {
    const dir = fresh();
    let time = NOON;
    const once = createOnce(dir, () => time);
    once.first('old');
    time += 30 * MINUTE;
    once.first('young');
    time += 31 * MINUTE;
    expect(await once.prune()).toBe(1);
    expect(once.first('young')).toBe(false);
    expect(once.first('old')).toBe(true);
  });

  test('a folder deleted while it runs is made again', () => {
    const dir = fresh();
    const once = createOnce(dir, () => NOON);
    rmSync(join(dir, 'once'), { recursive: true });
    expect([once.first('Ev1'), once.first('Ev1')]).toEqual([true, false]);
  });

  test('a folder that cannot be made is refused at the start', () => {
    const file = join(fresh(), 'a-file');
    writeFileSync(file, '');
    expect(() => createOnce(file, () => NOON)).toThrow(/once: cannot be written \(ENOTDIR\)\. .*DATA_DIR/);
  });

  test('a disk that fails later is told, and nothing passes twice meanwhile', () => {
    const dir = fresh();
    const faults: ChapterError[] = [];
    const once = createOnce(
      dir,
      () => NOON,
      (fault) => faults.push(fault),
    );
    rmSync(join(dir, 'once'), { recursive: true });
    writeFileSync(join(dir, 'once'), 'a file in its place');
    expect([once.first('Ev1'), once.first('Ev1'), once.first('Ev2')]).toEqual([true, false, true]);
    expect(faults[0]).toBeInstanceOf(ChapterError);
    rmSync(join(dir, 'once'));
    expect([once.first('Ev1'), once.first('Ev3'), once.first('Ev3')]).toEqual([false, true, false]);
  });
});
