import { ask } from '../ask.ts';
import { openVerified } from '../cli/run.ts';
import { readSet, setNames } from '../eval/sets.ts';
import { foundInFirst } from '../eval/score.ts';
import { answerJson } from '../reply/json.ts';
import { createBaseline } from './baseline.ts';
import { type Spread, spread, timeEach } from './stats.ts';

/** What one fresh process measures; each of these runs alone, so that none warms up or fills the memory of another. */
export type Measured = {
  load: { ms: number; indexMs: number };
  answer: Spread & { questions: number; rssMb: number; passageQuestions: number; found: number };
  baseline: Spread & { paragraphs: number; found: number };
};

const ROUNDS = 2;
const questions = () => setNames().flatMap((name) => readSet(name, 'questions'));
const passageQuestions = () => questions().filter(({ kind }) => kind === 'passage');
const allQuestions = (): string[] => setNames().flatMap((name) => readSet(name).map(({ q }) => q));

const load = (): Measured['load'] => {
  const start = performance.now();
  const { index } = openVerified();
  const loaded = performance.now();
  index();
  return { ms: loaded - start, indexMs: performance.now() - loaded };
};

const answer = (): Measured['answer'] => {
  const library = openVerified();
  const asked = allQuestions();
  const times = timeEach(asked, ROUNDS, (question) => answerJson(library, ask(library, question).answer, ''));
  const rssMb = process.resourceUsage().maxRSS / 1024;
  const found = passageQuestions().filter(({ q, expect }) =>
    foundInFirst(answerJson(library, ask(library, q).answer, '').passages, expect.passages),
  );
  return {
    ...spread(times),
    questions: asked.length,
    rssMb,
    passageQuestions: passageQuestions().length,
    found: found.length,
  };
};

const baseline = (): Measured['baseline'] => {
  const { size, search } = createBaseline(openVerified().corpus.sections);
  const times = timeEach(allQuestions(), ROUNDS, search);
  const found = passageQuestions().filter(({ q, expect }) => foundInFirst(search(q), expect.passages));
  return { ...spread(times), paragraphs: size, found: found.length };
};

const MEASURES = { load, answer, baseline };
const measure = process.argv[2] ?? '';
if (Object.hasOwn(MEASURES, measure))
  process.stdout.write(JSON.stringify(MEASURES[measure as keyof typeof MEASURES]()));
else process.exitCode = 2;
