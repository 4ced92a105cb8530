import { matching } from '../question/matching-options.ts';
import type { Key } from '../question/lexicon.ts';
import { isFullName, type Match } from '../question/match.ts';
import type { Library } from '../library.ts';
import type { Slots } from '../question/reading.ts';
import { statisticFits } from './slot-fit.ts';
import { scoreFigures, type Scored, seriesOf } from './score.ts';
import { periodFit } from './fit.ts';

/** Whether one figure's name is what the question says, nothing left for a second one on either side. */
export const saysAll = ({ owned, named }: Match): boolean =>
  owned >= matching.saysAll && named >= matching.saysAllNamed;

const weightOf = (wanted: Slots['wanted'], keys: readonly string[]): number =>
  wanted.reduce((sum, { key, weight, frame }) => sum + (!frame && keys.includes(key) ? weight : 0), 0);

/**
 * "Spent on legal proceedings and over on external purchasing": where each piece is the full name of a figure, all of
 * them whole or all of them parts, and no word is left, these are meant, whatever one says of another's words.
 */
const calledByPieces = (
  library: Library,
  slots: Slots,
  pieces: readonly Slots[],
  named: readonly Scored[],
): ReadonlyMap<Slots['wanted'], Scored> | undefined => {
  const called = new Map<Slots['wanted'], Scored>();
  for (const { wanted, units } of pieces) {
    if (wanted.every(({ frame }) => frame)) continue;
    const own = scoreFigures(library, { ...slots, wanted, units }).find(
      ({ figure, match }) => isFullName(match) && named.some((scored) => scored.figure === figure),
    );
    if (!own) return undefined;
    called.set(wanted, own);
  }
  const figures = [...called.values()];
  const said = new Set(figures.flatMap(({ match }) => match.said));
  const isAlike = new Set(figures.map(({ figure }) => figure.subject === '')).size === 1;
  const isAll = slots.wanted.every(({ key, frame }) => frame || said.has(key));
  return isAlike && isAll ? called : undefined;
};

/**
 * The subjects a question names side by side ("new, closed and carried over", "placements and staffing"): for each
 * piece the figure that fits the whole question best among those whose name says the piece's words.
 * @param pieces the question cut at its seams
 * @returns one set of slots a subject, narrowed to its own words; empty where one subject says it all
 */
export const coveringSubjects = (library: Library, slots: Slots, pieces: readonly Slots[]): Slots[] => {
  const named = scoreFigures(library, slots).filter(
    ({ figure, match }) =>
      (slots.areas.length === 0 || slots.areas.includes(figure.area)) &&
      (slots.reports.length === 0 || slots.reports.includes(figure.report)) &&
      match.named >= matching.pieceNamed &&
      match.score >= matching.pieceScore &&
      statisticFits('level', figure) &&
      periodFit(slots.periods, figure, library) > 0,
  );
  const saysNone = ({ said }: Match, { wanted }: Slots): boolean =>
    wanted.some(({ frame }) => !frame) && wanted.every(({ key, frame }) => frame || !said.includes(key));
  if (named.some(({ match }) => saysAll(match) && !pieces.some((piece) => saysNone(match, piece)))) return [];
  const called = calledByPieces(library, slots, pieces, named);
  const chosen: { scored: Scored; units: Slots['units'] }[] = [];
  for (const { wanted, units } of pieces) {
    const total = wanted.reduce((sum, { weight, frame }) => sum + (frame ? 0 : weight), 0);
    const share = ({ match }: Scored): number => (total === 0 ? 0 : weightOf(wanted, match.said) / total);
    const fit = (scored: Scored): number => scored.match.score + matching.pieceWorth * share(scored);
    const fitting = named.filter((scored) => share(scored) >= matching.pieceSaid).sort((a, b) => fit(b) - fit(a));
    const isAgain = (one: Scored): boolean =>
      chosen.some(
        ({ scored, units: asked }) =>
          seriesOf(scored.figure) === seriesOf(one.figure) && (units === undefined || asked?.[0] === units[0]),
      );
    const [first] = called?.get(wanted) ? [called.get(wanted)] : fitting;
    const ownKeys = wanted.filter(({ key, frame }) => !frame && first?.match.said.includes(key) !== true);
    // "CIN, CP and children in care cases": "cases" is said by the first again; the words that it leaves name another.
    const best =
      first && isAgain(first)
        ? fitting.find((one) => !isAgain(one) && ownKeys.some(({ key }) => one.match.said.includes(key)))
        : first;
    if (best) chosen.push({ scored: best, units: pieces.length > 1 ? units : undefined });
  }
  if (chosen.length < 2) return [];
  // "Complaints, boys v girls": what binds an answer and none of them says is asked of each.
  const isUnsaid = (key: Key): boolean =>
    library.bindingKeys.has(key) && !chosen.some(({ scored }) => scored.figure.described.related.has(key));
  return chosen.map(({ scored, units }): Slots => ({
    ...slots,
    units,
    wanted: slots.wanted.filter(({ key, frame }) => frame || scored.match.said.includes(key) || isUnsaid(key)),
  }));
};
