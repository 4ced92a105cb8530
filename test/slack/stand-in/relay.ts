import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { asSlackSends } from './as-slack.ts';
import type { FaultPlan } from './faults.ts';
import { encodeFrame, frameReader, TEXT, type Frame } from './frames.ts';
import { isJson, parsed, textOf, type Json } from './json.ts';
import type { Kind } from './send.ts';
import { setOff, type Delivery, type Traffic } from './traffic.ts';
import type { Triggers } from './trigger.ts';
import { upgrade } from './web-socket.ts';

type Between = {
  plan: FaultPlan;
  traffic: Traffic;
  triggers: Triggers;
  standInUrl: () => string;
  proxyUrl: () => string;
};

/** The sockets that an app in Socket Mode holds open. */
export type Sockets = {
  count: () => number;
  /** How many there have been in all. */
  opened: () => number;
  /** Sends an envelope to the newest socket. `onAck` gets what the acknowledgement carried. */
  send: (kind: Kind, payload: Json, more: Json, onAck: (body: unknown) => void) => void;
  /** Says that the connection is about to be, or is, closed, as Slack does now and then. */
  disconnect: (reason: 'warning' | 'refresh_requested' | 'link_disabled') => void;
  /** Cuts every connection without a word. */
  cut: () => void;
};

export type Relay = Sockets & { accept: (request: IncomingMessage, socket: Duplex, head: Buffer) => Promise<void> };

type AppSocket = {
  send: (text: string) => void;
  cut: () => void;
  /** Envelopes that the stand-in does not know of, and must not see acknowledged. */
  own: Map<string, (body: unknown) => void>;
};

/** Carries WebSockets between the app and the stand-in; reads and can add to those of Socket Mode. */
export const relaySockets = ({ plan, traffic, triggers, standInUrl, proxyUrl }: Between): Relay => {
  const sockets = new Set<AppSocket>();
  let opened = 0;

  const sendOwn = (app: AppSocket, kind: Kind, payload: Json, more: Json, onAck: (body: unknown) => void): void => {
    const id = randomUUID();
    const delivery = record(kind, payload, id, more.retry_attempt !== undefined);
    app.own.set(id, (body) => {
      delivery.ackedAt = performance.now();
      onAck(body);
    });
    const envelope = { envelope_id: id, type: kind, accepts_response_payload: kind !== 'events_api', payload, ...more };
    app.send(JSON.stringify(envelope));
  };

  const record = (kind: Kind, payload: Json, envelopeId: string, duplicate: boolean): Delivery => {
    const delivery = setOff(kind, payload, textOf(payload, 'event_id') || envelopeId, duplicate);
    traffic.addDelivery(delivery);
    return delivery;
  };

  /** Carries one connection of Socket Mode. */
  const carry = (app: AppSocket, toStandIn: (text: string) => void) => {
    const waiting = new Map<string, Delivery>();
    return {
      fromStandIn: (text: string): void => {
        const envelope = parsed(text);
        if (!isJson(envelope) || !isJson(envelope.payload)) return app.send(text);
        const payload = asSlackSends(envelope.payload, standInUrl(), proxyUrl());
        const id = textOf(envelope, 'envelope_id');
        if (triggers.take(payload)) return toStandIn(JSON.stringify({ envelope_id: id }));
        const kind = textOf(envelope, 'type') as Kind;
        waiting.set(id, record(kind, payload, id, false));
        app.send(JSON.stringify({ ...envelope, payload }));
        if (kind === 'events_api' && plan.takeDuplicate())
          sendOwn(app, kind, payload, { retry_attempt: 1, retry_reason: 'timeout' }, () => undefined);
      },
      fromApp: (text: string): void => {
        const ack = parsed(text);
        const id = textOf(ack, 'envelope_id');
        const own = app.own.get(id);
        if (own) {
          app.own.delete(id);
          return own(isJson(ack) ? ack.payload : undefined);
        }
        const delivery = waiting.get(id);
        if (delivery) delivery.ackedAt = performance.now();
        waiting.delete(id);
        toStandIn(text);
      },
    };
  };

  const accept = async (request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> => {
    const path = request.url ?? '/';
    // The app may be gone before the stand-in has answered.
    socket.on('error', () => socket.destroy());
    const { response, socket: standIn, early } = await upgrade(standInUrl() + path, request.headers);
    const lines = response.rawHeaders.flatMap((name, at) =>
      at % 2 === 0 ? [`${name}: ${response.rawHeaders[at + 1]}`] : [],
    );
    socket.write(['HTTP/1.1 101 Switching Protocols', ...lines, '', ''].join('\r\n'));

    const toApp = (frame: Frame): void => void socket.write(encodeFrame(frame, false));
    const toStandIn = (frame: Frame): void => void standIn.write(encodeFrame(frame, true));
    const asFrame = (text: string): Frame => ({ opcode: TEXT, payload: Buffer.from(text) });
    const app: AppSocket = {
      send: (text) => toApp(asFrame(text)),
      cut: () => void socket.destroy(),
      own: new Map(),
    };
    const { fromStandIn, fromApp } = carry(app, (text) => toStandIn(asFrame(text)));
    const isSocketMode = path.startsWith('/socket/');
    const carries = (inspect: (text: string) => void, pass: (frame: Frame) => void) =>
      frameReader((frame) => (isSocketMode && frame.opcode === TEXT ? inspect(frame.payload.toString()) : pass(frame)));

    if (isSocketMode) {
      sockets.add(app);
      opened++;
    }
    const end = (): void => {
      sockets.delete(app);
      socket.destroy();
      standIn.destroy();
    };
    for (const each of [socket, standIn]) each.on('error', end).on('close', end);
    if (socket.destroyed) end();
    const readStandIn = carries(fromStandIn, toApp);
    const readApp = carries(fromApp, toStandIn);
    readStandIn(early);
    readApp(head);
    standIn.on('data', readStandIn);
    socket.on('data', readApp);
  };

  return {
    accept,
    count: () => sockets.size,
    opened: () => opened,
    send: (kind, payload, more, onAck) => {
      const newest = Array.from(sockets).at(-1);
      if (!newest) throw new Error('The app has no socket open.');
      sendOwn(newest, kind, payload, more, onAck);
    },
    disconnect: (reason) => {
      for (const app of sockets) app.send(JSON.stringify({ type: 'disconnect', reason, debug_info: {} }));
    },
    cut: () => {
      for (const app of sockets) app.cut();
      sockets.clear();
    },
  };
};
