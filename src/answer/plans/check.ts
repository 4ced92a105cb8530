import { opposites } from '../../../intents/cues.ts';
import type { Library } from '../../library.ts';
import type { Slots } from '../../question/reading.ts';
import { chooseFigure } from '../choose.ts';
import { claimUnits } from '../claims/agree.ts';
import { judgeChange } from '../claims/change.ts';
import { judgeComparison } from '../claims/comparison.ts';
import { type Finding, outcome } from '../claims/finding.ts';
import { judgeWords } from '../claims/grade.ts';
import { judgeLevel, nearlyNamed } from '../claims/level.ts';
import { judgeTarget } from '../claims/target.ts';
import type { Plan } from '../plan.ts';

/** A statement may say the opposite of what is printed: the words that turn it round are looked for too. */
const turned = (library: Library, slots: Slots): Slots['wanted'] =>
  slots.wanted.map((wanted) => {
    const pair = opposites
      .map((words) => words.flatMap((word) => library.lexicon.keys(word)))
      .find((keys) => keys.includes(wanted.key));
    const key = pair?.find((other) => other !== wanted.key);
    return key === undefined ? wanted : { ...wanted, key, weight: library.weightOf(key) };
  });

/**
 * Sets a statement against the reports: each number claimed, the direction said, the side of the budget, the grade.
 * Anything the reports do not give leaves the statement neither supported nor contradicted.
 */
export const checkPlan: Plan = (library, reading, passages) => {
  const target = judgeTarget(library, reading);
  if (target) return outcome([target]);
  const said: Slots = { ...reading, units: claimUnits(reading) };
  // "The placements budget is £10.4m over": the word names a line, unless a budget figure of that name is held.
  const isLine = reading.status === 'budget' && chooseFigure(library, said).kind !== 'chosen';
  const slots: Slots = isLine ? { ...said, status: undefined } : said;
  const findings: Finding[] = [];
  const compared = judgeComparison(library, reading, passages);
  if (compared) findings.push(compared);
  const changed = judgeChange(library, reading, slots);
  if (changed) findings.push(changed);
  const levels = reading.claims.some(({ role }) => role !== 'by') || (reading.claims.length > 0 && !changed);
  const exact = levels ? chooseFigure(library, slots) : undefined;
  const loose =
    exact?.kind === 'missing' && exact.gap === 'unit' ? chooseFigure(library, { ...slots, units: undefined }) : exact;
  const choice =
    loose && loose.kind !== 'chosen' ? chooseFigure(library, { ...slots, wanted: turned(library, slots) }) : loose;
  const level =
    choice?.kind === 'chosen'
      ? nearlyNamed(library, reading, slots, judgeLevel(library, reading, choice, changed !== undefined))
      : undefined;
  if (level && !(compared && level.verdict === 'contradicted')) findings.push(level);
  if (findings.length > 0) return outcome(findings);
  const words = judgeWords(reading, passages);
  if (words)
    return {
      ...outcome([]),
      verdict: words.verdict,
      reason: words.verdict === 'supported' ? 'The report uses the same word.' : 'The report uses another word.',
      words: words.passage,
    };
  return outcome([]);
};
