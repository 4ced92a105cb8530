import { setTimeout as delay } from 'node:timers/promises';

type Nothing = undefined | null | false | 0 | '';
type Waiting = {
  /** What is waited for, as the message will say it: "a reply in the thread". */
  what: string;
  /** Milliseconds until it is given up. */
  within?: number;
  every?: number;
};

/**
 * Asks again and again until there is something, and returns it. A check that throws has found nothing yet.
 * @throws an Error that says what was waited for, how long, and what the last check threw
 */
export const eventually = async <T>(
  check: () => T | Promise<T>,
  { what, within = 3000, every = 10 }: Waiting,
): Promise<Exclude<T, Nothing>> => {
  const end = performance.now() + within;
  for (;;) {
    let thrown: unknown;
    try {
      const found = await check();
      if (found) return found as Exclude<T, Nothing>;
    } catch (error) {
      thrown = error;
    }
    if (performance.now() > end) {
      const last = thrown instanceof Error ? ` The last check said: ${thrown.message}` : '';
      throw new Error(`Waited ${within} ms in vain for ${what}.${last}`, { cause: thrown });
    }
    await delay(every);
  }
};
