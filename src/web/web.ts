import type { RequestListener } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import { Hono } from 'hono';
import { intents } from '../../intents/index.ts';
import type { Library } from '../library.ts';
import { createCharts } from './charts.ts';
import { suggestions } from './conversation/suggestions.ts';
import { createTurns } from './conversation/turns.ts';
import { notFound, onFault } from './guard/faults.ts';
import { headers } from './guard/headers.ts';
import { rate } from './guard/rate.ts';
import type { WebOptions } from './options.ts';
import { createReceipts } from './receipts/store.ts';
import { createAnchors } from './reports/anchors.ts';
import { createPages } from './reports/pages.ts';
import { answerRoutes } from './routes/answers.ts';
import { apiRoutes } from './routes/api.ts';
import { assetRoutes } from './routes/assets.ts';
import { readingRoutes } from './routes/reading.ts';
import { receiptRoutes } from './routes/receipts.ts';
import type { Site } from './site.ts';

export type { WebOptions } from './options.ts';
export { corpusVersionOf } from './corpus-version.ts';

export type Web = {
  /** Takes the requests of a server; it may share the server with others, which take theirs first. */
  handle: RequestListener;
  /** Whether a path is one of these pages: for a server that has other work besides. */
  owns: (path: string) => boolean;
  /** Loads what the first reader would wait for, and answers once what the pages offer to ask. Call it before the server listens. */
  warm: () => Promise<void>;
};

const OWN =
  /^\/(?:$|ask$|ask\.csv$|chart\.(?:svg|png)$|reports(?:\/|$)|councils(?:\/|$)|r(?:\/|$)|api\/|assets\/|healthz$)/;

/** The pages to ask, to read and to look, over a library that has been opened. */
export const createWeb = (library: Library, options: WebOptions): Web => {
  const anchors = createAnchors(library);
  const site: Site = {
    library,
    options,
    turns: createTurns(library),
    charts: createCharts(library),
    anchors,
    pages: createPages(library, anchors),
    receipts: createReceipts(options.dataDir),
  };
  const app = new Hono();
  app.use(headers, rate(options));
  assetRoutes(app);
  const prepare = answerRoutes(app, site);
  readingRoutes(app, site);
  receiptRoutes(app, site);
  apiRoutes(app, site);
  app.notFound(notFound);
  app.onError(onFault(options));
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  return {
    handle: (request, response) => void listener(request, response),
    owns: (path) => OWN.test(path),
    warm: async () => {
      await site.charts.warm();
      for (const question of [...intents.flatMap(({ examples }) => examples), ...suggestions(library)])
        prepare(question);
    },
  };
};
