import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { webApi } from '@slack/bolt';
import { createEmulator, type Emulator } from 'emulate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { scopesOf } from '../../src/slack/settings/manifest.ts';
import { freshFolders } from './folder.ts';
import { freePort } from './stand-in/app-process.ts';
import { signedSender } from './stand-in/signed.ts';
import { eventually } from './stand-in/wait.ts';

const folder = freshFolders('install');
const CLIENT = { client_id: '12.34', client_secret: 'a-client-secret' };
const SIGNING = 'a-signing-secret';
const READING = ['channels:read', 'channels:history'];

/** Slack's page to allow an app, its tokens and its messages; it was not written here. */
let slack: Emulator;
let app: ChildProcess;
let url: string;
let dataDir: string;

beforeAll(async () => {
  const port = await freePort();
  url = `http://127.0.0.1:${port}`;
  dataDir = folder();
  slack = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      tokens: { 'xoxb-reader': { login: 'bot', scopes: READING } },
      slack: {
        strict_scopes: true,
        users: [{ name: 'alice', real_name: 'Alice', email: 'alice@example.test' }],
        channels: [{ name: 'general', topic: '' }],
        oauth_apps: [
          {
            ...CLIENT,
            name: 'figures',
            redirect_uris: [`${url}/slack/oauth_redirect`],
            scopes: scopesOf('manifest.http.json'),
          },
        ],
      },
    },
  });
  app = spawn(process.execPath, ['--import', 'tsx', 'src/cli/start.ts'], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_DIR: dataDir,
      SLACK_API_URL: `${slack.url}/api`,
      SLACK_SIGNING_SECRET: SIGNING,
      SLACK_CLIENT_ID: CLIENT.client_id,
      SLACK_CLIENT_SECRET: CLIENT.client_secret,
      SLACK_STATE_SECRET: 'a-long-and-random-secret-for-states',
      INSTALLATIONS_KEY: Buffer.alloc(32, 7).toString('base64'),
    },
    stdio: 'ignore',
  });
  await eventually(async () => (await fetch(`${url}/readyz`)).ok, { what: 'the app to be ready', within: 20_000 });
}, 40_000);
afterAll(async () => {
  app.kill('SIGKILL');
  await slack.close();
});

const installations = (): string[] => readdirSync(join(dataDir, 'installations'));

type Button = { address: URL; cookie: string };

/** What the button of the page to install from leads to, and the cookie that comes with the page. */
const button = async (): Promise<Button> => {
  const page = await fetch(`${url}/slack/install`);
  const [, href = ''] = /href="(https?:[^"]+)"/.exec(await page.text()) ?? [];
  return {
    address: new URL(href.replaceAll('&amp;', '&')),
    cookie: page.headers.getSetCookie()[0]?.split(';')[0] ?? '',
  };
};

/** Alice allows the app on Slack's page. @returns where Slack sends her browser then */
const allowed = async ({ address }: Button): Promise<string> => {
  const [, user = ''] = /name="user_id" value="([^"]+)"/.exec(await (await fetch(address)).text()) ?? [];
  const form = new URLSearchParams({
    user_id: user,
    // Slack knows it from the settings of the app.
    redirect_uri: `${url}/slack/oauth_redirect`,
    client_id: address.searchParams.get('client_id') ?? '',
    scope: address.searchParams.get('scope') ?? '',
    state: address.searchParams.get('state') ?? '',
  });
  const sent = await fetch(`${slack.url}/oauth/v2/authorize/callback`, {
    method: 'POST',
    body: form,
    redirect: 'manual',
  });
  return sent.headers.get('location') ?? '';
};

const reader = (): webApi.WebClient => new webApi.WebClient('xoxb-reader', { slackApiUrl: `${slack.url}/api/` });
describe('many workspaces: from the button to the first answer, and away again', () => {
  test('a browser that did not come from the button installs nothing', async () => {
    const back = await allowed(await button());
    const page = await fetch(back);
    expect(page.status).toBe(400);
    expect(await page.text()).toContain('Something Went Wrong');
    expect(installations()).toEqual([]);
  });

  test('installed, then asked in a channel: the answer is in the thread', async () => {
    const start = await button();
    const page = await fetch(await allowed(start), { headers: { cookie: start.cookie } });
    const thanks = await page.text();
    expect(thanks).toContain('Thank you!');
    const [, team] = /team=(T\w+)/.exec(thanks) ?? [];
    expect(installations()).toHaveLength(1);

    const { channels = [] } = await reader().conversations.list();
    const channel = channels[0]?.id ?? '';
    const send = signedSender(() => `${url}/slack/events`, SIGNING);
    const about = { type: 'event_callback', team_id: team, api_app_id: 'A1', authorizations: [] };
    const { acked } = await send('events_api', {
      ...about,
      event_id: 'Ev1',
      event_time: 1,
      event: {
        type: 'app_mention',
        user: 'U000000001',
        channel,
        ts: '1700000000.000100',
        event_ts: '1700000000.000100',
        text: '<@U0BOT> Thurrock LAC rate March 2015',
      },
    });
    expect(acked).toBe(true);
    const answer = await eventually(
      async () => {
        const { messages = [] } = await reader().conversations.history({ channel });
        const { messages: replies = [] } = await reader()
          .conversations.replies({ channel, ts: '1700000000.000100' })
          .catch(() => ({ messages: [] }));
        return [...messages, ...replies].find(({ text = '' }) => text.includes('70 per 10,000'));
      },
      { what: 'the answer', within: 10_000 },
    );
    expect(answer.thread_ts).toBe('1700000000.000100');
    expect(answer.text).toContain('section 6.1');

    const gone = await send('events_api', {
      ...about,
      event_id: 'Ev2',
      event_time: 2,
      event: { type: 'app_uninstalled' },
    });
    expect(gone.acked).toBe(true);
    await eventually(() => installations().length === 0, { what: 'the installation to be deleted' });
  }, 30_000);
});
