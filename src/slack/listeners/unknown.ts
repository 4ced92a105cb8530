import type { App } from '@slack/bolt';
import { privately, type Respond } from '../sending/deliver.ts';
import type { Services } from '../services.ts';
import { STALE } from '../wording.ts';

type Body = {
  type?: string;
  user?: { id?: string };
  channel?: { id?: string };
  actions?: { action_id?: string }[];
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
    const { type, user, channel, actions = [] } = body as unknown as Body;
    const { ack, respond } = args as unknown as { ack?: () => Promise<void>; respond?: Respond };
    const stray = type === 'block_actions' && !actions.some(({ action_id: id }) => id !== undefined && isKnown(id));
    if (!stray || !ack) return next();
    await ack();
    services.metrics.errors.inc({ where: 'unknown' });
    if (user?.id) await privately(services, { client, user: user.id, channel: channel?.id, respond }, { text: STALE });
  });
};
