import { App, HTTPReceiver, LogLevel } from '@slack/bolt';
import nock from 'nock';
import { pino } from 'pino';
import { createJournal, type Journal } from '../../src/slack/store/journal.ts';
import { createLine } from '../../src/slack/sending/line.ts';
import { listen } from '../../src/slack/listeners/index.ts';
import { createMetrics } from '../../src/slack/running/metrics.ts';
import { createOnce } from '../../src/slack/store/once.ts';
import { createPending } from '../../src/slack/store/pending.ts';
import type { Services } from '../../src/slack/services.ts';
import { createThreads } from '../../src/slack/store/threads.ts';
import { library } from '../own.ts';

/** One call that the app made to Slack, as a test reads it. */
export type Call = { method: string; body: Record<string, string> };

export type Desk = {
  /** Hands the app a delivery of Slack; what was acknowledged with, once the app is done. */
  deliver: (body: object) => Promise<unknown[]>;
  calls: Call[];
  journal: Journal;
  services: Services;
  /** The next calls of a method are answered so; the last answer stays. */
  answers: (method: string, ...replies: readonly [status: number, body: object][]) => void;
};

const SLACK = 'https://slack.com';
export const RESPONSE_URL = 'https://hooks.slack.test/response';

const parsed = (body: unknown): Record<string, string> =>
  typeof body === 'string' ? Object.fromEntries(new URLSearchParams(body)) : (body as Record<string, string>);

/**
 * The app's real listeners with Slack's Web API played by nock: every call is taken and written down.
 * @param dataDir an empty folder
 */
export const openDesk = async (dataDir: string, settings: Partial<Services['config']> = {}): Promise<Desk> => {
  nock.disableNetConnect();
  const calls: Call[] = [];
  const planned = new Map<string, (readonly [number, object])[]>();
  const answerTo = (method: string): readonly [number, object] => {
    const left = planned.get(method) ?? [];
    return (left.length > 1 ? left.shift() : left[0]) ?? [200, { ok: true, ts: '9.9', view: {} }];
  };
  nock(SLACK)
    .persist()
    .post(/^\/api\//)
    .reply((uri, body) => {
      const method = uri.replace('/api/', '');
      calls.push({ method, body: parsed(body) });
      return [...answerTo(method)];
    });
  nock('https://hooks.slack.test')
    .persist()
    .post('/response')
    .reply((_, body) => {
      calls.push({ method: 'respond', body: parsed(body) });
      return [...answerTo('respond')];
    });
  const journal = createJournal(dataDir, () => '2026-01-31');
  const services: Services = {
    library,
    config: { threads: 'mention', ...settings },
    once: createOnce(dataDir, Date.now),
    threads: createThreads(dataDir, Date.now),
    journal,
    pending: createPending(dataDir, Date.now),
    line: createLine(1),
    metrics: createMetrics(),
    log: pino({ level: 'silent' }),
    draw: () => Promise.resolve(undefined),
    now: Date.now,
    sleep: () => Promise.resolve(),
  };
  const app = new App({
    receiver: new HTTPReceiver({ signingSecret: 'secret', logLevel: LogLevel.ERROR }),
    authorize: () => Promise.resolve({ botToken: 'xoxb-test', botId: 'B0BOT', botUserId: 'U0BOT' }),
    clientOptions: { retryConfig: { retries: 0 }, rejectRateLimitedCalls: true },
    convoStore: false,
    deferInitialization: true,
    logLevel: LogLevel.ERROR,
  });
  await app.init();
  listen(app, services);
  return {
    calls,
    journal,
    services,
    answers: (method, ...replies) => planned.set(method, [...replies]),
    deliver: async (body) => {
      const acks: unknown[] = [];
      await app.processEvent({
        body: body,
        ack: (reply?: unknown) => {
          acks.push(reply);
          return Promise.resolve();
        },
      });
      return acks;
    },
  };
};

export const closeDesk = ({ services }: Desk): void => {
  services.once.close();
  services.threads.close();
  nock.cleanAll();
  nock.enableNetConnect();
};

let serial = 0;
const fresh = (): string => String((serial += 1));

const ALICE = 'U01ALICE';

/** Deliveries as Slack sends them; each call makes a new one unless told otherwise. */
export const slashCommand = (text: string, over: object = {}): object => ({
  command: '/figures',
  text,
  trigger_id: `t${fresh()}`,
  team_id: 'T1',
  user_id: ALICE,
  channel_id: 'C1',
  response_url: RESPONSE_URL,
  ...over,
});

export const event = (inner: object, over: object = {}): object => ({
  type: 'event_callback',
  team_id: 'T1',
  event_id: `Ev${fresh()}`,
  event: { user: ALICE, channel: 'C1', ts: `${fresh()}.1`, ...inner },
  ...over,
});

export const mention = (text: string, inner: object = {}): object =>
  event({ type: 'app_mention', text: `<@U0BOT> ${text}`, ...inner });

export const direct = (text: string, inner: object = {}): object =>
  event({ type: 'message', channel: 'D1', channel_type: 'im', text, ...inner });

export const press = (
  action: { action_id: string; value: string; type?: string },
  { user = ALICE, channel = 'C1', isEphemeral = true, thread = '', actionTs = `${fresh()}.2` } = {},
): object => ({
  type: 'block_actions',
  team: { id: 'T1' },
  user: { id: user },
  channel: { id: channel },
  trigger_id: `t${fresh()}`,
  response_url: RESPONSE_URL,
  container: {
    type: 'message',
    message_ts: '5.5',
    channel_id: channel,
    is_ephemeral: isEphemeral,
    ...(thread === '' ? {} : { thread_ts: thread }),
  },
  actions: [{ type: 'button', block_id: 'b', action_ts: actionTs, ...action }],
});
