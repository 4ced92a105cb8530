import { randomUUID } from 'node:crypto';
import { textOf, type Json } from './json.ts';

/** What a modal is opened with, and where a private reply goes. Both are real: the stand-in gave them. */
export type Trigger = { triggerId: string; responseUrl: string };

/** The stand-in gives these with slash commands only. This one is kept from the app. */
const COMMAND = '/stand-in-trigger';

export type Triggers = {
  /** A trigger for a member in a channel. */
  ask: (channel: string, user: string) => Promise<Trigger>;
  /** Whether a payload was such a command, which is then not for the app. */
  take: (payload: Json) => boolean;
};

/** @param command sends a slash command through the stand-in */
export const createTriggers = (
  command: (channel: string, user: string, text: string, name: string) => Promise<void>,
): Triggers => {
  const given = new Map<string, Trigger>();
  return {
    ask: async (channel, user) => {
      const id = randomUUID();
      await command(channel, user, id, COMMAND);
      // It is there by now: the stand-in waits until its command is acknowledged.
      const trigger = given.get(id);
      given.delete(id);
      if (!trigger) throw new Error('The stand-in gave no trigger: in Socket Mode, the app must be connected first.');
      return trigger;
    },
    take: (payload) => {
      if (payload.command !== COMMAND) return false;
      given.set(textOf(payload, 'text'), {
        triggerId: textOf(payload, 'trigger_id'),
        responseUrl: textOf(payload, 'response_url'),
      });
      return true;
    },
  };
};
