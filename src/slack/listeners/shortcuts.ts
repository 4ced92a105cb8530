import type { App, GlobalShortcut, MessageShortcut, types } from '@slack/bolt';
import { limits } from '../messages/blocks/limits.ts';
import { type Block, section } from '../messages/blocks/pieces.ts';
import { escaped } from '../messages/blocks/words.ts';
import { isFresh } from '../sending/fresh.ts';
import { failed, guarded } from '../sending/guard.ts';
import { type Chosen, FIELDS, lookedUp, lookUpView, optionsFor } from '../messages/look-up.ts';
import { messageOf } from '../messages/message.ts';
import { replyPrivately } from '../messages/reply.ts';
import { privately } from '../sending/deliver.ts';
import { send } from '../sending/send.ts';
import type { Services } from '../services.ts';
import { apology, ASK_MESSAGE, LOOK_UP, NO_TEXT, NO_WINDOW } from '../wording.ts';

type Values = Record<string, Record<string, { selected_option?: { value?: string } | null | undefined }>>;

/** What the fields of the window hold. */
const chosenIn = (values: Values | undefined): Chosen => {
  const chosen: Chosen = {};
  for (const field of FIELDS) {
    const value = values?.[field]?.[field]?.selected_option?.value;
    if (value !== undefined) chosen[field] = value;
  }
  return chosen;
};

/** Slack takes no buttons of messages and no sorting tables in a window. */
const forWindow = (blocks: readonly Block[]): types.KnownBlock[] =>
  blocks
    .filter(({ type }) => type !== 'actions' && type !== 'context_actions' && type !== 'data_table')
    .slice(0, limits.viewBlocks);

/** "Look up a figure": a window that offers only what exists, and shows the answer in its place. */
const lookUp = (app: App, services: Services): void => {
  const { library, metrics } = services;
  app.shortcut<GlobalShortcut>({ type: 'shortcut', callback_id: LOOK_UP.id }, async ({ ack, shortcut, client }) => {
    await ack();
    if (!isFresh(services, `shortcut ${shortcut.trigger_id}`)) return;
    const to = { client, team: shortcut.team?.id ?? '', user: shortcut.user.id };
    await guarded(services, 'shortcut', to, async () => {
      const { fate } = await send(services, 'view', { text: '' }, () =>
        client.views.open({ trigger_id: shortcut.trigger_id, view: lookUpView() }),
      );
      if (fate !== 'sent') await privately(services, to, { text: NO_WINDOW });
    });
  });
  for (const field of FIELDS)
    app.options(field, async ({ ack, options }) => {
      const state = (options as { view?: { state?: { values?: Values } } }).view?.state?.values;
      await ack({ options: optionsFor(library, field, chosenIn(state), options.value) });
    });
  const windowOf = (blocks: types.KnownBlock[]): types.ModalView => ({
    type: 'modal',
    title: { type: 'plain_text', text: LOOK_UP.title },
    blocks,
  });
  app.view({ type: 'view_submission', callback_id: LOOK_UP.id }, async ({ ack, view, body }) => {
    const show = (blocks: types.KnownBlock[]): Promise<void> =>
      ack({ response_action: 'update', view: windowOf(blocks) });
    const { publicUrl, notice } = services.config;
    if (notice !== undefined) {
      await show([section(escaped(notice))]);
      return;
    }
    try {
      const found = lookedUp(library, chosenIn(view.state.values));
      if ('fault' in found) {
        await ack({ response_action: 'errors', errors: { [found.fault]: LOOK_UP.faults[found.fault] } });
        return;
      }
      metrics.questions.inc({ surface: 'shortcut', status: 'answered' });
      const asked = { questions: [found.answer.reading.question], by: body.user.id };
      await show(forWindow(messageOf(library, found.answer, asked, { publicUrl, isPrivate: false }).blocks));
    } catch (error) {
      // A window can only be answered in place, so the apology stands in it.
      const reference = failed(services, 'shortcut', error);
      await show([section(escaped(apology(reference)))]);
    }
  });
};

/** "Ask about this message": its words are the question, the answer is private. */
const askMessage = (app: App, services: Services): void => {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: ASK_MESSAGE },
    async ({ ack, shortcut, client, respond }) => {
      await ack();
      if (!isFresh(services, `shortcut ${shortcut.trigger_id}`)) return;
      const { user, team, channel, message } = shortcut;
      const to = { client, team: team?.id ?? '', user: user.id, channel: channel.id, respond };
      await guarded(services, 'shortcut', to, async () => {
        const text = (message.text ?? '').trim();
        if (text === '') await privately(services, to, { text: NO_TEXT });
        else await replyPrivately(services, 'shortcut', to, { questions: [text], by: user.id });
      });
    },
  );
};

export const shortcuts = (app: App, services: Services): void => {
  lookUp(app, services);
  askMessage(app, services);
};
