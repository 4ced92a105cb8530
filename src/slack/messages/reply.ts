import { answering } from './answering.ts';
import { inThread, isDirect, type Private, privately } from '../sending/deliver.ts';
import { messageOf } from './message.ts';
import type { Client, Services, Surface } from '../services.ts';
import type { Asked } from './state.ts';
import { MENTION_AGAIN } from '../wording.ts';

/** Answers one person privately; the answer can be posted by a press of theirs. */
export const replyPrivately = async (
  services: Services,
  surface: Surface,
  to: Private,
  asked: Asked,
): Promise<void> => {
  const { answer } = answering(services, surface, asked);
  // Where nobody else reads, there is nowhere to post to.
  const isPrivate = to.channel !== undefined && !isDirect(to.channel);
  const look = { publicUrl: services.config.publicUrl, isPrivate };
  await privately(services, to, messageOf(services.library, answer, asked, look));
};

/** A place where several people or one talk with the app, and where the next question leans on the last. */
export type Talk = { client: Client; team: string; channel: string; thread: string; user: string };

/** What a thread is known by among those kept. */
export const threadKey = ({ team, channel, thread }: Pick<Talk, 'team' | 'channel' | 'thread'>): string =>
  `${team} ${channel} ${thread}`;

/** Answers in a thread, with what was asked there before, then adds the chart where the answer has one. */
export const replyInThread = async (
  services: Services,
  surface: Surface,
  talk: Talk,
  question: string,
): Promise<void> => {
  const key = threadKey(talk);
  const questions = [...services.threads.questions(key), question];
  const asked: Asked = { questions, by: talk.user };
  const { answer } = answering(services, surface, asked);
  services.threads.remember(key, questions);
  const needsMention = services.config.threads === 'mention' && !isDirect(talk.channel);
  const message = messageOf(services.library, answer, asked, {
    publicUrl: services.config.publicUrl,
    isPrivate: false,
    footnote: needsMention ? MENTION_AGAIN : undefined,
  });
  if (await inThread(services, talk, message)) await addChart(services, talk, answer);
};

/** The chart follows the figures, which stand without it: where it cannot be drawn or uploaded, the log says so. */
export const addChart = async (
  services: Services,
  { client, channel, thread }: Pick<Talk, 'client' | 'channel' | 'thread'>,
  answer: Parameters<Services['draw']>[0],
): Promise<void> => {
  try {
    const picture = await services.draw(answer);
    if (picture === undefined) return;
    await client.filesUploadV2({
      channel_id: channel,
      thread_ts: thread,
      file: Buffer.from(picture.png),
      filename: 'chart.png',
      title: picture.title,
      alt_text: picture.alt,
    });
  } catch (error) {
    services.log.warn({ error }, 'A chart could not be added.');
  }
};
