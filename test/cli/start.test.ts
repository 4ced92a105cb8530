import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, test } from 'vitest';
import { freshFolders } from '../slack/folder.ts';
import { freePort } from '../slack/stand-in/app-process.ts';

const folder = freshFolders('start');
let running: ChildProcess | undefined;
afterEach(() => {
  running?.kill('SIGKILL');
});

/** Starts the program without Slack's settings. @returns what it prints first, and the process */
const started = async (env: Record<string, string>): Promise<{ said: string; child: ChildProcess }> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
    env: { PATH: process.env.PATH, DATA_DIR: folder(), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running = child;
  const [first] = (await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')])) as [Buffer];
  return { said: first.toString(), child };
};

test('without settings of Slack the pages are served, and the address is said', { timeout: 30_000 }, async () => {
  const port = await freePort();
  const { said } = await started({ PORT: String(port) });
  expect(said).toContain(`http://localhost:${port}`);
  const page = await fetch(`http://localhost:${port}/ask?q=Thurrock+LAC+rate+March+2015`);
  expect(await page.text()).toContain('70 per 10,000');
});

test.each([
  [
    'a port that is none',
    { PORT: 'eighty' },
    'PORT: is "eighty", which is no port. Give a whole number from 1 to 65535',
  ],
  ['half of the settings of Slack', { SLACK_APP_TOKEN: 'xapp-1-A1-1-abc' }, 'SLACK_BOT_TOKEN'],
])('%s: what is wrong is said, and the program ends with 1', { timeout: 30_000 }, async (_, env, words) => {
  const { said, child } = await started(env);
  expect(said).toContain(words);
  if (child.exitCode === null) await once(child, 'exit');
  expect(child.exitCode).toBe(1);
});

test(
  'with the settings for many workspaces the page to install from is served, with the scopes of the manifest',
  { timeout: 30_000 },
  async () => {
    const port = await freePort();
    const { said } = await started({
      PORT: String(port),
      SLACK_SIGNING_SECRET: 'test-signing-secret',
      SLACK_CLIENT_ID: '1.2',
      SLACK_CLIENT_SECRET: 'secret',
      SLACK_STATE_SECRET: 'a-long-and-random-secret-for-states',
      INSTALLATIONS_KEY: Buffer.alloc(32, 7).toString('base64'),
    });
    expect(said).toContain('The app is running.');
    const install = await (await fetch(`http://localhost:${port}/slack/install`)).text();
    expect(install).toContain('scope=app_mentions%3Aread%2Cassistant%3Awrite%2Cchat%3Awrite%2Ccommands');
    expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);
    expect(await (await fetch(`http://localhost:${port}/ask?q=Thurrock+LAC+rate+March+2015`)).text()).toContain(
      '70 per 10,000',
    );
  },
);
