import type { App } from '@slack/bolt';
import { privately, type Respond } from '../sending/deliver.ts';
import { isFresh } from '../sending/fresh.ts';
import { guarded } from '../sending/guard.ts';
import type { Services } from '../services.ts';
import { STALE } from '../wording.ts';

type Body = {
  type?: string;
  user?: { id?: string };
  channel?: { id?: string };
  team?: { id?: string };
  actions?: { action_id?: string; action_ts?: string }[];
  callback_id?: string;
};

/**
 * Presses that no listener knows, of messages from an older version: acknowledged and explained rather than left to
 * Slack's warning sign.
 * @param known what the listeners listen for
 */
export const unknown = (app: App, services: Services, known: readonly (string | RegExp)[]): void => {
  const isKnown = (id: string): boolean => known.some((one) => (typeof one === 'string' ? one === id : one.test(id)));
  app.use(async (args) => {
    const { next, client, body } = args;
    const { type, user, team, channel, actions = [] } = body as unknown as Body;
    const { ack, respond } = args as unknown as { ack?: () => Promise<void>; respond?: Respond };
    const [action] = actions;
    const stray = type === 'block_actions' && !actions.some(({ action_id: id }) => id !== undefined && isKnown(id));
    if (!stray || !ack) return next();
    await ack();
    const person = user?.id;
    if (!person || !isFresh(services, `press ${person} ${action?.action_id ?? ''} ${action?.action_ts ?? ''}`)) return;
    const to = { client, team: team?.id ?? '', user: person, channel: channel?.id, respond };
    await guarded(services, 'button', to, async () => {
      await privately(services, to, { text: STALE });
    });
  });
};
