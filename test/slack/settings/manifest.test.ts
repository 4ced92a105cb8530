import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { webApi } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { manifestName, scopesOf } from '../../../src/slack/settings/manifest.ts';
import { jsonOf } from '../../own.ts';

const ROOT = join(import.meta.dirname, '../../..');
const NAMES = ['manifest.json', 'manifest.threads.json', 'manifest.http.json', 'manifest.http.threads.json'] as const;
const HOST = 'https://YOUR-HOST';

const text = (most: number, least = 1) => z.string().min(least).max(most);
const hosted = z.string().startsWith(`${HOST}/slack/`);

/** What Slack takes, and nothing besides: a field that is misspelt is refused. */
const manifest = z.strictObject({
  _metadata: z.strictObject({ major_version: z.literal(2), minor_version: z.literal(1) }),
  display_information: z.strictObject({
    name: text(35),
    description: text(140),
    long_description: text(4000, 174),
    background_color: z.string().regex(/^#[0-9a-f]{6}$/),
  }),
  features: z.strictObject({
    app_home: z.strictObject({
      home_tab_enabled: z.literal(true),
      messages_tab_enabled: z.literal(true),
      messages_tab_read_only_enabled: z.literal(false),
    }),
    agent_view: z.strictObject({
      agent_description: text(300),
      suggested_prompts: z.array(z.strictObject({ title: text(75), message: text(300) })).max(4),
    }),
    bot_user: z.strictObject({ display_name: text(80).regex(/^[a-z0-9._-]+$/), always_online: z.boolean() }),
    slash_commands: z
      .array(
        z.strictObject({
          command: text(32).regex(/^\/[a-z]+$/),
          description: text(2000),
          usage_hint: text(1000),
          should_escape: z.boolean(),
          url: hosted.optional(),
        }),
      )
      .max(50),
    shortcuts: z
      .array(
        z.strictObject({
          type: z.enum(['global', 'message']),
          name: text(24),
          callback_id: text(255),
          description: text(150),
        }),
      )
      .max(10),
  }),
  oauth_config: z.strictObject({
    redirect_urls: z.array(hosted).optional(),
    scopes: z.strictObject({ bot: z.array(z.string()).max(255) }),
  }),
  settings: z.strictObject({
    event_subscriptions: z.strictObject({ request_url: hosted.optional(), bot_events: z.array(z.string()).max(100) }),
    interactivity: z.strictObject({
      is_enabled: z.literal(true),
      request_url: hosted.optional(),
      message_menu_options_url: hosted.optional(),
    }),
    org_deploy_enabled: z.literal(false),
    socket_mode_enabled: z.boolean(),
    token_rotation_enabled: z.boolean(),
  }),
});
type Manifest = z.infer<typeof manifest>;

const read = (name: string): unknown => JSON.parse(readFileSync(join(ROOT, name), 'utf8'));
const manifests = Object.fromEntries(NAMES.map((name) => [name, read(name) as Manifest])) as Record<
  (typeof NAMES)[number],
  Manifest
>;
const plain = manifests['manifest.json'];
const threads = manifests['manifest.threads.json'];
const http = manifests['manifest.http.json'];
const eventsOf = ({ settings }: Manifest): string[] => settings.event_subscriptions.bot_events;

describe.each(NAMES)('%s', (name) => {
  test('is what Slack takes, within its limits', () => {
    expect(manifest.safeParse(read(name)).error?.issues ?? []).toEqual([]);
  });

  test('names each scope and event once, in order', () => {
    for (const list of [scopesOf(name), eventsOf(manifests[name])]) expect(list).toEqual([...new Set(list)].toSorted());
  });

  test.each(plain.features.agent_view.suggested_prompts)('its prompt “$message” is answered', ({ message }) => {
    expect(jsonOf(message).status).toBe('answered');
  });
});

describe('the manifests', () => {
  const without = (list: readonly string[], left: readonly string[]): string[] =>
    list.filter((name) => !left.includes(name));

  test.each([
    ['manifest.threads.json', 'manifest.json'],
    ['manifest.http.threads.json', 'manifest.http.json'],
  ] as const)('%s has the history of channels more than %s', (reading, base) => {
    const scopes = without(scopesOf(reading), scopesOf(base));
    const events = without(eventsOf(manifests[reading]), eventsOf(manifests[base]));
    expect({ scopes, events }).toEqual({
      scopes: ['channels:history', 'groups:history'],
      events: ['message.channels', 'message.groups'],
    });
    const alike = structuredClone(manifests[reading]);
    alike.oauth_config.scopes.bot = without(alike.oauth_config.scopes.bot, scopes);
    alike.settings.event_subscriptions.bot_events = without(eventsOf(alike), events);
    expect(alike).toEqual(manifests[base]);
  });

  test('the one for HTTP has addresses, OAuth and token rotation more, and no socket', () => {
    expect(http.oauth_config.redirect_urls).toEqual([`${HOST}/slack/oauth_redirect`]);
    const url = `${HOST}/slack/events`;
    const { event_subscriptions, interactivity } = http.settings;
    expect([
      event_subscriptions.request_url,
      interactivity.request_url,
      interactivity.message_menu_options_url,
      ...http.features.slash_commands.map((command) => command.url),
    ]).toEqual([url, url, url, url]);
    expect(http.settings).toMatchObject({ socket_mode_enabled: false, token_rotation_enabled: true });
    const alike = structuredClone(http);
    delete alike.oauth_config.redirect_urls;
    delete alike.settings.event_subscriptions.request_url;
    alike.settings.interactivity = { is_enabled: true };
    for (const command of alike.features.slash_commands) delete command.url;
    Object.assign(alike.settings, { socket_mode_enabled: true, token_rotation_enabled: false });
    expect(alike).toEqual(plain);
  });

  test('the others name no address: over the socket there is none', () => {
    expect(JSON.stringify([plain, threads])).not.toContain('https://');
  });

  test.each([
    ['token', 'mention', 'manifest.json'],
    ['token', 'history', 'manifest.threads.json'],
    ['oauth', 'mention', 'manifest.http.json'],
    ['oauth', 'history', 'manifest.http.threads.json'],
  ] as const)('%s and %s: %s', (kind, grant, name) => {
    expect(manifestName({ auth: { kind } as Parameters<typeof manifestName>[0]['auth'], threads: grant })).toBe(name);
  });
});

/** Web API methods that the app may call, and the scope each needs; null for none. A new one is a new row. */
const METHOD_SCOPES: Record<string, string | null> = {
  'agents.sessions.setStatus': 'chat:write',
  'apps.connections.open': null,
  'assistant.threads.setStatus': 'chat:write',
  'assistant.threads.setSuggestedPrompts': 'assistant:write',
  'auth.test': null,
  'chat.delete': 'chat:write',
  'chat.postEphemeral': 'chat:write',
  'chat.postMessage': 'chat:write',
  'chat.update': 'chat:write',
  filesUploadV2: 'files:write',
  'files.completeUploadExternal': 'files:write',
  'files.getUploadURLExternal': 'files:write',
  'views.open': null,
  'views.publish': null,
  'views.push': null,
  'views.update': null,
};

/** Events, and the scope each needs; null for none. */
const EVENT_SCOPES: Record<string, string | null> = {
  app_home_opened: null,
  app_mention: 'app_mentions:read',
  app_uninstalled: null,
  'message.channels': 'channels:history',
  'message.groups': 'groups:history',
  'message.im': 'im:history',
  tokens_revoked: null,
};

const SLACK = join(ROOT, 'src/slack');
const source = readdirSync(SLACK, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(SLACK, name), 'utf8'))
  .join('\n');

