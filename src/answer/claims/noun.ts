import type { Figure, Library } from '../../library.ts';
import { matching } from '../../question/matching-options.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import type { Claim } from '../../question/slots/number.ts';
import { chooseFigure } from '../choose.ts';
import { scoreFigures } from '../score.ts';
import { agrees } from './agree.ts';
import type { Finding } from './finding.ts';

/** How far behind a number its noun may stand: "104 fostering households". */
const NOUN = 30;

/** The figure that a number's own noun names, where the first word of the field behind it is a whole name. */
const figureOfNoun = (
  library: Library,
  { text, subject }: Reading,
  slots: Slots,
  { end }: Claim,
): Figure | undefined => {
  const first = subject.find(({ start }) => start >= end);
  const wanted = slots.wanted.filter(({ key, frame }) => !frame && key === first?.key);
  if (!first || wanted.length === 0 || first.start > end + NOUN || /[,.;]/.test(text.slice(end, first.start)))
    return undefined;
  const choice = chooseFigure(library, { ...slots, wanted });
  return choice.kind === 'chosen' && choice.match.named >= matching.full ? choice.figures[0] : undefined;
};

/** "141 fostering households had room for 104 children": right for one of the two nouns, but it stands before the other. */
export const ofAnotherNoun = (
  library: Library,
  reading: Reading,
  slots: Slots,
  { figures }: Finding,
): Finding | undefined => {
  const [one, two, ...more] = reading.claims.filter(({ role, unit }) => role === 'level' && unit === undefined);
  const [shown] = figures;
  if (!one || !two || more.length > 0 || !shown) return undefined;
  for (const claim of [one, two]) {
    const own = agrees(claim, shown) ? figureOfNoun(library, reading, slots, claim) : undefined;
    if (own && own.indicator !== shown.indicator && own.unit === shown.unit && !agrees(claim, own))
      return {
        verdict: 'contradicted',
        reason: 'The number stated is reported of something else.',
        figures: [own, shown],
      };
  }
  return undefined;
};

/**
 * "Its 104 fostering households had room for 141 children": of two numbers, one is of the figure found, and the other,
 * directly before its own name, is printed beside it.
 */
export const countedBeside = (library: Library, reading: Reading, slots: Slots, shown: Figure): Figure | undefined => {
  const [one, two, ...more] = reading.claims.filter(({ role }) => role === 'level');
  if (!one || !two || more.length > 0) return undefined;
  const other = agrees(one, shown) ? two : agrees(two, shown) ? one : undefined;
  if (!other) return undefined;
  const noun = new Set(library.lexicon.keys(reading.text.slice(other.end, other.end + NOUN)));
  return scoreFigures(library, slots).find(
    ({ figure, match }) =>
      figure.indicator !== shown.indicator &&
      figure.area === shown.area &&
      figure.report === shown.report &&
      figure.section === shown.section &&
      match.named >= matching.full &&
      match.said.some((key) => noun.has(key)) &&
      agrees(other, figure),
  )?.figure;
};
