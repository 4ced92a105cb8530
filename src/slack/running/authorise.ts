import type { HTTPReceiver } from '@slack/bolt';

type Installer = NonNullable<HTTPReceiver['installer']>;

/**
 * Makes an installer look up one workspace once at a time. Tokens that run out are renewed on the way, and two renewals
 * at once would leave one of them with a token that is void. Bolt takes the lookup from the installer itself.
 */
export const oneAtATime = (installer: Pick<Installer, 'authorize'>): void => {
  const authorize = installer.authorize.bind(installer);
  const running = new Map<string, Promise<unknown>>();
  installer.authorize = async (source) => {
    const key = `${source.enterpriseId ?? ''} ${source.teamId ?? ''}`;
    const before = running.get(key) ?? Promise.resolve();
    const own = before.catch(() => undefined).then(() => authorize(source));
    running.set(key, own);
    try {
      return await own;
    } finally {
      if (running.get(key) === own) running.delete(key);
    }
  };
};