/** "chat.postMessage" and all other methods that Slack's client has. */
const methodsOf = (part: object, path: string[] = []): string[] =>
  Object.entries(part).flatMap(([name, value]: [string, unknown]) => {
    if (typeof value === 'function') return path.length > 0 ? [[...path, name].join('.')] : [];
    const isGroup = typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
    return isGroup && path.length < 3 ? methodsOf(value, [...path, name]) : [];
  });

const isCalled = (method: string): boolean =>
  source.includes(`.${method}(`) || new RegExp(`['"]${method.replaceAll('.', '[.]')}['"]`).test(source);
const methodsUsed = [...methodsOf(new webApi.WebClient()), 'filesUploadV2'].filter(isCalled);
/** Bolt knows messages of every kind of conversation as `message`; the manifest tells them apart. */
const eventNamed = (event: string): string => (event.startsWith('message.') ? 'message' : event);
const eventsUsed = [...source.matchAll(/\.event\(\s*['"]([\w.]+)['"]/g)].map(([, name = '']) => name);

describe('scopes and the code', () => {
  test('the calls are found in the source', () => {
    expect(methodsUsed).toEqual(expect.arrayContaining(['auth.test', 'apps.connections.open']));
    expect(methodsOf(new webApi.WebClient())).toContain('assistant.threads.setSuggestedPrompts');
  });

  test.each(methodsUsed.map((method) => [method]))('%s is known here, and its scope is asked for', (method) => {
    expect(Object.keys(METHOD_SCOPES)).toContain(method);
    const scope = METHOD_SCOPES[method];
    if (scope) expect(scopesOf('manifest.json')).toContain(scope);
  });

  test.each(eventsUsed.map((event) => [event]))('the event %s is subscribed to', (event) => {
    expect(eventsOf(plain).map(eventNamed)).toContain(event);
  });

  test.each(eventsOf(threads).map((event) => [event]))(
    'the event %s is listened to, and its scope asked for',
    (event) => {
      expect(source).toMatch(new RegExp(`['"]${eventNamed(event)}['"]`));
      expect(Object.keys(EVENT_SCOPES)).toContain(event);
      const scope = EVENT_SCOPES[event];
      if (scope)
        expect(scopesOf(eventsOf(plain).includes(event) ? 'manifest.json' : 'manifest.threads.json')).toContain(scope);
    },
  );

  test.each(scopesOf('manifest.threads.json').map((scope) => [scope]))('the scope %s is needed', (scope) => {
    const commands = /\.(command|shortcut)\(/.test(source) ? ['commands'] : [];
    const methods = methodsUsed.map((method) => METHOD_SCOPES[method]);
    const events = eventsOf(threads).map((event) => EVENT_SCOPES[event]);
    expect([...commands, ...methods, ...events]).toContain(scope);
  });

  test.each([['command', '/figures'], ...plain.features.shortcuts.map(({ callback_id }) => ['shortcut', callback_id])])(
    'the %s %s is answered by the code',
    (_, name) => {
      expect(source).toMatch(new RegExp(`['"]${name}['"]`));
    },
  );
});
