import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { FaultPlan } from './faults.ts';
import { DELIVERY_PATH, passDeliveries } from './http-delivery.ts';
import { relaySockets, type Sockets } from './relay.ts';
import type { Traffic } from './traffic.ts';
import type { Triggers } from './trigger.ts';
import { passCalls } from './web-api.ts';

export type Proxy = { url: string; sockets: Sockets; stop: () => Promise<void> };

type Parts = {
  plan: FaultPlan;
  traffic: Traffic;
  triggers: Triggers;
  /** Where an app in HTTP mode takes requests. */
  appUrl: () => string;
  standInUrl: () => string;
};

/** Stands between the app and the stand-in, in both directions, for HTTP and for WebSockets. */
export const startProxy = async ({ plan, traffic, triggers, appUrl, standInUrl }: Parts): Promise<Proxy> => {
  let url = '';
  const between = { plan, traffic, triggers, appUrl, standInUrl, proxyUrl: () => url };
  const calls = passCalls(between);
  const deliveries = passDeliveries(between);
  const relay = relaySockets(between);

  const server = createServer((request, response) => {
    const handle = request.url === DELIVERY_PATH ? deliveries : calls;
    handle(request, response).catch((error: unknown) => {
      // The other side is away, as it may well be in a test of restarts; who asked is told so.
      if (!response.headersSent) response.writeHead(502, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  const open = new Set<Socket>();
  server.on('connection', (socket) => {
    open.add(socket);
    socket.on('close', () => open.delete(socket));
  });
  server.on('upgrade', (request, socket, head) => {
    relay.accept(request, socket, head).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    sockets: relay,
    stop: async () => {
      const closed = once(server, 'close');
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
};
