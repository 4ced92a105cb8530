import type { Figure, Library } from '../../library.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import {
  councilTypes,
  dimensionCues,
  everWords,
  exceptFor,
  howManyRanked,
  leastWords,
  ordinalRank,
  otherPlaces,
  ranksChanges,
} from '../../../intents/order-cues.ts';
import type { Outcome } from '../answer.ts';
import { chooseFigure, given } from '../choose.ts';
import { isNamed } from '../find.ts';
import { statisticFits } from '../slot-fit.ts';
import { datesOf } from '../guards/other-time.ts';
import { scoreFigures } from '../score.ts';
import { inRange, periodFit, timeOf, unitFits } from '../fit.ts';
import type { Plan } from '../plan.ts';
import { partsOf } from '../parts.ts';
import { isDuration } from '../claims/agree.ts';
import { sides } from '../sides.ts';
import { benchmarksOf, comparePlan } from './compare.ts';
import { stopped } from './figure.ts';

const sorted = (figures: readonly Figure[], least: boolean): Figure[] =>
  [...figures].sort((a, b) => (least ? a.value.comparedTo(b.value) : b.value.comparedTo(a.value)) || a.id - b.id);

/** Which end of the order is asked for, and which place from it: "second lowest". */
export type Rank = { least: boolean; place: number; count: number };

/** Figures in order, those of the place asked for leading. */
export const ranking = (figures: readonly Figure[], { least, place, count }: Rank, over: string): Outcome => {
  const order = sorted(figures, least);
  const first = order[Math.min(place, order.length) - 1];
  const top = order.filter(
    ({ value }, at) => (first !== undefined && value.equals(first.value)) || (place === 1 && at < count),
  );
  return {
    kind: 'figures',
    plan: 'rank',
    given: [
      ...given(top, 'headline'),
      ...given(
        order.filter((figure) => !top.includes(figure)),
        'context',
      ),
    ],
    derived: [],
    caveats: [`Ranked only over the ${order.length} ${over}.`],
  };
};

const distinctBy = (figures: readonly Figure[], key: (figure: Figure) => string): Figure[] =>
  [...new Map([...figures].reverse().map((figure) => [key(figure), figure])).values()].reverse();

/** "Where" and "which council" ask for the parts by place. */
const byPlace = (reading: Reading): Reading => ({ ...reading, text: `${reading.text} (by area)` });

/** The councils of a region: who leaves London aside leaves its boroughs aside. */
const membersOf = (library: Library, region: string): string[] =>
  library.corpus.vocabulary.areas.filter((area) => area.region === region).map(({ name }) => name);

/** "Apart from the borough itself and Havering": those places are no part of what is ranked. */
const withoutExcepted = (library: Library, reading: Reading): { reading: Reading; except: ReadonlySet<string> } => {
  const words = exceptFor.exec(reading.text);
  const elsewhere = otherPlaces.test(reading.text) ? reading.areas : [];
  if (!words) return { reading, except: new Set(elsewhere) };
  const [from, to] = [words.index, words.index + words[0].length];
  const isExcepted = ({ start, end }: { start: number; end: number }): boolean => start >= from && end <= to;
  const excepted = reading.areaMentions.filter(isExcepted).map(({ area }) => area);
  const areas = reading.areas.filter((area) => !excepted.includes(area));
  const named = excepted.flatMap((area) => [area, ...membersOf(library, area)]);
  const own = /\bitself\b|\bin the borough\b|\bown borough\b/i.test(words[0]) ? areas : [];
  const wanted = reading.subject.filter(isExcepted).map(({ key }) => key);
  return {
    reading: {
      ...reading,
      areas,
      areaMentions: reading.areaMentions.filter((mention) => !isExcepted(mention)),
      wanted: reading.wanted.filter(({ key }) => !wanted.includes(key)),
    },
    except: new Set([...named, ...own, ...elsewhere.filter((area) => areas.includes(area))]),
  };
};

/** "Which county": of parts that are places, those of the type of council named. */
const isOfType = (library: Library, { text }: Reading): ((part: Figure) => boolean) => {
  const type = councilTypes.find(({ pattern }) => pattern.test(text))?.type;
  const ofType = new Set(library.corpus.vocabulary.areas.filter((area) => area.type === type).map(({ name }) => name));
  return ({ partAreas }) => type === undefined || partAreas.some((area) => ofType.has(area));
};

