import { randomUUID } from 'node:crypto';
import type { Json } from './json.ts';
import type { Control, Posted, View } from './posted.ts';
import type { Answer, Send, SendOptions } from './send.ts';
import type { Trigger } from './trigger.ts';
import { APP, BOT, DM_ALICE, GENERAL, TEAM } from './workspace.ts';

/** What the stand-in cannot send by itself, in the shapes that Slack documents. The same in both modes. */
export type Inject = {
  /** Any event; its outside is made here. An id given twice makes a duplicate. */
  event: (event: Json, options?: SendOptions & { eventId?: string }) => Promise<Answer>;
  /** A global shortcut. */
  shortcut: (callbackId: string, user: string, options?: SendOptions) => Promise<Answer>;
  /** A shortcut from the menu of a message. */
  messageShortcut: (callbackId: string, user: string, message: Posted, options?: SendOptions) => Promise<Answer>;
  /** Asks for the choices of a select while a member types; the answer's body has them. */
  options: (
    actionId: string,
    typed: string,
    user: string,
    inside?: { view?: View; blockId?: string; state?: Json },
  ) => Promise<Answer>;
  /** A press inside a modal or a Home, which the page of the stand-in cannot do. */
  pressInView: (view: View, control: Control, user: string, state?: Json) => Promise<Answer>;
  /** A modal sent off whose answer is wanted as it is. */
  submitView: (view: View, values: Json, user: string) => Promise<Answer>;
  /** The conversation with the agent is opened. */
  messagesTabOpened: (user: string) => Promise<Answer>;
  appUninstalled: () => Promise<Answer>;
  tokensRevoked: () => Promise<Answer>;
};

const TOKEN = 'verification-token';

const base = (user: string): Json => ({
  token: TOKEN,
  team: { id: TEAM, domain: 'test-workspace' },
  user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM },
  api_app_id: APP,
  is_enterprise_install: false,
  enterprise: null,
});

const viewContainer = ({ id, type }: View): Json => ({ type: 'view', view_id: id, view_type: type });

/**
 * @param send how things get to the app
 * @param trigger a real trigger of the stand-in, so that a modal can be opened and `respond()` has somewhere to go
 */
export const injector = (send: Send, trigger: (channel: string, user: string) => Promise<Trigger>): Inject => {
  const event: Inject['event'] = (inner, { eventId = `Ev${randomUUID()}`, ...options } = {}) =>
    send(
      'events_api',
      {
        token: TOKEN,
        team_id: TEAM,
        api_app_id: APP,
        type: 'event_callback',
        event_id: eventId,
        event_time: Math.floor(Date.now() / 1000),
        authorizations: [
          { enterprise_id: null, team_id: TEAM, user_id: BOT, is_bot: true, is_enterprise_install: false },
        ],
        event: inner,
      },
      options,
    );

  return {
    event,
    shortcut: async (callbackId, user, options) => {
      const { triggerId } = await trigger(GENERAL, user);
      const own = { type: 'shortcut', callback_id: callbackId, trigger_id: triggerId, action_ts: now() };
      return send('interactive', { ...own, ...base(user) }, options);
    },
    messageShortcut: async (callbackId, user, message, options) => {
      const { triggerId, responseUrl } = await trigger(message.channel, user);
      const own = {
        type: 'message_action',
        callback_id: callbackId,
        trigger_id: triggerId,
        response_url: responseUrl,
        action_ts: now(),
        message_ts: message.ts,
        channel: { id: message.channel, name: message.channel.toLowerCase() },
        message: {
          type: 'message',
          user: message.user,
          ts: message.ts,
          text: message.text,
          blocks: message.blocks,
          ...(message.thread === undefined ? {} : { thread_ts: message.thread }),
        },
      };
      return send('interactive', { ...own, ...base(user) }, options);
    },
    options: (actionId, typed, user, { view, blockId = '', state } = {}) =>
      send('interactive', {
        type: 'block_suggestion',
        action_id: actionId,
        block_id: blockId,
        value: typed,
        container: view ? viewContainer(view) : { type: 'message', channel_id: GENERAL },
        ...(view ? { view: { ...view, state: { values: state ?? {} } } } : {}),
        ...base(user),
      }),
    pressInView: async (view, { type, action_id, block_id, value }, user, state) => {
      const { triggerId } = await trigger(GENERAL, user);
      const own = {
        type: 'block_actions',
        trigger_id: triggerId,
        container: viewContainer(view),
        view: { ...view, state: { values: state ?? {} } },
        actions: [{ type, action_id, block_id, value, action_ts: now() }],
      };
      return send('interactive', { ...own, ...base(user) });
    },
    submitView: async (view, values, user) => {
      const { triggerId } = await trigger(GENERAL, user);
      const own = {
        type: 'view_submission',
        trigger_id: triggerId,
        view: { ...view, state: { values } },
        response_urls: [],
      };
      return send('interactive', { ...own, ...base(user) });
    },
    messagesTabOpened: (user) =>
      event({ type: 'app_home_opened', user, channel: DM_ALICE, tab: 'messages', event_ts: now() }),
    appUninstalled: () => event({ type: 'app_uninstalled', event_ts: now() }),
    tokensRevoked: () => event({ type: 'tokens_revoked', tokens: { bot: [BOT] }, event_ts: now() }),
  };
};

const now = (): string => (Date.now() / 1000).toFixed(6);
