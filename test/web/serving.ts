import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Library } from '../../src/library.ts';
import { createWeb, type WebOptions } from '../../src/web/web.ts';
import { library as own } from '../own.ts';

/** The pages on a real port, with a data folder of their own. */
export type Serving = { url: string; dataDir: string; stop: () => Promise<void> };

/** The time that receipts of tests are made at. */
export const NOON = Date.UTC(2026, 0, 15, 12);

/** Serves the pages on a free port of this machine. */
export const serve = async (more: Partial<WebOptions> = {}, library: Library = own): Promise<Serving> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'web-'));
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { handle } = createWeb(library, {
    publicUrl: url,
    now: () => NOON,
    dataDir,
    corpusVersion: 'test00000000',
    rateLimit: 'off',
    ...more,
  });
  server.on('request', handle);
  return {
    url,
    dataDir,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          rmSync(dataDir, { recursive: true, force: true });
          resolve();
        });
        server.closeAllConnections();
      }),
  };
};
