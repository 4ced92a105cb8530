import { baseOfChange } from '../../../intents/change-cues.ts';
import type { Reading } from '../../question/reading.ts';
import type { Chosen } from '../choose.ts';

/** The times that a question names, each as it is. */
export const datesOf = (reading: Reading): Reading['periods'] =>
  reading.periods.filter((mention) => 'period' in mention);

/** Whether one figure is of the whole stretch of time asked for ("2018/19 to 2019/20"). */
export const periodOfAll = (reading: Reading, { figures }: Chosen): boolean => {
  const times = reading.periods.flatMap((mention) => ('period' in mention ? [mention.period] : []));
  return figures.some(({ period }) => period?.start === times[0]?.start && period?.end === times.at(-1)?.end);
};

/** "Last year", of a year that nothing names: which one is meant depends on when it is read. */
export const isYearUnnamed = ({ periods, text }: Reading): boolean =>
  periods.length > 0 &&
  periods.every(({ kind }) => kind === 'shift') &&
  periods.some(({ start }) => !baseOfChange.test(text.slice(0, start)));

/** Several times are asked for, and one figure is of one of them; what passed from one to the other is of both. */
export const isOneOfTimes = (reading: Reading, whole: Chosen): boolean => {
  const times = datesOf(reading).filter(({ kind }) => kind === 'period');
  const ends = new Set(times.map((mention) => ('period' in mention ? mention.period.end : '')));
  const isPassage = /\bfrom\b.*\b(?:in)?to\b/i.test(reading.text);
  return ends.size > 1 && whole.figures.length === 1 && !isPassage && !periodOfAll(reading, whole);
};

/** One date of a stretch of time that was asked for as a whole ("between 2012 and 2016") is not the stretch. */
export const isOneOfRange = (reading: Reading, whole: Chosen): boolean => {
  const times = datesOf(reading);
  const isStretch = times.length === 2 && times.some(({ kind }) => kind === 'from' || kind === 'to');
  return isStretch && whole.figures.every(({ period }) => period !== undefined) && !periodOfAll(reading, whole);
};
