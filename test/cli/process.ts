import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '../..');

export type Ended = { status: number | null; out: string; messages: string };

/** Runs a command of the program as a person would, in a process of its own. */
export const runCommand = (program: string, args: readonly string[] = [], input = ''): Ended => {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', join(ROOT, 'src/cli', `${program}.ts`), ...args],
    { cwd: ROOT, input, encoding: 'utf8' },
  );
  return { status, out: stdout, messages: stderr };
};

/** Lines of a stack trace, by which a fault in the program is told from a message. */
export const STACK = /\n\s+at .+:\d+:\d+/;
