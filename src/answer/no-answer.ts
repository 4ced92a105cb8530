import { asksTwice } from '../../intents/side-cues.ts';
import { asksList, asksTwoUnits, choosesBetween } from '../../intents/guard-words.ts';
import type { Figure, Library } from '../library.ts';
import type { Reading } from '../question/reading.ts';
import type { Chosen } from './choose.ts';
import { agrees } from './claims/agree.ts';
import { isOneOfRange, isOneOfTimes } from './guards/other-time.ts';
import {
  isTurned,
  isOfThoseNot,
  isOfThoseThatWere,
  isNeededUnsaid,
  isOtherSide,
  isPartOfTotal,
  isReversed,
  isUndivided,
  isOtherNoun,
} from './guards/other-part.ts';
import {
  isAllOfThem,
  isNoneCounted,
  isOnlyLevel,
  isStrayFact,
  isNoAverage,
  isTargetOfChange,
  isNoCost,
  isPerTime,
  isNoNumberAsked,
  isDistance,
  isVarianceOfSpend,
} from './guards/other-number.ts';

/** Two questions or a list were asked for, and one figure is neither. */
const isHalf = ({ text }: Reading): boolean =>
  [asksTwice, choosesBetween, asksList, asksTwoUnits].some((cue) => cue.test(text));

/** "… the year before it had 176": the number that a question states is not what it asks for. */
export const restates = ({ claims, text }: Reading, { figures }: Chosen): boolean =>
  figures.length > 0 &&
  (figures.every((figure) => claims.some((claim) => claim.value.greaterThan(1) && agrees(claim, figure))) ||
    // "0-17 population": ages that say who is counted.
    figures.every(({ unit, value }) => unit === 'years' && new RegExp(`\\b${value.toString()}\\b`).test(text)));

/** "How many Polish were in the borough": a word that no report and no name says narrows each of several figures. */
export const saysUnknown = (library: Library, { wanted }: Reading): boolean =>
  wanted.some(({ key, frame }) => !frame && !library.says(key) && !library.names(key) && !key.startsWith('@'));

/** "Complaints and referrals": of whom or of what a number is, where no figure found says it. */
export const leavesGroupOut = (library: Library, { wanted }: Reading, figures: readonly Figure[]): boolean =>
  wanted.some(
    ({ key, frame }) =>
      !frame &&
      library.bindingKeys.has(key) &&
      !figures.some(({ described }) => described.related.has(key) || described.context.has(key)),
  );

const REASONS = [
  restates,
  isHalf,
  isOnlyLevel,
  isTurned,
  isOfThoseNot,
  isOfThoseThatWere,
  isNeededUnsaid,
  isOtherSide,
  isPartOfTotal,
  isOneOfRange,
  isOneOfTimes,
  isNoneCounted,
  isAllOfThem,
  isUndivided,
  isDistance,
  isReversed,
  isNoNumberAsked,
  isNoCost,
  isPerTime,
  isOtherNoun,
  isStrayFact,
  isNoAverage,
  isTargetOfChange,
];

/** Whether one figure, though its name fits, does not answer what was asked: half of it, its opposite, or the question itself. */
export const isNoAnswer = (library: Library, reading: Reading, whole: Chosen): boolean =>
  isVarianceOfSpend(library, reading, whole) || REASONS.some((isReason) => isReason(reading, whole));
