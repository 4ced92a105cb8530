import { readConfig, type SlackConfig } from './config.ts';
import { openFolder } from '../store/data-folder.ts';
import { faultsOf, fine, type Finding, wrong } from './doctor-finding.ts';
import { checkSocket, checkToken } from './doctor-slack.ts';
import { createInstallations } from '../store/installations.ts';
import { manifestName, scopesOf } from './manifest.ts';

/** Runs one check that throws a ChapterError where it fails. */
const attempt = (check: string, work: () => string): Finding[] => {
  try {
    return [fine(check, work())];
  } catch (error) {
    return faultsOf(check, error);
  }
};

const workspaces = (count: number): string => `${count} workspace${count === 1 ? '' : 's'} installed the app.`;

const checkAuth = async ({ auth, apiUrl, dataDir, threads }: SlackConfig): Promise<Finding[]> =>
  auth.kind === 'token'
    ? checkToken(auth.botToken, apiUrl, scopesOf(manifestName({ auth, threads })))
    : attempt('Installations', () => workspaces(createInstallations(dataDir, auth.encryptionKey).count()));

const checkPublicUrl = (publicUrl: string | undefined): Finding => {
  if (publicUrl === undefined)
    return fine('Public address', 'not set, so citations carry no link. PUBLIC_URL sets it.');
  const { protocol, hostname, username, search, hash } = new URL(publicUrl);
  if (username || search || hash)
    return wrong('Public address', 'PUBLIC_URL has a name, a query or a fragment. Give scheme, host and path alone.');
  if (protocol === 'http:' && hostname !== 'localhost' && hostname !== '127.0.0.1')
    return wrong('Public address', 'PUBLIC_URL begins with http. Readers’ browsers and Slack expect https.');
  return fine('Public address', `citations link to ${publicUrl}.`);
};

const checkSlack = async (config: SlackConfig): Promise<Finding[]> => [
  ...(await checkAuth(config)),
  ...(config.appToken === undefined ? [] : [await checkSocket(config.appToken, config.apiUrl)]),
  ...attempt('Data folder', () => {
    openFolder(config.dataDir);
    return `${config.dataDir} can be written to.`;
  }),
  checkPublicUrl(config.publicUrl),
];

const settingsOf = (env: NodeJS.ProcessEnv): { config?: SlackConfig; findings: Finding[] } => {
  try {
    const config = readConfig(env);
    if (!config)
      return {
        findings: [wrong('Settings', 'no variable of Slack is set. .env.example lists them; README.md says how.')],
      };
    const workspace = config.auth.kind === 'token' ? 'one workspace' : 'workspaces that install it';
    const way = config.mode === 'socket' ? 'Socket Mode' : `HTTP on port ${config.port}`;
    return { config, findings: [fine('Settings', `${way}, ${workspace}.`)] };
  } catch (error) {
    return { findings: faultsOf('Settings', error) };
  }
};

/**
 * Checks what the Slack app needs, in the order in which a person would put it right. Slack is asked only where the
 * settings can be read, and each answer is waited for 5 seconds at most.
 * @param verifyCorpus says what is held, and throws a ChapterError where the corpus is at fault
 */
export const examine = async (env: NodeJS.ProcessEnv, verifyCorpus: () => string): Promise<Finding[]> => {
  const { config, findings } = settingsOf(env);
  return [...findings, ...attempt('Corpus', verifyCorpus), ...(config ? await checkSlack(config) : [])];
};
