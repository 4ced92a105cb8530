import type { AddressInfo } from 'node:net';
import { App, HTTPReceiver, LogLevel, SocketModeReceiver, type types } from '@slack/bolt';
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET, type Mode } from './workspace.ts';

/** What the app took and what went wrong in it, for the tests to look at. */
export type Seen = {
  /** `app_mention Ev1 0`: type, event id, how often it had been sent before. */
  events: string[];
  /** `slack_webapi_platform_error invalid_blocks`. */
  errors: string[];
  retryAfter: number | undefined;
  /** What a press said of the message it was on. */
  pressed: string[];
};

export type ThrowAway = {
  seen: Seen;
  /** In HTTP mode, where it takes requests. */
  requestUrl: string;
  stop: () => Promise<void>;
};

const text = (words: string): types.PlainTextElement => ({ type: 'plain_text', text: words });

const MORE: types.KnownBlock = {
  type: 'actions',
  block_id: 'below',
  elements: [{ type: 'button', action_id: 'more', value: 'v1', text: text('More') }],
};

const LOOK_UP: types.ModalView = {
  type: 'modal',
  callback_id: 'look_up',
  title: text('Look up'),
  submit: text('Go'),
  blocks: [
    {
      type: 'input',
      block_id: 'council',
      label: text('Council'),
      element: { type: 'external_select', action_id: 'council', min_query_length: 0 },
    },
  ],
};

const HOME: types.HomeView = {
  type: 'home',
  blocks: [{ type: 'section', text: text('Home') }, MORE],
};

/** An app that does one thing on each surface, to try the stand-in with. */
export const startThrowAway = async (mode: Mode, apiUrl: string, port = 0): Promise<ThrowAway> => {
  const seen: Seen = { events: [], errors: [], retryAfter: undefined, pressed: [] };
  const clientOptions = {
    slackApiUrl: apiUrl,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: 700,
  };
  const logging = { logLevel: LogLevel.ERROR, logger: silent };
  // Bolt lays its own retries over the options of the socket's client, so each part gets options of its own.
  const installerOptions = { clientOptions: { ...clientOptions } };
  const receiver =
    mode === 'http'
      ? new HTTPReceiver({ signingSecret: SIGNING_SECRET, ...logging })
      : // It waits for a connection anew as long as for a pong.
        new SocketModeReceiver({ appToken: APP_TOKEN, clientPingTimeout: 300, installerOptions, ...logging });
  const app = new App({ token: BOT_TOKEN, receiver, deferInitialization: true, clientOptions, ...logging });

  // The error is Bolt's own type; what stands in it differs from kind to kind.
  app.error((error) => {
    const { code, data, retryAfter } = error as { code: string; data?: { error?: string }; retryAfter?: number };
    seen.errors.push([code, data?.error].filter(Boolean).join(' '));
    seen.retryAfter = retryAfter;
    return Promise.resolve();
  });
  app.use(async ({ body, context, next }) => {
    const { event, event_id } = body as { event?: { type: string }; event_id?: string };
    if (event) seen.events.push(`${event.type} ${event_id} ${context.retryNum ?? 0}`);
    await next();
  });

  app.event('app_mention', async ({ event, client }) => {
    await client.chat.postMessage({
      channel: event.channel,
      thread_ts: event.thread_ts ?? event.ts,
      text: 'In the thread',
      blocks: [MORE],
    });
  });
  app.message(async ({ message, client }) => {
    if (message.channel_type === 'im' && message.subtype === undefined)
      await client.chat.postMessage({ channel: message.channel, text: 'In private' });
  });
  app.command('/figures', async ({ command, ack, respond, client }) => {
    await ack();
    if (command.text === 'modal') await client.views.open({ trigger_id: command.trigger_id, view: LOOK_UP });
    else await respond({ response_type: 'ephemeral', text: `Heard: ${command.text}`, blocks: [MORE] });
  });
  app.action('more', async ({ ack, body, respond }) => {
    await ack();
    const { container, message } = body as { container: object; message?: object };
    seen.pressed.push(JSON.stringify({ ...container, message: message !== undefined }));
    if (!('view_id' in container)) await respond({ replace_original: true, text: 'More of it' });
  });
  app.shortcut('look_up_figure', async ({ ack, shortcut, client }) => {
    await ack();
    await client.views.open({ trigger_id: shortcut.trigger_id, view: LOOK_UP });
  });
  app.shortcut('ask_about', async ({ ack, shortcut, respond }) => {
    await ack();
    const asked = shortcut.type === 'message_action' ? shortcut.message.text : '';
    await respond({ response_type: 'ephemeral', text: `About: ${asked}` });
  });
  app.options('council', async ({ ack, options }) => {
    await ack({ options: [{ text: text(`${options.value}urrock`), value: 'thurrock' }] });
  });
  app.view('look_up', async ({ ack, view, body, client }) => {
    const chosen = view.state.values.council?.council?.selected_option;
    if (!chosen) {
      await ack({ response_action: 'errors', errors: { council: 'Choose one.' } });
      return;
    }
    await ack();
    await client.chat.postMessage({ channel: body.user.id, text: `Chosen: ${chosen.value}` });
  });
  app.event('app_home_opened', async ({ event, client }) => {
    if (event.tab === 'home') await client.views.publish({ user_id: event.user, view: HOME });
  });

  await app.init();
  const server = await app.start(port);
  const address = mode === 'http' ? (server as { address: () => AddressInfo }).address() : undefined;
  return {
    seen,
    requestUrl: address ? `http://127.0.0.1:${address.port}/slack/events` : '',
    stop: async () => {
      await app.stop();
    },
  };
};

const nothing = (): void => undefined;
/** Errors are wanted in these tests; they are read from `seen`. */
const silent = {
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  setLevel: nothing,
  getLevel: () => LogLevel.ERROR,
  setName: nothing,
};
