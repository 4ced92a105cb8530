import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { freshFolders } from '../slack/folder.ts';
import { ROOT, STACK } from './process.ts';

const fresh = freshFolders('doctor');
const TSX = fileURLToPath(import.meta.resolve('tsx'));

/** Runs the doctor in a folder of its own, so that no settings of this machine are read. */
const doctor = (dir: string, ...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', TSX, join(ROOT, 'src/cli/doctor.ts'), ...args],
    { cwd: dir, env: { PATH: process.env.PATH }, encoding: 'utf8' },
  );
  return { status, out: stdout, messages: stderr };
};

describe('doctor', { timeout: 60_000 }, () => {
  test('says what is missing and ends with 1', () => {
    const { status, out, messages } = doctor(fresh());
    expect({ status, messages }).toEqual({ status: 1, messages: '' });
    expect(out).toMatch(/^✗ Settings: .+\n✓ Corpus: 5 reports, no faults\.\n$/);
  });

  test('reads .env of the folder it is started in', () => {
    const dir = fresh();
    writeFileSync(join(dir, '.env'), '# a comment\nSLACK_BOT_TOKEN=none\nSLACK_SIGNING_SECRET=s\n');
    expect(doctor(dir).out).toMatch(/^✗ Settings: SLACK_BOT_TOKEN: does not begin with xoxb-\./);
  });

  test('a corpus there is not is one of the lines, without a stack', () => {
    const { status, out } = doctor(fresh(), '--corpus', 'none');
    expect(status).toBe(1);
    expect(out).toMatch(/\n✗ Corpus: none: does not exist\. /);
    expect(out).not.toMatch(STACK);
  });
});
