import { join } from 'node:path';
import { launch } from './binary.ts';
import { controlApi } from './control.ts';
import { planFaults, type Faults } from './faults.ts';
import { DELIVERY_PATH } from './http-delivery.ts';
import { injector, type Inject } from './inject.ts';
import type { Json } from './json.ts';
import { readPosted, readPosteds, type Posted } from './posted.ts';
import { startProxy } from './proxy.ts';
import type { Sockets } from './relay.ts';
import type { Answer, Send } from './send.ts';
import { signedSender } from './signed.ts';
import { socketSender } from './socket-inject.ts';
import { recordTraffic, type Delivery, type Traffic } from './traffic.ts';
import { createTriggers } from './trigger.ts';
import { openPage, type Page } from './ui.ts';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, workspace, type Mode } from './workspace.ts';

export { isAvailable, whyUnavailable } from './binary.ts';

export type StandInOptions = {
  mode: Mode;
  /** Where an app in HTTP mode takes requests; it can be given later, to `deliverTo`. */
  requestUrl?: string;
  /** So many channels more, each with a member of its own; `inCrowd` names them. */
  crowd?: number;
};

/** A press: its kind, which one, and what it says. A `Control` read from a message will do. */
export type Action = { type: string; action_id: string; block_id?: string; value?: string } & Json;

/** A Slack to test against, with a proxy in front in which things go wrong at will. */
export type StandIn = {
  mode: Mode;
  /** What the app takes for `https://slack.com/api/`. */
  apiUrl: string;
  /** The page for a browser. */
  pageUrl: string;
  /** The variables that point an app at it. What the app stores lasts as long as the stand-in, whose event ids start anew. */
  env: Record<string, string>;
  faults: Faults;
  traffic: Traffic;
  /** In Socket Mode, the connections that the app holds. */
  sockets: Sockets;
  inject: Inject;
  /** Sends anything to the app; in HTTP mode also with a wrong signature or time. */
  send: Send;
  /** Sends once more what was sent before, as Slack does where it heard nothing. */
  redeliver: (delivery: Delivery, num?: number) => Promise<Answer>;
  deliverTo: (requestUrl: string) => void;
  /** A member writes. What is said in a channel where the bot is, is delivered, and once more if it mentions the bot. */
  say: (channel: string, user: string, text: string, thread?: string) => Promise<Posted>;
  command: (channel: string, user: string, text: string, command?: string) => Promise<void>;
  press: (channel: string, messageTs: string, user: string, action: Action) => Promise<void>;
  openHome: (user: string) => Promise<void>;
  edit: (message: Posted, text: string) => Promise<void>;
  remove: (message: Posted) => Promise<void>;
  /** All that stands in a channel, the private messages and those in threads too. */
  messages: (channel: string) => Promise<Posted[]>;
  /** The last thousand things that the stand-in did. */
  log: () => Promise<Json[]>;
  /** As at the start: no messages, no modals, no Homes, no faults. */
  reset: () => Promise<void>;
  ui: () => Promise<Page>;
  stop: () => Promise<void>;
};

/**
 * Starts it and waits until it takes calls.
 * @throws an Error if it does not come up
 */
export const startStandIn = async ({ mode, requestUrl = '', crowd = 0 }: StandInOptions): Promise<StandIn> => {
  let standInUrl = '';
  let appUrl = requestUrl;
  const control = controlApi(() => standInUrl);
  const plan = planFaults();
  const traffic = recordTraffic();
  const command: StandIn['command'] = async (channel, user, text, name = '/figures') => {
    await control.post('command', { channel, user, text, command: name });
  };
  const triggers = createTriggers(command);
  const requestsTo = (): string => {
    if (appUrl) return appUrl;
    throw new Error('Nobody said where the app is: call deliverTo.');
  };

  const proxy = await startProxy({ plan, traffic, triggers, appUrl: requestsTo, standInUrl: () => standInUrl });
  const launched = await launch(workspace(mode, proxy.url + DELIVERY_PATH, crowd)).catch(async (error: unknown) => {
    await proxy.stop();
    throw error;
  });
  standInUrl = `http://127.0.0.1:${launched.port}`;
  const send = mode === 'http' ? signedSender(requestsTo, SIGNING_SECRET) : socketSender(proxy.sockets);
  const pages = new Set<Page>();

  return {
    mode,
    apiUrl: `${proxy.url}/api/`,
    pageUrl: standInUrl,
    env: {
      SLACK_BOT_TOKEN: BOT_TOKEN,
      SLACK_API_URL: `${proxy.url}/api/`,
      DATA_DIR: join(launched.folder, 'app'),
      ...(mode === 'http' ? { SLACK_SIGNING_SECRET: SIGNING_SECRET } : { SLACK_APP_TOKEN: APP_TOKEN }),
    },
    faults: plan,
    traffic,
    sockets: proxy.sockets,
    inject: injector(send, triggers.ask),
    send,
    redeliver: ({ kind, payload }, num = 1) =>
      send(kind, payload, { retry: { num, reason: mode === 'http' ? 'http_timeout' : 'timeout' } }),
    deliverTo: (url) => void (appUrl = url),
    say: async (channel, user, text, thread) => {
      const { message } = await control.post('message', {
        channel,
        user,
        text,
        ...(thread === undefined ? {} : { thread_ts: thread }),
      });
      return readPosted(message);
    },
    command,
    press: async (channel, messageTs, user, action) => {
      await control.post('interact', { channel, messageTs, user, action });
    },
    openHome: async (user) => {
      await control.post('open-home', { user });
    },
    edit: async ({ channel, ts, user }, text) => {
      await control.post('edit-message', { channel, ts, user, text });
    },
    remove: async ({ channel, ts, user }) => {
      await control.post('delete-message', { channel, ts, user });
    },
    messages: async (channel) => readPosteds(await control.get(`messages/${channel}`)),
    log: async () => (await control.get('log')).log as Json[],
    reset: async () => {
      plan.clear();
      await control.post('reset', {});
      traffic.clear();
    },
    ui: async () => {
      const page = await openPage(standInUrl);
      pages.add(page);
      return page;
    },
    stop: async () => {
      for (const page of pages) page.close();
      await proxy.stop();
      await launched.stop();
    },
  };
};
