import type { RequestListener } from 'node:http';
import { App, type HTTPReceiver, type SocketModeReceiver, webApi } from '@slack/bolt';
import { setTimeout as pause } from 'node:timers/promises';
import type { Library } from '../library.ts';
import { oneAtATime } from './running/authorise.ts';
import type { SlackConfig } from './settings/config.ts';
import { healthRoutes, pageRoutes } from './running/health.ts';
import { createInstallations } from './store/installations.ts';
import { createJournal } from './store/journal.ts';
import { createLine } from './sending/line.ts';
import { listen } from './listeners/index.ts';
import { uninstalled } from './listeners/uninstalled.ts';
import { boltLogger, type Log } from './running/log.ts';
import { createMetrics } from './running/metrics.ts';
import { createOnce } from './store/once.ts';
import { createPending } from './store/pending.ts';
import { drawing } from './messages/drawing.ts';
import { apologiseForLeft, type ClientFor } from './running/left.ts';
import { httpReceiver, postOptions, socketReceiver } from './running/receiver.ts';
import type { Services } from './services.ts';
import { createThreads } from './store/threads.ts';
import { watchSocket } from './running/watchdog.ts';

/** How long (ms) a stop waits for replies that are being worked on. */
const PATIENCE = 10_000;

export type SlackApp = {
  /** Connects, or listens on the port. @throws where Slack refuses the token, or the port is taken */
  start: () => Promise<void>;
  /** Takes no more, waits for replies that are being worked on, then closes. */
  stop: () => Promise<void>;
};

type Given = {
  config: SlackConfig;
  library: Library;
  log: Log;
  /** The time in ms. */
  now: () => number;
  /** The pages to ask and to read, shown on the same port; citations link there. */
  pages?: RequestListener;
  /** Ends the program; the watchdog calls it. */
  exit: (code: number) => void;
};

const servicesOf = ({ config, library, log, now }: Given): Services => {
  const fault = (error: Error): void => log.error({ error }, 'The data folder could not be written.');
  return {
    library,
    config,
    once: createOnce(config.dataDir, now, fault),
    threads: createThreads(config.dataDir, now, fault),
    journal: createJournal(config.dataDir, () => new Date(now()).toISOString().slice(0, 10)),
    pending: createPending(config.dataDir, now),
    line: createLine(),
    metrics: createMetrics(),
    log,
    draw: drawing(library),
    now,
    sleep: (ms) => pause(ms),
  };
};

/** Puts the app together: settings, services, receiver, listeners. Nothing is connected yet. */
export const createSlackApp = (given: Given): SlackApp => {
  const { config, log, now, exit, pages } = given;
  const services = servicesOf(given);
  const { auth } = config;
  const installations = auth.kind === 'oauth' ? createInstallations(config.dataDir, auth.encryptionKey) : undefined;
  const logger = boltLogger(log);
  let why: string | undefined = 'starting';
  const routes = [
    ...healthRoutes({ ready: () => why, metrics: services.metrics }),
    ...(pages ? pageRoutes(pages) : []),
  ];
  const parts = { config, logger, routes, installations, now };
  const socket: SocketModeReceiver | undefined = config.mode === 'socket' ? socketReceiver(parts) : undefined;
  const receiver: SocketModeReceiver | HTTPReceiver = socket ?? httpReceiver(parts);
  if (receiver.installer) oneAtATime(receiver.installer);
  const app = new App({
    receiver,
    logger,
    clientOptions: postOptions(config),
    deferInitialization: true,
    extendedErrorHandler: true,
    convoStore: false,
    // With OAuth, Bolt takes the tokens from the installer of the receiver.
    ...(auth.kind === 'token' ? { token: auth.botToken } : {}),
  });
  listen(app, services);
  uninstalled(app, services, installations);
  app.error((failure) => {
    services.metrics.errors.inc({ where: 'slack' });
    log.error({ error: 'error' in failure ? failure.error : failure }, 'A delivery of Slack could not be handled.');
    return Promise.resolve();
  });

  const clientFor: ClientFor = async (team) => {
    if (auth.kind === 'token' || installations === undefined) return app.client;
    const { bot } = await installations.fetchInstallation({
      teamId: team,
      enterpriseId: undefined,
      isEnterpriseInstall: false,
    });
    return bot ? new webApi.WebClient(bot.token, postOptions(config)) : undefined;
  };

  let watch: { stop: () => void } | undefined;
  const connected = (is: boolean): void => {
    services.metrics.connected.set(is ? 1 : 0);
    why = is ? undefined : 'not connected to Slack';
  };
  return {
    start: async () => {
      await app.init();
      if (socket) {
        socket.client.on('connected', () => connected(true));
        socket.client.on('disconnected', () => connected(false));
        socket.client.on('reconnecting', () => connected(false));
        watch = watchSocket(socket.client, { exit, log });
      }
      await app.start(config.port);
      connected(true);
      log.info({ mode: config.mode, port: config.port }, 'The app is running.');
      await apologiseForLeft(services, clientFor);
    },
    stop: async () => {
      why = 'stopping';
      watch?.stop();
      await app.stop();
      const until = now() + PATIENCE;
      while (services.pending.open() > 0 && now() < until) await pause(20);
      services.once.close();
      services.threads.close();
      log.info('The app has stopped.');
    },
  };
};
