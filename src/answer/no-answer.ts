import {
  asksCost,
  asksDistance,
  asksGain,
  asksList,
  asksMore,
  asksParts,
  asksSpend,
  asksTime,
  asksTwice,
  baseOfChange,
  choosesBetween,
  counted,
  countsCouncils,
  distanceName,
  howManyOf,
  measureWords,
  perSomething,
  placedByOthers,
  placedIn,
  saysNot,
  sidesOfNumber,
  turnsRound,
  whatIs,
  wholeToo,
} from '../../intents/cues.ts';
import type { Library } from '../library.ts';
import type { Key } from '../question/lexicon.ts';
import { partKeys } from '../question/match.ts';
import type { Reading } from '../question/reading.ts';
import type { Chosen } from './choose.ts';
import { agrees, isDuration } from './claims/agree.ts';

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

/** What was asked is the opposite of the part found, or a number by another that the figure is not. */
const isTurned = ({ text, subject }: Reading, { figures: [figure], match }: Chosen): boolean => {
  if (!figure) return false;
  const words = `${figure.name} ${figure.breakdown} ${figure.quote}`;
  if (perSomething.test(text) && !perSomething.test(words)) return true;
  const parts = partKeys(figure.described);
  const named = (key: Key): boolean => parts.has(key) || match.said.includes(key);
  return (
    subject.some(({ key, start }) => named(key) && turnsRound.test(text.slice(0, start))) &&
    !/\b(?:not|no|without|never|other)\b|n't\b/i.test(words)
  );
};

/** A number of those that were not ("not entering care", "not recorded"), where nothing of the kind was asked. */
const isOfThoseNot = ({ text }: Reading, { figures }: Chosen): boolean =>
  !saysNot.test(text) &&
  figures.every(
    ({ name, breakdown, measure }) => /\b(?:not|without)\b/i.test(`${name} ${breakdown}`) && measure !== 'fact',
  );

/** "Under 16", where those aged 16 and over are held, "over 45 days", where those within are, or the other way round. */
const isOtherSide = ({ text }: Reading, { figures }: Chosen): boolean =>
  sidesOfNumber.some(
    ({ asked, held }) => asked.test(text) && figures.every(({ name, breakdown }) => held.test(`${name} ${breakdown}`)),
  );

/** The total was asked for, and a part whose name is not said in full is none. */
const isPartOfTotal = ({ text, wanted }: Reading, { figures: [figure] }: Chosen): boolean => {
  const said = new Set(wanted.map(({ key }) => key));
  return (
    wholeToo.test(text) &&
    figure !== undefined &&
    figure.part !== '' &&
    !figure.described.parts.every(({ ways }) => ways.some((way) => way.every((key) => said.has(key))))
  );
};

/** One date of a stretch of time that was asked for as a whole ("between 2012 and 2016") is not the stretch. */
const isOneOfRange = (reading: Reading, whole: Chosen): boolean => {
  const times = datesOf(reading);
  const isStretch = times.length === 2 && times.some(({ kind }) => kind === 'from' || kind === 'to');
  return isStretch && whole.figures.every(({ period }) => period !== undefined) && !periodOfAll(reading, whole);
};

/** "How many boroughs have a higher rate": councils are to be counted, and a rate counts none. */
const isNoneCounted = ({ text }: Reading, { figures }: Chosen): boolean =>
  countsCouncils.test(text) && figures.every(({ unit }) => unit !== 'count');

/** How it moved or compares was asked, and one level does not say it. */
const isOnlyLevel = ({ text }: Reading, { figures }: Chosen): boolean =>
  figures.length === 1 && figures[0]?.statistic === 'level' && asksMore.test(text);

/** Two questions or a list were asked for, and one figure is neither. */
const isHalf = ({ text }: Reading): boolean => asksTwice.test(text) || choosesBetween.test(text) || asksList.test(text);

/** "… the year before it had 176": the number that a question states is not what it asks for. */
export const restates = ({ claims, text }: Reading, { figures }: Chosen): boolean =>
  figures.length > 0 &&
  (figures.every((figure) => claims.some((claim) => claim.value.greaterThan(1) && agrees(claim, figure))) ||
    // "0-17 population": ages that say who is counted.
    figures.every(({ unit, value }) => unit === 'years' && new RegExp(`\\b${value.toString()}\\b`).test(text)));

/** The parts were asked for, and one undivided figure has none. */
const isUndivided = ({ text }: Reading, { figures: [figure, ...more] }: Chosen): boolean =>
  asksParts.test(text) && figure?.part === '' && more.length === 0;

