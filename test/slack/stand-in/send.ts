import type { Json } from './json.ts';

/** The three sorts of thing that Slack sends to an app, by the names that Socket Mode has for them. */
export type Kind = 'events_api' | 'interactive' | 'slash_commands';

export type SendOptions = {
  /** Marks it as sent again. */
  retry?: { num: number; reason: string };
  /** HTTP mode only. */
  signature?: 'right' | 'wrong' | 'missing';
  /** HTTP mode only: how far its time stamp is from now; negative is the past. */
  secondsOff?: number;
};

export type Answer = {
  /** Whether the app took it: 200 over HTTP, an acknowledgement over the socket. */
  acked: boolean;
  /** Over HTTP only. */
  status: number | undefined;
  /** What the acknowledgement carried: options, errors of a modal. Undefined where it was empty. */
  body: unknown;
};

/** Sends one thing to the app as Slack would, and waits for its answer. */
export type Send = (kind: Kind, payload: Json, options?: SendOptions) => Promise<Answer>;
