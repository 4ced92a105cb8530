/**
 * Varies one weight or threshold of the matching at a time and counts right, missed and wrong over every question
 * kept in eval/. Run: node --import tsx bench/matching/run.ts. Writes RESULTS.md beside it.
 */
import { writeFileSync } from 'node:fs';
import { openVerified } from '../../src/cli/run.ts';
import { runEval, tally } from '../../src/eval/run.ts';
import { readSet, setNames } from '../../src/eval/sets.ts';
import { matching } from '../../src/question/matching-options.ts';

type Option = keyof typeof matching;

const STEPS = [-0.2, -0.1, 0.1, 0.2];
const library = openVerified();
const questions = setNames().flatMap((set) => readSet(set));

const measure = (): string => {
  const { right, missed, wrong } = tally(runEval(library, questions));
  return `${right} / ${missed} / ${wrong}`;
};

const varied = (option: Option, value: number): string => {
  const before = matching[option];
  matching[option] = value;
  const result = measure();
  matching[option] = before;
  return result;
};

const rounded = (value: number): number => Number(value.toPrecision(3));

const row = (option: Option): string => {
  const value = matching[option];
  const cells = STEPS.map((step) => {
    const tried = rounded(value * (1 + step));
    return `${tried}: ${varied(option, tried)}`;
  });
  return `| \`${option}\` | ${value} | ${cells.join(' | ')} |`;
};

const lines = [
  '# Weights and thresholds of the matching, one varied at a time',
  '',
  `Right / missed / wrong over the ${questions.length} questions of eval/. With the values in use: ${measure()}.`,
  '',
  `| option | in use | ${STEPS.map((step) => `${step > 0 ? '+' : '−'}${Math.abs(step) * 100}%`).join(' | ')} |`,
  `| --- | ---: | ${STEPS.map(() => '---').join(' | ')} |`,
  ...(Object.keys(matching) as Option[]).map(row),
  '',
];
writeFileSync(new URL('RESULTS.md', import.meta.url), lines.join('\n'));
process.stdout.write(lines.join('\n'));
