import { startApp, type AppProcess } from '../stand-in/app-process.ts';
import { controlsOf, type Control, type Posted } from '../stand-in/posted.ts';
import { startStandIn, type StandIn } from '../stand-in/stand-in.ts';
import { eventually } from '../stand-in/wait.ts';
import { inCrowd, type Mode, type Place } from '../stand-in/workspace.ts';

const START = ['node', '--import', 'tsx', 'src/cli/start.ts'] as const;
/** Longer than a call that hangs and what is said after it. */
const PATIENCE = 8_000;
const CROWD = 80;

/** How long a test may take that waits and restarts. */
export const PATIENT = 30_000;

export const MODES = ['socket', 'http'] as const;

/** A question that everybody here asks, and how its answer begins. */
export const LAC = 'Thurrock LAC rate March 2015';
export const LAC_SAYS = '70 per 10,000 (Children looked after; Thurrock, at 31 March 2015)';
/** The same of another time, once the first has been asked. */
export const AND_2014 = 'and August 2014?';
export const AND_2014_SAYS = '78 per 10,000';

/** The app as it will run, at a Slack of its own. */
export type Desk = {
  slack: StandIn;
  /** The process that runs now. */
  app: () => AppProcess;
  /** A place where nothing was said yet. */
  place: () => Place;
  /** What the app said there, in order. */
  said: (channel: string) => Promise<Posted[]>;
  /** Waits for a message of the app. */
  reply: (channel: string, nth?: number) => Promise<Posted>;
  /** A private answer to a command, to press on. */
  answered: (at: Place, question: string) => Promise<Posted>;
  press: (at: Place, message: Posted, actionId: string) => Promise<void>;
  /**
   * Waits until the app has said as much as is expected and falls silent.
   * @returns what it said, in the channel and then in direct messages, each cut to the length that is expected of it
   */
  heard: (at: Place, expected: readonly string[], asked?: Posted) => Promise<string[]>;
  /** Ends the process, and starts another on the same port and folder. */
  restart: (signal: NodeJS.Signals, env?: Record<string, string>) => Promise<void>;
  stop: () => Promise<void>;
};

/** "privately: 70 per 10,000": who sees it, and what it says; of a picture, what it says to those who do not see it. */
const lineOf = ({ thread, privateTo, text, files, channel }: Posted, at: Place, asked?: Posted): string => {
  const where =
    privateTo !== undefined
      ? privateTo === at.user
        ? 'privately'
        : `to ${privateTo}`
      : thread === undefined
        ? 'openly'
        : thread === asked?.ts
          ? 'in the thread'
          : `in thread ${thread}`;
  const [picture] = files;
  const place = channel === at.direct ? 'direct message, ' : '';
  return `${place}${where}: ${picture ? `(${picture.name}) ${picture.alt_txt}` : text}`;
};

/** A press of one thumb of two, which are one control. */
const thumb = (control: Control, blocks: Posted['blocks'], name: string): Control => {
  const found = new RegExp(`"value":"(\\${name}[^"\\\\]*(?:\\\\.[^"\\\\]*)*)"`).exec(JSON.stringify(blocks));
  return { ...control, value: JSON.parse(`"${found?.[1] ?? ''}"`) as string };
};

const controlIn = ({ blocks }: Posted, actionId: string): Control => {
  const [id = '', name] = actionId.split(' ');
  const found = controlsOf(blocks).find(({ action_id }) => action_id === id);
  if (!found) throw new Error(`There is nothing to press called ${id}.`);
  return name === undefined ? found : thumb(found, blocks, name);
};

export const openDesk = async (mode: Mode, env: Record<string, string> = {}, crowd = CROWD): Promise<Desk> => {
  const slack = await startStandIn({ mode, crowd });
  let app = await startApp({ command: START, slack, env }).catch(async (error: unknown) => {
    await slack.stop();
    throw error;
  });
  let taken = 0;
  const said: Desk['said'] = async (channel) => (await slack.messages(channel)).filter(({ fromBot }) => fromBot);
  const reply: Desk['reply'] = (channel, nth = 0) =>
    eventually(async () => (await said(channel))[nth], {
      what: `message ${nth + 1} of the app in ${channel}`,
      within: PATIENCE,
    });
  return {
    slack,
    app: () => app,
    place: () => inCrowd(taken++),
    said,
    reply,
    answered: async ({ channel, user }, question) => {
      const before = (await said(channel)).length;
      await slack.command(channel, user, question);
      return reply(channel, before);
    },
    press: ({ channel, user }, message, actionId) =>
      slack.press(channel, message.ts, user, controlIn(message, actionId)),
    heard: async (at, expected, asked) => {
      const all = async (): Promise<Posted[]> => [...(await said(at.channel)), ...(await said(at.direct))];
      // Too few are told by what is returned, which says more than that it took too long.
      await eventually(async () => (await all()).length >= expected.length, {
        what: 'an answer',
        within: PATIENCE,
      }).catch(() => undefined);
      await slack.traffic.quiet({ for: 100 });
      return (await all()).map((message, nth) => lineOf(message, at, asked).slice(0, expected[nth]?.length ?? 80));
    },
    restart: async (signal, changed = {}) => {
      await app.stop(signal);
      app = await startApp({ command: START, slack, env: { ...env, ...changed }, port: app.port });
    },
    stop: async () => {
      await app.stop('SIGKILL');
      await slack.stop();
    },
  };
};
