import { multipleIn, steadyWords, toCome } from '../../../intents/change-cues.ts';
import { counted } from '../../../intents/guard-words.ts';
import { targetMet, targetMissed } from '../../../intents/side-cues.ts';
import { financialYearOf } from '../../corpus/period.ts';
import type { Figure, Library } from '../../library.ts';
import { type Reading, type Slots, withoutLengths } from '../../question/reading.ts';
import type { Claim } from '../../question/slots/number.ts';
import { dated } from '../changes.ts';
import type { Chosen } from '../choose.ts';
import { findFigures } from '../find.ts';
import { scoreFigures } from '../score.ts';
import { inRange, mentionFit, orderOf, sameSpan } from '../fit.ts';
import { agrees, inUnitOf, isMet, isMetInSize } from './agree.ts';
import { directionFor, printedDirection } from './direction.ts';
import type { Finding } from './finding.ts';
import { isMultiple } from './movement.ts';
import { countedBeside, ofAnotherNoun } from './noun.ts';

/** "From the 2,367 peak to 2,060": where no year is named, any earlier figure of the line is what it came from. */
const statedEarlier = (library: Library, reading: Reading, { series }: Chosen, figure: Figure): Figure | undefined => {
  const from = reading.claims.find(({ role }) => role === 'from');
  const isYearNamed = dated(reading).some(({ period }) => period.grain === 'financial-year');
  if (!from || isYearNamed) return undefined;
  return series.find(
    (other) =>
      other.statistic !== 'change' && orderOf(other, library) < orderOf(figure, library) && agrees(from, other),
  );
};

/** What a figure is set against: the figure of the other time that is named, else the one before it. */
const earlierOf = (library: Library, reading: Reading, chosen: Chosen, figure: Figure): Figure | undefined => {
  const before = chosen.series
    .filter((other) => other.statistic === 'level' && other.id !== figure.id && sameSpan(other, figure))
    .filter((other) => orderOf(other, library) < orderOf(figure, library))
    .sort((a, b) => orderOf(b, library).localeCompare(orderOf(a, library)));
  const named = dated(reading).filter((mention) => mentionFit({ ...mention, kind: 'period' }, figure, library) === 0);
  return named.length > 0
    ? before.find((other) => named.some((mention) => mentionFit({ ...mention, kind: 'period' }, other, library) > 0))
    : before[0];
};

const SIGN_WORDS = {
  over: /\b(?:overspen[dt]\w*|over (?:its )?budget)\b|£ ?\d[\d,.]* ?(?:m|k|million|thousand)? over\b(?! (?:\w+ )?(?:years|months)\b)/i,
  under: /\b(?:underspen[dt]\w*|under (?:its )?budget)\b|£ ?\d[\d,.]* ?(?:m|k|million|thousand)? under\b/i,
};

/** Whether an amount is said to be over or under: "the purchasing budget came in £45,934 over". */
export const saysSide = (text: string): boolean => SIGN_WORDS.over.test(text) || SIGN_WORDS.under.test(text);

/** An amount over budget is no amount under it, whatever its size. */
const wrongSide = (text: string, figure: Figure): boolean => {
  const over = SIGN_WORDS.over.test(text);
  const under = SIGN_WORDS.under.test(text);
  if (over === under || figure.unit !== 'gbp') return false;
  const printedUnder = figure.value.isNegative() || /under ?spend/i.test(`${figure.name} ${figure.quote}`);
  return over ? printedUnder : !printedUnder;
};

/** A number that is reported, but of another date or part, is shown as what it is: that is how most slips come about. */
const insteadOf = (library: Library, figure: Figure, now: Claim): Pick<Finding, 'reason' | 'beside'> => {
  const stated = library.figures.find(
    (other) =>
      other.indicator === figure.indicator &&
      other.area === figure.area &&
      other.unit === figure.unit &&
      other.statistic === figure.statistic &&
      agrees(now, other),
  );
  return stated
    ? { reason: 'The reported figure is another; the number stated is reported of something else.', beside: [stated] }
    : { reason: 'The reported figure is another.' };
};

const partsOfName = (breakdown: string): string[] => (breakdown === '' ? [] : breakdown.split('; '));

