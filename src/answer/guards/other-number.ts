import { asksMore } from '../../../intents/change-cues.ts';
import {
  asksCost,
  asksDistance,
  asksGain,
  asksSpend,
  asksTime,
  countsCouncils,
  countsNew,
  distanceName,
  measureWords,
  perTime,
  setAgainstIt,
  whatIs,
} from '../../../intents/guard-words.ts';
import { saysThen } from '../../../intents/follow-up.ts';
import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { blank } from '../../question/span.ts';
import type { Chosen } from '../choose.ts';
import { isDuration } from '../claims/agree.ts';

/** "How many boroughs have a higher rate": councils are to be counted, and a rate counts none. */
export const isNoneCounted = ({ text }: Reading, { figures }: Chosen): boolean =>
  countsCouncils.test(text) && figures.every(({ unit }) => unit !== 'count');

/** How it moved or compares was asked, and one level does not say it. */
export const isOnlyLevel = ({ text }: Reading, { figures }: Chosen): boolean =>
  figures.length === 1 &&
  ((figures[0]?.statistic === 'level' && asksMore.test(text)) ||
    (figures[0]?.statistic === 'average' && setAgainstIt.test(text)));

/** A span of years or an age that is printed as a fact, where no time and no age is asked for. */
export const isStrayFact = ({ text, units, periods }: Reading, { figures }: Chosen): boolean =>
  units === undefined &&
  !asksTime.test(blank(text, periods).replace(saysThen, ' ')) &&
  figures.every(({ measure, unit }) => measure === 'fact' && isDuration(unit));

/** Those that came new are asked for, and all that there are at a time are not those. */
export const isAllOfThem = ({ text }: Reading, { figures }: Chosen): boolean =>
  countsNew.test(text) &&
  figures.every(
    ({ measure, statistic, name, breakdown, quote }) =>
      measure === 'stock' && statistic === 'level' && !/\bnew/i.test(`${name} ${breakdown} ${quote}`),
  );

/** An average is asked for, and a fact that is printed beside it ("18 years") is none. */
export const isNoAverage = ({ statistic, text }: Reading, { figures }: Chosen): boolean =>
  statistic === 'average' &&
  !asksDistance.test(text) &&
  figures.every(
    ({ measure, statistic: held, name, quote }) =>
      measure === 'fact' &&
      held !== 'average' &&
      (/\bon average\b/i.test(text) || !/\baverag|\bmean\b/i.test(`${name} ${quote}`)),
  );

/** What a target would add, where the target itself is asked for. */
export const isTargetOfChange = ({ text }: Reading, { figures }: Chosen): boolean =>
  !asksGain.test(text) && figures.every(({ statistic, status }) => statistic === 'change' && status === 'target');

/** "Per week": what is printed of a day, a year or altogether is not by the week. */
export const isPerTime = ({ text }: Reading, { figures }: Chosen): boolean =>
  perTime.some(
    ({ asked, held }) =>
      asked.test(text) && figures.every(({ name, breakdown, quote }) => !held.test(`${name} ${breakdown} ${quote}`)),
  );

/** What something cost is asked for, and how many there are is not that. */
export const isNoCost = ({ text, units }: Reading, { figures }: Chosen): boolean =>
  asksCost.test(text) &&
  (units === undefined || units.includes('gbp')) &&
  figures.every(({ unit, name }) => unit !== 'gbp' && !asksCost.test(name));

/** "What is the Sunshine Centre?": what it is, and no number that is printed of it. */
export const isNoNumberAsked = ({ text, units, periods }: Reading, { figures }: Chosen): boolean =>
  whatIs.test(text) &&
  units === undefined &&
  periods.length === 0 &&
  figures.every(({ name, unit }) => unit === 'count' && !measureWords.test(name)) &&
  !measureWords.test(text);

/** "Days above the threshold", where the threshold is asked for. */
export const isDistance = ({ text, units }: Reading, { figures }: Chosen): boolean =>
  !asksDistance.test(text) &&
  figures.every(({ name, unit }) => distanceName.test(name) && !(units?.length === 1 && units[0] === unit));

/** What was spent is asked for, and by how much it missed the budget is not that. */
export const isVarianceOfSpend = (library: Library, { text, wanted }: Reading, { figures }: Chosen): boolean =>
  asksSpend.test(text) &&
  !wanted.some(({ key }) => library.varianceKeys.has(key)) &&
  figures.every(({ described }) => described.indicator.some((way) => way.some((key) => library.varianceKeys.has(key))));
