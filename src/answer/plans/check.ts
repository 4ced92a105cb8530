import { multipleIn, opposites } from '../../../intents/change-cues.ts';
import { targetMet, targetMissed } from '../../../intents/side-cues.ts';
import type { Figure, Library } from '../../library.ts';
import { asMention } from '../../question/follow-up-time.ts';
import { matching } from '../../question/matching-options.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import type { Claim } from '../../question/slots/number.ts';
import { overlaps, type Span } from '../../question/span.ts';
import type { Outcome, Passages } from '../answer.ts';
import { type Choice, type Chosen, chooseFigure } from '../choose.ts';
import { coveringSubjects } from '../cover.ts';
import { claimUnits, inUnitOf, isDuration, isMetInSize } from '../claims/agree.ts';
import { areaStatements, pieceStatements, statementsOf } from '../claims/apart.ts';
import { judgeBudgetSide } from '../claims/budget-side.ts';
import { judgeChange } from '../claims/change.ts';
import { judgeComparison, judgeOrders } from '../claims/comparison.ts';
import { type Finding, outcome } from '../claims/finding.ts';
import { judgeInWords } from '../claims/in-words.ts';
import { judgeLevel, nearlyNamed, saysSide } from '../claims/level.ts';
import { besideOthers } from '../claims/majority.ts';
import { judgeMovement } from '../claims/movement.ts';
import { judgePlace } from '../claims/place.ts';
import { judgeSiblingPart } from '../claims/sibling-part.ts';
import { judgeTarget } from '../claims/target.ts';
import { judgeUsual } from '../claims/usual.ts';
import { isAllOfThem } from '../guards/other-number.ts';
import { isYearUnnamed } from '../guards/other-time.ts';
import type { Plan } from '../plan.ts';

/** How far a piece of a statement and a figure's name must say the same. */
const NAMED_IN_FULL = 0.8;

/** A statement may say the opposite of what is printed: the words that turn it round are looked for too. */
const turned = (library: Library, slots: Slots): Slots['wanted'] =>
  slots.wanted.map((wanted) => {
    const pair = opposites
      .map((words) => words.flatMap((word) => library.lexicon.keys(word)))
      .find((keys) => keys.includes(wanted.key));
    const key = pair?.find((other) => other !== wanted.key);
    return key === undefined ? wanted : { ...wanted, key, weight: library.weightOf(key) };
  });

