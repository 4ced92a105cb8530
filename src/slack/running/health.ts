import type { RequestListener, ServerResponse } from 'node:http';
import type { CustomRoute } from '@slack/bolt';
import type { Metrics } from './metrics.ts';

const PLAIN = 'text/plain; charset=utf-8';

const send = (response: ServerResponse, status: number, body: string, type = PLAIN): void => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' }).end(body);
};

/** Every other path is one of the pages, its 404 included. */
export const pageRoutes = (pages: RequestListener): CustomRoute[] => [
  { path: '/{*path}', method: ['GET', 'HEAD', 'POST'], handler: (request, response) => pages(request, response) },
];

/**
 * The routes for those who watch the app: /healthz (it runs), /readyz (it can answer, else 503 and why), /metrics.
 * @param of.ready why the app cannot answer now; nothing where it can
 */
export const healthRoutes = ({
  ready,
  metrics,
}: {
  ready: () => string | undefined;
  metrics: Pick<Metrics, 'text' | 'contentType'>;
}): CustomRoute[] => [
  { path: '/healthz', method: 'GET', handler: (_, response) => send(response, 200, 'ok\n') },
  {
    path: '/readyz',
    method: 'GET',
    handler: (_, response) => {
      const reason = ready();
      send(response, reason === undefined ? 200 : 503, `${reason ?? 'ready'}\n`);
    },
  },
  {
    path: '/metrics',
    method: 'GET',
    handler: (_, response) =>
      void metrics.text().then(
        (text) => send(response, 200, text, metrics.contentType),
        () => send(response, 500, 'The figures could not be put together.\n'),
      ),
  },
];
