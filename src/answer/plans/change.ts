import { shareOfTime } from '../../../intents/guard-words.ts';
import {
  asksMore,
  asksSizeOfMove,
  bothBases,
  movesBetween,
  setsBeside,
  shareItself,
  spanYears,
} from '../../../intents/change-cues.ts';
import { leavesOut } from '../../../intents/side-cues.ts';
import { shiftYears } from '../../corpus/period.ts';
import type { Figure, Library } from '../../library.ts';
import { type Reading, type Slots, withoutLengths } from '../../question/reading.ts';
import { difference } from '../arithmetic.ts';
import type { Derived, Given, Outcome } from '../answer.ts';
import { basesOf } from '../bases.ts';
import { chooseFigure, type Chosen, given } from '../choose.ts';
import { mentionFit, orderOf, sameSpan } from '../fit.ts';
import { countedFrom, dated, type Dated, printedChange } from '../changes.ts';
import type { Plan } from '../plan.ts';
import { direction, printedDirection } from '../claims/direction.ts';
import { comparePlan, wholeOf } from './compare.ts';
import { sides } from '../sides.ts';
import { sideBySide } from '../side-by-side.ts';
import { onBothBases, overBases } from './both-bases.ts';
import { stopped } from './figure.ts';

/** Two levels of the same thing: at the times asked, or the latest and the one before it. */
const levelPair = (library: Library, reading: Reading): { pair: [Figure, Figure]; chosen: Chosen } | undefined => {
  const periods = dated(reading);
  const last = periods.at(-1);
  const until: Slots = {
    ...reading,
    periods: last && last.kind !== 'from' ? [{ ...last, kind: 'period' }] : [],
    statistic: undefined,
  };
  // "the target for 2018/19 to 2019/20": one figure of the whole stretch; what it was before is of the same stretch.
  const whole = periods.length > 1 ? chooseFigure(library, relaxed({ ...until, periods: reading.periods })) : undefined;
  const isOneStretch = ({ period }: Figure): boolean =>
    period?.start === periods[0]?.period.start && period?.end === last?.period.end;
  const stretch = whole?.kind === 'chosen' && whole.figures.every(isOneStretch) ? whole : undefined;
  const ofShare = shareItself.test(reading.text) ? chooseFigure(library, until) : undefined;
  const chosen = stretch ?? (ofShare?.kind === 'chosen' ? ofShare : chooseFigure(library, relaxed(until)));
  if (chosen.kind !== 'chosen') return undefined;
  const [found] = chosen.figures;
  // "than before" names the earlier figure of two; the later one is what it is set against.
  const later = found?.earlier ? chosen.series.find(({ earlier }) => !earlier) : found;
  if (!later || later.statistic === 'change') return undefined;
  const levels = chosen.series.filter(({ statistic }) => statistic !== 'change' && statistic !== 'average');
  const years = periods.length > 1 ? undefined : spanYears(reading.text);
  const first = !stretch && (periods.length > 1 || periods[0]?.kind === 'from') ? periods[0] : undefined;
  const earlier = first
    ? [...levels]
        .sort((a, b) => Number(b.statistic === 'level') - Number(a.statistic === 'level'))
        .find((figure) => mentionFit({ ...first, kind: 'period' }, figure, library) > 0)
    : levels
        .filter((figure) => orderOf(figure, library) < orderOf(later, library) && sameSpan(figure, later))
        .filter((figure) => years === undefined || yearsBetween(figure, later) === years)
        .sort(
          (a, b) =>
            Number(isYearBefore(b, later, last)) - Number(isYearBefore(a, later, last)) ||
            orderOf(b, library).localeCompare(orderOf(a, library)),
        )[0];
  const sameLine = (other: Figure): boolean =>
    other.part === later.part &&
    other.area === later.area &&
    other.report === later.report &&
    other.unit === later.unit;
  // Counted from a time that is named, or over a number of years, only a figure of that time will do.
  if ((first ?? years) !== undefined && !earlier) return undefined;
  const before = earlier ?? library.figures.find((figure) => figure.indicator === later.follows && sameLine(figure));
  const after = before
    ? undefined
    : library.figures.find((figure) => figure.follows === later.indicator && sameLine(figure));
  if (after) return { pair: [later, after], chosen };
  return before ? { pair: [before, later], chosen } : undefined;
};

const yearsBetween = (earlier: Figure, later: Figure): number | undefined =>
  earlier.period && later.period
    ? Number(later.period.end.slice(0, 4)) - Number(earlier.period.end.slice(0, 4))
    : undefined;

/** "In 2015/16": a stock changed since the year before closed, whatever it was in between. */
const isYearBefore = (figure: Figure, later: Figure, asked: Dated | undefined): boolean =>
  asked?.period.grain === 'financial-year' &&
  later.period !== undefined &&
  figure.period?.end === shiftYears(later.period, -1).end;

