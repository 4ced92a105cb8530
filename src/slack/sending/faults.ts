/** What a failed call means for the message it carried. */
export type SlackFault =
  /** Not taken for its blocks: the plain text may go. */
  | { kind: 'blocks' }
  /** Too many calls: not taken, may be tried after some seconds. */
  | { kind: 'busy'; seconds: number }
  /** Slack failed and took nothing: may be tried again. */
  | { kind: 'down' }
  /** No answer came: it may have arrived or not. */
  | { kind: 'unsure' }
  /** Not taken here, whatever is sent: another way is needed. */
  | { kind: 'refused'; why: string };

type Thrown = {
  code?: unknown;
  statusCode?: unknown;
  retryAfter?: unknown;
  data?: { error?: unknown };
};

const ABOUT_BLOCKS: ReadonlySet<string> = new Set([
  'invalid_blocks',
  'invalid_blocks_format',
  'invalid_attachments',
  'msg_blocks_too_long',
  'block_mismatch',
]);

const TROUBLED: ReadonlySet<string> = new Set([
  'internal_error',
  'fatal_error',
  'service_unavailable',
  'request_timeout',
]);

/** Reads an error of Slack's packages. @param error whatever was thrown by a call of the Web API or by `respond` */
export const faultOf = (error: unknown): SlackFault => {
  const { code, statusCode, retryAfter, data } = (typeof error === 'object' && error !== null ? error : {}) as Thrown;
  if (code === 'slack_webapi_rate_limited_error') return { kind: 'busy', seconds: Number(retryAfter) || 1 };
  if (code === 'slack_webapi_platform_error') {
    const why = typeof data?.error === 'string' ? data.error : 'unknown';
    if (ABOUT_BLOCKS.has(why)) return { kind: 'blocks' };
    return why === 'ratelimited'
      ? { kind: 'busy', seconds: 1 }
      : TROUBLED.has(why)
        ? { kind: 'down' }
        : { kind: 'refused', why };
  }
  if (code === 'slack_webapi_http_error')
    return Number(statusCode) >= 500 ? { kind: 'down' } : { kind: 'refused', why: String(statusCode) };
  if (code === 'slack_bolt_respond_error') {
    if (statusCode === 429) return { kind: 'busy', seconds: 1 };
    // Slack answers 404 to blocks it does not take and to an address that is used up, and does not say which.
    return Number(statusCode) >= 500 ? { kind: 'down' } : { kind: 'blocks' };
  }
  return { kind: 'unsure' };
};
