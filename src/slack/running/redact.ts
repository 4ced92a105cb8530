/** Tokens of Slack of every kind: bot, user, app, refresh and configuration tokens. */
const TOKENS = /\bx(?:ox[a-z]|app)(?:\.xox[a-z])?-[\w.-]+/gi;

/** What a header or a form carries as a secret, of whatever form it is. */
const SECRETS = /(bearer\s+|client_secret=|refresh_token=|[?&]code=)[\w.~+/-]+/gi;

const HIDDEN = '[hidden]';

/** A text with every token of Slack in it hidden. */
export const redact = (text: string): string => text.replace(TOKENS, HIDDEN).replace(SECRETS, `$1${HIDDEN}`);
