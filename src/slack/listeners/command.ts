import type { App } from '@slack/bolt';
import { briefMessage } from '../messages/brief.ts';
import { isFresh } from '../sending/fresh.ts';
import { guarded } from '../sending/guard.ts';
import { healthMessage } from '../messages/health-message.ts';
import { privately, type Private } from '../sending/deliver.ts';
import { replyPrivately } from '../messages/reply.ts';
import type { Sent } from '../sending/send.ts';
import type { Services } from '../services.ts';
import { EMPTY } from '../wording.ts';

type Subcommand = (services: Services, to: Private, rest: string) => Promise<void>;

const asking =
  (questionOf: (rest: string) => string): Subcommand =>
  (services, to, rest) =>
    replyPrivately(services, 'command', to, { questions: [questionOf(rest)], by: to.user });

const telling =
  (messageOf: (services: Services, rest: string) => Sent): Subcommand =>
  async (services, to, rest) => {
    await privately(services, to, messageOf(services, rest));
  };

const hint: Subcommand = telling(() => ({ text: EMPTY }));

/** First words of `/figures` that are no part of a question. */
const SUBCOMMANDS: ReadonlyMap<string, Subcommand> = new Map<string, Subcommand>([
  ['check', asking((statement) => `${statement.replace(/[?.!\s]+$/, '')}. Is that right?`)],
  ['brief', telling(briefMessage)],
  ['sources', asking(() => 'sources')],
  ['help', asking(() => 'help')],
  ['health', telling(healthMessage)],
]);

const NEEDS_MORE: ReadonlySet<string> = new Set(['check', 'brief']);
const STANDS_ALONE: ReadonlySet<string> = new Set(['sources', 'help', 'health']);

/** Which subcommand a text begins with, if any, and the rest of it. "help" is one only where it stands alone. */
export const readCommand = (text: string): { name: string | undefined; rest: string } => {
  const [first = '', ...others] = text.trim().split(/\s+/);
  const name = first.toLowerCase();
  const rest = others.join(' ');
  const isOne = rest === '' ? SUBCOMMANDS.has(name) : NEEDS_MORE.has(name);
  return isOne ? { name, rest } : { name: undefined, rest: text.trim() };
};

/** `/figures …`: always a private reply, whatever is asked. */
export const command = (app: App, services: Services): void => {
  app.command('/figures', async ({ ack, command: said, client, respond }) => {
    await ack();
    if (!isFresh(services, `command ${said.trigger_id}`)) return;
    const to = { client, team: said.team_id, user: said.user_id, channel: said.channel_id, respond };
    await guarded(services, 'command', to, async () => {
      const { name, rest } = readCommand(said.text);
      const isBare = name !== undefined && rest === '' && !STANDS_ALONE.has(name);
      const subcommand = isBare || said.text.trim() === '' ? hint : SUBCOMMANDS.get(name ?? '');
      await (subcommand ?? asking((question) => question))(services, to, rest);
    });
  });
};
