import { ask } from '../src/ask.ts';
import type { Answer } from '../src/answer/answer.ts';
import { openVerified } from '../src/cli/run.ts';
import { type AnswerJson, answerJson, type FigureJson } from '../src/reply/json.ts';

/** The corpus that comes with the program, opened once for a test file. */
export const library = openVerified();

export const answerTo = (question: string): Answer => ask(library, question).answer;
export const jsonOf = (question: string): AnswerJson => answerJson(library, answerTo(question), '1');

/** "70 rate_per_10000, Thurrock, 2015-03-31 [thurrock-2015 6.1]": a figure on one line of a table. */
export const figureText = ({ value, unit, area, breakdown, period, status, citation }: FigureJson): string =>
  [`${value} ${unit}`, area, breakdown, period, status === 'actual' ? '' : status].filter(Boolean).join(', ') +
  ` [${citation.report} ${citation.section}]`;

const of = (question: string, wanted: (figure: FigureJson) => boolean): string[] =>
  jsonOf(question).figures.filter(wanted).map(figureText);

/** What a question is answered with, what is said beside it, and what is worked out from it. */
export const headlines = (question: string): string[] => of(question, ({ role }) => role === 'headline');
export const beside = (question: string): string[] =>
  of(question, ({ role, derived }) => role === 'context' && !derived);
export const derived = (question: string): string[] =>
  jsonOf(question).figures.flatMap((figure) => (figure.derived ? [`${figure.value} ${figure.unit}`] : []));
