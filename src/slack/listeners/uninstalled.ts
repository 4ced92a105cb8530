import type { App, InstallationStore } from '@slack/bolt';
import type { Services } from '../services.ts';

/** A workspace that takes the app out, or takes its token back, is forgotten: its installation is deleted. */
export const uninstalled = (
  app: App,
  { log }: Pick<Services, 'log'>,
  installations: InstallationStore | undefined,
): void => {
  const forget = async (
    teamId: string | undefined,
    enterpriseId: string | undefined,
    isEnterpriseInstall: boolean,
  ): Promise<void> => {
    await installations?.deleteInstallation?.({ teamId, enterpriseId, isEnterpriseInstall });
    log.info(
      { teamId, enterpriseId },
      'The app was taken out of a workspace; what was kept of its installation is deleted.',
    );
  };
  app.event('app_uninstalled', ({ context }) =>
    forget(context.teamId, context.enterpriseId, context.isEnterpriseInstall),
  );
  app.event('tokens_revoked', async ({ event, context }) => {
    // A person's own token taken back is no loss to the app, which uses none.
    if ((event.tokens.bot ?? []).length > 0)
      await forget(context.teamId, context.enterpriseId, context.isEnterpriseInstall);
  });
};