/** "How many children could the households take": people were asked for, and a number of households is none, nor the other way. */
const isOtherNoun = ({ text }: Reading, { figures }: Chosen): boolean => {
  const noun = howManyOf.exec(text)?.[1];
  const asked = noun === undefined ? undefined : counted.find(({ kind }) => kind.test(noun))?.kind;
  if (asked === undefined) return false;
  return figures.every(({ name, breakdown, unit }) => {
    const head = `${name.split(/ \b(?:of|by|with|for|in|on|to|that|who)\b/)[0] ?? ''} ${breakdown}`;
    return unit === 'count' && !asked.test(head) && counted.some(({ kind, tells }) => tells && kind.test(head));
  });
};

/** A span of years or an age that is printed as a fact, where no time and no age is asked for. */
const isStrayFact = ({ text, units }: Reading, { figures }: Chosen): boolean =>
  units === undefined &&
  !asksTime.test(text) &&
  figures.every(({ measure, unit }) => measure === 'fact' && isDuration(unit));

/** An average is asked for, and a fact that is printed beside it ("18 years") is none. */
const isNoAverage = ({ statistic }: Reading, { figures }: Chosen): boolean =>
  statistic === 'average' &&
  figures.every(
    ({ measure, statistic: held, name, quote }) =>
      measure === 'fact' && held !== 'average' && !/\baverag|\bmean\b/i.test(`${name} ${quote}`),
  );

/** What a target would add, where the target itself is asked for. */
const isTargetOfChange = ({ text }: Reading, { figures }: Chosen): boolean =>
  !asksGain.test(text) && figures.every(({ statistic, status }) => statistic === 'change' && status === 'target');

/** "X's children placed in Y", where the report counts Y's placed in X. */
const isReversed = ({ text, areaMentions }: Reading, { figures }: Chosen): boolean =>
  figures.some(({ area, partAreas }) => {
    const owner = areaMentions.find((mention) => mention.area === area);
    if (!owner || partAreas.length === 0 || !placedIn.test(text.slice(0, owner.start))) return false;
    if (partAreas.includes(area)) return placedByOthers.test(text);
    const place = areaMentions.find((mention) => partAreas.includes(mention.area));
    return place !== undefined && !placedIn.test(text.slice(0, place.start));
  });

/** What something cost is asked for, and how many there are is not that. */
const isNoCost = ({ text, units }: Reading, { figures }: Chosen): boolean =>
  asksCost.test(text) &&
  (units === undefined || units.includes('gbp')) &&
  figures.every(({ unit, name }) => unit !== 'gbp' && !asksCost.test(name));

/** "What is the Sunshine Centre?": what it is, and no number that is printed of it. */
const isNoNumberAsked = ({ text, units, periods }: Reading, { figures }: Chosen): boolean =>
  whatIs.test(text) &&
  units === undefined &&
  periods.length === 0 &&
  figures.every(({ name, unit }) => unit === 'count' && !measureWords.test(name)) &&
  !measureWords.test(text);

/** "Days above the threshold", where the threshold is asked for. */
const isDistance = ({ text, units }: Reading, { figures }: Chosen): boolean =>
  !asksDistance.test(text) &&
  figures.every(({ name, unit }) => distanceName.test(name) && !(units?.length === 1 && units[0] === unit));

/** What was spent is asked for, and by how much it missed the budget is not that. */
const isVarianceOfSpend = (library: Library, { text, wanted }: Reading, { figures }: Chosen): boolean =>
  asksSpend.test(text) &&
  !wanted.some(({ key }) => library.varianceKeys.has(key)) &&
  figures.every(({ described }) => described.indicator.some((way) => way.some((key) => library.varianceKeys.has(key))));

const REASONS = [
  restates,
  isHalf,
  isOnlyLevel,
  isTurned,
  isOfThoseNot,
  isOtherSide,
  isPartOfTotal,
  isOneOfRange,
  isNoneCounted,
  isUndivided,
  isDistance,
  isReversed,
  isNoNumberAsked,
  isNoCost,
  isOtherNoun,
  isStrayFact,
  isNoAverage,
  isTargetOfChange,
];

/** Whether one figure, though its name fits, does not answer what was asked: half of it, its opposite, or the question itself. */
export const isNoAnswer = (library: Library, reading: Reading, whole: Chosen): boolean =>
  isVarianceOfSpend(library, reading, whole) || REASONS.some((isReason) => isReason(reading, whole));
