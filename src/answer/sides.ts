import { besideAverage, besideBudget, targetAgainstActual } from '../../intents/side-cues.ts';
import type { Library } from '../library.ts';
import type { Reading, Slots } from '../question/reading.ts';
import { chooseFigure } from './choose.ts';
import { pieceSlots } from './pieces.ts';
import { subquestions } from './subquestions.ts';

/** The words of a side that name something; those of asking name nothing. */
export const subjectOf = ({ wanted }: Slots): string =>
  wanted
    .flatMap(({ key, frame }) => (frame ? [] : [key]))
    .sort()
    .join(' ');

/** The question once for each time it names: "from 2017/18" is the time itself here, not what came after it. */
export const perDate = (reading: Reading): Slots[] =>
  reading.periods
    .filter((mention) => 'period' in mention)
    .map((mention): Slots => ({ ...reading, periods: [{ ...mention, kind: 'period' }] }));

/** The figure at its time, and the average that a report prints of it; empty where none is printed. */
const averageSides = (library: Library, reading: Reading): Slots[] => {
  const average: Slots = { ...reading, periods: [], statistic: 'average' };
  const choice = chooseFigure(library, average);
  const isHeld = choice.kind === 'chosen' && choice.figures.every(({ statistic }) => statistic === 'average');
  const wanted = reading.wanted.filter(({ key }) => !library.statisticKeys.has(key));
  return isHeld ? [{ ...reading, statistic: undefined, wanted }, average] : [];
};

/** "The time taken in 2014/15 against its three-year average": the second side is the first on another basis. */
const basisSides = (library: Library, reading: Reading): Slots[] => {
  const isBasis = ({ key }: Slots['wanted'][number]): boolean => library.basisKeys.has(key);
  const named = pieceSlots(library, reading).filter(
    ({ wanted, periods }) => periods.length > 0 || wanted.some(({ frame }) => !frame),
  );
  const [first, second, ...more] = named;
  if (!first || !second || more.length > 0 || reading.areas.length > 1) return [];
  if (first.wanted.some(isBasis) || !second.wanted.some(isBasis)) return [];
  if (!second.wanted.every((wanted) => wanted.frame === true || isBasis(wanted))) return [];
  return [
    { ...reading, ...first, areas: reading.areas },
    { ...reading, ...second, areas: reading.areas, wanted: [...first.wanted, ...second.wanted] },
  ];
};

/** Whose statistical neighbours are meant: what other councils' reports say of theirs is another figure. */
const reportsOfCouncils = (library: Library, { areas, reports }: Reading): string[] => {
  const councils = areas.filter((area) => !library.isBenchmark(area));
  const own = library.corpus.reports.filter(({ area }) => area !== null && councils.includes(area)).map(({ id }) => id);
  return own.length > 0 ? own : reports;
};

/** What is put side by side: each subject, or the same subject for each area or each period named. */
export const sides = (library: Library, reading: Reading): Slots[] => {
  if (reading.areas.length < 2 && targetAgainstActual.test(reading.text))
    return [
      { ...reading, status: 'actual' },
      { ...reading, status: 'target' },
    ];
  if (reading.areas.length < 2 && besideBudget.test(reading.text))
    return [
      { ...reading, status: undefined },
      { ...reading, status: 'budget', wanted: reading.wanted.filter(({ key }) => !library.varianceKeys.has(key)) },
    ];
  const usual = reading.areas.length < 2 && besideAverage.test(reading.text) ? averageSides(library, reading) : [];
  if (usual.length > 1) return usual;
  const onBasis = basisSides(library, reading);
  if (onBasis.length > 1) return onBasis;
  const parts = subquestions(library, reading);
  const subjects = new Set(parts.map(subjectOf).filter((subject) => subject !== ''));
  if (parts.length > 1 && subjects.size > 1) return parts;
  const perArea = reading.areas.map((area): Slots => {
    const side = parts.find(({ areas }) => areas.length === 1 && areas[0] === area);
    return {
      ...reading,
      areas: [area],
      reports: library.isRelative(area) ? reportsOfCouncils(library, reading) : (side?.reports ?? reading.reports),
      periods: side && side.periods.length > 0 ? side.periods : reading.periods,
    };
  });
  if (perArea.length > 1) return perArea;
  const isSaid = parts.some(({ status, periods }) => status !== undefined && periods.length === 1);
  const dated = perDate(reading).map((side): Slots => {
    const said = parts.find(({ periods }) => periods.some(({ start }) => start === side.periods[0]?.start));
    // "The forecast for one year, and how it follows on from the other": a status said of one time is of that time.
    return { ...side, status: isSaid ? said?.status : side.status };
  });
  return dated.length > 1 ? dated : parts;
};
