import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { SlackConfig } from './config.ts';

const manifest = z.object({ oauth_config: z.object({ scopes: z.object({ bot: z.array(z.string()) }) }) });

/** Which manifest an app with these settings is made from. */
export const manifestName = ({ auth, threads }: Pick<SlackConfig, 'auth' | 'threads'>): string => {
  const reads = threads === 'history' ? '.threads' : '';
  return auth.kind === 'oauth' ? `manifest.http${reads}.json` : `manifest${reads}.json`;
};

/** The scopes that a manifest of the program asks for. */
export const scopesOf = (name: string): string[] => {
  const file = fileURLToPath(new URL(`../../../${name}`, import.meta.url));
  return manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).oauth_config.scopes.bot;
};
