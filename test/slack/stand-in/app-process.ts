import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { StandIn } from './stand-in.ts';
import { eventually } from './wait.ts';

const ROOT = join(import.meta.dirname, '../../..');
const PATIENCE = 20_000;

/** The program as it will run, in a process of its own. */
export type AppProcess = {
  pid: number;
  port: number;
  /** All that it has printed. */
  output: () => string;
  /** Asks it to end, with SIGKILL gives it no chance to tidy up, and resolves to its exit code. */
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** A port that nothing listens on. */
export const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** Over HTTP it answers Slack's first question; in Socket Mode it has a connection open. */
const isUp = async (slack: StandIn, openedBefore: number): Promise<boolean> => {
  if (slack.mode === 'socket') return slack.sockets.opened() > openedBefore;
  return (await slack.send('events_api', { type: 'url_verification', challenge: 'up' })).acked;
};

export type AppOptions = {
  /** The program and its arguments; it runs in the folder of the project. */
  command: readonly [string, ...string[]];
  slack: StandIn;
  env?: Record<string, string>;
  /** The same as before, for a restart; else a free one. */
  port?: number;
};

/**
 * Starts the app against a stand-in, to which it is made known, and waits until it takes deliveries.
 * @throws an Error with what it printed if it does not come up
 */
export const startApp = async ({ command, slack, env = {}, port }: AppOptions): Promise<AppProcess> => {
  const own = port ?? (await freePort());
  const openedBefore = slack.sockets.opened();
  const [program, ...args] = command;
  const child = spawn(program, args, {
    cwd: ROOT,
    env: { ...process.env, ...slack.env, PORT: String(own), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killed = (): void => void child.kill('SIGKILL');
  process.once('exit', killed);

  let printed = '';
  const read = (chunk: Buffer): void => void (printed += chunk.toString());
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  child.on('error', (error) => (printed += error.message));
  const ended = new Promise<number | null>((resolve) => {
    child.on('close', resolve);
  });
  void ended.then(() => process.off('exit', killed));
  const isRunning = (): boolean => child.pid !== undefined && child.exitCode === null && child.signalCode === null;
  const stop: AppProcess['stop'] = (signal = 'SIGTERM') => {
    child.kill(signal);
    return ended;
  };

  slack.deliverTo(`http://127.0.0.1:${own}/slack/events`);
  try {
    await eventually(async () => !isRunning() || (await isUp(slack, openedBefore)), {
      what: 'the app to come up',
      within: PATIENCE,
      every: 50,
    });
    if (isRunning() && child.pid !== undefined) return { pid: child.pid, port: own, output: () => printed, stop };
    throw new Error('The app ended at once.');
  } catch (error) {
    await stop('SIGKILL');
    throw new Error(`${(error as Error).message} \`${command.join(' ')}\` printed: ${printed.trim() || 'nothing'}`, {
      cause: error,
    });
  }
};
