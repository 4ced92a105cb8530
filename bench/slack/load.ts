import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readSet } from '../../src/eval/sets.ts';
import { startApp } from '../../test/slack/stand-in/app-process.ts';
import { startStandIn, whyUnavailable } from '../../test/slack/stand-in/stand-in.ts';
import { eventually } from '../../test/slack/stand-in/wait.ts';
import project from '../../package.json' with { type: 'json' };
import { drive } from './drive.ts';
import { memoryOf } from './memory.ts';
import { outcomesOf } from './outcomes.ts';
import { loadPage, shortfalls } from './report.ts';

const USAGE = `node --import tsx bench/slack/load.ts [--start "COMMAND"] [--seconds 60] [--rate 50]

Starts the app against a Slack stand-in and asks it development questions by slash command. Prints the times, what was lost or
answered twice, and the app's memory. Ends with 1 where a goal is missed.`;

/** Seconds at the same rate before anything is measured. */
const WARM_UP = 3;
/** How long the last replies are waited for. */
const PATIENCE = 10_000;

const run = async (start: string, seconds: number, rate: number): Promise<boolean> => {
  const warmUp = WARM_UP * rate;
  const count = seconds * rate;
  const questions = readSet('development', 'questions').map(({ q }) => q);
  const slack = await startStandIn({ mode: 'http', crowd: warmUp + count });
  try {
    const [program = 'node', ...args] = start.split(/\s+/);
    const app = await startApp({ command: [program, ...args], slack });
    try {
      await drive({ slack, questions, rate, count: warmUp });
      await slack.traffic.quiet();
      slack.traffic.clear();

      const memory = { start: memoryOf(app.pid), everyTen: [] as number[] };
      let second = 0;
      const onSecond = (): void => {
        if (second++ % 10 === 0) memory.everyTen.push(memoryOf(app.pid).now);
      };
      const undelivered = await drive({ slack, questions, rate, count, first: warmUp, onSecond });
      const outcomes = () => outcomesOf(slack.traffic.deliveries, slack.traffic.calls);
      await eventually(() => outcomes().every(({ replies }) => replies.length > 0), {
        what: 'the last replies',
        within: PATIENCE,
        every: 200,
      }).catch((error: unknown) => console.error((error as Error).message));
      // A second reply to one command would come after the first.
      await slack.traffic.quiet({ for: 1000 });

      const machine = `Node ${process.versions.node}, ${availableParallelism()} cores, ${cpus()[0]?.model ?? 'unknown'}.`;
      const measured = {
        rate,
        seconds,
        outcomes: outcomes(),
        undelivered,
        memory: { ...memory, end: memoryOf(app.pid) },
        machine,
      };
      console.log(loadPage(measured));
      const missed = shortfalls(measured);
      for (const sentence of missed) console.error(sentence);
      return missed.length === 0;
    } finally {
      await app.stop();
    }
  } finally {
    await slack.stop();
  }
};

const { values } = parseArgs({
  options: {
    start: { type: 'string', default: project.scripts.start },
    seconds: { type: 'string', default: '60' },
    rate: { type: 'string', default: '50' },
    help: { type: 'boolean', default: false },
  },
});
const reason = whyUnavailable();
if (values.help) console.log(USAGE);
else if (reason !== undefined) {
  console.error(reason);
  process.exitCode = 1;
} else {
  const isWell = await run(values.start, Number(values.seconds), Number(values.rate)).catch((error: unknown) => {
    console.error((error as Error).message);
    return false;
  });
  if (!isWell) process.exitCode = 1;
}
