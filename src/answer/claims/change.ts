import { baseOfChange } from '../../../intents/change-cues.ts';
import { fractionWords } from '../../../intents/slot-cues.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import type { Claim } from '../../question/slots/number.ts';
import type { Passages } from '../answer.ts';
import { findFigures } from '../find.ts';
import { fitOfPeriod } from '../fit.ts';
import { changePlan } from '../plans/change.ts';
import { agrees, isMet } from './agree.ts';
import { direction, printedDirection } from './direction.ts';
import type { Finding } from './finding.ts';

/** "Fell by 20%": against the change as printed, else against the two levels it is between. */
export const judgeChange = (
  library: Library,
  reading: Reading,
  slots: Slots,
  passages: Passages,
): Finding | undefined => {
  const by = reading.claims.find(({ role }) => role === 'by');
  if (!by || fractionWords.test(reading.text.slice(by.end, by.end + 12))) return undefined;
  const asked: Slots = {
    ...slots,
    periods: reading.periods.filter((mention) => !isBase(reading, mention)),
    units: by.unit ? [by.unit, ...(by.unit === 'percent' ? (['percentage_points'] as const) : [])] : undefined,
    statistic: undefined,
  };
  const found = findFigures(library, asked, 'change');
  if (found.kind !== 'found') {
    const other = found.kind === 'missing' && found.gap === 'period' ? ofAnotherTime(library, asked, by) : undefined;
    return other ?? ofLevels(library, reading, by, passages);
  }
  const best = found.figures.filter(
    (figure) => figure.indicator === found.best.figure.indicator && figure.breakdown === found.best.figure.breakdown,
  );
  const right = best.find((figure) => isMet(by, figure) || agrees({ ...by, value: by.value.neg() }, figure));
  const shown = right ?? best[0];
  if (!shown) return undefined;
  const beside = levelsBeside(library, shown);
  if (isFromOtherTime(reading, shown))
    return {
      verdict: 'contradicted',
      reason: 'The change printed is counted from another time.',
      figures: [shown],
      beside,
    };
  const moved = direction(reading.text);
  const real = shown.value.isNegative() ? 'down' : printedDirection(shown);
  const isOtherUnit = by.unit === undefined && shown.unit === 'percent';
  const counted = !right && isOtherUnit ? ofLevels(library, reading, by, passages) : undefined;
  if (counted) return counted;
  if (!right) return { verdict: 'contradicted', reason: 'The reported change is another.', figures: [shown], beside };
  if (moved && real && moved !== real)
    return { verdict: 'contradicted', reason: 'It moved the other way.', figures: [shown], beside };
  return { verdict: 'supported', reason: 'The report prints the same change.', figures: [shown] };
};

/** "From December 2012 to …", "more than in 2017/18": what a change is counted from, not when it happened. */
const isBase = ({ text }: Reading, { kind, start }: Reading['periods'][number]): boolean =>
  kind !== 'to' && baseOfChange.test(text.slice(0, start));

/** Whether a time is said that the change is counted from, and the printed change is counted from another. */
const isFromOtherTime = (reading: Reading, { changeFrom, measure }: Figure): boolean => {
  const bases = reading.periods.flatMap((mention) =>
    'period' in mention && isBase(reading, mention) ? [mention.period] : [],
  );
  return changeFrom !== undefined && bases.length > 0 && !bases.some((base) => fitOfPeriod(base, changeFrom, measure));
};

/** What the sentence of a printed change says that it came to. */
const levelsBeside = (library: Library, change: Figure): Figure[] =>
  library.figures.filter(
    ({ statistic, indicator, part, area, report, section, quote }) =>
      statistic === 'level' &&
      indicator === change.indicator &&
      part === change.part &&
      area === change.area &&
      report === change.report &&
      section === change.section &&
      quote === change.quote,
  );

/** The change stated is printed, but of another time. */
const ofAnotherTime = (library: Library, asked: Slots, by: Claim): Finding | undefined => {
  const found = findFigures(library, { ...asked, periods: [] }, 'change');
  const stated = found.kind === 'found' ? found.figures.find((figure) => isMet(by, figure)) : undefined;
  return stated && { verdict: 'contradicted', reason: 'The change stated is of another time.', figures: [stated] };
};

/** In what the levels are, where the change between them is claimed in points or of a rate: one per 10,000, or else a share. */
const unitsOfLevels = ({ unit }: Claim, { text }: Reading): Reading['units'][] => {
  if (unit === 'percentage_points') return [['percent']];
  if (unit === 'rate_per_10000') return [[unit]];
  return /\brates?\b/i.test(text) ? [['rate_per_10000'], ['percent']] : [undefined];
};

/** No change is printed, but both levels are: the change between them is ours, and stands or falls with it. */
const ofLevels = (library: Library, reading: Reading, by: Claim, passages: Passages): Finding | undefined => {
  const said = direction(reading.text);
  if (said === undefined) return undefined;
  const outcome = unitsOfLevels(by, reading)
    .map((units) => changePlan(library, { ...reading, claims: [], units }, passages))
    .find(({ kind }) => kind === 'figures');
  if (outcome?.kind !== 'figures' || outcome.plan !== 'change') return undefined;
  const levels = outcome.given.map(({ figure }) => figure).filter(({ statistic }) => statistic !== 'change');
  const [first, second, ...more] = levels;
  if (!first || !second || more.length > 0 || first.indicator !== second.indicator) return undefined;
  const change = outcome.derived.find(({ unit }) => unit === (by.unit ?? second.unit));
  if (!change) return undefined;
  const size: Figure = { ...second, unit: change.unit, value: change.value.abs() };
  const isRounded = size.value.toDecimalPlaces(Math.max(0, by.value.decimalPlaces())).equals(by.value.abs());
  const isSize = isMet({ ...by, value: by.value.abs() }, size) || (by.bound === undefined && isRounded);
  const isSide = (said === 'up') === change.value.isPositive();
  return {
    verdict: isSize && isSide ? 'supported' : 'contradicted',
    reason: isSize && isSide ? 'The figures differ by that.' : 'The figures differ by another amount.',
    figures: [first, second],
  };
};
