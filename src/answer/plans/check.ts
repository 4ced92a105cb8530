import { Decimal } from 'decimal.js';
import { downWords, improved, opposites, targetMet, targetMissed, upWords, worsened } from '../../../intents/cues.ts';
import { gradings } from '../../../intents/gradings.ts';
import type { Unit } from '../../corpus/schema.ts';
import type { Figure, Library } from '../../library.ts';
import { blank, type Reading, type Slots, unitsOf } from '../../question/reading.ts';
import type { Claim } from '../../question/slots/number.ts';
import type { FoundPassage, Outcome, Verdict } from '../answer.ts';
import { chooseFigure, type Chosen, given } from '../choose.ts';
import { findFigures, scoreFigures } from '../find.ts';
import { orderOf } from '../fit.ts';
import type { Plan } from '../plan.ts';
import { comparePlan } from './compare.ts';

/** Hours in each unit of time, so that "72 hours" and "8 days" can be set against each other. Months and years are calendar means. */
const HOURS: Partial<Record<Unit, number>> = { hours: 1, days: 24, weeks: 168, months: 730.5, years: 8766 };

/** What a claim says in the unit of a figure; undefined where the two cannot be set against each other. */
const inUnitOf = (claim: Claim, figure: Figure): Decimal | undefined => {
  if (claim.unit === undefined || claim.unit === figure.unit) return claim.value;
  if (
    (claim.unit === 'percent' && figure.unit === 'percentage_points') ||
    (claim.unit === 'percentage_points' && figure.unit === 'percent')
  )
    return claim.value;
  const [own, other] = [HOURS[claim.unit], HOURS[figure.unit]];
  return own === undefined || other === undefined ? undefined : claim.value.times(own).dividedBy(other);
};

const places = (claim: Claim): number => Math.max(0, claim.value.decimalPlaces());

/** A claim agrees with a figure it equals, or rounds to in the decimals it is stated in (£14.4m for 14,400,000). */
const agrees = (claim: Claim, figure: Figure): boolean => {
  const value = inUnitOf(claim, figure);
  if (value === undefined) return false;
  if (value.equals(figure.value)) return true;
  return (
    claim.value.decimalPlaces() > 0 && figure.value.toDecimalPlaces(places(claim)).equals(value) && claim.unit !== 'gbp'
  );
};

/** The unit the claims speak in, to find the figure they are about. */
const claimUnits = (reading: Reading): Slots['units'] => {
  const level = reading.claims.find(({ role, unit }) => role === 'level' && unit !== undefined);
  if (level?.unit) return HOURS[level.unit] !== undefined ? (Object.keys(HOURS) as Unit[]) : [level.unit];
  return unitsOf(blank(reading.text, reading.claims));
};

const direction = (text: string): 'up' | 'down' | undefined => {
  const [up, down] = [upWords.test(text), downWords.test(text)];
  return up === down ? undefined : up ? 'up' : 'down';
};

/** The direction a statement says a figure moved in: a time taken that "improved" went down. */
const directionFor = (figure: Figure, text: string): 'up' | 'down' | undefined => {
  const timed = HOURS[figure.unit] !== undefined;
  if (timed && improved.test(text)) return 'down';
  if (timed && worsened.test(text)) return 'up';
  return direction(text);
};

/** How far from a printed number its word of movement may stand, in characters. */
const NEAR = 45;

/** What the words nearest to a printed figure say of its movement ("turnover is 5% less than"). */
const printedDirection = (figure: Figure): 'up' | 'down' | undefined => {
  const whole = direction(figure.quote);
  const at = figure.quote.indexOf(figure.value.abs().toString());
  if (whole !== undefined || at < 0) return whole;
  return direction(figure.quote.slice(at, at + NEAR)) ?? direction(figure.quote.slice(Math.max(0, at - NEAR), at));
};

const earlierOf = (library: Library, chosen: Chosen, figure: Figure): Figure | undefined =>
  chosen.series
    .filter(({ statistic, id }) => statistic === 'level' && id !== figure.id)
    .filter((other) => orderOf(other, library) < orderOf(figure, library))
    .sort((a, b) => orderOf(b, library).localeCompare(orderOf(a, library)))[0];

type Finding = {
  verdict: Verdict;
  reason: string;
  figures: Figure[];
  /** What the number that was stated is reported of instead. */
  beside?: Figure[];
};

const SIGN_WORDS = {
  over: /\b(?:overspen[dt]\w*|over (?:its )?budget)\b/i,
  under: /\b(?:underspen[dt]\w*|under (?:its )?budget)\b/i,
};

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

