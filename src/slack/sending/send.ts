import { withoutTables } from '../messages/blocks/pieces.ts';
import { faultOf } from './faults.ts';
import type { Message } from '../messages/message.ts';
import type { Services } from '../services.ts';

/** What is handed to Slack: the plain text alone where blocks were refused. */
export type Sent = { text: string; blocks?: Message['blocks'] };

export type Fate = 'sent' | 'unsure' | 'refused' | 'busy';

/** What became of a message; why, in Slack's word, where it was refused. */
export type Sending = { fate: Fate; why?: string };

/** How long (seconds) one message may be held back by Slack's rate limit before it is given up. */
const PATIENCE = 15;
const TRIES = 3;
const PAUSE = 250;

/**
 * Sends one message by one way: older blocks, then plain text, where Slack refuses the blocks, again where Slack took nothing, never again
 * where it may have arrived.
 */
export const send = async (
  { metrics, log, sleep }: Pick<Services, 'metrics' | 'log' | 'sleep'>,
  way: string,
  message: Sent,
  call: (message: Sent) => Promise<unknown>,
): Promise<Sending> => {
  let current = message;
  let waited = 0;
  let failed = 0;
  const ended = (fate: Fate, detail: { error?: unknown; why?: string } = {}): Sending => {
    metrics.posts.inc({ outcome: `${way}_${fate}` });
    if (fate !== 'sent') log.warn({ way, fate, ...detail }, 'A message was not taken by Slack.');
    return { fate, ...(detail.why === undefined ? {} : { why: detail.why }) };
  };
  for (;;) {
    try {
      await call(current);
      return ended('sent');
    } catch (error) {
      const fault = faultOf(error);
      if (fault.kind === 'blocks' && current.blocks !== undefined) {
        const older = withoutTables(current.blocks);
        log.warn({ way, error }, `Slack refused the blocks; ${older ? 'older ones go' : 'the plain text goes'} out.`);
        current = older ? { text: current.text, blocks: older } : { text: current.text };
      } else if (fault.kind === 'busy' && waited + fault.seconds <= PATIENCE) {
        waited += fault.seconds;
        await sleep(fault.seconds * 1_000);
      } else if (fault.kind === 'down' && (failed += 1) < TRIES) {
        await sleep(PAUSE * failed);
      } else {
        if (fault.kind === 'busy') return ended('busy');
        if (fault.kind === 'unsure') return ended('unsure', { error });
        return ended('refused', { error, why: fault.kind === 'refused' ? fault.why : fault.kind });
      }
    }
  }
};