/** Which of several is the most or the least: over times, councils or parts, whichever the question names. */
export const rankPlan: Plan = (library, all, passages) => {
  if (ranksChanges.test(all.text)) return { kind: 'passages' };
  const { reading: asked, except } = withoutExcepted(library, all);
  // "Highest" asks for the order, not for a figure printed as a peak.
  const reading: Reading = { ...asked, statistic: undefined };
  const rank: Rank = {
    least: leastWords.test(reading.text),
    place: ordinalRank(reading.text),
    count: howManyRanked(reading.text),
  };
  const cue = dimensionCues.find(({ pattern }) => pattern.test(reading.text))?.dimension;
  // "The peak in 2012/13 or the one in June 2015": two are named, and each is one side.
  const isBetweenTimes = /\bor\b/i.test(reading.text) && datesOf(reading).length > 1;
  const extreme = cue === undefined && !isBetweenTimes ? printedExtreme(library, reading, rank) : [];
  if (extreme.length > 0) return ranking(extreme, rank, 'figures that the reports give');
  if (cue === 'benchmark') return overBenchmarks(library, reading, rank);
  const named = sides(library, reading);
  if (cue !== 'time' && named.length > 1 && (cue !== 'part' || isList(named))) {
    const compared = comparePlan(library, isBetweenTimes ? asked : reading, passages);
    // A number and a share are in no order.
    if (compared.kind === 'figures' && new Set(compared.given.map(({ figure }) => figure.unit)).size > 1)
      return { kind: 'passages' };
    if (compared.kind === 'figures')
      return ranking(
        compared.given.map(({ figure }) => figure),
        rank,
        'figures named',
      );
    if (compared.kind === 'missing') return compared;
  }
  if (cue === 'time') return overTime(library, reading, rank);
  const parts = (
    cue === 'area' && reading.areas.length === 0 ? [] : partsOf(library, cue === 'area' ? byPlace(reading) : reading)
  )
    .filter(
      ({ partAreas }) => except.size === 0 || (partAreas.length > 0 && !partAreas.some((area) => except.has(area))),
    )
    .filter(isOfType(library, reading));
  if (parts.length > 1) return ranking(parts, rank, 'parts that the reports give');
  const byArea = overAreas(library, reading);
  if (byArea.length > 1) return ranking(byArea, rank, 'areas that the reports give');
  // "Which council …", where one alone is held: no order over councils.
  if (cue === 'area' && reading.areas.length === 0) return { kind: 'passages' };
  return overTime(library, reading, rank);
};

/** "Which comparator": the benchmarks that one report prints beside the council's own figure, in its unit. */
const overBenchmarks = (library: Library, reading: Reading, rank: Rank): Outcome => {
  const benchmarks = library.figures.filter(({ area }) => library.isBenchmark(area));
  const units = reading.units ?? [...new Set(benchmarks.map(({ unit }) => unit))];
  const councils = library.corpus.reports.flatMap(({ area }) => area ?? []);
  const areas = reading.areas.length > 0 ? [reading.areas] : [...new Set(councils)].map((area) => [area]);
  const groups = areas.flatMap((of) => {
    const beside = units
      .map((unit) => chooseFigure(library, { ...reading, areas: of, units: [unit] }))
      .map((choice) =>
        choice.kind === 'chosen' ? benchmarksOf(library, choice).flatMap(({ figures }) => figures) : [],
      );
    return beside.find((figures) => figures.length > 1) ?? [];
  });
  const isOne = new Set(groups.map(({ report }) => report)).size === 1;
  return isOne ? ranking(groups, rank, 'benchmarks that the reports give') : { kind: 'passages' };
};

/** Subjects named side by side, not one subject for several areas or dates. */
const isList = (sidesNamed: readonly Slots[]): boolean =>
  new Set(sidesNamed.map(({ wanted }) => wanted.map(({ key }) => key).join(' '))).size > 1;

/** "The most children looked after in 2015": the peak as a report prints it, where one is printed for that time. */
const printedExtreme = (library: Library, reading: Reading, { least }: Rank): Figure[] => {
  const statistic = least ? 'low' : 'peak';
  const choice = chooseFigure(library, { ...reading, statistic });
  return choice.kind === 'chosen' ? choice.figures.filter((figure) => figure.statistic === statistic) : [];
};

/** "The best" of times taken is the shortest. */
const ofTimes = ({ text }: Reading, [figure]: readonly Figure[], rank: Rank): Rank => {
  const isTimed = figure !== undefined && isDuration(figure.unit);
  if (!isTimed || !/\b(?:best|worst)\b/i.test(text)) return rank;
  return { ...rank, least: /\bbest\b/i.test(text) };
};

const overTime = (library: Library, reading: Reading, rank: Rank): Outcome => {
  const choice = chooseFigure(library, { ...reading, periods: [], statistic: undefined });
  if (choice.kind !== 'chosen') return stopped(choice, reading);
  const held = choice.series.filter(
    (figure) =>
      figure.statistic !== 'change' &&
      figure.statistic !== 'average' &&
      figure.period &&
      inRange(reading.periods, figure, library),
  );
  const [grain] = [...new Set(held.map(({ period }) => period?.grain))].filter(
    (g) => /month/i.test(reading.text) === (g === 'month'),
  );
  // "The highest ever" is of any date; "which year" asks for years.
  const anyDate = everWords.test(reading.text);
  const alike = held.filter(
    ({ period, measure }) =>
      anyDate || measure === 'stock' || grain === undefined || (period?.grain === 'month') === (grain === 'month'),
  );
  const figures = distinctBy(alike, (figure) => `${timeOf(figure, library)} ${figure.value.toString()}`);
  return figures.length > 0
    ? ranking(figures, ofTimes(reading, figures, rank), 'dates that the reports give')
    : { kind: 'missing', gap: 'period', asked: '', nearest: choice.figures };
};

const overAreas = (library: Library, reading: Reading): Figure[] => {
  const [top] = scoreFigures(library, { ...reading, areas: [] });
  if (!top || !isNamed(library, top, reading)) return [];
  const held = library.figures.filter(
    (figure) =>
      figure.indicator === top.figure.indicator &&
      figure.breakdown === top.figure.breakdown &&
      statisticFits('level', figure) &&
      figure.status === 'actual' &&
      unitFits(reading.units ?? [top.figure.unit], figure) &&
      (reading.areas.length > 0 || !library.isBenchmark(figure.area)) &&
      periodFit(reading.periods, figure, library) > 0,
  );
  const latest = [...held].sort((a, b) => timeOf(b, library).localeCompare(timeOf(a, library)));
  return distinctBy(latest, ({ area }) => area).filter(
    ({ area }) => reading.areas.length === 0 || reading.areas.includes(area),
  );
};
