import { privately } from '../sending/deliver.ts';
import type { Client, Services } from '../services.ts';
import { RESTARTED } from '../wording.ts';

/** Finds the token of a workspace. */
export type ClientFor = (team: string) => Promise<Client | undefined>;

/** Tells everybody whose reply was being worked on when the program ended that they must ask again. */
export const apologiseForLeft = async (services: Services, clientFor: ClientFor): Promise<void> => {
  for (const { team, channel, user, thread } of services.pending.left()) {
    try {
      const client = await clientFor(team);
      if (!client || user === '') continue;
      const at = { channel: channel || undefined, thread: thread || undefined };
      await privately(services, { client, user, ...at }, { text: RESTARTED });
    } catch (error) {
      services.log.error({ error, team }, 'A word about the restart could not be delivered.');
    }
  }
};
