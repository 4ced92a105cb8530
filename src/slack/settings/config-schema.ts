import { z } from 'zod';
import { keyBytes } from './secret-key.ts';

/** Where each setting of Slack is found at api.slack.com/apps, after the app is chosen. */
const AT = {
  botToken: 'Slack shows it under OAuth & Permissions → Bot User OAuth Token.',
  appToken: 'Slack shows it under Basic Information → App-Level Tokens, scope connections:write.',
  signingSecret: 'Slack shows it under Basic Information → App Credentials → Signing Secret.',
  clientId: 'Slack shows it under Basic Information → App Credentials → Client ID.',
  clientSecret: 'Slack shows it under Basic Information → App Credentials → Client Secret.',
  stateSecret: 'It is any long random text of your own. "openssl rand -hex 32" prints one.',
  key: 'It is 32 random bytes as base64 or hexadecimal. "openssl rand -base64 32" prints one.',
} as const;

const url = z
  .url({ protocol: /^https?$/, error: 'is no http or https address. Give one such as https://figures.example.org.' })
  .transform((text) => text.replace(/\/+$/, ''));

const yes = z
  .enum(['yes', 'no'], 'is neither yes nor no. Write yes, or leave it out.')
  .default('no')
  .transform((answer) => answer === 'yes');

const port = z
  .string()
  .regex(/^\d+$/, 'is no port. Give a whole number from 1 to 65535, such as 3000.')
  .transform(Number)
  .refine((number) => number >= 1 && number <= 65_535, 'is no port. Give a whole number from 1 to 65535, such as 3000.')
  .default(3000);

/** The environment, each variable on its own; a message says what was found and what to do, without the value. */
export const environment = z.object({
  SLACK_BOT_TOKEN: z.string().startsWith('xoxb-', `does not begin with xoxb-. ${AT.botToken}`).optional(),
  SLACK_APP_TOKEN: z.string().startsWith('xapp-', `does not begin with xapp-. ${AT.appToken}`).optional(),
  SLACK_SIGNING_SECRET: z.string().optional(),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_STATE_SECRET: z.string().optional(),
  INSTALLATIONS_KEY: z
    .string()
    .refine((text) => keyBytes(text) !== undefined, `is not 32 bytes. ${AT.key}`)
    .optional(),
  SLACK_API_URL: url.optional(),
  PORT: port,
  PUBLIC_URL: url.optional(),
  DATA_DIR: z.string().default('./data'),
  SLACK_THREADS: z
    .enum(['mention', 'history'], 'is neither mention nor history. Write history if the app may read its channels.')
    .default('mention'),
  CHAPTER_OFF: z.string().optional(),
  LOG_QUESTIONS: yes,
  LOG_LEVEL: z
    .enum(['error', 'warn', 'info', 'debug'], 'is no level. Write error, warn, info or debug.')
    .default('info'),
});

export type Environment = z.infer<typeof environment>;

/** What to do about a variable that is missing. */
export const WHERE_TO_FIND = {
  SLACK_BOT_TOKEN: AT.botToken,
  SLACK_APP_TOKEN: AT.appToken,
  SLACK_SIGNING_SECRET: AT.signingSecret,
  SLACK_CLIENT_ID: AT.clientId,
  SLACK_CLIENT_SECRET: AT.clientSecret,
  SLACK_STATE_SECRET: AT.stateSecret,
  INSTALLATIONS_KEY: AT.key,
} as const satisfies Partial<Record<keyof Environment, string>>;

export type SlackVariable = keyof typeof WHERE_TO_FIND;
