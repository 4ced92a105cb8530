import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import autocannon from 'autocannon';
import { z } from 'zod';

/** Asks the pages a steady number of mixed questions a second, and prints what it took as a Markdown table. */

const RATE = 500;
const SECONDS = 30;
const CONNECTIONS = 10;

const QUESTIONS = fileURLToPath(new URL('../../eval/questions/development.jsonl', import.meta.url));
const asked = readFileSync(QUESTIONS, 'utf8')
  .trim()
  .split('\n')
  .map((line) => z.object({ q: z.string() }).parse(JSON.parse(line)).q)
  .filter((question) => question.trim() !== '');

const server = fork(fileURLToPath(new URL('server.ts', import.meta.url)), [], {
  execArgv: ['--max-semi-space-size=4', '--max-old-space-size=256', '--import', 'tsx'],
});
const heard = async <T>(schema: z.ZodType<T>): Promise<T> => schema.parse((await once(server, 'message'))[0]);
const memory = async (): Promise<number> => {
  server.send('memory');
  const { memory: bytes } = await heard(z.object({ memory: z.number() }));
  return bytes / 2 ** 20;
};

/** Pages of answers; every fifth request asks the API. */
const paths = asked.map((question, at) => `${at % 5 === 4 ? '/api/ask' : '/ask'}?q=${encodeURIComponent(question)}`);

const { port } = await heard(z.object({ port: z.number() }));

const load = async (name: string, how: Partial<autocannon.Options>): Promise<string> => {
  const before = await memory();
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    requests: paths.map((path) => ({ method: 'GET' as const, path })),
    ...how,
  });
  const after = await memory();
  const failed = result.errors + result.timeouts + result.non2xx;
  const cells = [
    name,
    result.requests.average.toFixed(0),
    String(result.requests.total),
    `${result.latency.p50} ms`,
    `${result.latency.p99} ms`,
    `${result.latency.max} ms`,
    String(failed),
    `${before.toFixed(0)} MB`,
    `${after.toFixed(0)} MB`,
  ];
  return `| ${cells.join(' | ')} |`;
};

const steady = { connections: CONNECTIONS, duration: SECONDS, overallRate: RATE };
const rows = [
  await load('every question for the first time, one after another', { connections: 1, amount: paths.length }),
  await load(`${RATE} a second for ${SECONDS} s`, steady),
  await load('the same again', steady),
];
server.disconnect();

process.stdout.write(
  [
    `${CONNECTIONS} connections over loopback, ${asked.length} questions of eval/questions/development.jsonl mixed.`,
    '',
    '| Run | Requests a second | Requests | p50 | p99 | Longest | Failed | Memory at the start | Memory at the end |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n'),
);
