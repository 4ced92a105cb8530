import type { BlockAction, ButtonAction, FeedbackButtonsAction } from '@slack/bolt';
import type { Private, Respond } from './sending/deliver.ts';
import type { Client } from './services.ts';

/** A press, as the listeners of buttons read it. */
export type Press = {
  to: Private & { team: string };
  /** What the button carried. */
  value: string | undefined;
  /** The same for every delivery of one press. */
  key: string;
  trigger: string;
  /** The message that the button stands in; none on the app's Home. */
  message: { channel: string; ts: string; thread: string | undefined; isEphemeral: boolean } | undefined;
};

type Args = {
  body: BlockAction;
  action: ButtonAction | FeedbackButtonsAction;
  client: Client;
  respond?: Respond;
};

const text = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);

/** Reads a press from Slack's payload. */
export const pressOf = ({ body, action, client, respond }: Args): Press => {
  const { container } = body;
  const channel = body.channel?.id ?? text(container.channel_id);
  const ts = text(container.message_ts) ?? body.message?.ts;
  const thread = text(container.thread_ts) ?? text(body.message?.thread_ts);
  return {
    to: {
      client,
      team: body.team?.id ?? body.user.team_id ?? '',
      user: body.user.id,
      channel,
      thread: thread ?? undefined,
      respond: channel === undefined ? undefined : respond,
    },
    value: action.value ?? undefined,
    key: `press ${body.user.id} ${action.action_id} ${action.action_ts}`,
    trigger: body.trigger_id,
    message:
      channel === undefined || ts === undefined
        ? undefined
        : { channel, ts, thread, isEphemeral: container.is_ephemeral === true },
  };
};
