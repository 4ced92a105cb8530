import type { Installation } from '@slack/bolt';
import { ChapterError } from '../../errors.ts';

const ENDING = '.sealed';

type Owner = {
  teamId?: string | undefined;
  enterpriseId?: string | undefined;
  isEnterpriseInstall?: boolean | undefined;
};

/**
 * The file of an installation. An organisation's holds for all of its workspaces, any other for one.
 * @throws ChapterError where the id is none of Slack's, which could lead out of the folder
 */
export const nameOf = ({ teamId, enterpriseId, isEnterpriseInstall }: Owner): string => {
  const id = isEnterpriseInstall ? enterpriseId : teamId;
  if (id && /^[A-Z0-9]+$/.test(id)) return `${isEnterpriseInstall ? 'enterprise' : 'team'}-${id}${ENDING}`;
  throw new ChapterError({
    code: 'slack.installation',
    where: 'installation',
    found: `has the ${isEnterpriseInstall ? 'organisation' : 'workspace'} id ${JSON.stringify(id)}.`,
    fix: 'Install the app again from /slack/install.',
  });
};

/** The file that an installation is written to. */
export const nameOfInstalled = ({ team, enterprise, isEnterpriseInstall }: Installation): string =>
  nameOf({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall });

/** Whether a file is an installation, and not one being written. */
export const isInstallation = (name: string): boolean => name.endsWith(ENDING);
