import type { Fault } from '../../errors.ts';
import { environment, type SlackVariable, WHERE_TO_FIND } from './config-schema.ts';

const OAUTH = ['SLACK_CLIENT_ID', 'SLACK_CLIENT_SECRET', 'SLACK_STATE_SECRET', 'INSTALLATIONS_KEY'] as const;

const fault = (where: string, found: string, fix: string): Fault => ({ code: 'slack.config', where, found, fix });

const missing = (name: SlackVariable, why: string): Fault => fault(name, `is missing; ${why}.`, WHERE_TO_FIND[name]);

const wrongValues = (env: NodeJS.ProcessEnv): Fault[] => {
  const { error } = environment.safeParse(env);
  return (error?.issues ?? []).map(({ path, message }) => {
    const [found = '', ...fix] = message.split(/(?<=\.) /);
    return fault(path.join('.'), found, fix.join(' '));
  });
};

const missingNames = (env: NodeJS.ProcessEnv): Fault[] => {
  const many = OAUTH.some((name) => env[name]);
  const faults: Fault[] = [];
  if (many && env.SLACK_BOT_TOKEN)
    faults.push(
      fault(
        'SLACK_BOT_TOKEN',
        `is set, and so is ${OAUTH.find((name) => env[name])}.`,
        `For one workspace keep the token and remove ${OAUTH.join(', ')}. For many, remove the token.`,
      ),
    );
  else if (many)
    faults.push(
      ...OAUTH.filter((name) => !env[name]).map((name) => missing(name, 'many workspaces need it to install the app')),
    );
  else if (!env.SLACK_BOT_TOKEN) faults.push(missing('SLACK_BOT_TOKEN', 'the app cannot post without it'));
  if (!env.SLACK_APP_TOKEN && !env.SLACK_SIGNING_SECRET)
    faults.push(
      missing('SLACK_APP_TOKEN', 'Socket Mode needs it'),
      missing('SLACK_SIGNING_SECRET', 'HTTP needs it where there is no app token'),
    );
  if (env.LOG_LEVEL === 'debug' && env.LOG_QUESTIONS !== 'yes')
    faults.push(
      fault(
        'LOG_LEVEL',
        'is debug, which prints whole messages.',
        'Set LOG_QUESTIONS=yes if questions may be logged, or choose info.',
      ),
    );
  return faults;
};

/** What is wrong with the settings: first values that cannot be right, then variables that are missing or at odds. */
export const configFaults = (env: NodeJS.ProcessEnv): Fault[] => [...wrongValues(env), ...missingNames(env)];
