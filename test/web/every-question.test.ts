import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { z } from 'zod';
import { serve } from './serving.ts';

const file = new URL('../../eval/questions/development.jsonl', import.meta.url);
const questions = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q)
  .filter((question) => question.trim() !== '');

/** A page without what readers typed: what is left is ours. */
const ours = (page: string): string => page.replace(/<dd>[^<]*|<q>[^<]*|="[^"]*"/g, '');

it('every development question gets a whole page of small weight', { timeout: 60_000 }, async () => {
  const web = await serve();
  for (const question of questions) {
    const response = await fetch(`${web.url}/ask?q=${encodeURIComponent(question)}`);
    const page = await response.text();
    expect(response.status, question).toBe(200);
    expect(page.match(/<h1[ >]/g), question).toHaveLength(1);
    expect(ours(page), question).not.toMatch(/\bundefined\b|\[object |\bNaN\b/);
    expect(Buffer.byteLength(page), question).toBeLessThan(30_000);
  }
  await web.stop();
});
