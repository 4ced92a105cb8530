import type { Log } from './log.ts';

/** What is asked of Slack's socket client: its events, and whether its socket is open and answers pings. */
export type WatchedClient = {
  on: (event: string, listener: () => void) => unknown;
  off: (event: string, listener: () => void) => unknown;
  websocket?: { isActive: () => boolean } | undefined;
};

type Watch = {
  /** How long (ms) the socket may show no sign of life. */
  silentMs?: number;
  exit: (code: number) => void;
  log: Pick<Log, 'error' | 'warn'>;
  /** The time in ms. */
  now?: () => number;
  /** Calls `check` again and again until what it returns is called. */
  every?: (ms: number, check: () => void) => () => void;
};

/** A frame, or a connection made anew. Pings of the server show as a socket that stays active. */
const SIGNS_OF_LIFE = ['connected', 'ws_message'];
const CHECKS_IN_SILENCE = 8;

const timer = (ms: number, check: () => void): (() => void) => {
  const running = setInterval(check, ms).unref();
  return () => clearInterval(running);
};

/**
 * Ends the program where the socket has been dead for `silentMs`, so that what started it can start it again: Slack's
 * client gives up for good after some failures and says nothing. A quiet socket that is open is alive: the client
 * itself closes it when pings go unanswered.
 */
export const watchSocket = (
  client: WatchedClient,
  { silentMs = 120_000, exit, log, now = Date.now, every = timer }: Watch,
): { stop: () => void } => {
  let alive = now();
  let over = false;
  const sign = (): void => {
    alive = now();
  };
  const disconnected = (): void => log.warn({ silentMs }, 'The socket to Slack is closed.');
  for (const event of SIGNS_OF_LIFE) client.on(event, sign);
  client.on('disconnected', disconnected);

  const check = (): void => {
    if (over) return;
    if (client.websocket?.isActive()) return sign();
    if (now() - alive < silentMs) return;
    stop();
    log.error({ silentFor: now() - alive }, 'The socket to Slack is dead and did not come back. The program ends.');
    exit(1);
  };
  const cancel = every(silentMs / CHECKS_IN_SILENCE, check);

  const stop = (): void => {
    over = true;
    cancel();
    for (const event of SIGNS_OF_LIFE) client.off(event, sign);
    client.off('disconnected', disconnected);
  };
  return { stop };
};
