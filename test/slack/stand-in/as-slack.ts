import { isJson, type Json } from './json.ts';

/**
 * A press as Slack itself would describe it. The stand-in calls no message private, and gives the text of private ones;
 * Slack gives neither their text nor their blocks. https://docs.slack.dev/reference/interaction-payloads/block_actions-payload
 */
const press = (payload: Json): Json => {
  const { message, container, ...rest } = payload;
  if (!isJson(message) || !isJson(container)) return payload;
  const isPrivate = message.subtype === 'ephemeral';
  return {
    ...rest,
    container: {
      ...container,
      is_ephemeral: isPrivate,
      ...(message.thread_ts === undefined ? {} : { thread_ts: message.thread_ts }),
    },
    ...(isPrivate ? {} : { message }),
  };
};

/** What goes to the app: addresses of the stand-in become the proxy's, and presses read as Slack's own do. */
export const asSlackSends = (payload: Json, standInUrl: string, proxyUrl: string): Json => {
  const moved = JSON.parse(JSON.stringify(payload).replaceAll(standInUrl, proxyUrl)) as Json;
  return moved.type === 'block_actions' ? press(moved) : moved;
};
