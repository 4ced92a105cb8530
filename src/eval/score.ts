import type { AnswerJson, FigureJson } from '../reply/json.ts';
import { samePeriod } from './period.ts';
import type { EvalQuestion, Place, WantedFigure } from './question.ts';

/** `right`: as expected. `wrong`: a false statement was made. `missed`: less was said than the reports hold. */
export type Verdict = 'right' | 'missed' | 'wrong';
export type Judgement = { verdict: Verdict; why: string };

/** What of an answer is judged. */
export type Judged = Pick<AnswerJson, 'status' | 'text' | 'figures' | 'passages' | 'citations' | 'verdict'>;

const RIGHT: Judgement = { verdict: 'right', why: '' };

const sameNumber = (a: number, b: number): boolean => Math.abs(a - b) <= Math.max(1e-9, Math.abs(b) * 1e-9);

/** A fall may be given as −39 or as a fall of 39. */
const sameValue = (wanted: number, given: number): boolean =>
  sameNumber(wanted, given) || (wanted < 0 && sameNumber(-wanted, given));

/** Units told apart by nothing but how the report words them: "72 hours", "72"; "by 3 points", "by 3%". */
const ALIKE: readonly ReadonlySet<string>[] = [
  new Set(['days', 'weeks', 'months', 'years', 'hours', 'count']),
  new Set(['percent', 'percentage_points']),
];

const sameUnit = (wanted: string, given: string): boolean =>
  wanted === given || ALIKE.some((units) => units.has(wanted) && units.has(given));

const sectionName = (section: string): string =>
  section
    .toLowerCase()
    .replace(/^(?:section|paragraph|para|§)\s*/, '')
    .replace(/[\s.]+$/, '')
    .trim();

const samePlace = (wanted: Place, given: Place): boolean =>
  wanted.report === given.report && sectionName(wanted.section) === sectionName(given.section);

const placeNames = (places: readonly Place[]): string =>
  places.map(({ report, section }) => `${report} ${section}`).join(', ');

const isWanted = (wanted: WantedFigure, { value, unit, period }: FigureJson): boolean =>
  sameValue(wanted.value, value) &&
  sameUnit(wanted.unit, unit) &&
  samePeriod(wanted.period, period, wanted.period_optional);

const headlines = ({ figures }: Judged): FigureJson[] => figures.filter(({ role }) => role === 'headline');

/** Figures that are stated as the reports' own. */
const stated = (answer: Judged): FigureJson[] => headlines(answer).filter(({ derived }) => !derived);

const figureName = ({ value, unit, area, period }: FigureJson | WantedFigure): string =>
  [value, unit, area, period].join(' ').trim();

/** Where the reports are silent, no figure may be given but those the question allows. */
const judgeSilence = (question: EvalQuestion, answer: Judged): Judgement => {
  if (answer.status !== 'answered') return RIGHT;
  const extra = headlines(answer).filter(
    ({ value }) => !question.expect.figures.some((allowed) => sameNumber(allowed.value, value)),
  );
  if (extra.length === 0) return RIGHT;
  return { verdict: 'wrong', why: `gave ${extra.map(({ value }) => value).join(', ')} where the reports are silent` };
};

const judgeDefinition = ({ expect }: EvalQuestion, { text, passages }: Judged): Judgement => {
  const said = [text, ...passages.slice(0, 3).map((passage) => passage.text)].join(' ').toLowerCase();
  if (expect.contains.length === 0 || expect.contains.some((words) => said.includes(words))) return RIGHT;
  return { verdict: 'missed', why: `did not say ${expect.contains.join(' or ')}` };
};

/** Whether one of the wanted places is among the first three given. */
export const foundInFirst = (given: readonly Place[], wanted: readonly Place[]): boolean =>
  given.slice(0, 3).some((place) => wanted.some((want) => samePlace(want, place)));

/** The first three passages, then what is cited: five places in all. */
const judgePassage = ({ expect }: EvalQuestion, { passages, citations, figures }: Judged): Judgement => {
  const places = [...passages.slice(0, 3), ...citations, ...figures.map(({ citation }) => citation)].slice(0, 5);
  const found = places.some((given) => expect.passages.some((wanted) => samePlace(wanted, given)));
  if (expect.passages.length === 0 || found) return RIGHT;
  return { verdict: 'missed', why: `none of ${placeNames(expect.passages)} in the first places` };
};

const judgeVerdict = ({ expect }: EvalQuestion, { verdict }: Judged): Judgement => {
  if (verdict === expect.verdict) return RIGHT;
  const claims = verdict === 'supported' || verdict === 'contradicted';
  return { verdict: claims ? 'wrong' : 'missed', why: `verdict ${verdict ?? 'none'}, not ${expect.verdict}` };
};

/** What is amiss with the figures and their sources, if anything. */
const faultOf = ({ kind, expect }: EvalQuestion, answer: Judged): string | undefined => {
  const own = stated(answer);
  const pool = kind === 'figure' ? headlines(answer) : answer.figures;
  const lacking = expect.figures.find((wanted) => !pool.some((figure) => isWanted(wanted, figure)));
  if (lacking) return `lacks ${figureName(lacking)}; gave ${own.map(figureName).join(' | ') || answer.status}`;

  const trap = own.find(
    ({ value }) =>
      expect.forbid.some((forbidden) => sameNumber(forbidden, value)) &&
      !expect.figures.some((wanted) => sameValue(wanted.value, value)),
  );
  if (trap && kind !== 'check') return `states ${trap.value}, which answers another question`;

  if (kind === 'figure' && own.length > expect.figures.length + 1)
    return `states ${own.length} figures where ${expect.figures.length} was asked`;

  const cited = [...answer.figures.map(({ citation }) => citation), ...answer.citations];
  const sourced = cited.some((given) => expect.cite.some((wanted) => samePlace(wanted, given)));
  if (expect.cite.length > 0 && !sourced)
    return `cites ${placeNames(cited.slice(0, 3)) || 'nothing'}, not ${placeNames(expect.cite)}`;
  return undefined;
};

const judgeFigures = (question: EvalQuestion, answer: Judged): Judgement => {
  const why = faultOf(question, answer);
  if (why === undefined) return RIGHT;
  const gave = answer.status === 'answered' && stated(answer).length > 0;
  return { verdict: gave ? 'wrong' : 'missed', why };
};

/** Sets an answer against what its question expects. */
export const judge = (question: EvalQuestion, answer: Judged): Judgement => {
  if (question.kind === 'none') return judgeSilence(question, answer);
  if (question.kind === 'definition') return judgeDefinition(question, answer);
  if (question.kind === 'passage') return judgePassage(question, answer);
  const verdict = question.kind === 'check' ? judgeVerdict(question, answer) : RIGHT;
  return verdict === RIGHT ? judgeFigures(question, answer) : verdict;
};