/** "From August 2014 to the low point": one end is what a report prints as the highest or lowest, the other is dated or the latest. */
const extremePair = (library: Library, reading: Reading): { pair: [Figure, Figure]; chosen: Chosen } | undefined => {
  const chosen = chooseFigure(library, relaxed({ ...reading, periods: [], statistic: undefined }));
  if (chosen.kind !== 'chosen') return undefined;
  const isAt = (figure: Figure) => (mention: Dated) => mentionFit({ ...mention, kind: 'period' }, figure, library) > 0;
  const mentions = dated(reading);
  const extremes = chosen.series.filter(({ statistic }) => statistic === reading.statistic);
  const extreme = extremes.find((figure) => mentions.some(isAt(figure))) ?? extremes.at(-1);
  if (!extreme) return undefined;
  const other = mentions.find((mention) => !isAt(extreme)(mention));
  const levels = chosen.series
    .filter(({ statistic }) => statistic === 'level')
    // Where a report prints both ends in one place, they belong together.
    .sort(
      (a, b) =>
        orderOf(b, library).localeCompare(orderOf(a, library)) ||
        Number(isBeside(b, extreme)) - Number(isBeside(a, extreme)),
    );
  const end = other ? levels.find((figure) => isAt(figure)(other)) : levels[0];
  if (!end || end.value.equals(extreme.value)) return undefined;
  const [first, last] = orderOf(end, library) < orderOf(extreme, library) ? [end, extreme] : [extreme, end];
  return { pair: [first, last], chosen };
};

const isBeside = (a: Figure, b: Figure): boolean => a.report === b.report && a.section === b.section;

const isExtreme = ({ statistic }: Slots): boolean => statistic === 'peak' || statistic === 'low';

/** "By what per cent did the number fall": the unit belongs to the change, not to the levels. */
const relaxed = (slots: Slots): Slots => ({
  ...slots,
  units:
    slots.units?.includes('rate_per_10000') ||
    slots.units?.[0] === 'percentage_points' ||
    (slots.units && !slots.units.some((unit) => unit === 'percent' || unit === 'gbp' || unit === 'count'))
      ? slots.units
      : undefined,
});

/**
 * By how much something rose or fell: the change as the report prints it where it does, else the two figures and our
 * own difference. Where a report prints both, the printed change leads and the levels stand beside it.
 */
export const changePlan: Plan = (library, asked, passages) => {
  if (shareOfTime.test(asked.text)) return { kind: 'passages' };
  const onBoth = bothBases.test(asked.text) ? onBothBases(library, asked) : undefined;
  // "Before and after", where nothing is reckoned on two bases, is before and after it moved.
  const isOnBases = onBoth?.kind === 'figures' || !/\bafter\W*$/i.test(asked.text);
  if (onBoth && isOnBases) return onBoth;
  // "Against the same time last year": what it is set against, not the time it is of.
  const isSetAgainst = asked.periods.every(({ kind }) => kind === 'shift' || kind === 'step');
  const reading = isSetAgainst ? { ...asked, periods: [] } : countedFrom(asked);
  const slots = sides(library, reading);
  const subjects = new Set(
    slots.map(({ wanted }) =>
      wanted
        .map(({ key }) => key)
        .sort()
        .join(' '),
    ),
  );
  if (slots.length > 1 && subjects.size > 1) {
    const pairs = slots.flatMap((side) => levelPair(library, { ...reading, ...side })?.pair ?? []);
    if (dated(reading).length > 1 && pairs.length === slots.length * 2)
      return {
        kind: 'figures',
        plan: 'change',
        given: given(pairs, 'headline'),
        derived: slots.flatMap((_, place) => differenceAt(pairs, place)),
        caveats: [],
      };
    const compared = comparePlan(library, reading, passages);
    if (compared.kind === 'figures' && isSeveral(compared.given)) return compared;
  }
  const fromExtreme = isExtreme(reading) ? extremePair(library, reading) : undefined;
  const levels = isExtreme(reading) ? fromExtreme : levelPair(library, reading);
  const pair = levels?.pair ?? [];
  // "The percentage of contacts that became referrals": the share moved, and not what it is a share of.
  const isOfShare = ({ indicator }: Figure): boolean =>
    !shareItself.test(reading.text) || pair.every((level) => level.unit !== 'percent' || level.indicator === indicator);
  const held = fromExtreme ? [] : ofTimeAsked(library, reading, printedChange(library, reading), pair);
  const printed = held.filter(isOfShare);
  if (printed.length > 0)
    return withDirection(reading, printed, changeOutcome(printed, isOfSame(printed, pair) ? pair : []));
  // "What percentage of placements": the two numbers are no share.
  const isNoShare = reading.units?.[0] === 'percent' && pair.every(({ unit }) => unit !== 'percent');
  if (levels && !(isNoShare && shareItself.test(reading.text)))
    return withDirection(reading, pair, changeOutcome([], levels.pair, levels.chosen));
  const choice = chooseFigure(library, reading);
  if (choice.kind !== 'chosen') return stopped(choice, reading);
  const isWithout = leavesOut.test(reading.text);
  // What is left out says whom a figure is of; a limit that is called by it is not what moved.
  if (isWithout && choice.figures.every(({ measure }) => measure === 'fact')) return { kind: 'passages' };
  const whole = isWithout ? wholeOf(library, choice) : [];
  if (whole.length > 0) return withoutThem(reading, whole, choice);
  const bases = choice.figures[0] && movesBetween.test(reading.text) ? basesOf(library, choice.figures[0]) : [];
  if (bases.length > 1) return overBases(bases);
  if (spanYears(reading.text) !== undefined && choice.figures.every(({ statistic }) => statistic !== 'change'))
    return { kind: 'missing', gap: 'period', asked: reading.areas.join(', '), nearest: choice.figures };
  const isSince = dated(reading).some(({ kind }) => kind === 'from');
  if (isSince && choice.figures.every(({ statistic }) => statistic !== 'change'))
    return { kind: 'missing', gap: 'movement', asked: reading.areas.join(', '), nearest: choice.figures };
  // A level does not say how it moved; a limit or a count of kinds cannot move at all, so its word meant something else.
  if (
    (asksMore.test(reading.text) ||
      (asksSizeOfMove.test(reading.text) && choice.figures.every(({ unit }) => unit !== 'gbp'))) &&
    choice.figures.every(({ measure, statistic }) => measure !== 'fact' && statistic === 'level')
  )
    return { kind: 'missing', gap: 'movement', asked: reading.areas.join(', '), nearest: choice.figures };
  return {
    kind: 'figures',
    plan: 'figure',
    given: given(choice.figures, 'headline', choice.also, choice.undated),
    derived: [],
    caveats: choice.caveats,
  };
};