const judgeLevel = (library: Library, reading: Reading, chosen: Chosen, changed: boolean): Finding | undefined => {
  const [figure] = chosen.figures;
  if (!figure) return undefined;
  // "went over by £138,395" claims the size of a variance; where a change was found, "by" was that change.
  const levels = reading.claims.filter(
    (claim) => inUnitOf(claim, figure) !== undefined && (!changed || claim.role !== 'by'),
  );
  const now = levels.find(({ role }) => role === 'level') ?? levels.find(({ role }) => role === 'by') ?? levels[0];
  const before = levels.find(({ role }) => role === 'from');
  if (!now) return undefined;
  const right = [...chosen.figures, ...chosen.disputed].find(
    (candidate) =>
      agrees(now, candidate) ||
      agrees({ ...now, value: now.value.abs() }, { ...candidate, value: candidate.value.abs() }),
  );
  const shown = right ?? figure;
  if (wrongSide(reading.text, shown))
    return { verdict: 'contradicted', reason: 'The amount stands on the other side of the budget.', figures: [shown] };
  const earlier = earlierOf(library, chosen, shown);
  const moved = directionFor(shown, reading.text);
  const figures = before && earlier ? [earlier, shown] : [shown];
  if (!right) return { verdict: 'contradicted', ...insteadOf(library, figure, now), figures };
  if (before && earlier && !agrees(before, earlier))
    return { verdict: 'contradicted', reason: 'The earlier figure is another.', figures };
  const movement =
    earlier && moved
      ? shown.value.greaterThan(earlier.value)
        ? 'up'
        : shown.value.lessThan(earlier.value)
          ? 'down'
          : undefined
      : undefined;
  const real = movement ?? printedDirection(shown);
  if (moved && real && moved !== real && !SIGN_WORDS.over.test(reading.text))
    return {
      verdict: 'contradicted',
      reason: 'The figure is right but it moved the other way.',
      figures: earlier ? [earlier, shown] : [shown],
    };
  if (chosen.disputed.includes(shown))
    return { verdict: 'supported', reason: 'It is reported, and so is another figure.', figures: [shown, figure] };
  return { verdict: 'supported', reason: 'The reported figure is the same.', figures };
};

const judgeChange = (library: Library, reading: Reading, slots: Slots): Finding | undefined => {
  const by = reading.claims.find(({ role }) => role === 'by');
  if (!by) return undefined;
  const found = findFigures(
    library,
    {
      ...slots,
      units: by.unit ? [by.unit, ...(by.unit === 'percent' ? (['percentage_points'] as const) : [])] : undefined,
      statistic: undefined,
    },
    'change',
  );
  if (found.kind !== 'found') return undefined;
  const best = found.figures.filter(
    (figure) => figure.indicator === found.best.figure.indicator && figure.breakdown === found.best.figure.breakdown,
  );
  const right = best.find((figure) => agrees(by, figure) || agrees({ ...by, value: by.value.neg() }, figure));
  const shown = right ?? best[0];
  if (!shown) return undefined;
  const moved = direction(reading.text);
  const real = shown.value.isNegative() ? 'down' : printedDirection(shown);
  if (!right) return { verdict: 'contradicted', reason: 'The reported change is another.', figures: [shown] };
  if (moved && real && moved !== real)
    return { verdict: 'contradicted', reason: 'It moved the other way.', figures: [shown] };
  return { verdict: 'supported', reason: 'The report prints the same change.', figures: [shown] };
};

/** Words that grade ("Inadequate", "Good") against those of the passage that speaks of it. */
const judgeWords = (
  reading: Reading,
  passages: readonly FoundPassage[],
): { verdict: Verdict; passage: FoundPassage } | undefined => {
  const claimed = gradings.find((grade) => grade.pattern.test(reading.text));
  if (!claimed) return undefined;
  const passage = passages
    .slice(0, 3)
    .find(({ passage: { text } }) => gradings.some(({ pattern }) => pattern.test(text)));
  if (!passage) return undefined;
  return { verdict: claimed.pattern.test(passage.passage.text) ? 'supported' : 'contradicted', passage };
};

/** A statement may say the opposite of what is printed: the words that turn it round are looked for too. */
const turned = (library: Library, slots: Slots): Slots['wanted'] =>
  slots.wanted.map((wanted) => {
    const pair = opposites
      .map((words) => words.flatMap((word) => library.lexicon.keys(word)))
      .find((keys) => keys.includes(wanted.key));
    const key = pair?.find((other) => other !== wanted.key);
    return key === undefined ? wanted : { ...wanted, key, weight: library.weightOf(key) };
  });

/** How close another subject must come to be what the statement may as well mean. */
const AS_WELL = 0.03;

/** A statement that contradicts the best subject may speak of one named just as well: if that agrees, it is supported. */
const nearlyNamed = (
  library: Library,
  reading: Reading,
  slots: Slots,
  finding: Finding | undefined,
): Finding | undefined => {
  if (finding?.verdict !== 'contradicted') return finding;
  const [shown] = finding.figures;
  const found = findFigures(library, slots);
  if (found.kind !== 'found' || !shown) return finding;
  const scores = new Map(scoreFigures(library, slots).map(({ figure, match }) => [figure.id, match.score]));
  const other = found.figures.find(
    (figure) =>
      figure.indicator !== shown.indicator &&
      (scores.get(figure.id) ?? 0) >= found.best.match.score - AS_WELL &&
      reading.claims.some((claim) => agrees(claim, figure)),
  );
  return other ? { verdict: 'supported', reason: 'The reported figure is the same.', figures: [other] } : finding;
};

