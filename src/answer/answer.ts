import type { Decimal } from 'decimal.js';
import type { Period } from '../corpus/period.ts';
import type { Status, Unit } from '../corpus/schema.ts';
import type { Figure, Passage } from '../library.ts';
import type { IntentId } from '../question/intent.ts';
import type { Reading } from '../question/reading.ts';

/** A figure given in an answer. `headline`: what was asked; `context`: said beside it. */
export type Given = {
  figure: Figure;
  role: 'headline' | 'context';
  /** Other places that print the same figure. */ also: Figure[];
  /** The period asked for, where the report dates the figure only by what it covers itself. */ undated?: Period;
};

/** A figure computed here from printed ones, its working shown. */
export type Derived = {
  value: Decimal;
  unit: Unit;
  status: Status;
  area: string;
  name: string;
  period: Period | undefined;
  /** "418 − 457 = −39" */
  working: string;
  from: Figure[];
};

/** `coverage`: how much of the question's weight the passage holds, see `src/search/coverage.ts`. */
export type FoundPassage = { passage: Passage; score: number; coverage: number; terms: string[] };

/** Why no figure can be given. */
export type Gap = 'subject' | 'area' | 'part' | 'period' | 'unit' | 'status' | 'movement';

export type Verdict = 'supported' | 'contradicted' | 'not_found';

/** What was found for a question; the reply knows how to say each of them. */
export type Outcome =
  | { kind: 'figures'; plan: IntentId; given: Given[]; derived: Derived[]; caveats: string[]; lead?: string }
  | {
      kind: 'checked';
      verdict: Verdict;
      given: Given[];
      derived: Derived[];
      caveats: string[];
      reason: string;
      /** The passage whose words decide, where no figure does. */ words?: FoundPassage;
    }
  | { kind: 'missing'; gap: Gap; asked: string; nearest: Figure[] }
  /** `by`: what a choice names, a council or an indicator with its council. */
  | { kind: 'clarify'; by: 'area' | 'indicator'; ask: string; choices: string[] }
  /** `usual`: what the field means by it, where no report spells it out. */
  | { kind: 'defined'; entries: Definition[]; usual?: { term: string; meaning: string } }
  | { kind: 'passages' }
  | { kind: 'sources' }
  | { kind: 'help' }
  | { kind: 'unreadable'; why: 'empty' | 'long' | 'foreign' };

export type Definition = { term: string; expansion: string; definition: string; report: string; section: string };

/** Something an answer rests on that the question did not say. */
export type Assumption = { slot: 'area' | 'period' | 'undated' | 'unit' | 'carried'; value: string };

/** The passages nearest to a question, looked for when they are first wanted. */
export type Passages = () => readonly FoundPassage[];

/** A question answered: how it was read, what was found, and the passages nearest to it. */
export type Answer = {
  reading: Reading;
  outcome: Outcome;
  passages: readonly FoundPassage[];
  /** Said in the reply: what was not in the question and had to be assumed. */
  assumptions: Assumption[];
};
