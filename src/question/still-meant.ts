import { wholeToo } from '../../intents/side-cues.ts';
import type { Library } from '../library.ts';
import { partKeys, type Wanted } from './match.ts';
import type { Reading } from './reading.ts';
import type { Before } from './said-before.ts';

/** "What's the total?", "the total for all areas": one number of all of them, and no list of the parts. */
export const asksTotal = ({ text, intent }: Reading): boolean =>
  wholeToo.test(text) && (intent === 'figure' || intent === 'breakdown');

/** "What's the total?" after a part: the part is no longer meant, nor the place it was in. */
const withoutPart = (library: Library, reading: Reading, before: Before): Before => {
  const { last, given } = before;
  if (!given || given.figure.part === '' || !asksTotal(reading)) return before;
  const { described, area } = given.figure;
  const wanted = (described.indicator[0] ?? []).map((key): Wanted => ({ key, weight: library.weightOf(key) }));
  return {
    ...before,
    last: { ...last, areas: [area], wanted },
    given: { ...given, figure: { ...given.figure, partAreas: [] } },
  };
};

/** Whether a figure or a question is of a highest or lowest value. */
export const isEnd = (statistic: Reading['statistic']): boolean => statistic === 'peak' || statistic === 'low';

/** "And the lowest?" after the highest: of the same times, not at the time of the highest. */
const withoutEnd = (library: Library, reading: Reading, before: Before): Before => {
  const { last, given } = before;
  const isOther =
    isEnd(reading.statistic) && isEnd(given?.figure.statistic) && reading.statistic !== given?.figure.statistic;
  if (!isOther) return before;
  return {
    ...before,
    base: undefined,
    last: { ...last, wanted: last.wanted.filter(({ key }) => !library.statisticKeys.has(key)) },
  };
};

/** "Budget?" after an out-turn: of the row that was given, another column. */
const withoutColumn = ({ status }: Reading, before: Before): Before => {
  const { last, given } = before;
  if (!given || given.figure.row === '' || status === undefined || status === given.figure.status) return before;
  const ofPart = partKeys(given.figure.described);
  const ofColumn = new Set(given.figure.described.indicator.flat().filter((key) => !ofPart.has(key)));
  return { ...before, last: { ...last, wanted: last.wanted.filter(({ key }) => !ofColumn.has(key)) } };
};

/** What a follow-up still means of what was said: all but the part, the extreme or the column that it asks another of. */
export const stillMeant = (library: Library, reading: Reading, before: Before): Before =>
  withoutColumn(reading, withoutEnd(library, reading, withoutPart(library, reading, before)));
