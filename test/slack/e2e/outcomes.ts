import { apology, BUSY, NOT_MEMBER, NOT_POSTED, POSTED, UNSURE } from '../../../src/slack/wording.ts';
import { textOf } from '../stand-in/json.ts';
import type { Posted } from '../stand-in/posted.ts';
import type { Call } from '../stand-in/traffic.ts';
import type { Place } from '../stand-in/workspace.ts';

/** What was sent once from a place of its own. The last five are presses under a private answer. */
export type Kind = 'command' | 'mention' | 'direct' | 'trend' | 'sentence' | 'paragraph' | 'post' | 'feedback +';

/** One delivery, and all that came of it. */
export type Outcome = {
  kind: Kind;
  at: Place;
  /** The message that asked; none for a command or a press. */
  asked: Posted | undefined;
  /** How its answer begins. */
  begins: string;
  /** What the app said in the place, in the channel and in direct messages. */
  said: readonly Posted[];
  /** Every call of the app that was meant for the place. */
  calls: readonly Call[];
};

const [SORRY = ''] = apology('0').split('0');

/** What is said instead of an answer. */
const isNotice = ({ text }: Posted): boolean =>
  [BUSY, UNSURE, NOT_MEMBER, NOT_POSTED].includes(text) || text.startsWith(SORRY);
const isPosted = ({ text }: Posted): boolean => text === POSTED;

const arrived = ({ fault }: Call): boolean => fault === undefined || fault === 'drop_after';

/** Whether only those see a message who are meant to. */
const isInPlace = ({ kind, at, asked }: Outcome, message: Posted): boolean => {
  if (message.privateTo !== undefined) return message.privateTo === at.user;
  if (message.channel === at.direct) return kind !== 'direct' || message.thread === asked?.ts;
  if (isNotice(message) || isPosted(message)) return false;
  return kind === 'mention' ? message.thread === asked?.ts : kind === 'post' && message.thread === undefined;
};

const wordsOf = ({ said }: Outcome): Posted[] => said.filter(({ files }) => files.length === 0);

/** Windows that were opened; who sees one is the person who pressed. */
const windowsOf = ({ calls }: Outcome): number =>
  calls.filter((call) => call.method === 'views.open' && arrived(call)).length;

/** Nothing was shown to anybody. */
export const isSilent = (outcome: Outcome): boolean => wordsOf(outcome).length + windowsOf(outcome) === 0;

/** What is wrong with what came of a delivery, as sentences; none where all is well. */
export const wrongsOf = (outcome: Outcome): string[] => {
  const { kind, at, begins, calls } = outcome;
  const words = wordsOf(outcome);
  const answers = words.filter((message) => !isNotice(message) && !isPosted(message));
  const told = words.length + windowsOf(outcome);
  // Who posts something is told so.
  const due = kind === 'post' ? 2 : 1;
  // What arrived without a word from Slack is followed by one that says so.
  const lost = calls.filter(({ fault }) => fault === 'drop_after').length;
  const isOpen = answers.some(({ channel, privateTo }) => channel === at.channel && privateTo === undefined);
  return [
    ...words.filter((message) => !isInPlace(outcome, message)).map(({ text }) => `In the wrong place: ${text}`),
    ...answers.filter(({ text }) => !text.startsWith(begins)).map(({ text }) => `Something else: ${text}`),
    ...(answers.length > 1 ? [`Answered ${answers.length} times.`] : []),
    ...(told > due + lost ? [`Told ${told} things.`] : []),
    ...(kind === 'post' && words.some(isPosted) && !isOpen ? ['Said to be posted, and is not.'] : []),
    // Where Slack took no call at all, there was no way left.
    ...(isSilent(outcome) && (calls.length < 2 || calls.some(arrived)) ? ['Silent.'] : []),
  ];
};

/** The calls of the app by where they went: channel or member, address of a reply, what a window was opened with. */
export const callsByPlace = (calls: readonly Call[]): ((names: Iterable<string>) => Call[]) => {
  const by = new Map<string, Call[]>();
  for (const call of calls)
    for (const name of [textOf(call.args, 'channel') || call.path, textOf(call.args, 'trigger_id')])
      by.set(name, [...(by.get(name) ?? []), call]);
  return (names) => [...names].filter(Boolean).flatMap((name) => by.get(name) ?? []);
};
