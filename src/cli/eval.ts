import { Command } from 'commander';
import { type Result, runEval, type Tally, tally, tallyByKind } from '../eval/run.ts';
import { readSet, setNames } from '../eval/sets.ts';
import { openVerified, run } from './run.ts';

type Options = { set?: string; verbose?: true; json?: true; corpus?: string };

const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const share = (part: number, whole: number, digits: number): string =>
  `${((100 * part) / Math.max(1, whole)).toFixed(digits)}%`;

const kindLine = (kind: string, { right, missed, wrong }: Tally): string =>
  `${kind.padEnd(12)} right ${right}, missed ${missed}, wrong ${wrong}`;

const totalLine = (results: readonly Result[]): string => {
  const { right, missed, wrong } = tally(results);
  const ofAll = `${right}/${results.length} (${share(right, results.length, 1)})`;
  return `right ${ofAll}, missed ${missed}, wrong ${wrong} (${share(wrong, right + wrong, 2)} of those given)`;
};

const faultLines = (results: readonly Result[]): string[] =>
  results
    .filter(({ verdict }) => verdict !== 'right')
    .map(
      ({ verdict, why, question: { id, kind, q } }) =>
        `${verdict.padEnd(6)} ${id} [${kind}] ${q}\n${' '.repeat(7)}${why}`,
    );

const summary = (results: readonly Result[]): object => ({
  total: results.length,
  ...tally(results),
  kinds: Object.fromEntries(tallyByKind(results)),
  faults: results
    .filter(({ verdict }) => verdict !== 'right')
    .map(({ question: { id, kind, q }, verdict, why }) => ({ id, kind, q, verdict, why })),
});

const command = new Command('eval')
  .description('Answer the questions kept in eval/ and count what is right, missed and wrong.')
  .option('--set <name>', `one set only: ${setNames().join(', ')}`)
  .option('--verbose', 'list every question that is not answered right, with the reason')
  .option('--json', 'print the counts and every question not answered right as one object')
  .option('--corpus <dir>', 'answer from another corpus folder')
  .action(({ set, verbose, json, corpus }: Options) => {
    const sets = setNames();
    if (set !== undefined && !sets.includes(set))
      command.error(`error: no set "${set}"; there are ${sets.join(', ')}.`);
    const library = openVerified(corpus);
    const results = (set === undefined ? sets : [set]).flatMap((name) => runEval(library, readSet(name)));
    if (json) return void print(JSON.stringify(summary(results)));
    if (verbose) for (const line of faultLines(results)) print(line);
    for (const [kind, counts] of tallyByKind(results)) print(kindLine(kind, counts));
    print(totalLine(results));
  });

await run(command);