/** What a part is a part of: figures divided less or not at all, of the same report and time where both have one. */
const wholesOf = (library: Library, part: Figure): Figure[] => {
  const parts = partsOfName(part.breakdown);
  return library.figures.filter(
    ({ indicator, area, unit, report, breakdown, statistic, period }) =>
      partsOfName(breakdown).length < parts.length &&
      partsOfName(breakdown).every((name) => parts.includes(name)) &&
      indicator === part.indicator &&
      area === part.area &&
      unit === part.unit &&
      report === part.report &&
      statistic === 'level' &&
      (period === undefined || part.period === undefined || period.end === part.period.end),
  );
};

/** "70 looked after children" claims a number: a rate or share that the statement does not speak of says nothing to it. */
const isOtherUnit = ({ claims, units }: Reading, { unit, defaultUnit }: Figure): boolean =>
  (unit === 'rate_per_10000' || unit === 'percent') &&
  unit !== defaultUnit &&
  units === undefined &&
  claims.every((claim) => claim.unit === undefined);

/** "295 days under the threshold", where the report prints how far above it is. */
const isWrongSide = (text: string, { name }: Figure): boolean =>
  (/\babove\b/i.test(name) &&
    /\b(?:under|below|beneath|inside|within)\b/i.test(text) &&
    !/\b(?:above|over)\b/i.test(text)) ||
  (/\bavoided\b/i.test(name) && /\b(?:cost|spent|paid)\b/i.test(text) && !/\b(?:avoid\w*|sav\w*)\b/i.test(text));

/** "The highest was 680 in March": a figure of the same line, in the time spoken of, that is higher still. */
const moreExtreme = (
  library: Library,
  { statistic, periods }: Reading,
  { series }: Chosen,
  shown: Figure,
): Figure | undefined => {
  if (statistic !== 'peak' && statistic !== 'low') return undefined;
  const dated = periods.filter((mention) => 'period' in mention);
  const years = dated.filter(({ period }) => period.grain !== 'month' && period.grain !== 'day');
  const yearOf = ({ period }: Figure): string => (period ? financialYearOf(period.end).start : '');
  const isOfTime = (other: Figure): boolean =>
    years.length > 0 ? inRange(years, other, library) : dated.length === 0 || yearOf(other) === yearOf(shown);
  return series.find(
    (other) =>
      other.statistic !== 'change' &&
      (sameSpan(other, shown) || other.statistic === statistic) &&
      isOfTime(other) &&
      (statistic === 'peak' ? other.value.greaterThan(shown.value) : other.value.lessThan(shown.value)),
  );
};

/** "The caseload is 20": what is only aimed at says nothing to how things are. */
const isOnlyAimedAt = ({ status, text }: Reading, figure: Figure): boolean =>
  figure.status === 'target' &&
  (status === undefined || status === 'actual' || targetMet.test(text) || targetMissed.test(text)) &&
  !toCome.test(text);

/** "More than 180" says a bound and no movement. */
const withoutBounds = (text: string): string =>
  text.replace(
    /\b(?:more|fewer|less|greater|higher|lower) than (?=£? ?\d|(?:an? |one |two |three )?(?:half|third|quarter|fifth|tenth)|\w+ (?:in|out of) )/gi,
    (words) => ' '.repeat(words.length),
  );

/** "Overspent", "over its budget" say a side, and no movement. */
const withoutSides = (text: string): string =>
  text.replace(new RegExp(SIGN_WORDS.over.source, 'gi'), (words) => ' '.repeat(words.length));

