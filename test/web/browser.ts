import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve, type Serving } from './serving.ts';

const PLACES = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser'];

/** The browser of this machine; undefined where there is none. */
export const browserPath = PLACES.find((place) => place !== undefined && place !== '' && existsSync(place));

/** Said where the tests in a browser are left out. */
export const WITHOUT =
  'The tests in a browser are left out: there is no Chromium here. Name one with CHROMIUM, or install Debian’s "chromium".';

if (browserPath === undefined) process.stderr.write(`${WITHOUT}\n`);

/** Starts the browser of this machine. A container's user is often root, for whom Chromium has no sandbox. */
const openBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox', '--disable-dev-shm-usage'] });

/** The pages served and a browser open, for the tests of one block. */
export const browsing = (patience: number): { web: Serving; browser: Browser } => {
  const open = {} as { web: Serving; browser: Browser };
  beforeAll(async () => {
    [open.web, open.browser] = await Promise.all([serve(), openBrowser()]);
  }, patience);
  afterAll(async () => {
    await open.browser.close();
    await open.web.stop();
  });
  return open;
};
