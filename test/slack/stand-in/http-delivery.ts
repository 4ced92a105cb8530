import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { asSlackSends } from './as-slack.ts';
import type { FaultPlan } from './faults.ts';
import { bodyOf, fetchOnce, without } from './http.ts';
import { isJson, parsed, textOf, type Json } from './json.ts';
import type { Answer, Kind } from './send.ts';
import { answerOf, signedSender } from './signed.ts';
import { setOff, type Traffic } from './traffic.ts';
import type { Triggers } from './trigger.ts';
import { SIGNING_SECRET } from './workspace.ts';

/** Where the stand-in sends what is meant for the app. */
export const DELIVERY_PATH = '/to-app';

const readDelivery = (body: string, type: string): { kind: Kind; payload: Json } => {
  if (type.includes('json')) return { kind: 'events_api', payload: asJson(parsed(body)) };
  const form = new URLSearchParams(body);
  const payload = form.get('payload');
  return payload === null
    ? { kind: 'slash_commands', payload: Object.fromEntries(form) }
    : { kind: 'interactive', payload: asJson(parsed(payload)) };
};

const asJson = (value: unknown): Json => {
  if (isJson(value)) return value;
  throw new Error(`The stand-in sent what is no object: ${JSON.stringify(value)}`);
};

type Between = {
  plan: FaultPlan;
  traffic: Traffic;
  triggers: Triggers;
  appUrl: () => string;
  standInUrl: () => string;
  proxyUrl: () => string;
};

const RETRY = { num: 1, reason: 'http_timeout' };

/**
 * Passes what the stand-in sends on to an app in HTTP mode; events twice where the plan has it so. What could be left as it
 * was keeps the stand-in's own signature, the rest is signed anew.
 */
export const passDeliveries = ({ plan, traffic, triggers, appUrl, standInUrl, proxyUrl }: Between) => {
  const signed = signedSender(appUrl, SIGNING_SECRET);

  const deliver = async (
    kind: Kind,
    payload: Json,
    duplicate: boolean,
    send: () => Promise<Answer>,
  ): Promise<Answer> => {
    const delivery = setOff(kind, payload, textOf(payload, 'event_id'), duplicate);
    traffic.addDelivery(delivery);
    const answer = await send();
    delivery.ackedAt = performance.now();
    delivery.status = answer.status;
    return answer;
  };

  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const raw = await bodyOf(request);
    const { kind, payload } = readDelivery(raw.toString(), request.headers['content-type'] ?? '');
    const sent = asSlackSends(payload, standInUrl(), proxyUrl());
    if (triggers.take(sent)) {
      response.end();
      return;
    }
    const isUntouched = JSON.stringify(sent) === JSON.stringify(payload);
    const first = deliver(kind, sent, false, () =>
      isUntouched ? forward(appUrl(), request.headers, raw) : signed(kind, sent),
    );
    if (kind === 'events_api' && plan.takeDuplicate())
      // One that the app does not take shows in the traffic.
      void deliver(kind, sent, true, () => signed(kind, sent, { retry: RETRY })).catch(() => undefined);
    const { status, body } = await first;
    response.writeHead(status ?? 502, { 'content-type': 'application/json' });
    response.end(body === undefined ? '' : typeof body === 'string' ? body : JSON.stringify(body));
  };
};

const forward = async (url: string, headers: IncomingHttpHeaders, body: Buffer): Promise<Answer> =>
  answerOf(await fetchOnce(url, { headers: without(headers, 'host', 'connection'), body }));
