import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation, InstallationQuery, InstallationStore } from '@slack/bolt';
import { ChapterError } from '../../errors.ts';
import { openFolder, remove, writeWhole } from './data-folder.ts';
import { isInstallation, nameOf, nameOfInstalled } from './installation-name.ts';
import { seal, unseal } from './sealed.ts';
import { keyBytes } from '../settings/secret-key.ts';

/** The workspaces and organisations that installed the app. */
export type Installations = Required<InstallationStore> & { count: () => number };

const keyFrom = (text: string): Buffer => {
  const key = keyBytes(text);
  if (key) return key;
  throw new ChapterError({
    code: 'slack.config',
    where: 'INSTALLATIONS_KEY',
    found: 'is not 32 bytes.',
    fix: 'Give 32 random bytes as base64 or hexadecimal. "openssl rand -base64 32" prints one.',
  });
};

/** Tells one writing of a file from the next. */
const stampOf = (file: string): string | undefined => {
  const stats = statSync(file, { throwIfNoEntry: false });
  return stats && `${stats.ino} ${stats.mtimeMs} ${stats.size}`;
};

/** What is thrown becomes a rejection, as those who call a store expect. */
const promised = <T>(work: () => T): Promise<T> => new Promise((resolve) => resolve(work()));

const NOT_INSTALLED = 'is not installed: the app has no token for this workspace.';

/**
 * Keeps installations in the data folder, one encrypted file each, readable by the account of the app alone.
 * @param key INSTALLATIONS_KEY: 32 bytes as base64 or hexadecimal
 * @throws ChapterError where the key or the folder is wrong; when fetching, where a file is missing or cannot be opened
 */
export const createInstallations = (dataDir: string, key: string): Installations => {
  const secret = keyFrom(key);
  const dir = join(dataDir, 'installations');
  openFolder(dir);
  const cache = new Map<string, { stamp: string; installation: Installation }>();

  const opened = (name: string): Installation => {
    const file = join(dir, name);
    const text = unseal(readFileSync(file), secret, name);
    if (text !== undefined) return JSON.parse(text) as Installation;
    throw new ChapterError({
      code: 'slack.installation',
      where: file,
      found: 'cannot be opened with INSTALLATIONS_KEY.',
      fix: 'Set INSTALLATIONS_KEY to what it was when the app was installed, or delete the file and install again.',
    });
  };

  const fetched = (query: InstallationQuery<boolean>): Installation => {
    const name = nameOf(query);
    const file = join(dir, name);
    const stamp = stampOf(file);
    const known = cache.get(name);
    if (stamp !== undefined && known?.stamp === stamp) return known.installation;
    cache.delete(name);
    if (stamp === undefined) {
      const fix = 'Install it from /slack/install.';
      throw new ChapterError({ code: 'slack.installation', where: name, found: NOT_INSTALLED, fix });
    }
    const installation = opened(name);
    cache.set(name, { stamp, installation });
    return installation;
  };

  return {
    storeInstallation: (installation) =>
      promised(() => {
        const name = nameOfInstalled(installation);
        cache.delete(name);
        writeWhole(dir, name, seal(JSON.stringify(installation), secret, name));
      }),
    // Slack's package changes what it was given when it renews a token.
    fetchInstallation: (query) => promised(() => structuredClone(fetched(query))),
    deleteInstallation: (query) =>
      promised(() => {
        const name = nameOf(query);
        cache.delete(name);
        remove(join(dir, name));
      }),
    count: () => readdirSync(dir).filter(isInstallation).length,
  };
};