/** "Once the under fives are taken out": the part that is left, beside the whole where the move from one to the other is asked. */
const withoutThem = (reading: Reading, whole: readonly Chosen[], choice: Chosen): Outcome =>
  setsBeside.test(reading.text)
    ? sideBySide([...whole, choice])
    : {
        kind: 'figures',
        plan: 'figure',
        given: [
          ...given(choice.figures, 'headline', choice.also),
          ...given(
            whole.flatMap(({ figures }) => figures),
            'context',
          ),
        ],
        derived: [],
        caveats: choice.caveats,
      };

/** "Fell in 2014/15": the change from that year to the next is another one, where the levels that year ends with are held. */
const ofTimeAsked = (
  library: Library,
  reading: Reading,
  printed: readonly Figure[],
  [, later]: readonly Figure[],
): readonly Figure[] => {
  const [only, ...more] = dated(reading);
  if (!only || more.length > 0 || only.kind !== 'period' || !later) return printed;
  const isOfTime = (figure: Figure): boolean => mentionFit(only, figure, library) > 0;
  return isOfTime(later) ? printed.filter(isOfTime) : printed;
};

/** Two sides that come to the same figure are one subject, cut in two; what stands in other units has no difference. */
const isSeveral = (found: readonly Given[]): boolean =>
  new Set(found.map(({ figure }) => figure.id)).size > 1 && new Set(found.map(({ figure }) => figure.unit)).size === 1;

/** Whether levels are of the subject whose change is printed, and from the time that it is counted from. */
const isOfSame = (printed: readonly Figure[], [first, ...others]: readonly Figure[]): boolean =>
  printed.some(
    ({ indicator, changeFrom }) =>
      [first, ...others].some((level) => level?.indicator === indicator) &&
      (!changeFrom || !first?.period || first.earlier || first.period.end === changeFrom.end),
  );

const differenceAt = (pairs: readonly Figure[], place: number): Derived[] => {
  const [earlier, later] = pairs.slice(place * 2, place * 2 + 2);
  return earlier && later ? difference(earlier, later) : [];
};

/** Asked for a fall where it rose: the answer says so before anybody reads the number as a fall. */
const withDirection = (reading: Reading, [one, two]: readonly Figure[], outcome: Outcome): Outcome => {
  const asked = direction(withoutLengths(reading.text, reading.subject));
  if (outcome.kind !== 'figures' || !one || asked === undefined) return outcome;
  const isChange = one.statistic === 'change';
  const pair = isChange || !two ? undefined : two.value.comparedTo(one.value);
  const real = isChange
    ? one.value.isNegative()
      ? 'down'
      : printedDirection(one)
    : pair && (pair > 0 ? 'up' : 'down');
  if (real === undefined || real === asked) return outcome;
  return { ...outcome, caveats: [`It went ${real}, not ${asked}.`, ...outcome.caveats] };
};

const changeOutcome = (printed: readonly Figure[], pair: readonly Figure[], chosen?: Chosen): Outcome => {
  const [earlier, later] = pair;
  return {
    kind: 'figures',
    plan: 'change',
    given: [...given(printed, 'headline'), ...given(pair, printed.length > 0 ? 'context' : 'headline', chosen?.also)],
    derived: earlier && later ? difference(earlier, later) : [],
    caveats: chosen?.caveats ?? [],
  };
};
