import type { Authorize, HTTPReceiver } from '@slack/bolt';

type Installer = NonNullable<HTTPReceiver['installer']>;

/**
 * Finds the token of a workspace. Tokens that run out are renewed on the way, so one workspace is looked up once at a
 * time: two renewals at once would leave one of them with a token that is void.
 */
export const authorising = (installer: Pick<Installer, 'authorize'>): Authorize<boolean> => {
  const running = new Map<string, Promise<unknown>>();
  return async (source) => {
    const key = `${source.enterpriseId ?? ''} ${source.teamId ?? ''}`;
    const before = running.get(key) ?? Promise.resolve();
    const own = before.catch(() => undefined).then(() => installer.authorize(source));
    running.set(key, own);
    try {
      return await own;
    } finally {
      if (running.get(key) === own) running.delete(key);
    }
  };
};
