import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

export type Asset = {
  /** It changes with the content, so that a browser may keep what it has. */
  path: string;
  type: string;
  body: string;
};

const asset = (file: string, type: string): Asset => {
  const body = readFileSync(new URL(`assets/${file}`, import.meta.url), 'utf8');
  const version = createHash('sha256').update(body).digest('hex').slice(0, 8);
  return { path: `/assets/${file.replace('.', `.${version}.`)}`, type, body };
};

/** The files that go with every page. */
export const ASSETS = {
  style: asset('style.css', 'text/css; charset=utf-8'),
  script: asset('enhance.js', 'text/javascript; charset=utf-8'),
  icon: asset('icon.svg', 'image/svg+xml'),
} as const;
