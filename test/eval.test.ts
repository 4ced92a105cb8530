import { describe, expect, test } from 'vitest';
import { runEval, tally } from '../src/eval/run.ts';
import type { Place } from '../src/eval/question.ts';
import { readSet, setNames } from '../src/eval/sets.ts';
import { library } from './own.ts';

/** Share of right answers at the least, in per cent, and wrong ones at the most: just under what is measured. */
const FLOORS = {
  advisers: { right: 96, wrong: 1 },
  almoners: { right: 96, wrong: 1 },
  analysts: { right: 98, wrong: 1 },
  assistants: { right: 92, wrong: 3 },
  auditors: { right: 97, wrong: 2 },
  bailiffs: { right: 97, wrong: 1 },
  beadles: { right: 82, wrong: 1 },
  bursars: { right: 97, wrong: 1 },
  cashiers: { right: 97, wrong: 1 },
  chairs: { right: 98, wrong: 1 },
  clerics: { right: 99, wrong: 1 },
  clerks: { right: 95, wrong: 5 },
  colleagues: { right: 98, wrong: 2 },
  coroners: { right: 97, wrong: 1 },
  delegates: { right: 95, wrong: 1 },
  deputies: { right: 97, wrong: 2 },
  development: { right: 100, wrong: 0 },
  directors: { right: 95, wrong: 3 },
  examiners: { right: 98, wrong: 1 },
  governors: { right: 94, wrong: 1 },
  heralds: { right: 96, wrong: 1 },
  inspectors: { right: 98, wrong: 2 },
  lecturers: { right: 95, wrong: 1 },
  magistrates: { right: 97, wrong: 1 },
  marshals: { right: 97, wrong: 1 },
  members: { right: 96, wrong: 4 },
  notaries: { right: 91, wrong: 1 },
  observers: { right: 97, wrong: 1 },
  officers: { right: 97, wrong: 5 },
  partners: { right: 96, wrong: 4 },
  porters: { right: 97, wrong: 1 },
  proctors: { right: 90, wrong: 1 },
  provosts: { right: 99, wrong: 1 },
  recorders: { right: 98, wrong: 1 },
  reeves: { right: 98, wrong: 1 },
  registrars: { right: 98, wrong: 1 },
  reporters: { right: 96, wrong: 1 },
  researchers: { right: 96, wrong: 4 },
  reviewers: { right: 97, wrong: 1 },
  scrutiny: { right: 98, wrong: 1 },
  secretaries: { right: 98, wrong: 1 },
  sergeants: { right: 95, wrong: 1 },
  sheriffs: { right: 96, wrong: 1 },
  solicitors: { right: 97, wrong: 1 },
  stewards: { right: 94, wrong: 1 },
  successors: { right: 97, wrong: 3 },
  surveyors: { right: 94, wrong: 1 },
  treasurers: { right: 97, wrong: 1 },
  trustees: { right: 97, wrong: 2 },
  ushers: { right: 84, wrong: 1 },
  valuers: { right: 98, wrong: 1 },
  visitors: { right: 96, wrong: 1 },
  wardens: { right: 97, wrong: 1 },
} as const;

test('every set has a floor', () => {
  expect(setNames()).toEqual(Object.keys(FLOORS));
});

describe.each(Object.entries(FLOORS))('%s', (set, floor) => {
  test(`at least ${floor.right}% right, at most ${floor.wrong} wrong`, { timeout: 60_000 }, () => {
    const questions = readSet(set);
    const { right, wrong } = tally(runEval(library, questions));
    expect((100 * right) / questions.length).toBeGreaterThanOrEqual(floor.right);
    expect(wrong).toBeLessThanOrEqual(floor.wrong);
  });
});

test('questions have ids of their own and name sections that the reports have', () => {
  const questions = setNames().flatMap((set) => readSet(set));
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  const sections = new Set(library.corpus.sections.map(({ report, id }) => `${report} ${id}`));
  const isHeld = ({ report, section }: Place): boolean => sections.has(`${report} ${section}`);
  // A place may be given in other words too ("Table 2" for the table of 2.5), but one of them is a section's own name.
  const lost = questions.filter(({ expect: { cite, passages } }) => {
    const places = [...cite, ...passages];
    return places.length > 0 && !places.some(isHeld);
  });
  expect(lost.map(({ id }) => id)).toEqual([]);
});
