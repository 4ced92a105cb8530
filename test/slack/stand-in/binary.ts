import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PACKAGE = 'local-slack-linux-x64';
const PATIENCE = 10_000;

const binary = (): string | undefined => {
  try {
    const path = join(dirname(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`)), 'bin/local-slack');
    return existsSync(path) ? path : undefined;
  } catch {
    return undefined;
  }
};

/** Why the stand-in cannot run here, as a sentence; undefined where it can. */
export const whyUnavailable = (
  platform: string = process.platform,
  arch: string = process.arch,
  path = binary(),
): string | undefined => {
  if (platform !== 'linux' || arch !== 'x64')
    return `The Slack stand-in runs on linux x64 only, and this is ${platform} ${arch}.`;
  return path ? undefined : `The optional package ${PACKAGE} is not installed.`;
};

/** Whether the stand-in can run here. */
export const isAvailable = (): boolean => whyUnavailable() === undefined;

export type Launched = {
  port: number;
  /** Goes when it stops. */
  folder: string;
  stop: () => Promise<void>;
};

/**
 * Starts the binary on a port that is free, with a folder of its own that goes when it stops.
 * @throws an Error with what it printed if it does not come up
 */
export const launch = async (config: object): Promise<Launched> => {
  const path = binary();
  if (!path) throw new Error(whyUnavailable() ?? 'The Slack stand-in is missing.');
  const folder = mkdtempSync(join(tmpdir(), 'slack-stand-in-'));
  const file = join(folder, 'config.json');
  writeFileSync(file, JSON.stringify(config));
  const args = ['--config', file, '--port', '0', '--base-host', '127.0.0.1', '--files-dir', join(folder, 'files')];
  const child = spawn(path, args, { stdio: ['ignore', 'pipe', 'pipe'] });

  const killed = (): void => void child.kill('SIGKILL');
  process.once('exit', killed);
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    const late = setTimeout(killed, 2000);
    await ended;
    clearTimeout(late);
    process.off('exit', killed);
    rmSync(folder, { recursive: true, force: true });
  };

  let printed = '';
  const port = await new Promise<number | undefined>((resolve) => {
    const late = setTimeout(() => resolve(undefined), PATIENCE);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const found = /Web API base:\s+http:\/\/[^:]+:(\d+)/.exec(printed)?.[1];
      if (found) resolve(Number(found));
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then(() => resolve(undefined)).finally(() => clearTimeout(late));
  });
  if (port !== undefined) return { port, folder, stop };
  await stop();
  throw new Error(`The Slack stand-in did not come up. It printed: ${printed.trim() || 'nothing'}`);
};
