import { textOf } from '../../test/slack/stand-in/json.ts';
import type { Call, Delivery } from '../../test/slack/stand-in/traffic.ts';

/** What became of one command; times in milliseconds from when it set off to the app. */
export type Outcome = {
  /** Until the app had acknowledged it; undefined where it did not. */
  ack: number | undefined;
  /** Until each reply reached the stand-in. */
  replies: number[];
};

/** Where a reply went: the address a command came with, a channel, or a member. An edit of a reply is not another one. */
const targetOf = ({ method, path, args, status }: Call): string | undefined => {
  if (status !== 200) return undefined;
  if (method === 'response_url') return args.replace_original || args.delete_original ? undefined : path;
  return method === 'chat.postMessage' || method === 'chat.postEphemeral' ? textOf(args, 'channel') : undefined;
};

/** Brings together each command with what was answered to it. Every command must have a channel and a member of its own. */
export const outcomesOf = (deliveries: readonly Delivery[], calls: readonly Call[]): Outcome[] => {
  const replies = new Map<string, number[]>();
  for (const call of calls) {
    const target = targetOf(call);
    if (target !== undefined) replies.set(target, [...(replies.get(target) ?? []), call.at]);
  }
  return deliveries
    .filter(({ kind }) => kind === 'slash_commands')
    .map(({ payload, at, ackedAt, status }) => {
      const address = new URL(textOf(payload, 'response_url')).pathname;
      const targets = [address, textOf(payload, 'channel_id'), textOf(payload, 'user_id')];
      return {
        ack: status === 200 && ackedAt !== undefined ? ackedAt - at : undefined,
        replies: targets.flatMap((target) => replies.get(target) ?? []).map((replied) => replied - at),
      };
    });
};
