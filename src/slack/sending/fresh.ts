import type { Services } from '../services.ts';

/** Whether a delivery is seen for the first time by each of its keys; one that is not is counted. */
export const isFresh = ({ once, metrics }: Pick<Services, 'once' | 'metrics'>, ...keys: string[]): boolean => {
  const fresh = keys.every((key) => once.first(key));
  if (!fresh) metrics.duplicates.inc();
  return fresh;
};
