import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createLibrary } from '../../src/library.ts';
import { library } from '../own.ts';
import { serve, type Serving } from './serving.ts';

let web: Serving;
beforeAll(async () => {
  web = await serve();
});
afterAll(() => web.stop());

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${web.url}${path}`, { redirect: 'manual', ...init });

const MARKUP = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' autofocus onfocus='alert(1)",
  '</textarea><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  '</title><script>alert(1)</script>',
  '&lt;script&gt;alert(1)&lt;/script&gt; Thurrock LAC rate',
  'Thurrock LAC rate <b>March 2015</b>',
  'javascript:alert(1)',
  '{{7*7}} ${7*7} <%= 7*7 %>',
];

describe('markup in what is typed', () => {
  it.each(MARKUP)('stays words: %s', async (typed) => {
    const q = encodeURIComponent(typed);
    for (const path of [
      `/ask?q=${q}`,
      `/ask?q=Thurrock%20LAC%20rate&q=${q}`,
      `/ask?q=${q}&q=Thurrock%20LAC%20rate`,
      `/ask?q=Thurrock%20LAC%20rate%20March%202015&council=${q}&date=${q}`,
      `/reports/thurrock-2015?find=${q}&quote=${q}`,
      `/reports/${q}`,
      `/councils/${q}`,
      `/r/${q}`,
      `/${q}`,
    ]) {
      const text = await (await get(path)).text();
      expect(text.match(/<script/g) ?? []).toHaveLength(text === '' ? 0 : 1);
      expect(text).not.toMatch(/<(?:img src=x|svg\/|b>March)/i);
      expect(text.replace(/"[^"]*"/g, '""')).not.toMatch(/<[^<>]*\son\w+\s*=/i);
      expect(text).not.toContain('href="javascript:');
    }
  });

  it.each(MARKUP)('stays words on a receipt: %s', async (typed) => {
    const made = await get('/r', {
      method: 'POST',
      headers: { origin: web.url },
      body: new URLSearchParams({ q: typed }),
    });
    const text = await (await get(made.headers.get('location') ?? '')).text();
    expect(text).toContain('<h1>Receipt</h1>');
    expect(text.match(/<script/g)).toHaveLength(1);
    expect(text).not.toMatch(/<(?:img src=x|svg\/|b>March)/i);
  });
});

describe('headers', () => {
  it.each([
    ['/'],
    ['/ask?q=help'],
    ['/reports/thurrock-2015'],
    ['/nowhere'],
    ['/api/ask?q=help'],
    ['/assets/none.css'],
  ])('are strict on %s', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    );
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(headers.has('x-powered-by')).toBe(false);
  });

  it('let a browser keep what never changes under its address', async () => {
    const [, path = ''] = /href="(\/assets\/style[^"]+)"/.exec(await (await get('/')).text()) ?? [];
    const { status, headers } = await get(path);
    expect(status).toBe(200);
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-type')).toBe('text/css; charset=utf-8');
  });
});

it('asks nothing of any other site', async () => {
  for (const path of [
    '/',
    '/ask?q=Thurrock%20LAC%20rate%20March%202015',
    '/reports/barnet-2020',
    '/councils/thurrock',
  ]) {
    const text = await (await get(path)).text();
    expect(text).not.toMatch(/(?:src|srcset|action)="(?:https?:)?\/\//);
    expect(text).not.toMatch(/<link[^>]+href="(?:https?:)?\/\//);
    expect(text).not.toMatch(/ style="/);
  }
});

describe('what cannot be met', () => {
  it.each([
    ['an address without a page', '/nowhere', 404, 'There is no page at this address'],
    ['a report that is not held', '/reports/kent-2020', 404, 'No report is held under this name'],
    ['a path out of the reports', '/reports/..%2F..%2Fetc%2Fpasswd', 404, 'No report is held'],
    ['a council that is not held', '/councils/kent', 404, 'No figure is held for this council'],
    ['a receipt that is not kept', '/r/0000000000', 404, 'No receipt is kept'],
    ['a path out of the receipts', '/r/..%2Fr', 404, 'No receipt is kept'],
    ['a question that is too long', `/ask?q=${'a'.repeat(1001)}`, 400, 'too long to be one question'],
    ['too many questions', `/ask?${'q=a&'.repeat(13)}`, 400, 'A conversation can have 12 questions'],
    ['figures of nothing', '/ask.csv?q=help', 404, 'no figures to download'],
    ['no question', '/ask.csv', 400, 'There is no question here'],
  ])('%s gets a sentence', async (_, path, status, sentence) => {
    const response = await get(path);
    const text = await response.text();
    expect(response.status).toBe(status);
    expect(text).toContain(sentence);
    expect(text).toContain('<a href="/">');
  });

  it('gets a sentence as JSON where a program asked', async () => {
    const response = await get('/api/ask');
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: expect.stringContaining('There is no question here') as string });
  });

  it('is an empty box: the first page is shown', async () => {
    const { status, headers } = await get('/ask?q=');
    expect([status, headers.get('location')]).toEqual([303, '/']);
  });

  it('is a body that is too large', async () => {
    const response = await get('/r', {
      method: 'POST',
      headers: { origin: web.url, 'content-type': 'application/x-www-form-urlencoded' },
      body: `q=${'a'.repeat(70_000)}`,
    });
    expect(response.status).toBe(413);
    expect(await response.text()).toContain('That is more than this page takes');
  });

  it('is a form of another site', async () => {
    const response = await get('/r', {
      method: 'POST',
      headers: { origin: 'https://elsewhere.example' },
      body: new URLSearchParams({ q: 'Thurrock LAC rate' }),
    });
    expect(response.status).toBe(403);
    expect(await response.text()).toContain('sent from another site');
  });

  it('is a request that is no request', async () => {
    const { hostname, port } = new URL(web.url);
    const reply = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), hostname, () => socket.write('GET / HTTP/1.1\r\nHost: a b\r\n\r\n'));
      socket.once('data', (data) => {
        resolve(data.toString());
        socket.destroy();
      });
    });
    expect(reply).toMatch(/^HTTP\/1\.1 400 /);
  });
});

describe('more requests than one address is given', () => {
  it('are refused with a sentence, and only from that address', async () => {
    const few = await serve({ rateLimit: 3, isBehindProxy: true });
    const from = (address: string): Promise<Response> =>
      fetch(`${few.url}/healthz`, { headers: { 'x-forwarded-for': `1.2.3.4, ${address}` } });
    const replies = await Promise.all(Array.from({ length: 12 }, () => from('9.9.9.9')));
    const refused = replies.find(({ status }) => status === 429);
    expect(await refused?.text()).toContain('Wait a second and try again');
    expect(refused?.headers.get('retry-after')).toBe('1');
    expect((await from('8.8.8.8')).status).toBe(200);
    await few.stop();
  });
});

it('makes no more receipts for one address than anybody presses the button', async () => {
  const few = await serve({ rateLimit: 1_000 });
  const press = (): Promise<Response> =>
    fetch(`${few.url}/r`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: few.url },
      body: new URLSearchParams({ q: 'Thurrock LAC rate March 2015' }),
    });
  const statuses = (await Promise.all(Array.from({ length: 32 }, press))).map(({ status }) => status);
  expect(statuses.filter((status) => status === 429)).toHaveLength(2);
  await few.stop();
});

it('says what to do where something fails here, and keeps the failure to itself', async () => {
  const failures: [unknown, string][] = [];
  const broken = createLibrary(library.corpus);
  const failing = await serve(
    { onFailure: (error, reference) => failures.push([error, reference]) },
    {
      ...broken,
      speller: {
        ...broken.speller,
        correct: () => {
          throw new Error('a secret of the machine');
        },
      },
    },
  );
  const response = await fetch(`${failing.url}/ask?q=Thurrock`);
  const text = await response.text();
  expect(response.status).toBe(500);
  expect(failures).toHaveLength(1);
  expect(text).toContain(`the reference ${failures[0]?.[1] ?? ''}`);
  expect(text).not.toContain('secret');
  await failing.stop();
});
