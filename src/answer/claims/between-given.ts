import type { Figure, Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { difference } from '../arithmetic.ts';
import { orderOf } from '../fit.ts';
import { isMet } from './agree.ts';
import { direction } from './direction.ts';
import type { Finding } from './finding.ts';

/**
 * "So up by about 40 per cent?" after one thing was given at two times: the change between them against the one claimed.
 * @returns undefined where no change is claimed, or the two are of one time or of two things
 */
export const judgeBetween = (
  library: Library,
  { claims, text }: Reading,
  pair: readonly [Figure, Figure],
): Finding | undefined => {
  const [by, ...more] = claims;
  const said = direction(text);
  if (by?.role !== 'by' || more.length > 0 || said === undefined) return undefined;
  const [earlier, later] = orderOf(pair[0], library) < orderOf(pair[1], library) ? pair : [pair[1], pair[0]];
  const isOneLine = earlier.indicator === later.indicator && earlier.part === later.part && earlier.area === later.area;
  if (!isOneLine || earlier.period?.end === later.period?.end) return undefined;
  const change = difference(earlier, later).find(({ unit }) => unit === (by.unit ?? later.unit));
  if (!change) return undefined;
  const size: Figure = { ...later, unit: change.unit, value: change.value.abs() };
  const rounded: Figure = { ...size, value: size.value.toDecimalPlaces(by.value.decimalPlaces()) };
  const isSize = isMet(by, size) || (by.bound === undefined && isMet(by, rounded));
  const isSide = (said === 'up') === change.value.isPositive();
  return {
    verdict: isSize && isSide ? 'supported' : 'contradicted',
    reason: isSize && isSide ? 'The figures differ by that.' : 'The figures differ by another amount.',
    figures: [earlier, later],
  };
};
