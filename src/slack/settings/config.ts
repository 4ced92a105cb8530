import { ChapterError } from '../../errors.ts';
import { configFaults } from './config-faults.ts';
import { type Environment, environment, WHERE_TO_FIND } from './config-schema.ts';

/** How the app proves to Slack who it is: one workspace by its token, or many that install it. */
export type SlackAuth =
  | { kind: 'token'; botToken: string }
  | { kind: 'oauth'; clientId: string; clientSecret: string; stateSecret: string; encryptionKey: string };

/** The settings of the Slack app. */
export type SlackConfig = {
  /** Socket where SLACK_APP_TOKEN is set, else HTTP. */
  mode: 'socket' | 'http';
  auth: SlackAuth;
  appToken?: string;
  signingSecret?: string;
  /** Another server in place of slack.com, for tests; without a slash at its end. */
  apiUrl?: string;
  port: number;
  /** Where readers reach the reports, without a slash at its end; citations link there. */
  publicUrl?: string;
  dataDir: string;
  /** Whether the workspace grants the history of channels, so that a thread needs no new mention. */
  threads: 'mention' | 'history';
  /** When set, the app answers with this notice and nothing else. */
  notice?: string;
  logQuestions: boolean;
  logLevel: 'error' | 'warn' | 'info' | 'debug';
};

type Env = NodeJS.ProcessEnv;

/** A variable that is set to nothing is not set: `.env` files leave them so. */
const filled = (env: Env): Env =>
  Object.fromEntries(Object.entries(env).flatMap(([name, text]) => (text?.trim() ? [[name, text.trim()]] : [])));

const authOf = (values: Environment): SlackAuth =>
  values.SLACK_CLIENT_ID === undefined
    ? { kind: 'token', botToken: values.SLACK_BOT_TOKEN ?? '' }
    : {
        kind: 'oauth',
        clientId: values.SLACK_CLIENT_ID,
        clientSecret: values.SLACK_CLIENT_SECRET ?? '',
        stateSecret: values.SLACK_STATE_SECRET ?? '',
        encryptionKey: values.INSTALLATIONS_KEY ?? '',
      };

/**
 * Reads the settings of the Slack app; nothing where no variable of Slack is set, as when only the terminal is used.
 * @throws ChapterError with a fault for each variable that is missing or wrong, and where Slack shows its value
 */
export const readConfig = (given: Env): SlackConfig | undefined => {
  const env = filled(given);
  if (![...Object.keys(WHERE_TO_FIND), 'SLACK_API_URL', 'SLACK_THREADS'].some((name) => env[name])) return undefined;
  const [first, ...rest] = configFaults(env);
  if (first) throw new ChapterError(first, ...rest);
  const values = environment.parse(env);
  return {
    mode: values.SLACK_APP_TOKEN ? 'socket' : 'http',
    auth: authOf(values),
    ...(values.SLACK_APP_TOKEN && { appToken: values.SLACK_APP_TOKEN }),
    ...(values.SLACK_SIGNING_SECRET && { signingSecret: values.SLACK_SIGNING_SECRET }),
    ...(values.SLACK_API_URL && { apiUrl: values.SLACK_API_URL }),
    port: values.PORT,
    ...(values.PUBLIC_URL && { publicUrl: values.PUBLIC_URL }),
    dataDir: values.DATA_DIR,
    threads: values.SLACK_THREADS,
    ...(values.CHAPTER_OFF && { notice: values.CHAPTER_OFF }),
    logQuestions: values.LOG_QUESTIONS,
    logLevel: values.LOG_LEVEL,
  };
};