/** The verdict over all that was judged; nothing judged is neither supported nor contradicted. */
const outcome = (findings: readonly Finding[]): Outcome => {
  const wrong = findings.find(({ verdict }) => verdict === 'contradicted');
  const verdict: Verdict = findings.length === 0 ? 'not_found' : wrong ? 'contradicted' : 'supported';
  const figures = [...new Set([...(wrong ? wrong.figures : []), ...findings.flatMap((finding) => finding.figures)])];
  return {
    kind: 'checked',
    verdict,
    given: [
      ...given(figures, 'headline'),
      ...given(
        findings.flatMap(({ beside = [] }) => beside).filter((figure) => !figures.includes(figure)),
        'context',
      ),
    ],
    derived: [],
    caveats: [],
    reason: (wrong ?? findings[0])?.reason ?? 'No report gives this.',
  };
};

/** "Is B's rate below its neighbours'?": no number claimed, two figures to set against each other. */
const judgeComparison = (
  library: Library,
  reading: Reading,
  passages: readonly FoundPassage[],
): Finding | undefined => {
  if (reading.areas.length < 2) return undefined;
  const compared = comparePlan(library, reading, passages);
  if (compared.kind !== 'figures') return undefined;
  const [first, second] = compared.given.map(({ figure }) => figure);
  const lower = /\b(?:below|lower|less|fewer|under|smaller|behind)\b/i.test(reading.text);
  const higher = /\b(?:above|higher|more|over|greater|larger|ahead|exceed\w*)\b/i.test(reading.text);
  if (!first || !second || lower === higher) return undefined;
  const holds = lower ? first.value.lessThan(second.value) : first.value.greaterThan(second.value);
  return {
    verdict: holds ? 'supported' : 'contradicted',
    reason: holds ? 'The figures stand that way round.' : 'The figures stand the other way round.',
    figures: [first, second],
  };
};

/** "Hit its 80% target": what was reached against what was aimed at; for a time taken, less is better. */
const judgeTarget = (library: Library, reading: Reading): Finding | undefined => {
  const [met, missed] = [targetMet.test(reading.text), targetMissed.test(reading.text)];
  if (met === missed) return undefined;
  const asked: Slots = { ...reading, units: claimUnits(reading) };
  // "The budget overspent": the word names a line, not a budget figure, unless one is held.
  const budget = reading.status === 'budget' && chooseFigure(library, asked).kind === 'chosen';
  const slots: Slots = reading.status === 'budget' && !budget ? { ...asked, status: undefined } : asked;
  const [actual, target] = (['actual', 'target'] as const).map((status) =>
    chooseFigure(library, { ...slots, status, statusKeys: [] }),
  );
  if (actual?.kind !== 'chosen' || target?.kind !== 'chosen') return undefined;
  const [reached, aimed] = [actual.figures[0], target.figures[0]];
  if (!reached || !aimed || reached.unit !== aimed.unit) return undefined;
  const enough =
    HOURS[reached.unit] === undefined
      ? reached.value.greaterThanOrEqualTo(aimed.value)
      : reached.value.lessThanOrEqualTo(aimed.value);
  const holds = enough === met;
  return {
    verdict: holds ? 'supported' : 'contradicted',
    reason: enough ? 'The target was reached.' : 'The target was not reached.',
    figures: [reached, aimed],
  };
};

/**
 * Sets a statement against the reports: each number claimed, the direction said, the side of the budget, the grade.
 * Anything the reports do not give leaves the statement neither supported nor contradicted.
 */
export const checkPlan: Plan = (library, reading, passages) => {
  const target = judgeTarget(library, reading);
  if (target) return outcome([target]);
  const slots: Slots = {
    ...reading,
    units: claimUnits(reading),
    statistic: reading.statistic,
    status: reading.status === 'budget' ? undefined : reading.status,
  };
  const findings: Finding[] = [];
  const compared = judgeComparison(library, reading, passages);
  if (compared) findings.push(compared);
  const changed = judgeChange(library, reading, slots);
  if (changed) findings.push(changed);
  const levels = reading.claims.some(({ role }) => role !== 'by') || (reading.claims.length > 0 && !changed);
  const exact = levels ? chooseFigure(library, slots) : undefined;
  const loose =
    exact?.kind === 'missing' && exact.gap === 'unit' ? chooseFigure(library, { ...slots, units: undefined }) : exact;
  const choice =
    loose && loose.kind !== 'chosen' ? chooseFigure(library, { ...slots, wanted: turned(library, slots) }) : loose;
  const level =
    choice?.kind === 'chosen'
      ? nearlyNamed(library, reading, slots, judgeLevel(library, reading, choice, changed !== undefined))
      : undefined;
  if (level && !(compared && level.verdict === 'contradicted')) findings.push(level);
  if (findings.length > 0) return outcome(findings);
  const words = judgeWords(reading, passages);
  if (words)
    return {
      ...outcome([]),
      verdict: words.verdict,
      reason: words.verdict === 'supported' ? 'The report uses the same word.' : 'The report uses another word.',
      words: words.passage,
    };
  return outcome([]);
};
