import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openVerified, OWN_CORPUS } from '../../src/cli/run.ts';
import { corpusVersionOf, createWeb } from '../../src/web/web.ts';

/** Serves the pages in a process of its own, tells its port, and its memory whenever it is asked. */
const dataDir = mkdtempSync(join(tmpdir(), 'web-load-'));
const { handle, warm } = createWeb(openVerified(), {
  publicUrl: 'http://127.0.0.1',
  now: Date.now,
  dataDir,
  corpusVersion: corpusVersionOf(OWN_CORPUS),
  rateLimit: 'off',
});
const server = createServer(handle);
server.listen(0, '127.0.0.1', () => {
  void warm().then(() => process.send?.({ port: (server.address() as AddressInfo).port }));
});
process.on('message', () => process.send?.({ memory: process.memoryUsage().rss }));
process.on('disconnect', () => {
  rmSync(dataDir, { recursive: true, force: true });
  process.exit(0);
});
