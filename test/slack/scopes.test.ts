import { webApi } from '@slack/bolt';
import { createEmulator, type Emulator } from 'emulate';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawing } from '../../src/slack/messages/drawing.ts';
import { messageOf } from '../../src/slack/messages/message.ts';
import { addChart } from '../../src/slack/messages/reply.ts';
import { answerInTurn } from '../../src/slack/messages/replay.ts';
import type { Services } from '../../src/slack/services.ts';
import { scopesOf } from '../../src/slack/settings/manifest.ts';
import { library } from '../own.ts';
import { freePort } from './stand-in/app-process.ts';

/** A server of Slack's methods that refuses what a token has no scope for; it was not written here. */
let slack: Emulator;
const GRANTED = scopesOf('manifest.json');
const READING = ['channels:read', 'channels:history', 'files:read'];

beforeAll(async () => {
  slack = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      tokens: {
        'xoxb-manifest': { login: 'bot', scopes: GRANTED },
        'xoxb-no-files': { login: 'bot', scopes: GRANTED.filter((scope) => scope !== 'files:write') },
        'xoxb-reader': { login: 'bot', scopes: READING },
      },
      slack: {
        strict_scopes: true,
        users: [{ name: 'alice', real_name: 'Alice', email: 'alice@example.test' }],
        channels: [{ name: 'general', topic: '' }],
        bots: [{ name: 'figures' }],
      },
    },
  });
});
afterAll(() => slack.close());

const clientWith = (token: string): webApi.WebClient =>
  new webApi.WebClient(token, { slackApiUrl: `${slack.url}/api/`, retryConfig: { retries: 0 } });

const TREND = 'Number of looked after children in Barking and Dagenham each year';
const answer = answerInTurn(library, [TREND]);

type Place = { channel: string; thread: string };

/** A message of the app at the top of a channel, posted with the scopes of the manifest alone. */
const posted = async (token: string): Promise<Place> => {
  const { channels = [] } = await clientWith('xoxb-reader').conversations.list();
  const channel = channels[0]?.id ?? '';
  const asked = { questions: [TREND], by: 'U1' };
  const { ts = '' } = await clientWith(token).chat.postMessage({
    channel,
    ...messageOf(library, answer, asked, { isPrivate: false }),
  });
  return { channel, thread: ts };
};

const filesIn = async ({ channel, thread }: Place): Promise<string[]> => {
  const { messages = [] } = await clientWith('xoxb-reader').conversations.replies({ channel, ts: thread });
  return messages.flatMap(({ files = [] }) => files.map(({ title = '' }) => title));
};

const adding = async (token: string, place: Place): Promise<string[]> => {
  const logged: string[] = [];
  const log = pino({ level: 'warn' }, { write: (line: string) => void logged.push(line) });
  const services = { log, draw: drawing(library) } as unknown as Services;
  await addChart(services, { client: clientWith(token), ...place }, answer);
  return logged;
};

describe('with the scopes of the manifest, held to strictly', () => {
  test('an answer is posted and its chart uploaded', async () => {
    const place = await posted('xoxb-manifest');
    expect(await adding('xoxb-manifest', place)).toEqual([]);
    expect(await filesIn(place)).toEqual(['Children looked after, Barking and Dagenham']);
  });

  test('without files:write the answer stands, and the log says what is missing', async () => {
    const place = await posted('xoxb-no-files');
    const [line = ''] = await adding('xoxb-no-files', place);
    expect(line).toMatch(/A chart could not be added/);
    expect(line).toContain('missing_scope');
  });
});
