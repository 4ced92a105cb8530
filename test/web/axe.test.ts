import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { browserPath, browsing } from './browser.ts';

const PATIENCE = 60_000;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Found = { violations: { id: string; nodes: { html: string }[] }[] };

const ask = (question: string): string => `/ask?q=${encodeURIComponent(question)}`;

const PAGES: readonly [string, string][] = [
  ['the first page', '/'],
  ['a figure', ask('Thurrock LAC rate March 2015')],
  ['a follow-up', `${ask('Thurrock LAC rate March 2015')}&q=and%20August%202014%3F`],
  ['a chart', ask('Number of looked after children in Barking and Dagenham each year')],
  ['a comparison', ask('Looked after rate per 10,000 at 31 March 2015, Barking and Dagenham vs Thurrock')],
  ['a ranking', ask('which council had the highest looked after rate in 2015?')],
  ['a question back', ask('how many foster carers are there?')],
  ['a statement', ask('Thurrock had 300 looked after children in June 2015, right?')],
  ['nothing held', ask('Thurrock LAC number at 31 March 2015')],
  ['a meaning', ask('What does UASC stand for?')],
  ['passages', ask('what does the report say about housing for care leavers?')],
  ['help', ask('help')],
  ['the reports', '/reports'],
  ['a report', '/reports/lbbd-2013'],
  ['a report with a citation', '/reports/thurrock-2015?quote=507#s-6.1'],
  ['words found in a report', '/reports/lbbd-2016?find=adoption'],
  ['the councils', '/councils'],
  ['a council', '/councils/barking-and-dagenham'],
  ['a fault', '/nowhere'],
];

describe.skipIf(browserPath === undefined)('axe', { timeout: PATIENCE }, () => {
  const open = browsing(PATIENCE);

  /** What axe finds on a page; the policy of our pages lets nothing in, so it is set aside for axe alone. */
  const violations = async (path: string, width: number): Promise<string[]> => {
    const context = await open.browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
    try {
      const page = await context.newPage();
      await page.goto(`${open.web.url}${path}`);
      await page.evaluate('document.querySelectorAll("details").forEach((each) => { each.open = true; })');
      await page.addScriptTag({ content: axe });
      const { violations: found } = await page.evaluate<Found>('axe.run()');
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
    } finally {
      await context.close();
    }
  };

  it.each(PAGES)('finds no violation on %s', async (_, path) => {
    expect(await violations(path, 1000)).toEqual([]);
    expect(await violations(path, 360)).toEqual([]);
  });

  it('finds no violation on a receipt', async () => {
    const made = await fetch(`${open.web.url}/r`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: open.web.url },
      body: new URLSearchParams({ q: 'Thurrock LAC rate March 2015' }),
    });
    expect(await violations(made.headers.get('location') ?? '', 1000)).toEqual([]);
  });
});
