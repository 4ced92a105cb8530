import { setTimeout as delay } from 'node:timers/promises';
import type { StandIn } from '../../test/slack/stand-in/stand-in.ts';
import { inCrowd } from '../../test/slack/stand-in/workspace.ts';

type Load = {
  slack: StandIn;
  questions: readonly string[];
  /** Commands a second, and how many in all. */
  rate: number;
  count: number;
  /** The first member of the crowd to ask. */
  first?: number;
  onSecond?: () => void;
};

/**
 * Sends slash commands at a steady rate, whether or not the earlier ones are answered. Each comes from a member and a channel
 * of its own, as it would in a large workspace: Slack limits what may be posted to one channel.
 * @returns how many the stand-in could not deliver
 */
export const drive = async ({ slack, questions, rate, count, first = 0, onSecond }: Load): Promise<number> => {
  const start = performance.now();
  const sent: Promise<boolean>[] = [];
  for (let n = 0; n < count; n++) {
    await delay(Math.max(0, start + (n * 1000) / rate - performance.now()));
    if (n % rate === 0) onSecond?.();
    const { channel, user } = inCrowd(first + n);
    const question = questions[n % questions.length] ?? '';
    sent.push(
      slack.command(channel, user, question).then(
        () => true,
        () => false,
      ),
    );
  }
  return (await Promise.all(sent)).filter((isDelivered) => !isDelivered).length;
};
