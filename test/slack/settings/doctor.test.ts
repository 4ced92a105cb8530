import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import nock from 'nock';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ChapterError } from '../../../src/errors.ts';
import { examine } from '../../../src/slack/settings/doctor.ts';
import { findingLine } from '../../../src/slack/settings/doctor-finding.ts';
import { scopesOf } from '../../../src/slack/settings/manifest.ts';
import { freshFolders } from '../folder.ts';

const fresh = freshFolders('doctor');
const SERVER = 'http://slack.invalid';

beforeAll(() => {
  if (!nock.isActive()) nock.activate();
});
afterEach(() => nock.cleanAll());
afterAll(() => nock.restore());

type Answers = { auth?: object; socket?: object; scopes?: string };
const ALL = scopesOf('manifest.json').join(',');

const slackAnswers = ({ auth, socket, scopes }: Answers): void => {
  const headers: Record<string, string> = scopes === undefined ? {} : { 'x-oauth-scopes': scopes };
  const known = { ok: true, user: 'figures', team: 'Thurrock Council' };
  nock(SERVER)
    .post('/api/auth.test')
    .reply(200, auth ?? known, headers);
  nock(SERVER)
    .post('/api/apps.connections.open')
    .reply(200, socket ?? { ok: true, url: 'wss://slack.invalid' });
};

const settings = (more: Record<string, string> = {}): Record<string, string> => ({
  ...{ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_APP_TOKEN: 'xapp-1', SLACK_API_URL: `${SERVER}/api/`, DATA_DIR: fresh() },
  ...more,
});

const linesFor = async (env: Record<string, string>, corpus = () => '5 reports, no faults.'): Promise<string[]> =>
  (await examine(env, corpus)).map(findingLine);

describe('the doctor', () => {
  test('where all is well, a line a check', async () => {
    slackAnswers({ scopes: ALL });
    const env = settings({ PUBLIC_URL: 'https://figures.example' });
    expect(await linesFor(env)).toEqual([
      '✓ Settings: Socket Mode, one workspace.',
      '✓ Corpus: 5 reports, no faults.',
      '✓ Token: the app is @figures in Thurrock Council.',
      '✓ Scopes: all 6 are granted.',
      '✓ Socket Mode: Slack opens a socket.',
      `✓ Data folder: ${env.DATA_DIR} can be written to.`,
      '✓ Public address: citations link to https://figures.example.',
    ]);
  });

  test.each<[string, Answers, Record<string, string>, RegExp[]]>([
    [
      'a bot token that Slack does not know',
      { auth: { ok: false, error: 'invalid_auth' } },
      {},
      [/^✗ Token: Slack answered invalid_auth\. SLACK_BOT_TOKEN /],
    ],
    [
      'an app token without its scope',
      { socket: { ok: false, error: 'missing_scope' }, scopes: ALL },
      {},
      [/^✗ Socket Mode: Slack answered missing_scope\. .*connections:write for SLACK_APP_TOKEN/],
    ],
    [
      'an answer not known here',
      { auth: { ok: false, error: 'org_login_required' } },
      {},
      [/^✗ Token: Slack answered org_login_required\. Look "org_login_required" up/],
    ],
    [
      'scopes not granted',
      { scopes: 'chat:write,commands' },
      {},
      [/^✗ Scopes: app_mentions:read, .*, im:history not granted\. Add them under OAuth/],
    ],
    [
      'no history of channels though it is said to be granted',
      { scopes: ALL },
      { SLACK_THREADS: 'history' },
      [/^✗ Scopes: channels:history, groups:history not granted/],
    ],
    [
      'a public address with a query',
      { scopes: ALL },
      { PUBLIC_URL: 'https://a.example?x=1' },
      [/^✗ Public address: PUBLIC_URL has/],
    ],
    [
      'a public address in the clear',
      { scopes: ALL },
      { PUBLIC_URL: 'http://a.example' },
      [/^✗ Public address: PUBLIC_URL begins with http\./],
    ],
  ])('%s', async (_, answers, more, wrong) => {
    slackAnswers(answers);
    const lines = (await linesFor(settings(more))).filter((line) => line.startsWith('✗'));
    expect(lines).toHaveLength(wrong.length);
    wrong.forEach((words, at) => expect(lines[at]).toMatch(words));
  });

  test('a server that tells no scopes is no fault', async () => {
    slackAnswers({});
    expect(await linesFor(settings())).toContainEqual(expect.stringMatching(/^✓ Scopes: not told by this server/));
  });

  test('a server that cannot be reached, and one that fails', async () => {
    nock(SERVER).post('/api/auth.test').replyWithError('connect ECONNREFUSED');
    nock(SERVER).post('/api/apps.connections.open').reply(500, 'oh');
    const lines = await linesFor(settings());
    expect(lines.filter((line) => line.startsWith('✗'))).toEqual([
      expect.stringMatching(/^✗ Token: Slack did not answer \(.+\)\. See that this machine reaches slack\.com/),
      expect.stringMatching(/^✗ Socket Mode: Slack did not answer \(.*500.*\)\. /),
    ]);
  });

  test('a server that asks to wait', async () => {
    nock(SERVER).post('/api/auth.test').reply(429, '', { 'retry-after': '30' });
    nock(SERVER).post('/api/apps.connections.open').reply(200, { ok: true, url: 'wss://x' });
    expect(await linesFor(settings())).toContainEqual(expect.stringMatching(/^✗ Token: Slack answered ratelimited\./));
  });

  test('many workspaces: no token to ask for, but what is installed', async () => {
    const none = { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' };
    const oauth = {
      SLACK_CLIENT_ID: '1',
      SLACK_CLIENT_SECRET: '2',
      SLACK_STATE_SECRET: '3',
      SLACK_SIGNING_SECRET: '4',
    };
    const lines = await linesFor({ ...settings(none), ...oauth, INSTALLATIONS_KEY: 'ab'.repeat(32) });
    expect(lines).toContain('✓ Settings: HTTP on port 3000, workspaces that install it.');
    expect(lines).toContain('✓ Installations: 0 workspaces installed the app.');
  });

  test('a folder that cannot be written to', async () => {
    slackAnswers({ scopes: ALL });
    const file = join(fresh(), 'file');
    writeFileSync(file, '');
    expect(await linesFor(settings({ DATA_DIR: file }))).toContainEqual(
      expect.stringMatching(/^✗ Data folder: .*file: cannot be written \(\w+\)\. .*DATA_DIR/),
    );
  });

  test.each([
    ['no settings', {}, [/^✗ Settings: no variable of Slack is set\. \.env\.example/, /^✓ Corpus/]],
    [
      'two faults in the settings',
      { SLACK_BOT_TOKEN: 'x', SLACK_APP_TOKEN: 'y' },
      [/^✗ Settings: SLACK_BOT_TOKEN/, /^✗ Settings: SLACK_APP_TOKEN/, /^✓ Corpus/],
    ],
  ])('with %s Slack is not asked', async (_, env, expected) => {
    const lines = await linesFor(env);
    expect(lines).toHaveLength(expected.length);
    expected.forEach((words, at) => expect(lines[at]).toMatch(words));
  });

  test('a corpus at fault is said and does not stop the other checks', async () => {
    slackAnswers({ scopes: ALL });
    const fault = { code: 'corpus.missing', where: 'corpus', found: 'does not exist.', fix: 'Name one.' };
    const lines = await linesFor(settings(), () => {
      throw new ChapterError(fault);
    });
    expect(lines[1]).toBe('✗ Corpus: corpus: does not exist. Name one.');
    expect(lines).toHaveLength(7);
  });
});
