import { LogLevel, webApi } from '@slack/bolt';
import { codeOf } from '../store/data-folder.ts';
import { fine, type Finding, wrong } from './doctor-finding.ts';

/** How long (ms) an answer is waited for. */
const PATIENCE = 5000;

const clientOf = (token: string, apiUrl: string | undefined): webApi.WebClient =>
  new webApi.WebClient(token, {
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
    logLevel: LogLevel.ERROR,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    timeout: PATIENCE,
  });

/** What to do about what Slack answers; `{}` is the variable that holds the token. */
const ADVICE: Record<string, string> = {
  invalid_auth: '{} is not a token that Slack knows. Copy it from the app’s settings again.',
  not_authed: '{} did not reach Slack. Copy it from the app’s settings again.',
  account_inactive: 'The app was removed from the workspace. Install it again and copy the new {}.',
  token_revoked: 'The token was withdrawn. Install the app again and copy the new {}.',
  token_expired: 'The token ran out. Switch token rotation off for one workspace, or install by OAuth.',
  not_allowed_token_type: '{} holds a token of another kind. The one needed begins as .env.example says.',
  missing_scope: 'Give the token its scope in the app’s settings: connections:write for {}.',
  ratelimited: 'Slack asks to wait. Run this again in a minute.',
};

const platformError = (error: unknown): string | undefined =>
  error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;

const refusal = (check: string, variable: string, error: unknown): Finding => {
  const answer = platformError(error) ?? (codeOf(error) === 'slack_webapi_rate_limited_error' ? 'ratelimited' : '');
  if (answer) {
    const advice = ADVICE[answer] ?? `Look "${answer}" up in Slack’s documentation of the method.`;
    return wrong(check, `Slack answered ${answer}. ${advice.replace('{}', variable)}`);
  }
  const reason = error instanceof Error ? error.message : String(error);
  const fix =
    'See that this machine reaches slack.com, through a proxy if there is one, and that SLACK_API_URL is right.';
  return wrong(check, `Slack did not answer (${reason.replace(/\.$/, '')}). ${fix}`);
};

const quoted = (names: readonly string[]): string => names.join(', ');

const scopesFinding = (granted: readonly string[] | undefined, wanted: readonly string[]): Finding => {
  if (!granted) return fine('Scopes', `not told by this server; ${quoted(wanted)} are needed.`);
  const missing = wanted.filter((scope) => !granted.includes(scope));
  if (missing.length === 0) return fine('Scopes', `all ${wanted.length} are granted.`);
  const fix = 'Add them under OAuth & Permissions → Scopes, or paste the manifest again, and reinstall the app.';
  return wrong('Scopes', `${quoted(missing)} not granted. ${fix}`);
};

/** Whether Slack knows the bot's token, and grants it the scopes wanted. */
export const checkToken = async (
  token: string,
  apiUrl: string | undefined,
  wanted: readonly string[],
): Promise<Finding[]> => {
  try {
    const { user, team, response_metadata: told } = await clientOf(token, apiUrl).auth.test();
    return [fine('Token', `the app is @${user} in ${team}.`), scopesFinding(told?.scopes, wanted)];
  } catch (error) {
    return [refusal('Token', 'SLACK_BOT_TOKEN', error)];
  }
};

/** Whether Slack opens a socket for the app's token. */
export const checkSocket = async (appToken: string, apiUrl: string | undefined): Promise<Finding> => {
  try {
    await clientOf(appToken, apiUrl).apps.connections.open({});
    return fine('Socket Mode', 'Slack opens a socket.');
  } catch (error) {
    return refusal('Socket Mode', 'SLACK_APP_TOKEN', error);
  }
};
