import type { Measured } from './worker.ts';

export type Measurements = Measured & { coldMs: number };
export type Machine = { cores: number; node: string; platform: string; date: string | undefined };

type Line = { what: string; measured: string; target: string; met: boolean };

const ms = (value: number): string => `${value < 10 ? value.toFixed(2) : value.toFixed(0)} ms`;

const line = (what: string, value: number, most: number, unit: (value: number) => string): Line => ({
  what,
  measured: unit(value),
  target: `at most ${unit(most).replace('.00', '')}`,
  met: value <= most,
});

/** Each target with what was measured. */
export const againstTargets = ({ answer, load, coldMs }: Measurements): Line[] => [
  line('one question, half of them at most (p50)', answer.p50, 2, ms),
  line('one question, 99 of 100 at most (p99)', answer.p99, 10, ms),
  line('loading and checking the corpus', load.ms, 250, ms),
  line('`npm run ask`, start to answer', coldMs, 1500, ms),
  line('peak memory (RSS) having answered all', answer.rssMb, 200, (value) => `${value.toFixed(0)} MB`),
];

const row = (...cells: (string | number)[]): string => `| ${cells.join(' | ')} |`;

/** The measurements as the page kept in `docs/`. */
export const benchPage = (measured: Measurements, { cores, node, platform, date }: Machine): string => {
  const { answer, baseline, load } = measured;
  return `# How fast it is

Written by \`npm run bench\`${date ? ` on ${date}` : ''}: ${cores} cores, Node ${node}, ${platform}. Each line is measured in
processes of its own; loading and starting are the median of five. A question is timed from its text to the finished answer
object, over all ${answer.questions} questions of \`eval/\`, three rounds, the first not counted.

${row('what', 'measured', 'target', 'met')}
${row('---', '---:', '---:', '---')}
${againstTargets(measured)
  .map(({ what, measured: value, target, met }) => row(what, value, target, met ? 'yes' : 'no'))
  .join('\n')}

The index over the paragraphs is made when one is first looked for, by a service before it listens; that took ${ms(load.indexMs)}.

## Beside plain search

The same questions put to MiniSearch with its defaults over the ${baseline.paragraphs} paragraphs, list items and tables of the
reports. It finds paragraphs and gives no figures. "Found": of the ${answer.passageQuestions} questions for what a report
says, how many have a right section among the first three hits.

${row('', 'p50', 'p99', 'found')}
${row('---', '---:', '---:', '---:')}
${row('Chapter & Verse, whole answer', ms(answer.p50), ms(answer.p99), answer.found)}
${row('MiniSearch, hits only', ms(baseline.p50), ms(baseline.p99), baseline.found)}
`;
};
