import { asksCount } from '../../intents/side-cues.ts';
import type { Figure, Library } from '../library.ts';
import type { Reading } from '../question/reading.ts';
import type { Given, Outcome } from './answer.ts';
import { agrees } from './claims/agree.ts';
import { type Chosen, given } from './choose.ts';
import { leavesGroupOut, saysUnknown } from './no-answer.ts';
import { pieceSlots } from './pieces.ts';

/** How much of a piece's own words, by weight, the figures found must say; measured with `npm run eval`. */
const PIECE_SAID = 0.3;

/** Figures side by side, each once. */
export const several = (chosen: readonly Chosen[]): Outcome => {
  const seen = new Set<number>();
  const fresh = chosen.flatMap((choice) => {
    const figures = choice.figures.filter(({ id }) => !seen.has(id));
    for (const { id } of figures) seen.add(id);
    return [
      ...given(figures, 'headline', choice.also, choice.undated),
      ...given(choice.disputed, 'context', choice.also),
    ];
  });
  return {
    kind: 'figures',
    plan: 'figure',
    given: fresh,
    derived: [],
    caveats: [...new Set(chosen.flatMap(({ caveats }) => caveats))],
  };
};

/** Fewer figures were found than things asked, or something is said of them that no report says. */
export const isLess = (library: Library, reading: Reading, chosen: readonly Chosen[]): boolean =>
  asksCount(reading.text) > chosen.length ||
  leavesPieceOut(library, reading, chosen) ||
  leavesGroupOut(
    library,
    reading,
    chosen.flatMap(({ figures }) => figures),
  ) ||
  saysUnknown(library, reading);

/** Of three things listed two were found: a piece whose words no figure says would be left out without a word. */
const leavesPieceOut = (library: Library, reading: Reading, chosen: readonly Chosen[]): boolean => {
  const said = new Set(chosen.flatMap(({ figures }) => figures.flatMap(({ described }) => [...described.related])));
  return pieceSlots(library, reading).some(({ wanted }) => {
    const own = wanted.filter(({ frame }) => !frame);
    const total = own.reduce((sum, { weight }) => sum + weight, 0);
    const found = own.reduce((sum, { key, weight }) => sum + (said.has(key) ? weight : 0), 0);
    return own.length > 1 && found < total * PIECE_SAID;
  });
};

/** "Own carers and agency together": the sum, where a report prints it. We do not add up, and each alone would pass for it. */
export const ofSum = (library: Library, chosen: readonly Chosen[]): Outcome => {
  const found = chosen.flatMap(({ figures }) => figures.slice(0, 1));
  const [first] = found;
  if (!first) return { kind: 'passages' };
  const isAlike = (figure: Figure): boolean =>
    figure.indicator === first.indicator &&
    figure.area === first.area &&
    figure.unit === first.unit &&
    figure.period?.end === first.period?.end;
  // "In foster placements, own carers and agency together": the sum may be named beside its parts.
  const partsOf = (sum: Figure): Figure[] => found.filter((figure) => figure !== sum);
  const isSum = (figure: Figure): boolean => {
    const [part, ...others] = partsOf(figure);
    return (
      part !== undefined &&
      others.length > 0 &&
      isAlike(figure) &&
      figure.statistic === 'level' &&
      others.reduce((total, { value }) => total.plus(value), part.value).equals(figure.value)
    );
  };
  const printed = found.every(isAlike) ? library.figures.find(isSum) : undefined;
  if (!printed) return { kind: 'passages' };
  return {
    kind: 'figures',
    plan: 'figure',
    given: [...given([printed], 'headline'), ...given(partsOf(printed), 'context')],
    derived: [],
    caveats: [],
  };
};

/** "It had 194 in August; how many a year before?": beside what is asked for, the number that is stated is said, not given. */
export const statedAside = (reading: Reading, outcome: Outcome): Outcome => {
  if (outcome.kind !== 'figures' || outcome.given.filter(({ role }) => role === 'headline').length < 2) return outcome;
  const told = outcome.given.map((one): Given => {
    const isStated = reading.claims.some((claim) => claim.value.greaterThan(1) && agrees(claim, one.figure));
    return one.role === 'headline' && isStated ? { ...one, role: 'context' } : one;
  });
  return told.some(({ role }) => role === 'headline') ? { ...outcome, given: told } : outcome;
};
