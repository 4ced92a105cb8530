import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buildReceiverRoutes } from '@slack/bolt';
import { afterEach, expect, test } from 'vitest';
import { healthRoutes } from '../../../src/slack/running/health.ts';
import { createMetrics } from '../../../src/slack/running/metrics.ts';

const servers: Server[] = [];
afterEach(() => servers.splice(0).forEach((server) => server.close()));

/** Serves the routes as Bolt does, and answers one request. */
const get = async (path: string, given: Partial<Parameters<typeof healthRoutes>[0]> = {}): Promise<Response> => {
  const routes = buildReceiverRoutes(healthRoutes({ ready: () => undefined, metrics: createMetrics(), ...given }));
  const server = createServer((request, response) => {
    const handler = routes[request.url ?? '']?.[request.method ?? ''];
    if (handler) handler(request, response);
    else response.writeHead(404).end();
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${path}`);
};

const notReady = { ready: () => 'The socket to Slack is closed.' };
const broken = { metrics: { contentType: 'text/plain', text: () => Promise.reject(new Error('no')) } };

test.each<[string, Parameters<typeof get>[1], number, RegExp]>([
  ['/healthz', {}, 200, /^ok\n$/],
  ['/healthz', notReady, 200, /^ok\n$/],
  ['/readyz', {}, 200, /^ready\n$/],
  ['/readyz', notReady, 503, /^The socket to Slack is closed\.\n$/],
  ['/metrics', {}, 200, /^figures_socket_connected 0$/m],
  ['/metrics', broken, 500, /could not be put together/],
  ['/other', {}, 404, /^$/],
])('GET %s with %j: %i', async (path, given, status, body) => {
  const response = await get(path, given);
  expect(response.status).toBe(status);
  expect(await response.text()).toMatch(body);
});

test('the counts are sent as what Prometheus reads, and are never kept by a cache', async () => {
  const { headers } = await get('/metrics');
  expect(headers.get('content-type')).toMatch(/^text\/plain; version=/);
  expect(headers.get('cache-control')).toBe('no-store');
});
