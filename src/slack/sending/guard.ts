import { randomUUID } from 'node:crypto';
import { type Private, privately } from './deliver.ts';
import type { Services, Surface } from '../services.ts';
import { apology } from '../wording.ts';

/** Short enough to be read out over the telephone. */
const referenceOf = (): string => randomUUID().slice(0, 8);

/** Writes a failure down. @returns the reference that stands in the log and in the apology */
export const failed = (
  { log, metrics }: Pick<Services, 'log' | 'metrics'>,
  surface: Surface,
  error: unknown,
): string => {
  const reference = referenceOf();
  log.error({ error, surface, reference }, 'A question could not be answered.');
  metrics.errors.inc({ where: surface });
  return reference;
};

/**
 * Does the work of one listener so that it ends in a message: whatever goes wrong, the person is told privately, with
 * a reference that stands in the log. With a notice set, that is all anybody gets.
 * @param to who asked, and how to reach them
 */
export const guarded = async (
  services: Services,
  surface: Surface,
  to: Private & { team: string },
  work: () => Promise<void>,
): Promise<void> => {
  const { config, log, metrics, now, pending } = services;
  const started = now();
  const done = pending.begin({
    team: to.team,
    channel: to.channel ?? '',
    user: to.user,
    thread: to.thread ?? '',
  });
  try {
    if (config.notice !== undefined) {
      log.info({ surface }, 'Switched off: the notice was given.');
      await privately(services, to, { text: config.notice });
    } else await work();
  } catch (error) {
    const reference = failed(services, surface, error);
    await privately(services, to, { text: apology(reference) }).catch((second: unknown) =>
      log.error({ error: second, reference }, 'Nor could the apology be delivered.'),
    );
  } finally {
    done();
    metrics.replySeconds.observe({ surface }, (now() - started) / 1_000);
  }
};
