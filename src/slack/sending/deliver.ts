import { type Fate, send, type Sending, type Sent } from './send.ts';
import type { Client, Services } from '../services.ts';
import { BUSY, NO_THREAD, UNSURE } from '../wording.ts';

/** `respond` of a command, a button or a message shortcut. */
export type Respond = (message: {
  text: string;
  blocks?: Sent['blocks'];
  response_type: 'ephemeral';
  replace_original: boolean;
}) => Promise<unknown>;

/** One person, and the ways to reach them where nobody else reads. */
export type Private = {
  client: Client;
  user: string;
  channel?: string | undefined;
  thread?: string | undefined;
  respond?: Respond | undefined;
  /** Whether the message that was pressed gives way to this one. */
  replaces?: boolean | undefined;
};

/** Slack may refuse with a 200 that says so in its body, which Bolt does not read. */
const taken = async (response: unknown): Promise<void> => {
  if (!(response instanceof Response)) return;
  const text = await response.text();
  const error = /"ok"\s*:\s*false/.test(text) ? (/"error"\s*:\s*"([^"]*)"/.exec(text)?.[1] ?? 'unknown') : undefined;
  if (error !== undefined)
    throw Object.assign(new Error(error), { code: 'slack_webapi_platform_error', data: { error } });
};

export const isDirect = (channel: string | undefined): boolean => channel?.startsWith('D') === true;

const post = (client: Client, channel: string, thread: string | undefined) => (message: Sent) =>
  client.chat.postMessage({
    channel,
    ...message,
    ...(thread === undefined ? {} : { thread_ts: thread }),
    unfurl_links: false,
    unfurl_media: false,
  });

type Way = { name: string; call: (message: Sent) => Promise<unknown> };

/** From the nearest to the surest: the reply to what was pressed, a note in the channel, a direct message. */
const waysTo = ({ client, user, channel, thread, respond, replaces }: Private): Way[] => [
  ...(respond
    ? [
        {
          name: 'response',
          call: async (message: Sent) =>
            taken(await respond({ ...message, response_type: 'ephemeral', replace_original: replaces ?? false })),
        },
      ]
    : []),
  ...(channel !== undefined && !isDirect(channel)
    ? [
        {
          name: 'ephemeral',
          call: (message: Sent) =>
            client.chat.postEphemeral({
              channel,
              user,
              ...message,
              ...(thread === undefined ? {} : { thread_ts: thread }),
            }),
        },
      ]
    : []),
  {
    name: 'direct',
    call: post(
      client,
      channel !== undefined && isDirect(channel) ? channel : user,
      isDirect(channel) ? thread : undefined,
    ),
  },
];

/**
 * Tells one person something that nobody else sees: by the first way that Slack takes. Where it is not known whether a
 * message arrived, the next way says so, and the answer is not given twice.
 * @returns false where every way failed
 */
export const privately = async (services: Services, to: Private, message: Sent): Promise<boolean> => {
  let current = message;
  for (const { name, call } of waysTo(to)) {
    const { fate } = await send(services, name, current, call);
    if (fate === 'sent') return true;
    if (fate === 'unsure') current = { text: UNSURE };
    if (fate === 'busy') current = { text: BUSY };
  }
  services.log.error({ ways: waysTo(to).map(({ name }) => name) }, 'A reply could not be delivered by any way.');
  return false;
};

/** A thread of a channel, and who asked in it. */
export type InThread = { client: Client; channel: string; thread: string | undefined; user: string };

/** Too many wait in the channel. */
const GIVEN_UP: Sending = { fate: 'busy' };

const SAID: Readonly<Record<Exclude<Fate, 'sent' | 'refused'>, string>> = { unsure: UNSURE, busy: BUSY };

/**
 * Posts into a thread, in the channel's turn. Without a thread nothing goes to the channel: the asker is told privately.
 * @returns whether it stands in the thread
 */
export const inThread = async (services: Services, to: InThread, message: Sent): Promise<boolean> => {
  const { client, channel, thread, user } = to;
  if (thread === undefined || thread === '') {
    await privately(services, { client, user, channel }, { ...message, text: `${NO_THREAD}\n${message.text}` });
    return false;
  }
  const { fate } =
    (await services.line.inTurn(channel, () => send(services, 'thread', message, post(client, channel, thread)))) ??
    GIVEN_UP;
  if (fate === 'sent') return true;
  await privately(services, { client, user, channel, thread }, fate === 'refused' ? message : { text: SAID[fate] });
  return false;
};

/**
 * Posts in a channel for somebody who asked for that.
 * @param thread where what was pressed stands in a thread
 */
export const inChannel = (
  services: Services,
  { client, channel, thread }: Omit<InThread, 'user'>,
  message: Sent,
): Promise<Sending> =>
  services.line
    .inTurn(channel, () => send(services, 'channel', message, post(client, channel, thread)))
    .then((sending) => sending ?? GIVEN_UP);
