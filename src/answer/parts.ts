import { matching } from '../question/matching-options.ts';
import { sideOfBudget } from '../../intents/order-cues.ts';
import { elsewhere } from '../../intents/slot-cues.ts';
import type { Figure, Library } from '../library.ts';
import type { Reading, Slots } from '../question/reading.ts';
import { statisticFits } from './slot-fit.ts';
import { scoreFigures } from './score.ts';
import { periodFit, timeOf, unitFits } from './fit.ts';

/** How well the words name an indicator when the parts are what is asked for: the best of its figures' scores. */
const indicatorScores = (library: Library, slots: Slots): Map<string, number> => {
  const scores = new Map<string, number>();
  const bare: Slots = { ...slots, wanted: slots.wanted.filter(({ key }) => !library.dimensionKeys.has(key)) };
  for (const { figure, match } of scoreFigures(library, bare)) {
    const own = Math.max(match.score, match.explained * 0.95);
    scores.set(figure.indicator, Math.max(scores.get(figure.indicator) ?? 0, own));
  }
  return scores;
};

type Group = { key: string; figures: Figure[]; score: number };

/**
 * The parts of an indicator in one place: figures of one report, unit and time whose breakdowns divide it.
 * Parts printed side by side in the section that divides it most are taken; the whole itself is left out.
 * @returns in the order printed; empty where the reports divide nothing the question names
 */
export const partsOf = (library: Library, slots: Reading): Figure[] => {
  const named = new Set(library.dimensionsIn(slots.text));
  const byArea = named.has('area') && named.size === 1;
  const outside = library.lexicon.keys(elsewhere);
  const isOutside = slots.wanted.some(({ key }) => outside.includes(key));
  const scores = indicatorScores(
    library,
    byArea ? { ...slots, wanted: slots.wanted.filter(({ key }) => !outside.includes(key)) } : slots,
  );
  const groups = new Map<string, Group>();
  for (const figure of library.figures) {
    const score = scores.get(figure.indicator) ?? 0;
    if (figure.subject === '' || score < matching.leastScore) continue;
    if (
      !byArea &&
      named.size > 0 &&
      (figure.dimensions.length > 0 || figure.measure === 'fact') &&
      !figure.dimensions.some((dimension) => named.has(dimension))
    )
      continue;
    // "By age" asks for the children of each age, not for the age that divides them.
    if (named.has('age') && figure.unit === 'years' && !slots.units?.includes('years')) continue;
    if (byArea && isOutside && figure.partAreas.includes(figure.area)) continue;
    if (slots.areas.length > 0 && !slots.areas.includes(figure.area)) continue;
    if (slots.reports.length > 0 && !slots.reports.includes(figure.report)) continue;
    if (!statisticFits('level', figure) || !unitFits(named.has('duration') ? undefined : slots.units, figure)) continue;
    if ((slots.status === 'target' || slots.status === 'budget') && figure.status !== slots.status) continue;
    const fit = periodFit(slots.periods, figure, library);
    if (fit === 0) continue;
    const key = [figure.report, figure.indicator, figure.unit, timeOf(figure, library), figure.section].join('|');
    const group = groups.get(key) ?? { key, figures: [], score: score + fit / 100 };
    group.figures.push(figure);
    groups.set(key, group);
  }
  const best = [...groups.values()]
    .filter(
      ({ figures }) =>
        figures.length > 1 &&
        isOneDivision(figures) &&
        (byArea || isOfAllNamed(library, slots, figures)) &&
        (!byArea || figures.filter(({ partAreas }) => partAreas.length > 0).length * 2 > figures.length),
    )
    .sort((a, b) => b.score - a.score || latestFirst(library, a, b) || b.figures.length - a.figures.length)[0];
  return sided(slots.text, best?.figures ?? []);
};

/** Whether parts say every group, stage or thing that the question binds its answer to ("child protection", "girls"). */
const isOfAllNamed = (library: Library, { wanted }: Slots, figures: readonly Figure[]): boolean =>
  wanted.every(
    ({ key, frame }) =>
      frame === true ||
      !library.bindingKeys.has(key) ||
      figures.some(({ described }) => described.related.has(key) || described.context.has(key)),
  );

/** "Which underspent": only the amounts on that side, where the parts stand on both. */
const sided = (text: string, figures: Figure[]): Figure[] => {
  const [over, under] = [sideOfBudget.over.test(text), sideOfBudget.under.test(text)];
  const both = figures.some(({ value }) => value.isNegative()) && figures.some(({ value }) => value.isPositive());
  if (over === under || !both) return figures;
  return figures.filter(({ value }) => value.isNegative() === under);
};

/** Boys and children placed out of borough do not divide anything between them: parts are told apart by one thing. */
const isOneDivision = ([first, ...others]: readonly Figure[]): boolean =>
  first !== undefined &&
  (first.dimensions.length === 0 ||
    others.some(({ dimensions }) => dimensions.length === 0) ||
    first.dimensions.some((dimension) => others.some(({ dimensions }) => dimensions.includes(dimension))));

const latestFirst = (library: Library, a: Group, b: Group): number => {
  const time = ({ figures }: Group): string => (figures[0] ? timeOf(figures[0], library) : '');
  return time(b).localeCompare(time(a));
};
