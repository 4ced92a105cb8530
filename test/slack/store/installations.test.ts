import { readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Installation } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { createInstallations } from '../../../src/slack/store/installations.ts';
import { seal, unseal } from '../../../src/slack/store/sealed.ts';
import { freshFolders } from '../folder.ts';

const fresh = freshFolders('installations');
const KEY = 'ab'.repeat(32);

const installed = (id: string, token = 'xoxb-1'): Installation<'v2', false> => ({
  ...{ team: { id, name: 'Council' }, enterprise: undefined, isEnterpriseInstall: false },
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: { token, refreshToken: 'xoxe-1', expiresAt: 1_800_000_000, scopes: ['chat:write'], id: 'B1', userId: 'U0' },
  ...{ appId: 'A1', tokenType: 'bot', authVersion: 'v2' },
});
const wide: Installation<'v2', true> = {
  ...installed('T1', 'xoxb-org'),
  ...{ team: undefined, enterprise: { id: 'E1' }, isEnterpriseInstall: true },
};
const team = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false as const });
const organisation = { teamId: undefined, enterpriseId: 'E1', isEnterpriseInstall: true as const };
const folderOf = (dir: string): string => join(dir, 'installations');

describe('installations', () => {
  test('each workspace and organisation has its own, after a restart as well', async () => {
    const dir = fresh();
    const store = createInstallations(dir, KEY);
    await store.storeInstallation(installed('T1', 'xoxb-one'));
    await store.storeInstallation(installed('T2', 'xoxb-two'));
    await store.storeInstallation(wide);
    expect(store.count()).toBe(3);
    for (const known of [store, createInstallations(dir, KEY)]) {
      expect(await known.fetchInstallation(team('T1'))).toMatchObject({
        bot: { token: 'xoxb-one', refreshToken: 'xoxe-1' },
        authVersion: 'v2',
      });
      expect(await known.fetchInstallation(team('T2'))).toMatchObject({ bot: { token: 'xoxb-two' } });
      expect(await known.fetchInstallation(organisation)).toMatchObject({ bot: { token: 'xoxb-org' } });
    }
  });

  test('a renewed token is the one fetched, also where another process renewed it', async () => {
    const dir = fresh();
    const [one, other] = [createInstallations(dir, KEY), createInstallations(dir, KEY)];
    await one.storeInstallation(installed('T1', 'xoxb-old'));
    await other.fetchInstallation(team('T1'));
    await one.storeInstallation(installed('T1', 'xoxb-new'));
    for (const store of [one, other])
      expect(await store.fetchInstallation(team('T1'))).toMatchObject({ bot: { token: 'xoxb-new' } });
    expect(one.count()).toBe(1);
  });

  test('what was fetched can be changed without changing what is kept', async () => {
    const store = createInstallations(fresh(), KEY);
    await store.storeInstallation(installed('T1'));
    const first = await store.fetchInstallation(team('T1'));
    first.bot!.token = 'xoxb-changed';
    expect(await store.fetchInstallation(team('T1'))).toMatchObject({ bot: { token: 'xoxb-1' } });
  });

  test('deleting twice is as deleting once; the others stay', async () => {
    const store = createInstallations(fresh(), KEY);
    await store.storeInstallation(installed('T1'));
    await store.storeInstallation(installed('T2'));
    await store.deleteInstallation(team('T1'));
    await store.deleteInstallation(team('T1'));
    expect(store.count()).toBe(1);
    await expect(store.fetchInstallation(team('T1'))).rejects.toThrow(/team-T1.*is not installed.*\/slack\/install/);
    await expect(store.fetchInstallation(team('T2'))).resolves.toBeDefined();
  });

  test('no token can be read in the file, and no one else may read it', async () => {
    const dir = fresh();
    await createInstallations(dir, KEY).storeInstallation(installed('T1'));
    expect(readdirSync(folderOf(dir))).toEqual(['team-T1.sealed']);
    const file = join(folderOf(dir), 'team-T1.sealed');
    expect(readFileSync(file).toString('latin1')).not.toMatch(/xox|Council|chat:write/);
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  test.each<[string, string, (file: string) => void]>([
    ['another key', 'cd'.repeat(32), () => undefined],
    ['a file with a bit changed', KEY, (file) => writeFileSync(file, changed(readFileSync(file)))],
    ['a file cut off', KEY, (file) => writeFileSync(file, readFileSync(file).subarray(0, 20))],
    ['an empty file', KEY, (file) => writeFileSync(file, '')],
    ['the file of another workspace', KEY, (file) => renameSync(file.replace('T1', 'T2'), file)],
  ])('%s is refused, with the file and the variable', async (_, key, spoil) => {
    const dir = fresh();
    const store = createInstallations(dir, KEY);
    await store.storeInstallation(installed('T1'));
    await store.storeInstallation(installed('T2'));
    spoil(join(folderOf(dir), 'team-T1.sealed'));
    await expect(createInstallations(dir, key).fetchInstallation(team('T1'))).rejects.toThrow(
      /team-T1\.sealed: cannot be opened with INSTALLATIONS_KEY\. Set INSTALLATIONS_KEY/,
    );
  });

  test.each(['', '../../etc/passwd', 'T1/../T2'])('the workspace id %j leads to no file', async (id) => {
    await expect(createInstallations(fresh(), KEY).fetchInstallation(team(id))).rejects.toThrow(/workspace id/);
  });

  test('a key that is none is refused at the start', () => {
    expect(() => createInstallations(fresh(), 'short')).toThrow(/INSTALLATIONS_KEY: is not 32 bytes\./);
  });
});

const changed = (bytes: Buffer): Buffer => {
  const copy = Buffer.from(bytes);
  copy[copy.length - 1]! ^= 1;
  return copy;
};

test('the same text is never sealed the same way twice', () => {
  const key = Buffer.from(KEY, 'hex');
  const [one, other] = [seal('text', key, 'a'), seal('text', key, 'a')];
  expect(one.equals(other)).toBe(false);
  expect([one, other].map((sealed) => unseal(sealed, key, 'a'))).toEqual(['text', 'text']);
});
