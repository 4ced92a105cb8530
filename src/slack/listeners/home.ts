import type { App, BlockAction, ButtonAction } from '@slack/bolt';
import { isFresh } from '../sending/fresh.ts';
import { guarded } from '../sending/guard.ts';
import { EXAMPLE, homeView } from '../messages/home.ts';
import { pressOf } from '../pressed.ts';
import { replyPrivately } from '../messages/reply.ts';
import type { Services } from '../services.ts';
import { readAsked } from '../messages/state.ts';
import { PROMPTS } from '../wording.ts';

/** The app's own pages: Home, and the tab of messages with questions to start from. */
export const home = (app: App, services: Services): void => {
  const { library, config, log, metrics } = services;
  app.event('app_home_opened', async ({ event, client, body }) => {
    if (!isFresh(services, `event ${body.event_id}`)) return;
    try {
      if (event.tab === 'messages')
        await client.assistant.threads.setSuggestedPrompts({ channel_id: event.channel, prompts: [...PROMPTS] });
      else await client.views.publish({ user_id: event.user, view: homeView(library, event.user, config.notice) });
    } catch (error) {
      // Nobody asked anything: the page stays as it was.
      log.warn({ error, tab: event.tab }, 'A page of the app could not be shown.');
      metrics.errors.inc({ where: 'home' });
    }
  });
  app.action<BlockAction<ButtonAction>>(new RegExp(`^${EXAMPLE}-\\d+$`), async ({ ack, body, action, client }) => {
    await ack();
    const { to, value, key } = pressOf({ body, action, client });
    if (!isFresh(services, key)) return;
    await guarded(services, 'home', to, async () => {
      const asked = readAsked(value);
      if (asked) await replyPrivately(services, 'home', to, asked);
    });
  });
};
