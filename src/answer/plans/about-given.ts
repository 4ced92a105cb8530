import type { Figure, Library } from '../../library.ts';
import { asBesideGiven, asPartOfGiven, asSamePart, asWholeOfGiven } from '../../question/beside-given.ts';
import { matching } from '../../question/matching-options.ts';
import { matchFigure, partKeys } from '../../question/match.ts';
import type { Reading } from '../../question/reading.ts';
import { type Conversation, headline, headlines } from '../../question/said-before.ts';
import type { Outcome } from '../answer.ts';
import type { Turn } from '../turn.ts';
import { figurePlan } from './figure.ts';

/** How many of the figures last given a question may be about. */
const GIVEN_BEFORE = 2;

type Reread = { reading: Reading; outcome: Outcome };

/** A question read again beside the figure last given, and the figures that it may then mean. */
type Rereading = { as: typeof asPartOfGiven; belongs: (figure: Figure, given: Figure) => boolean };

/** As the same part of something else, as one of a part of what was given, then as one of the section that was cited, then as one of its whole. */
const REREADINGS: readonly Rereading[] = [
  {
    as: asSamePart,
    belongs: (figure, given) => figure.breakdown === given.breakdown && figure.unit === given.unit,
  },
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
 * Whether a turn may mean something beside the figure last given: nothing was found as it stands, or the same figure
 * again, or one that a single word of the question names in part.
 */
export const isLoose = (library: Library, { asked, found }: Turn, before: Conversation | undefined): boolean => {
  if (found.kind === 'passages' || found.kind === 'missing') return true;
  const own = asked.wanted.filter(({ frame }) => !frame);
  const last = headline(before?.outcome)?.figure;
  const led = headlines(found).map(({ figure }) => figure);
  if (!last || led.length === 0 || own.length === 0 || asked.areas.length > 0 || asked.intent !== 'figure')
    return false;
  const isSame = led.every(({ id }) => id === last.id);
  const isNamed = ({ described }: Figure): boolean => {
    // "Over three years": the name of a part alone is not that of what it is a part of.
    const ofPart = partKeys(described);
    if (own.every(({ key }) => ofPart.has(key))) return false;
    return matchFigure(own, described, library.weightOf).named >= matching.full;
  };
  const isThin =
    own.length === 1 &&
    led.every(
      (figure) =>
        figure.indicator !== last.indicator &&
        !(figure.report === last.report && figure.section === last.section) &&
        !isNamed(figure),
    );
  return isSame || isThin;
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
