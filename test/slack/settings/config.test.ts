import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ChapterError } from '../../../src/errors.ts';
import { environment } from '../../../src/slack/settings/config-schema.ts';
import { readConfig } from '../../../src/slack/settings/config.ts';

const TOKEN = { SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1' };
const OAUTH = {
  SLACK_CLIENT_ID: '1.2',
  SLACK_CLIENT_SECRET: 'hidden',
  SLACK_STATE_SECRET: 'random',
  INSTALLATIONS_KEY: 'ab'.repeat(32),
  SLACK_SIGNING_SECRET: 'signed',
};

const faultsOf = (env: Record<string, string>): string[] => {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ChapterError) return error.message.split('\n');
    throw error;
  }
  return [];
};

describe('readConfig', () => {
  test.each([
    ['nothing is set', {}],
    ['only settings of other programs are', { PORT: '80', LOG_LEVEL: 'info', DATA_DIR: '/tmp' }],
    ['those of Slack are there but empty', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: ' ' }],
  ])('nothing where %s', (_, env) => {
    expect(readConfig(env)).toBeUndefined();
  });

  test('one workspace over Socket Mode, with what is usual', () => {
    expect(readConfig(TOKEN)).toEqual({
      mode: 'socket',
      auth: { kind: 'token', botToken: 'xoxb-1' },
      appToken: 'xapp-1',
      port: 3000,
      dataDir: './data',
      threads: 'mention',
      logQuestions: false,
      logLevel: 'info',
    });
  });

  test('many workspaces over HTTP, with all that can be set', () => {
    const rest = { PORT: '8080', PUBLIC_URL: 'https://a.example/x//', DATA_DIR: '/data', SLACK_THREADS: 'history' };
    const more = { SLACK_API_URL: 'http://localhost:1/', CHAPTER_OFF: 'Back on Monday.', LOG_QUESTIONS: 'yes' };
    expect(readConfig({ ...OAUTH, ...rest, ...more, LOG_LEVEL: 'debug' })).toEqual({
      mode: 'http',
      auth: {
        kind: 'oauth',
        clientId: '1.2',
        clientSecret: 'hidden',
        stateSecret: 'random',
        encryptionKey: 'ab'.repeat(32),
      },
      signingSecret: 'signed',
      apiUrl: 'http://localhost:1',
      port: 8080,
      publicUrl: 'https://a.example/x',
      dataDir: '/data',
      threads: 'history',
      notice: 'Back on Monday.',
      logQuestions: true,
      logLevel: 'debug',
    });
  });

  test.each<[string, Record<string, string>, RegExp[]]>([
    [
      'a bot token alone',
      { SLACK_BOT_TOKEN: 'xoxb-1' },
      [
        /^SLACK_APP_TOKEN: is missing; .*Basic Information → App-Level Tokens, scope connections:write/,
        /^SLACK_SIGNING_SECRET: is missing; .*App Credentials → Signing Secret/,
      ],
    ],
    ['an app token alone', { SLACK_APP_TOKEN: 'xapp-1' }, [/^SLACK_BOT_TOKEN: is missing; .*OAuth & Permissions/]],
    [
      'the two tokens mixed up',
      { SLACK_BOT_TOKEN: 'xapp-1', SLACK_APP_TOKEN: 'xoxb-1' },
      [/^SLACK_BOT_TOKEN: does not begin with xoxb-\. /, /^SLACK_APP_TOKEN: does not begin with xapp-\. /],
    ],
    ['a token and OAuth together', { ...TOKEN, ...OAUTH }, [/^SLACK_BOT_TOKEN: is set, and so is SLACK_CLIENT_ID\. /]],
    [
      'a client id alone',
      { SLACK_CLIENT_ID: '1.2', SLACK_SIGNING_SECRET: 's' },
      [/^SLACK_CLIENT_SECRET: is missing/, /^SLACK_STATE_SECRET: is missing/, /^INSTALLATIONS_KEY: is missing/],
    ],
    ['a short key', { ...OAUTH, INSTALLATIONS_KEY: 'short' }, [/^INSTALLATIONS_KEY: is not 32 bytes\. .*openssl/]],
    [
      'debug without leave to log questions',
      { ...TOKEN, LOG_LEVEL: 'debug' },
      [/^LOG_LEVEL: is debug, .*LOG_QUESTIONS=yes/],
    ],
    ['a level there is not', { ...TOKEN, LOG_LEVEL: 'loud' }, [/^LOG_LEVEL: is no level\. /]],
    ['a port that is none', { ...TOKEN, PORT: '70000' }, [/^PORT: is no port\. /]],
    ['a port in words', { ...TOKEN, PORT: 'http' }, [/^PORT: is no port\. /]],
    [
      'an address without https',
      { ...TOKEN, PUBLIC_URL: 'figures.example' },
      [/^PUBLIC_URL: is no http or https address\. /],
    ],
    [
      'an address of files',
      { ...TOKEN, SLACK_API_URL: 'file:///etc' },
      [/^SLACK_API_URL: is no http or https address\. /],
    ],
    ['threads neither way', { ...TOKEN, SLACK_THREADS: 'all' }, [/^SLACK_THREADS: is neither mention nor history\. /]],
    ['LOG_QUESTIONS=true', { ...TOKEN, LOG_QUESTIONS: 'true' }, [/^LOG_QUESTIONS: is neither yes nor no\. /]],
  ])('%s is refused', (_, env, messages) => {
    const faults = faultsOf(env);
    expect(faults).toHaveLength(messages.length);
    messages.forEach((message, at) => expect(faults[at]).toMatch(message));
  });

  test('a message never prints a secret', () => {
    expect(faultsOf({ ...OAUTH, SLACK_BOT_TOKEN: 'xoxb-s3cret' }).join('')).not.toMatch(/s3cret|hidden|random/);
  });

  test.each([
    ['64 hexadecimal digits', 'AB'.repeat(32)],
    ['base64', Buffer.alloc(32, 255).toString('base64')],
    ['base64 for addresses', Buffer.alloc(32, 255).toString('base64url')],
  ])('a key of %s', (_, INSTALLATIONS_KEY) => {
    expect(faultsOf({ ...OAUTH, INSTALLATIONS_KEY })).toEqual([]);
  });
});

test('.env.example names every variable, with a comment above each, and no other', () => {
  const example = readFileSync(join(import.meta.dirname, '../../../.env.example'), 'utf8');
  const commented = [...example.matchAll(/^# .+\n([A-Z_]+)=$/gm)].map(([, name]) => name);
  expect(commented.toSorted()).toEqual(Object.keys(environment.shape).toSorted());
  expect([...example.matchAll(/^[A-Z_]+=/gm)]).toHaveLength(commented.length);
});
