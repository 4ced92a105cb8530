import { z } from 'zod';
import { limits } from './blocks/limits.ts';

/**
 * What a button carries: the questions asked so far in the conversation, oldest first. Answers are made anew from
 * them, so that a press works after a restart, in every process, and always gives what the same questions give.
 */
export type Asked = { questions: string[]; /** Who asked, as Slack's user id. */ by: string };

const state = z.object({ q: z.array(z.string()).min(1), u: z.string() });

/** Room left for what is put before a state, such as a thumb. */
const ROOM = 10;

/** @returns at most as long as a button takes: the oldest questions go first; undefined where the last alone is too long */
export const writeAsked = ({ questions, by }: Asked): string | undefined => {
  for (let from = 0; from < questions.length; from++) {
    const value = JSON.stringify({ q: questions.slice(from), u: by });
    if (value.length <= limits.value - ROOM) return value;
  }
  return undefined;
};

/** What a button carries; undefined for anything that this app did not write. */
export const readAsked = (value: string | undefined): Asked | undefined => {
  if (value === undefined) return undefined;
  try {
    const { success, data } = state.safeParse(JSON.parse(value));
    return success ? { questions: data.q, by: data.u } : undefined;
  } catch {
    return undefined;
  }
};
