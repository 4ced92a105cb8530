import { asMention, resolved } from './follow-up-time.ts';
import type { Figure, Library } from '../library.ts';
import type { Wanted } from './match.ts';
import type { Reading } from './reading.ts';

/** The name of the figure last given, as far as the question does not say it itself. */
const nameOf = (library: Library, { described: { indicator } }: Figure, { wanted }: Reading): Wanted[] => {
  const own = new Set(wanted.map(({ key }) => key));
  const [name = []] = indicator;
  return name.filter((key) => !own.has(key)).map((key): Wanted => ({ key, weight: library.weightOf(key) }));
};

/**
 * "And for adoption?", where nothing is called just that: a part of what was last given, named by the words of both.
 * @returns undefined where the question says no word of its own
 */
export const asPartOfGiven = (library: Library, reading: Reading, given: Figure): Reading | undefined => {
  if (reading.intent !== 'figure' || reading.wanted.every(({ frame }) => frame)) return undefined;
  return {
    ...reading,
    areas: reading.areas.length > 0 ? reading.areas : [given.area],
    periods: reading.periods.map((mention) => resolved(mention, given.period)),
    wanted: [...reading.wanted, ...nameOf(library, given, reading)],
    carried: ['subject', ...(reading.areas.length > 0 ? [] : (['area'] as const))],
  };
};

/**
 * "And among all children in care?" after the boys among a group of them: the same part, of what is named now.
 * @returns undefined where the question says no word of its own, or nothing was divided
 */
export const asSamePart = (library: Library, reading: Reading, given: Figure): Reading | undefined => {
  if (reading.intent !== 'figure' || given.part === '' || reading.wanted.every(({ frame }) => frame)) return undefined;
  const part = given.described.parts.flatMap(({ ways: [way = []] }) => way);
  return {
    ...reading,
    areas: reading.areas.length > 0 ? reading.areas : [given.area],
    periods: reading.periods.map((mention) => resolved(mention, given.period)),
    units: reading.units ?? [given.unit],
    wanted: [...reading.wanted, ...part.map((key): Wanted => ({ key, weight: library.weightOf(key) }))],
    carried: ['subject', ...(reading.areas.length > 0 ? [] : (['area'] as const))],
  };
};

/**
 * "How many cases closed?" after another figure of the same table: its own words, helped by those of the name last given.
 * @returns undefined where the question says no word of its own or another council
 */
export const asBesideGiven = (library: Library, reading: Reading, given: Figure): Reading | undefined => {
  if (reading.intent !== 'figure' || reading.areas.length > 0 || reading.wanted.every(({ frame }) => frame))
    return undefined;
  const named = nameOf(library, given, reading).map((wanted): Wanted => ({ ...wanted, frame: true }));
  const times = reading.periods.map((mention) => resolved(mention, given.period));
  return {
    ...reading,
    areas: [given.area],
    periods: times.length > 0 || !given.period ? times : [asMention(given.period)],
    wanted: [...reading.wanted, ...named],
    carried: ['subject', 'area', ...(times.length > 0 ? [] : (['period'] as const))],
  };
};

/**
 * "The rate per 10,000?" after a part that has none: of the whole that the part is of.
 * @returns undefined where the question says words of its own, no other unit, or nothing was divided
 */
export const asWholeOfGiven = (library: Library, reading: Reading, given: Figure): Reading | undefined => {
  const isOtherUnit = reading.units !== undefined && !reading.units.includes(given.unit);
  if (given.part === '' || !isOtherUnit || reading.wanted.some(({ frame }) => !frame)) return undefined;
  const times = reading.periods.map((mention) => resolved(mention, given.period));
  return {
    ...reading,
    intent: 'figure',
    areas: reading.areas.length > 0 ? reading.areas : [given.area],
    periods: times.length > 0 || !given.period ? times : [asMention(given.period)],
    wanted: [...reading.wanted, ...nameOf(library, given, reading)],
    carried: ['subject', 'area', ...(times.length > 0 ? [] : (['period'] as const))],
  };
};