/** What a stated level comes to beside the figures found: the number, its side of the budget, its movement, its whole. */
export const judgeLevel = (
  library: Library,
  reading: Reading,
  chosen: Chosen,
  changed: boolean,
): Finding | undefined => {
  const [figure] = chosen.figures;
  if (!figure || isOtherUnit(reading, figure) || isOnlyAimedAt(reading, figure)) return undefined;
  // "went over by £138,395" claims the size of a variance; where a change was found, "by" was that change.
  const levels = reading.claims.filter(
    (claim) => inUnitOf(claim, figure) !== undefined && claim.role !== 'whole' && (!changed || claim.role !== 'by'),
  );
  const now = levels.find(({ role }) => role === 'level') ?? levels.find(({ role }) => role === 'by') ?? levels[0];
  const before = levels.find(({ role }) => role === 'from');
  if (!now) return undefined;
  const right = [...chosen.figures, ...chosen.disputed].find((candidate) => isMetInSize(now, candidate));
  const shown = right ?? figure;
  if (wrongSide(reading.text, shown))
    return { verdict: 'contradicted', reason: 'The amount stands on the other side of the budget.', figures: [shown] };
  if (isWrongSide(reading.text, shown))
    return { verdict: 'contradicted', reason: 'It is on the other side.', figures: [shown] };
  const further = right && moreExtreme(library, reading, chosen, shown);
  if (further)
    return { verdict: 'contradicted', reason: 'Another figure held goes further.', figures: [further, shown] };
  const earlier = statedEarlier(library, reading, chosen, shown) ?? earlierOf(library, reading, chosen, shown);
  const moved = directionFor(shown, withoutSides(withoutBounds(withoutLengths(reading.text, reading.subject))));
  const figures = before && earlier ? [earlier, shown] : [shown];
  if (!right) return { verdict: 'contradicted', ...insteadOf(library, figure, now), figures };
  const turned =
    before &&
    !earlier &&
    chosen.series.find(
      (other) => orderOf(other, library) > orderOf(shown, library) && sameSpan(other, shown) && agrees(before, other),
    );
  if (turned) return { verdict: 'contradicted', reason: 'It moved the other way.', figures: [shown, turned] };
  if (before && earlier && !isMet(before, earlier))
    return { verdict: 'contradicted', reason: 'The earlier figure is another.', figures };
  const multiple = multipleIn(reading.text);
  if (multiple && earlier && !isMultiple(earlier, shown, multiple))
    return {
      verdict: 'contradicted',
      reason: 'It is another multiple of the earlier figure.',
      figures: [earlier, shown],
    };
  const movement =
    earlier && moved
      ? shown.value.greaterThan(earlier.value)
        ? 'up'
        : shown.value.lessThan(earlier.value)
          ? 'down'
          : undefined
      : undefined;
  const real = movement ?? printedDirection(shown);
  if (moved && real && moved !== real)
    return {
      verdict: 'contradicted',
      reason: 'The figure is right but it moved the other way.',
      figures: earlier ? [earlier, shown] : [shown],
    };
  if (moved && real === undefined && steadyWords.test(shown.quote))
    return {
      verdict: 'contradicted',
      reason: 'The figure is right, but the report says that it held steady.',
      figures,
    };
  const whole = reading.claims.find(({ role }) => role === 'whole');
  const otherWhole = whole && shown.breakdown !== '' ? wholesOf(library, shown) : [];
  if (whole && otherWhole.length > 0 && !otherWhole.some((figure) => isMet(whole, figure)))
    return { verdict: 'contradicted', reason: 'The whole is another.', figures: [shown, ...otherWhole.slice(0, 1)] };
  if (chosen.disputed.includes(shown))
    return { verdict: 'supported', reason: 'It is reported, and so is another figure.', figures: [shown, figure] };
  return { verdict: 'supported', reason: 'The reported figure is the same.', figures };
};

/** "104 children", where the figure of that size counts households: its head names no people. */
const countsAnother = ({ text }: Reading, { end }: Claim, { name, unit }: Figure): boolean => {
  const noun = /^ (?:[a-z-]+ )?([a-z]+)/i.exec(text.slice(end))?.[0] ?? '';
  const asked = counted.find(({ kind, tells }) => tells && kind.test(noun))?.kind;
  return (
    asked !== undefined &&
    unit === 'count' &&
    !asked.test(name) &&
    counted.some(({ kind, tells }) => tells && kind.test(name))
  );
};

/** How close another subject must come to be what the statement may as well mean. */
const AS_WELL = 0.03;

/** A statement that contradicts the best subject may speak of one named just as well: if that agrees, it is supported. */
export const nearlyNamed = (
  library: Library,
  reading: Reading,
  slots: Slots,
  finding: Finding | undefined,
): Finding | undefined => {
  if (finding?.verdict === 'supported') return ofAnotherNoun(library, reading, slots, finding) ?? finding;
  if (finding?.verdict !== 'contradicted') return finding;
  const [shown] = finding.figures;
  const found = findFigures(library, slots);
  if (found.kind !== 'found' || !shown) return finding;
  const scores = new Map(scoreFigures(library, slots).map(({ figure, match }) => [figure.id, match.score]));
  const other = found.figures.find(
    (figure) =>
      figure.indicator !== shown.indicator &&
      (scores.get(figure.id) ?? 0) >= found.best.match.score - AS_WELL &&
      reading.claims.some((claim) => agrees(claim, figure) && !countsAnother(reading, claim, figure)),
  );
  if (other) return { verdict: 'supported', reason: 'The reported figure is the same.', figures: [other] };
  const beside = countedBeside(library, reading, slots, shown);
  return beside
    ? { verdict: 'supported', reason: 'The reported figures are the same.', figures: [beside, shown] }
    : finding;
};
