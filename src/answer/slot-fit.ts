import type { Statistic, Unit } from '../corpus/schema.ts';
import type { Figure, Library } from '../library.ts';
import { matching } from '../question/matching-options.ts';
import type { Slots } from '../question/reading.ts';
import { periodFit } from './fit.ts';
import { type Scored, seriesOf } from './score.ts';

/** Every area named must be the figure's own, one its name says, or one that its breakdown names ("placed in Kent"), whose owner is named too. */
export const areaFits = (slots: Slots, { area, partAreas, nameAreas }: Figure): boolean => {
  const elsewhere = partAreas.filter((part) => part !== area);
  const named = slots.areas.filter((said) => said === area || !nameAreas.includes(said));
  if (named.length === 0) return elsewhere.length === 0;
  return (
    named.includes(area) &&
    elsewhere.every((part) => named.includes(part)) &&
    named.every((said) => said === area || elsewhere.includes(said))
  );
};

/** "Living in Wales": the place is said in full by words that are no area's own name. */
export const isPlaceSaid = ({ areas }: Slots, { figure, match }: Scored): boolean =>
  areas.length === 1 &&
  areas[0] === figure.area &&
  figure.partAreas.length > 0 &&
  figure.described.parts.some(({ ways }) =>
    ways.some((way) => way.length > 0 && way.every((key) => match.said.includes(key))),
  );

/** A basis that is said (net, three-year) is not answered by the other one. */
export const basisFits = (library: Library, slots: Slots, { part, subject, earlier, described }: Figure): boolean => {
  const said = slots.wanted.filter(({ key, frame }) => !frame && library.basisKeys.has(key));
  if (said.length === 0 || part === subject || earlier) return true;
  return said.some(({ key }) =>
    described.parts.some(({ optional, ways }) => optional && ways.some((way) => way.includes(key))),
  );
};

/** A report that is named is the figure's own. */
export const reportFits = (slots: Slots, figure: Figure): boolean =>
  slots.reports.length === 0 || slots.reports.includes(figure.report);

const LEVELS: ReadonlySet<Statistic> = new Set(['level', 'peak', 'low', 'average', 'rank']);

/** Which kinds of number may answer: a printed change never answers for a level, nor the other way round. */
export type Want = 'level' | 'change';

/** Whether a figure is of the kind of number that may answer. */
export const statisticFits = (want: Want, figure: Figure): boolean =>
  want === 'change' ? figure.statistic === 'change' : LEVELS.has(figure.statistic) || figure.status === 'target';

/** A target, a budget or a forecast never passes for what happened, nor for each other, where the one asked for is held. */
export const statusFits = (
  library: Library,
  slots: Slots,
  { figure, match: own }: Scored,
  peers: readonly Scored[],
): boolean => {
  if (slots.status === undefined)
    return (
      figure.status === 'actual' ||
      !peers.some(
        ({ figure: peer }) =>
          seriesOf(peer) === seriesOf(figure) &&
          peer.status === 'actual' &&
          peer.area === figure.area &&
          peer.unit === figure.unit &&
          (figure.status !== 'forecast' || periodFit(slots.periods, peer, library) > 0),
      )
    );
  if (slots.status === figure.status) return true;
  const limits = ['target', 'threshold'];
  if (limits.includes(slots.status) && limits.includes(figure.status)) return true;
  const held = peers.some(
    ({ figure: peer, match }) =>
      peer.status === slots.status && peer.area === figure.area && match.score >= matching.leastScore,
  );
  const [name = []] = figure.described.indicator;
  return (
    !held &&
    slots.status !== 'budget' &&
    own.named >= matching.nameOfStatus &&
    slots.statusKeys.some((key) => name.includes(key))
  );
};

/** Asked for a place in an order or an average, no other number answers. */
export const statisticMet = (slots: Slots, figure: Figure): boolean =>
  averageFits(slots, figure) && (slots.statistic !== 'rank' || figure.statistic === 'rank');

/** Units in which a level is never itself an average. */
const PLAIN: ReadonlySet<Unit> = new Set(['count', 'rate_per_10000', 'gbp']);

/** Kinds of number that say how things stood once. */
const OF_ONE_DAY: ReadonlySet<Statistic> = new Set(['level', 'peak', 'low']);

/** An average that is asked for is no plain number of children or cases, and none that was only aimed at. */
const averageFits = (
  { statistic: asked, status: said }: Slots,
  { unit, status, statistic, measure }: Figure,
): boolean => {
  if (asked !== 'average') return true;
  if (said === undefined && (status === 'target' || status === 'threshold')) return false;
  return !PLAIN.has(unit) || !OF_ONE_DAY.has(statistic) || measure === 'average';
};
