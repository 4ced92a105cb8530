import type { App, BlockAction, ButtonAction, FeedbackButtonsAction } from '@slack/bolt';
import { type Answered, answering, note } from '../messages/answering.ts';
import { ACTIONS } from '../messages/controls.ts';
import { inChannel, privately } from '../sending/deliver.ts';
import { isFresh } from '../sending/fresh.ts';
import { guarded } from '../sending/guard.ts';
import { type Message, messageOf } from '../messages/message.ts';
import { paragraphView } from '../messages/paragraph.ts';
import { type Press, pressOf } from '../pressed.ts';
import { addChart, replyPrivately } from '../messages/reply.ts';
import { send, type Sending } from '../sending/send.ts';
import { sentenceMessage } from '../messages/sentence-message.ts';
import type { Services } from '../services.ts';
import { type Asked, readAsked } from '../messages/state.ts';
import {
  askedBy,
  BUSY,
  NOT_MEMBER,
  NOT_POSTED,
  NOT_YOURS,
  POSTED,
  POSTED_BEFORE,
  STALE,
  THANKS,
  UNSURE,
} from '../wording.ts';

type Work = (services: Services, press: Press, asked: Asked) => Promise<void>;

const tell = async (services: Services, press: Press, text: string): Promise<void> => {
  await privately(services, press.to, { text });
};

const followUp: Work = (services, { to }, asked) => replyPrivately(services, 'button', to, { ...asked, by: to.user });

const sentence: Work = async (services, press, asked) => {
  const { answer } = answering(services, 'button', asked);
  await privately(services, press.to, sentenceMessage(services, answer));
};

/** The sections in full, in a window of the person who pressed; where no window opens, as a private message. */
const paragraph: Work = async (services, press, asked) => {
  const { answer } = answering(services, 'button', asked);
  const { view, message } = paragraphView(services, answer);
  const { fate } = await send(services, 'view', { text: '' }, () =>
    press.to.client.views.open({ trigger_id: press.trigger, view }),
  );
  if (fate !== 'sent') await privately(services, press.to, message);
};

const publicMessage = ({ library, config }: Services, { answer, asked }: Answered, opening?: string): Message =>
  messageOf(library, answer, asked, { publicUrl: config.publicUrl, isPrivate: false, opening });

/** A choice among what was asked back: the answer takes the question's place where the asker chose. */
const choose: Work = async (services, press, asked) => {
  const { message, to } = press;
  const own = to.user === asked.by;
  if (message === undefined || message.isEphemeral || !own) {
    await replyPrivately(
      services,
      'button',
      { ...to, replaces: message?.isEphemeral === true },
      { ...asked, by: to.user },
    );
    return;
  }
  const answered = answering(services, 'button', asked);
  const { channel, ts, thread } = message;
  const { fate } = await send(services, 'update', publicMessage(services, answered), (sent) =>
    to.client.chat.update({ channel, ts, ...sent }),
  );
  if (thread !== undefined) services.threads.remember(`${to.team} ${channel} ${thread}`, asked.questions);
  if (fate !== 'sent') await replyPrivately(services, 'button', to, asked);
  else if (thread !== undefined) await addChart(services, { client: to.client, channel, thread }, answered.answer);
};

/** Slack's words for a channel that the app is not in. */
const NOT_IN: ReadonlySet<string> = new Set(['not_in_channel', 'channel_not_found']);

const afterPosting = ({ fate, why = '' }: Sending): string =>
  fate === 'refused' ? (NOT_IN.has(why) ? NOT_MEMBER : NOT_POSTED) : { sent: POSTED, unsure: UNSURE, busy: BUSY }[fate];

/** Into the channel, by a press of the person who asked and of nobody else; once, however often it is pressed. */
const post: Work = async (services, press, asked) => {
  const { message, to } = press;
  if (asked.by !== to.user || message === undefined) return tell(services, press, NOT_YOURS);
  const mark = `posted ${message.channel} ${message.ts} ${asked.by}`;
  if (!services.once.first(mark)) return tell(services, press, POSTED_BEFORE);
  const answered = answering(services, 'button', asked);
  const { channel, thread } = message;
  const opening = askedBy(to.user, asked.questions.at(-1) ?? '');
  const at = { client: to.client, channel, thread };
  const sending = await inChannel(services, at, publicMessage(services, answered, opening));
  // What Slack took nothing of may be pressed again; what may have arrived may not.
  if (sending.fate === 'refused' || sending.fate === 'busy') services.once.forget(mark);
  await tell(services, press, afterPosting(sending));
};

const judged: Work = async (services, press, asked) => {
  const { answer } = answering(services, 'button', asked);
  note(services, press.value?.startsWith('+') ? 'helpful' : 'unhelpful', answer);
  await tell(services, press, THANKS);
};

const WORK: readonly (readonly [id: string | RegExp, work: Work])[] = [
  [ACTIONS.trend, followUp],
  [ACTIONS.benchmarks, followUp],
  [ACTIONS.sentence, sentence],
  [ACTIONS.paragraph, paragraph],
  [ACTIONS.post, post],
  [ACTIONS.feedback, judged],
  [new RegExp(`^${ACTIONS.choose}-\\d+$`), choose],
];

/** Thumbs stand before what the button carries. */
const carried = (value: string | undefined): string | undefined => value?.replace(/^[+-]/, '');

/** Whatever can be pressed under an answer. */
export const pressing = (app: App, services: Services): void => {
  for (const [id, work] of WORK)
    app.action<BlockAction<ButtonAction | FeedbackButtonsAction>>(
      id,
      async ({ ack, body, action, client, respond }) => {
        await ack();
        const press = pressOf({ body, action, client, respond });
        if (!isFresh(services, press.key)) return;
        await guarded(services, 'button', press.to, async () => {
          const asked = readAsked(carried(press.value));
          await (asked ? work(services, press, asked) : tell(services, press, STALE));
        });
      },
    );
};
