import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { againstTargets, benchPage, type Machine, type Measurements } from '../bench/report.ts';
import { median } from '../bench/stats.ts';
import type { Measured } from '../bench/worker.ts';
import { ChapterError } from '../errors.ts';
import { run } from './run.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGE = 'docs/bench.md';
const TIMES = 5;

/** The options that the scripts of package.json start Node with, so that what is measured is what people run. */
const nodeOptions = (): string[] => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    scripts: { ask: string };
  };
  return scripts.ask.split(' ').slice(1, -1);
};

/** Runs one of the programs in a fresh process. */
const fresh = (program: string, ...args: string[]): { out: string; ms: number } => {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, [...nodeOptions(), program, ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new ChapterError({
      code: 'bench.process',
      where: [program, ...args].join(' '),
      found: `ended with ${status}: ${stderr.trim().split('\n')[0] ?? ''}`,
      fix: 'Run it by itself to see why.',
    });
  return { out: stdout, ms: performance.now() - start };
};

const measured = <K extends keyof Measured>(measure: K): Measured[K] =>
  JSON.parse(fresh('src/bench/worker.ts', measure).out) as Measured[K];

const several = <T>(work: () => T): T[] => Array.from({ length: TIMES }, work);

const loading = (): Measured['load'] => {
  const loads = several(() => measured('load'));
  return { ms: median(loads.map(({ ms }) => ms)), indexMs: median(loads.map(({ indexMs }) => indexMs)) };
};

const measureAll = (): Measurements => ({
  load: loading(),
  answer: measured('answer'),
  baseline: measured('baseline'),
  coldMs: median(several(() => fresh('src/cli/ask.ts', 'Thurrock LAC rate March 2015').ms)),
});

const command = new Command('bench')
  .description(`Measure loading, answering, starting and memory, and write ${PAGE}.`)
  .option('--date <date>', 'the date to write on the page')
  .action(({ date }: { date?: string }) => {
    const measurements = measureAll();
    const { version: node, platform, arch } = process;
    const machine: Machine = {
      cores: availableParallelism(),
      node: node.slice(1),
      platform: `${platform} ${arch}`,
      date,
    };
    const page = benchPage(measurements, machine);
    writeFileSync(new URL(`../../${PAGE}`, import.meta.url), page);
    process.stdout.write(page);
    const missed = againstTargets(measurements).filter(({ met }) => !met);
    for (const { what, measured: value, target } of missed)
      process.stderr.write(`Target missed: ${what}: ${value}, ${target}.\n`);
  });

await run(command);
