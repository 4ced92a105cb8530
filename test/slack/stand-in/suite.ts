import { describe } from 'vitest';
import { whyUnavailable } from './binary.ts';

/** A suite that needs the stand-in. Where there is none it is skipped, and its name says why. */
export const describeWithStandIn = (name: string, body: () => void): void => {
  const reason = whyUnavailable();
  if (reason === undefined) describe(name, body);
  else {
    console.warn(`Skipped: ${name}. ${reason}`);
    describe.skip(`${name} (${reason})`, body);
  }
};
