import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve, type Serving } from './serving.ts';

let web: Serving;
beforeAll(async () => {
  web = await serve();
});
afterAll(() => web.stop());

const make = async (...questions: string[]): Promise<string> => {
  const response = await fetch(`${web.url}/r`, {
    method: 'POST',
    redirect: 'manual',
    headers: { origin: web.url },
    body: new URLSearchParams(questions.map((question): [string, string] => ['q', question])),
  });
  expect(response.status).toBe(303);
  return response.headers.get('location') ?? '';
};
const open = async (path: string): Promise<string> => (await fetch(`${web.url}${path}`)).text();
const fileOf = (path: string): string => join(web.dataDir, 'receipts', `${path.slice(3)}.json`);

describe('a receipt', () => {
  it('has a short address and keeps question, reading, answer, corpus version and date', async () => {
    const path = await make('Thurrock LAC number June 2015', 'and August 2014?');
    expect(path).toMatch(/^\/r\/[0-9a-z]{10}$/);
    expect(JSON.parse(readFileSync(fileOf(path), 'utf8'))).toMatchObject({
      id: path.slice(3),
      made: '2026-01-15T12:00:00Z',
      corpusVersion: 'test00000000',
      questions: ['Thurrock LAC number June 2015', 'and August 2014?'],
      answer: { status: 'answered', figures: [{ value: 307, section: '6.1', report: 'thurrock-2015' }] },
    });
    const text = await open(path);
    expect(text).toContain('The answer is still the same.');
    expect(text).toContain('15 January 2026, 12:00 UTC');
    expect(text).toContain(`${web.url}${path}`);
  });

  it('is one for the same question and answer, whenever it is made', async () => {
    const path = await make('Thurrock LAC rate March 2015');
    const before = statSync(fileOf(path)).mtimeMs;
    expect(await make('Thurrock LAC rate March 2015')).toBe(path);
    expect(statSync(fileOf(path)).mtimeMs).toBe(before);
    expect(await make('Thurrock LAC rate August 2014')).not.toBe(path);
  });

  it.each([
    ['a figure that was put right since', '"value": 70', '"value": 71', 'The answer is no longer the same.'],
    ['words that changed', 'Only the rate is given', 'Just the rate is given', 'the words around them have changed'],
    ['another state of the corpus', 'test00000000', 'test11111111', 'held now is test00000000'],
  ])('tells of %s', async (_, from, to, expected) => {
    const path = await make('Thurrock LAC rate March 2015');
    const kept = readFileSync(fileOf(path), 'utf8');
    expect(kept).toContain(from);
    writeFileSync(fileOf(path), kept.replace(from, to));
    expect(await open(path)).toContain(expected);
    writeFileSync(fileOf(path), kept);
  });

  it('leaves nothing half written behind', () => {
    for (const name of readdirSync(join(web.dataDir, 'receipts'))) expect(name).toMatch(/^[0-9a-z]{10}\.json$/);
  });
});