/** "From 6% in 2012 to 11%": the time directly behind what it came from is not the time of what it came to. */
const periodsOfLevel = ({ claims, periods, text }: Reading): Slots['periods'] => {
  const isOfFrom = ({ start }: Slots['periods'][number]): boolean =>
    claims.some(
      ({ role, end }) =>
        role === 'from' &&
        /^ ?\(?(?:in |at |by |for )?(?:the |an? )?$/i.test(start >= end ? text.slice(end, start) : 'x'),
    );
  return claims.some(({ role }) => role === 'level') ? periods.filter((mention) => !isOfFrom(mention)) : periods;
};

/** What the numbers of one statement come to; empty where the reports hold nothing to set them against. */
const judge = (library: Library, stated: Reading, passages: Passages): Finding[] => {
  const roles = new Set(stated.claims.map(({ role }) => role));
  // "From the 2,367 peak to 2,060": the peak is what it came from.
  const reading = roles.has('from') && roles.has('level') ? { ...stated, statistic: undefined } : stated;
  const said: Slots = { ...reading, periods: periodsOfLevel(reading), units: claimUnits(reading) };
  // "The placements budget is £10.4m over": the word names a line, unless a budget figure of that name is held.
  const isMissed = reading.status === 'budget' && saysOneAmount(reading.text) && saysSide(reading.text);
  const isLine = isMissed || (reading.status === 'budget' && chooseFigure(library, said).kind !== 'chosen');
  const line: Slots = isLine ? { ...said, status: undefined } : said;
  const slots = isMissed ? withVariance(library, line) : line;
  const compared = judgeComparison(library, reading, passages);
  const changed = judgeChange(library, reading, slots, passages);
  const levels = reading.claims.some(({ role }) => role !== 'by') || (reading.claims.length > 0 && !changed);
  const choice = levels ? chooseStated(library, atTimeOf(changed, slots)) : undefined;
  const level =
    choice?.kind === 'chosen' &&
    !isAllOfThem(reading, choice) &&
    (reading.claims.some(({ role }) => role !== 'by') || isDistance(library, choice))
      ? nearlyNamed(library, reading, slots, judgeLevel(library, reading, choice, changed !== undefined))
      : undefined;
  // "Kept to the 45 day limit": the limit is only what was kept to, and says nothing of whether it was.
  const isAim = level?.figures.every(({ status }) => status === 'target' || status === 'threshold') === true;
  const saysReached = targetMet.test(reading.text) || targetMissed.test(reading.text);
  const shown = level && !(isAim && saysReached) ? besideOthers(library, reading, level) : undefined;
  return [compared, changed, compared && shown?.verdict === 'contradicted' ? undefined : shown].filter(
    (finding) => finding !== undefined,
  );
};

const AMOUNT = /£ ?\d|(?<![£\d.,])\d[\d.,]* ?(?:m|k|million|thousand)\b/gi;

/** Beside a second amount the budget is the one that is claimed. */
const saysOneAmount = (text: string): boolean => [...text.matchAll(AMOUNT)].length === 1;

/** "£45,934 over": by how much a budget was missed, said without the word for it. */
const withVariance = (library: Library, slots: Slots): Slots => {
  const [key, ...others] = library.varianceKeys;
  if (key === undefined || slots.wanted.some((wanted) => [key, ...others].includes(wanted.key))) return slots;
  return { ...slots, wanted: [...slots.wanted, { key, weight: library.weightOf(key) }] };
};

/** "Fell by 7 to 420": where no time is said, what it came to is of the time of the change that is printed. */
const atTimeOf = (changed: Finding | undefined, slots: Slots): Slots => {
  const period = changed?.verdict === 'supported' ? changed.figures.at(-1)?.period : undefined;
  return period && slots.periods.length === 0 ? { ...slots, periods: [asMention(period)] } : slots;
};

/** "Over by £138,395": of what is claimed as a distance, only a variance or a change is held as one. */
const isDistance = (library: Library, { figures }: Chosen): boolean =>
  figures.some(
    ({ statistic, described }) =>
      statistic === 'change' || described.indicator.some((way) => way.some((key) => library.varianceKeys.has(key))),
  );

/** The figure that a statement speaks of: in its own unit, else in any, else said the other way round. */
const chooseStated = (library: Library, slots: Slots): Choice => {
  // "26 weeks" may be set against days or months, but first against weeks.
  const any = chooseFigure(library, slots);
  const [first, ...others] = slots.units ?? [];
  const own = first && others.length > 0 ? chooseFigure(library, { ...slots, units: [first] }) : any;
  const isAsNear =
    own.kind === 'chosen' && any.kind === 'chosen' && any.match.score - own.match.score <= matching.sameSubject;
  const exact = isAsNear ? own : any;
  const loose =
    exact.kind === 'missing' && exact.gap === 'unit' ? chooseFigure(library, { ...slots, units: undefined }) : exact;
  return loose.kind === 'chosen' ? loose : chooseFigure(library, { ...slots, wanted: turned(library, slots) });
};

/** "Twice the year before": words of how it moved, and no part of what is counted. */
const withoutMultiple = (reading: Reading): Reading => {
  const multiple = multipleIn(reading.text);
  if (!multiple) return reading;
  const isOther = (span: Span): boolean => !overlaps(span, multiple);
  const kept = new Set(reading.subject.filter(isOther).map(({ key }) => key));
  return {
    ...reading,
    claims: reading.claims.filter(isOther),
    subject: reading.subject.filter(isOther),
    wanted: reading.wanted.filter(({ key }) => kept.has(key)),
  };
};

/**
 * Sets a statement against the reports: each number claimed, the direction said, the side of the budget, the grade.
 * Anything the reports do not give leaves the statement neither supported nor contradicted.
 */
export const checkPlan: Plan = (library, asked, passages) => {
  if (isYearUnnamed(asked) && asked.claims.every(({ role }) => role === 'level')) return outcome([]);
  // "Rose from the month before": what it is set against, not the time it is of.
  const reading = withoutMultiple({
    ...asked,
    periods: asked.periods.filter(({ kind }) => kind !== 'shift' && kind !== 'step'),
  });
  const usual = judgeUsual(library, asked);
  if (usual) return outcome([...judge(library, usual.rest, passages), usual.finding]);
  const target = judgeTarget(library, reading);
  if (target) return outcome([target]);
  const perArea = areaStatements(reading).map((statement) => judge(library, statement, passages));
  if (perArea.length > 1 && perArea.every((findings) => findings.length > 0))
    return outcome([...perArea.flat(), ...orderOfAreas(library, reading, perArea)]);
  const pieces = judgePieces(library, reading, passages);
  if (isEachOfItsOwn(pieces)) return outcome(pieces.flat());
  const judged = statementsOf(reading).map((statement) => judge(library, statement, passages));
  const [only = [], ...more] = judged;
  if (more.length === 0 && isPartly(reading, only)) return partly([...only], true);
  if (judged.some((findings) => findings.length > 0))
    return judged.every((findings) => findings.length > 0) ? outcome(judged.flat()) : partly(judged.flat());
  const place = judgePlace(library, reading);
  if (place) return outcome([place]);
  const sibling = judgeSiblingPart(library, reading);
  if (sibling) return outcome([sibling]);
  const side = judgeBudgetSide(library, reading);
  if (side) return outcome([side]);
  const movement = judgeMovement(library, reading, passages);
  if (movement) return outcome([movement]);
  const words = judgeInWords(library, reading, passages);
  if (words)
    return {
      ...outcome([]),
      verdict: words.verdict,
      reason: words.verdict === 'supported' ? 'The report says the same.' : 'The report says otherwise.',
      words: words.passage,
    };
  return pieces.some((findings) => findings.length > 0) ? partly(pieces.flat(), true) : outcome([]);
};

/** Each number against the figure that its own words name, an empty list where they name none. */
const judgePieces = (library: Library, reading: Reading, passages: Passages): Finding[][] => {
  const pieces = pieceStatements(library, reading);
  const covering = coveringSubjects(library, reading, pieces);
  return pieces.map((piece, at): Finding[] => {
    const covered = covering.length === pieces.length ? covering[at]?.wanted : undefined;
    const named = waysOfSaying(library, reading, piece, pieces, covered).find((one) =>
      isNamedInFull(library, one, piece),
    );
    return named ? judge(library, named, passages) : [];
  });
};

/**
 * What a piece leaves out stands in the first ("and 84% within 20 miles"), in the last ("£10.4m placements and £4.5m
 * staffing overspend") or in what all say together; whose places it names, anywhere.
 */
const waysOfSaying = (
  library: Library,
  { areas }: Reading,
  piece: Reading,
  pieces: readonly Reading[],
  covered: Slots['wanted'] | undefined,
): Reading[] => {
  const withWords = (other: Reading | undefined): Reading => ({
    ...piece,
    wanted: [...(other?.wanted ?? []), ...piece.wanted],
  });
  const ways = [
    withWords(pieces[0]),
    piece,
    ...(covered ? [{ ...piece, wanted: covered }] : []),
    withWords(pieces.at(-1)),
  ];
  const owners = library.corpus.reports.flatMap(({ area }) => (area && areas.includes(area) ? area : []));
  const [owner, ...others] = new Set(owners);
  const isOwned = owner !== undefined && others.length === 0 && !piece.areas.includes(owner);
  return isOwned ? [...ways, ...ways.map((way) => ({ ...way, areas: [owner, ...way.areas] }))] : ways;
};

/** Whether every piece was judged, each on a figure of its own. */
const isEachOfItsOwn = (pieces: readonly Finding[][]): boolean =>
  pieces.length > 0 &&
  pieces.every((findings) => findings.length > 0) &&
  new Set(pieces.map(([finding]) => finding?.figures[0]?.id)).size === pieces.length;

/**
 * Whether words are the name of a figure and nothing else, those of the piece itself among them: helped by other
 * pieces, it may not be drowned by them.
 */
const isNamedInFull = (library: Library, way: Reading, { wanted }: Reading): boolean => {
  const choice = chooseStated(library, { ...way, units: claimUnits(way) });
  if (choice.kind !== 'chosen') return false;
  const { explained, named, said } = choice.match;
  const saysOwn = wanted.every(({ key, frame }) => frame || said.includes(key));
  return saysOwn && explained >= NAMED_IN_FULL && named >= NAMED_IN_FULL;
};

/** "X's 70, lower than Y's 77": the order that is claimed, beside the numbers. */
const orderOfAreas = (library: Library, reading: Reading, perArea: readonly Finding[][]): Finding[] => {
  const [first, ...others] = perArea.flatMap(([finding]) => finding?.figures[0] ?? []);
  if (!first || others.some(({ unit }) => unit !== first.unit)) return [];
  const order = judgeOrders(library, reading.text, first, others);
  return order ? [order] : [];
};

/** "85% within 45 days": a length of time in the figure's own words is as good as a figure. */
const isInWords = ({ unit, value }: Claim, { name, breakdown, quote }: Figure): boolean =>
  unit !== undefined &&
  isDuration(unit) &&
  new RegExp(String.raw`(?<![\d.,])${value.toString()}(?![\d,]*\d)`).test(`${name} ${breakdown} ${quote}`);

/** Of several numbers stated, some are of the figures found and some are of none: what those are of was not found. */
const isPartly = ({ claims }: Reading, findings: readonly Finding[]): boolean => {
  const figures = findings.flatMap((finding) => finding.figures);
  const levels = claims.filter(
    (claim) =>
      claim.role === 'level' &&
      ((claim.unit !== undefined && isDuration(claim.unit)) ||
        figures.some((figure) => inUnitOf(claim, figure) !== undefined)),
  );
  const met = levels.filter((claim) =>
    figures.some((figure) => isMetInSize(claim, figure) || isInWords(claim, figure)),
  );
  return met.length > 0 && met.length < levels.length;
};

/** Half of a statement that no report gives is not supported by the other half being right; being wrong it is enough, where it is known which half. */
const partly = (findings: readonly Finding[], isAny = false): Outcome => {
  const whole = outcome(findings);
  return whole.kind === 'checked' && (isAny || whole.verdict === 'supported')
    ? { ...whole, verdict: 'not_found', reason: 'No report gives all of this.' }
    : whole;
};
