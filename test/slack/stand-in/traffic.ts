import { setTimeout as delay } from 'node:timers/promises';
import type { FaultKind } from './faults.ts';
import type { Json } from './json.ts';
import type { Kind } from './send.ts';

/** A call of the app. Times are of `performance.now()`, taken where the call reached the proxy. */
export type Call = {
  /** `chat.postMessage`; `response_url` and `upload` for what is no method of the Web API. */
  method: string;
  path: string;
  args: Json;
  at: number;
  /** The fault it met, if it met one. */
  fault: FaultKind | undefined;
  /** What the app was answered with; undefined while it waits, and for good where the answer was kept from it. */
  status: number | undefined;
};

/** An event, command or press on its way to the app. */
export type Delivery = {
  kind: Kind;
  /** The event's id; for others that of the envelope, or '' where there is none. */
  id: string;
  payload: Json;
  /** When it set off, and when the app's acknowledgement was in. */
  at: number;
  ackedAt: number | undefined;
  /** What the app answered over HTTP. */
  status: number | undefined;
  /** Whether it is the second of one event. */
  duplicate: boolean;
};

/** A delivery that sets off now. */
export const setOff = (kind: Kind, payload: Json, id: string, duplicate: boolean): Delivery => ({
  kind,
  id,
  payload,
  at: performance.now(),
  ackedAt: undefined,
  status: undefined,
  duplicate,
});

export type Count = { passed: number; faulted: number };

/** What went through the proxy, in order. */
export type Traffic = {
  calls: readonly Call[];
  deliveries: readonly Delivery[];
  /** By method, how many calls got through and how many met a fault. One whose answer was lost got through. */
  counts: () => Record<string, Count>;
  addCall: (call: Call) => void;
  addDelivery: (delivery: Delivery) => void;
  clear: () => void;
  /** Waits until nothing has moved for so many milliseconds. */
  quiet: (options?: { for?: number; within?: number }) => Promise<void>;
};

const got = (call: Call): boolean => call.fault === undefined || call.fault === 'drop_after';

/** An empty record. */
export const recordTraffic = (): Traffic => {
  const calls: Call[] = [];
  const deliveries: Delivery[] = [];
  const lastMove = (): number =>
    Math.max(0, calls.at(-1)?.at ?? 0, ...deliveries.slice(-100).map(({ at, ackedAt }) => ackedAt ?? at));
  return {
    calls,
    deliveries,
    counts: () => {
      const counts: Record<string, Count> = {};
      for (const call of calls) {
        const count = (counts[call.method] ??= { passed: 0, faulted: 0 });
        if (got(call)) count.passed++;
        if (call.fault) count.faulted++;
      }
      return counts;
    },
    addCall: (call) => void calls.push(call),
    addDelivery: (delivery) => void deliveries.push(delivery),
    clear: () => {
      calls.length = 0;
      deliveries.length = 0;
    },
    quiet: async ({ for: silence = 200, within = 10_000 } = {}) => {
      const start = performance.now();
      for (;;) {
        const now = performance.now();
        const left = Math.max(lastMove(), start) + silence - now;
        if (left <= 0) return;
        if (now > start + within)
          throw new Error(`Waited ${within} ms for the traffic to fall silent, and it did not.`);
        await delay(left);
      }
    },
  };
};
