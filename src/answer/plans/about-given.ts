import type { Figure, Library } from '../../library.ts';
import { asBesideGiven, asPartOfGiven, asWholeOfGiven } from '../../question/beside-given.ts';
import type { Reading } from '../../question/reading.ts';
import type { Conversation } from '../../question/said-before.ts';
import type { Outcome } from '../answer.ts';
import { figurePlan } from './figure.ts';

/** How many of the figures last given a question may be about. */
const GIVEN_BEFORE = 2;

type Reread = { reading: Reading; outcome: Outcome };

/** A question read again beside the figure last given, and the figures that it may then mean. */
type Rereading = { as: typeof asPartOfGiven; belongs: (figure: Figure, given: Figure) => boolean };

/** As one of a part of what was given, then as one of the section that was cited, then as one of its whole. */
const REREADINGS: readonly Rereading[] = [
  { as: asPartOfGiven, belongs: (figure, given) => figure.indicator === given.indicator },
  {
    as: asBesideGiven,
    belongs: (figure, given) => figure.report === given.report && figure.section === given.section,
  },
  { as: asWholeOfGiven, belongs: (figure, given) => figure.indicator === given.indicator && figure.part === '' },
];

/** The question as one about what was last given, where a figure that belongs there is called by every word of it. */
const reread = (library: Library, asked: Reading, given: Figure, { as, belongs }: Rereading): Reread | undefined => {
  const reading = as(library, asked, given);
  if (!reading) return undefined;
  const outcome = figurePlan(library, reading, () => []);
  const own = asked.wanted.filter(({ frame }) => !frame).map(({ key }) => key);
  const isMeant =
    outcome.kind === 'figures' &&
    outcome.given.every(
      ({ figure }) =>
        figure.id !== given.id && belongs(figure, given) && own.every((key) => figure.described.related.has(key)),
    );
  return isMeant ? { reading, outcome } : undefined;
};

/**
 * A question that nothing answers as it stands, read again beside the figure last given: the first way that has an answer.
 * @returns undefined where there is none
 */
export const aboutGiven = (library: Library, asked: Reading, before: Conversation | undefined): Reread | undefined => {
  // What was asked in between and not found leaves the figure spoken of as it was.
  const given = [...(before?.led ?? [])].reverse().map(({ figure }) => figure);
  for (const figure of given.slice(0, GIVEN_BEFORE))
    for (const way of REREADINGS) {
      const found = reread(library, asked, figure, way);
      if (found) return found;
    }
  return undefined;
};
