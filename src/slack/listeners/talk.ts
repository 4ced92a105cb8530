import type { App } from '@slack/bolt';
import { isFresh } from '../sending/fresh.ts';
import { guarded } from '../sending/guard.ts';
import { replyInThread, threadKey } from '../messages/reply.ts';
import type { Client, Services, Surface } from '../services.ts';

/** What is read of a message; Slack's own types split it by what happened to it. */
type Said = {
  channel: string;
  channel_type?: string;
  user?: string;
  text?: string;
  ts: string;
  thread_ts?: string;
  subtype?: string;
  bot_id?: string;
  app_id?: string;
  hidden?: boolean;
};

const SAID_BY_PEOPLE: ReadonlySet<string> = new Set(['file_share', 'thread_broadcast']);

/** Edits, deletions, joins and whatever a bot says are no questions. */
const isQuestion = ({ subtype, bot_id: bot, app_id: byApp, hidden, user }: Said): boolean =>
  bot === undefined &&
  byApp === undefined &&
  hidden !== true &&
  user !== undefined &&
  (subtype === undefined || SAID_BY_PEOPLE.has(subtype));

/** The words without the mention of the app; Slack writes three signs in code. */
const wordsOf = ({ text = '' }: Said, bot: string | undefined): string =>
  text
    .replaceAll(`<@${bot ?? ''}>`, ' ')
    .replace(/<@[UW][A-Z0-9]+(?:\|([^>]*))?>/g, '$1')
    .replace(/<(?:https?|mailto):[^|>]*\|([^>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .trim();

type Delivery = { said: Said; client: Client; team: string; bot: string | undefined; eventId: string };

/** One message makes one answer, however often and as whatever event it is delivered. */
const isNew = (services: Services, { said, team, eventId }: Delivery): boolean =>
  isFresh(services, `event ${eventId}`, `message ${team} ${said.channel} ${said.ts}`);

const answer = async (services: Services, surface: Surface, delivery: Delivery): Promise<void> => {
  const { said, client, team, bot } = delivery;
  if (!isNew(services, delivery)) return;
  const thread = said.thread_ts ?? said.ts;
  const user = said.user ?? '';
  await guarded(services, surface, { client, team, user, channel: said.channel, thread }, () =>
    replyInThread(services, surface, { client, team, channel: said.channel, thread, user }, wordsOf(said, bot)),
  );
};

/** Which surface a message is a question on; undefined for talk that is not with the app. */
const surfaceOf = (services: Services, { said, team, bot }: Delivery): Surface | undefined => {
  if (said.channel_type === 'im' || said.channel.startsWith('D')) return 'direct';
  // With the history of channels granted, a mention comes as a message too; whichever is first is answered.
  if (bot !== undefined && said.text?.includes(`<@${bot}>`)) return 'mention';
  if (services.config.threads !== 'history' || said.thread_ts === undefined) return undefined;
  const known = services.threads.questions(threadKey({ team, channel: said.channel, thread: said.thread_ts }));
  return known.length > 0 ? 'thread' : undefined;
};

/** Mentions, follow-ups in threads, direct messages: answered in the thread they stand in. */
export const talk = (app: App, services: Services): void => {
  app.event('app_mention', async ({ event, client, context, body }) => {
    const said = event as Said;
    if (!isQuestion(said)) return;
    await answer(services, 'mention', {
      said,
      client,
      team: body.team_id,
      bot: context.botUserId,
      eventId: body.event_id,
    });
  });
  app.event('message', async ({ event, client, context, body }) => {
    const said = event as Said;
    const delivery = { said, client, team: body.team_id, bot: context.botUserId, eventId: body.event_id };
    const surface = isQuestion(said) ? surfaceOf(services, delivery) : undefined;
    if (surface !== undefined) await answer(services, surface, delivery);
  });
};
