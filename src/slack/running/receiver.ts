import type { RequestListener } from 'node:http';
import { type CustomRoute, HTTPReceiver, type InstallationStore, type Logger, SocketModeReceiver } from '@slack/bolt';
import type { SlackConfig } from '../settings/config.ts';
import { manifestName, scopesOf } from '../settings/manifest.ts';

/** How far (seconds) the clock of a signed request may be from ours, either way, as Slack advises. */
const WINDOW = 300;

/** A short answer within this long (ms), or it counts as not confirmed. */
const TIMEOUT = 5_000;

/** Posts are tried again by `send`, which knows what may have arrived; the client itself tries once. */
export const postOptions = ({ apiUrl }: SlackConfig) => ({
  ...(apiUrl === undefined ? {} : { slackApiUrl: `${apiUrl}/` }),
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: TIMEOUT,
  // `respond` has no time-out of its own.
  fetch: ((input, init) =>
    fetch(input, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT) })) satisfies typeof fetch,
});

/** Reconnecting may take long and posts nothing, so it is tried for a quarter of an hour. */
const socketOptions = ({ apiUrl }: SlackConfig) => ({
  ...(apiUrl === undefined ? {} : { slackApiUrl: `${apiUrl}/` }),
  retryConfig: { retries: 60, factor: 1, minTimeout: 500, maxTimeout: 15_000 },
  timeout: TIMEOUT,
});

/** Bolt refuses old signatures; one that is dated ahead of time is refused here. */
const refusingFuture =
  (listener: RequestListener, now: () => number): RequestListener =>
  (request, response) => {
    const stamp = Number(request.headers['x-slack-request-timestamp'] ?? 0);
    if (stamp - now() / 1_000 <= WINDOW) return listener(request, response);
    response.writeHead(401).end();
  };

type Parts = {
  config: SlackConfig;
  logger: Logger;
  routes: CustomRoute[];
  installations: InstallationStore | undefined;
  /** The time in ms. */
  now: () => number;
};

const oauthOf = ({ config, installations }: Parts) => {
  const { auth } = config;
  return auth.kind === 'token' || installations === undefined
    ? {}
    : {
        clientId: auth.clientId,
        clientSecret: auth.clientSecret,
        stateSecret: auth.stateSecret,
        scopes: scopesOf(manifestName(config)),
        installationStore: installations,
      };
};

const installerOf = ({ config }: Parts) => ({
  port: config.port,
  clientOptions: postOptions(config),
  ...(config.apiUrl === undefined
    ? {}
    : { authorizationUrl: new URL('../oauth/v2/authorize', `${config.apiUrl}/`).href }),
});

/** Slack's deliveries over HTTP, signature checked, with the routes of the app on the same port. */
export const httpReceiver = (parts: Parts): HTTPReceiver => {
  const { config, logger, routes, now } = parts;
  const receiver = new HTTPReceiver({
    signingSecret: config.signingSecret ?? '',
    customRoutes: routes,
    logger,
    ...oauthOf(parts),
    installerOptions: installerOf(parts),
  });
  receiver.requestListener = refusingFuture(receiver.requestListener, now);
  return receiver;
};

/** Slack's deliveries over a socket that the app opens; the routes of the app stand on the port. */
export const socketReceiver = (parts: Parts): SocketModeReceiver => {
  const { config, logger, routes } = parts;
  return new SocketModeReceiver({
    appToken: config.appToken ?? '',
    customRoutes: routes,
    logger,
    ...oauthOf(parts),
    installerOptions: { ...installerOf(parts), clientOptions: socketOptions(config) },
  });
};
