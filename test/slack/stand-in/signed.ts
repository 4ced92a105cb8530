import { createHmac } from 'node:crypto';
import { fetchOnce, type Reply } from './http.ts';
import { parsed, type Json } from './json.ts';
import type { Answer, Kind, Send, SendOptions } from './send.ts';

const JSON_TYPE = 'application/json';
const FORM_TYPE = 'application/x-www-form-urlencoded';

const bodies: Record<Kind, (payload: Json) => string> = {
  events_api: (payload) => JSON.stringify(payload),
  interactive: (payload) => new URLSearchParams({ payload: JSON.stringify(payload) }).toString(),
  slash_commands: (payload) => new URLSearchParams(payload as Record<string, string>).toString(),
};

const signatureOf = (secret: string, time: string, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${time}:${body}`).digest('hex')}`;

const headersOf = (
  kind: Kind,
  body: string,
  secret: string,
  { retry, signature = 'right', secondsOff = 0 }: SendOptions,
): Record<string, string> => {
  const time = String(Math.floor(Date.now() / 1000) + secondsOff);
  return {
    'content-type': kind === 'events_api' ? JSON_TYPE : FORM_TYPE,
    'content-length': String(Buffer.byteLength(body)),
    'x-slack-request-timestamp': time,
    ...(signature === 'missing'
      ? {}
      : { 'x-slack-signature': signatureOf(signature === 'right' ? secret : `not ${secret}`, time, body) }),
    ...(retry ? { 'x-slack-retry-num': String(retry.num), 'x-slack-retry-reason': retry.reason } : {}),
  };
};

/** What an app answered over HTTP. */
export const answerOf = ({ status, body }: Reply): Answer => {
  const text = body.toString();
  return { acked: status === 200, status, body: text ? (parsed(text) ?? text) : undefined };
};

/**
 * Sends to an app in HTTP mode, signed as Slack signs.
 * @param url asked for at each delivery: the app may not be up when this is made
 */
export const signedSender =
  (url: () => string, secret: string): Send =>
  async (kind, payload, options = {}) => {
    const body = bodies[kind](payload);
    return answerOf(await fetchOnce(url(), { headers: headersOf(kind, body, secret, options), body }));
  };
