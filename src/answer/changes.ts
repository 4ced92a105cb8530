import { happenedIn, setAgainst, spanYears } from '../../intents/change-cues.ts';
import { unitCues } from '../../intents/slot-cues.ts';
import { monthPeriod, type Period } from '../corpus/period.ts';
import type { Unit } from '../corpus/schema.ts';
import type { Figure, Library } from '../library.ts';
import type { Key } from '../question/lexicon.ts';
import type { Reading, Slots } from '../question/reading.ts';
import type { PeriodMention } from '../question/slots/period.ts';
import { findFigures } from './find.ts';
import { fitOfPeriod, timeOf } from './fit.ts';

/** A period that a question names, as a bound of a change. */
export type Dated = Extract<PeriodMention, { period: Period }>;

/** "Between January and April 2013": a change goes from the first month to the last. */
const ends = (mention: Dated): Dated[] => {
  const { start, end, grain } = mention.period;
  if (grain !== 'range' || start.slice(0, 4) !== end.slice(0, 4)) return [mention];
  const month = (day: string): Dated => ({
    ...mention,
    kind: 'period',
    period: monthPeriod(Number(day.slice(0, 4)), Number(day.slice(5, 7))),
  });
  return [month(start), month(end)];
};

export const dated = (reading: Slots): Dated[] =>
  reading.periods
    .filter((mention): mention is Dated => 'period' in mention)
    .flatMap(ends)
    .sort((a, b) => a.period.end.localeCompare(b.period.end));

/** "Compared with 2012/13": the one time that is named is what the change is counted from. */
export const countedFrom = (reading: Reading): Reading => {
  const [only, ...more] = reading.periods.filter((mention) => 'period' in mention);
  if (!only || more.length > 0 || only.kind !== 'period' || !setAgainst.test(reading.text.slice(0, only.start)))
    return reading;
  return {
    ...reading,
    periods: reading.periods.map((mention) => (mention === only ? { ...only, kind: 'from' } : mention)),
  };
};

const heldChanges = (library: Library, reading: Reading): Figure[] => {
  const periods = dated(reading);
  const last = periods.at(-1);
  const to: Slots = {
    ...reading,
    periods: periods.length > 1 && last ? [{ ...last, kind: 'period' }] : reading.periods,
  };
  const held = chooseChange(library, to);
  const [only] = periods;
  if (held.length === 0 && periods.length === 1 && only && !happenedIn.test(reading.text.slice(0, only.start)))
    return chooseChange(library, { ...reading, periods: [] }, true).filter(
      ({ changeFrom, measure }) => changeFrom && fitOfPeriod(only.period, changeFrom, measure),
    );
  const from = periods.length > 1 || only?.kind === 'from' ? only : undefined;
  if (from === undefined) return ofSpan(reading.text, held);
  const since = ({ changeFrom, measure }: Figure): boolean =>
    changeFrom === undefined || fitOfPeriod(from.period, changeFrom, measure);
  const found = held.filter(since);
  // A change of the number since then may be printed in per cent only.
  return found.length > 0 || to.units === undefined
    ? found
    : chooseChange(library, { ...to, units: undefined }).filter(
        (figure) => since(figure) && to.units?.includes(figure.change_of as Unit),
      );
};

/** Of figures whose parts are called the same as the first's, the newest. */
const latestOfName = (library: Library, first: Figure | undefined, found: readonly Figure[]): Figure | undefined =>
  found
    .filter(
      ({ indicator, area, unit, described }) =>
        indicator === first?.indicator &&
        area === first.area &&
        unit === first.unit &&
        described.parts.every(({ ways }, at) => overlap(ways, first.described.parts[at]?.ways ?? [])) &&
        described.parts.length === first.described.parts.length,
    )
    .sort((a, b) => timeOf(b, library).localeCompare(timeOf(a, library)))[0];

/** Whether two parts share a way of being said. */
const overlap = (one: readonly Key[][], other: readonly Key[][]): boolean => {
  const ways = new Set(other.map((way) => [...way].sort().join(' ')));
  return one.some((way) => ways.has([...way].sort().join(' ')));
};

/** Words of rising and falling also say units ("how many fewer"), but a change may be printed in per cent all the same. */
const chooseChange = (library: Library, slots: Slots, ofAnyTime = false): Figure[] => {
  const found = findFigures(library, slots, 'change');
  const loose = found.kind === 'found' ? found : findFigures(library, { ...slots, units: undefined }, 'change');
  if (loose.kind !== 'found') return [];
  const wanted = slots.units?.includes('rate_per_10000') ? 'rate_per_10000' : slots.units?.[0];
  const [first] = loose.figures;
  // "White UK" and "White British" are one name: the newest change of it is meant where no time is said.
  const best = dated(slots).length > 0 ? first : latestOfName(library, first, loose.figures);
  const isLatest = ({ period }: Figure): boolean =>
    ofAnyTime || dated(slots).length > 0 || period?.end === best?.period?.end;
  const same = loose.figures.filter(
    (figure) =>
      figure.indicator === best?.indicator &&
      figure.part === best.part &&
      figure.area === best.area &&
      isLatest(figure),
  );
  const ofUnit = same.filter(
    (figure) =>
      wanted === undefined || figure.change_of === wanted || figure.change_of === '' || figure.unit === wanted,
  );
  const ofDefault = ofUnit.filter(
    (figure) =>
      wanted === 'rate_per_10000' ||
      figure.change_of === figure.defaultUnit ||
      figure.change_of === '' ||
      figure.unit === figure.defaultUnit,
  );
  if (ofDefault.length > 0) return ofDefault;
  return ofUnit.length > 0 ? ofUnit : same.filter(({ unit }) => slots.units?.includes(unit));
};

/** Of changes measured from different times, those from the time asked, else the most recent: one year, not five. */
const ofSpan = (text: string, changes: Figure[]): Figure[] => {
  const years = spanYears(text);
  const spanOf = ({ period, changeFrom }: Figure): number | undefined =>
    period && changeFrom ? Number(period.end.slice(0, 4)) - Number(changeFrom.end.slice(0, 4)) : undefined;
  // A change whose start is not printed may be of any length.
  if (years !== undefined) return changes.filter((figure) => (spanOf(figure) ?? years) === years);
  const shortest = Math.min(...changes.map((figure) => spanOf(figure) ?? 0));
  return changes.filter((figure) => (spanOf(figure) ?? shortest) === shortest);
};

/** One printed change a size and unit: a table's "-20%" says what the prose calls "a decrease of 20%". */
const distinctChanges = (changes: readonly Figure[]): Figure[] =>
  changes.filter(
    (figure, place) =>
      changes.findIndex((other) => other.unit === figure.unit && other.value.abs().equals(figure.value.abs())) ===
      place,
  );

/** "By how many, and by what percentage": both are asked, so neither unit rules the other out. */
const bothUnits = (reading: Reading): Reading => {
  // "change in the referral rate, %": the rate is what changed, per cent is what its change is told in.
  if (/\brates?\b/i.test(reading.text) && reading.units?.includes('percent'))
    return { ...reading, units: ['rate_per_10000', 'percent'] };
  const units = unitCues.filter(({ pattern }) => pattern.test(reading.text)).flatMap(({ units: allowed }) => allowed);
  return units.includes('percent') && units.includes('count') ? { ...reading, units: undefined } : reading;
};

/** The changes of the subject that the reports print for the times asked; empty where they print none. */
export const printedChange = (library: Library, reading: Reading): Figure[] =>
  distinctChanges(heldChanges(library, bothUnits(reading)));
