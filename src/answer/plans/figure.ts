import { changeWords } from '../../../intents/change-cues.ts';
import { wholeRow } from '../../../intents/order-cues.ts';
import {
  addedUp,
  allCouncils,
  asksTwice,
  besideBudget,
  besideIt,
  joinsTwo,
  partOfWhole,
  targetAgainstActual,
  wholeToo,
  withAndWithout,
} from '../../../intents/side-cues.ts';
import type { Report } from '../../corpus/report.ts';
import type { Unit } from '../../corpus/schema.ts';
import type { Library } from '../../library.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import type { Outcome, Passages } from '../answer.ts';
import { type Choice, type Chosen, chooseFigure, given } from '../choose.ts';
import { asksBefore, levelBefore } from '../before-change.ts';
import { printedChange } from '../changes.ts';
import { datesOf, isYearUnnamed, periodOfAll } from '../guards/other-time.ts';
import { isStrayFact } from '../guards/other-number.ts';
import { isNoAnswer, restates } from '../no-answer.ts';
import { agrees } from '../claims/agree.ts';
import { comparePlan, wholeOf } from './compare.ts';
import { perDate } from '../sides.ts';
import { trendPlan } from './trend.ts';
import { isFullName } from '../../question/match.ts';
import type { Plan } from '../plan.ts';
import { notToldApart } from '../told-apart.ts';
import { rowOf } from '../table-row.ts';
import { saysAll } from '../cover.ts';
import { isLess, ofSum, several, statedAside } from '../several.ts';
import { sideBySide } from '../side-by-side.ts';
import { masked } from '../pieces.ts';
import { subquestions } from '../subquestions.ts';

/**
 * "the national rate in Barking's report": the benchmark is what is asked, the council says whose report.
 * Two councils, or a benchmark beside a council in a comparison, are read by the comparison's plan.
 */
export const subjectArea = (library: Library, slots: Slots): Slots => {
  const benchmarks = slots.areas.filter((area) => library.isBenchmark(area));
  const councils = slots.areas.filter((area) => !library.isBenchmark(area));
  if (benchmarks.length === 0 || councils.length === 0) return slots;
  const reports = library.corpus.reports
    .filter(({ area }) => area !== null && councils.includes(area))
    .map(({ id }) => id);
  // No report of theirs is held: another council's neighbours are not theirs.
  if (reports.length === 0 && slots.reports.length === 0) return slots;
  return { ...slots, areas: benchmarks, reports: slots.reports.length > 0 ? slots.reports : reports };
};

/** What stands in the way of one figure, as an outcome. */
export const stopped = (choice: Exclude<Choice, Chosen>, slots: Slots): Outcome => {
  if (choice.kind === 'missing')
    return choice.gap === 'subject'
      ? { kind: 'passages' }
      : { kind: 'missing', gap: choice.gap, asked: slots.areas.join(', '), nearest: choice.nearest };
  return {
    kind: 'clarify',
    by: choice.by,
    ask: choice.by === 'area' ? 'Which council do you mean?' : 'Which of these do you mean?',
    choices: [
      ...new Set(
        choice.figures.map(({ area, name, breakdown }) =>
          choice.by === 'area' ? area : `${area}: ${name}${breakdown ? `, ${breakdown}` : ''}`,
        ),
      ),
    ],
  };
};

/** A basis that was said of another time ("gross", then "and in 2017/18?"): where none is printed for this one, it falls away. */
const chooseOnBasis = (library: Library, slots: Slots): Choice => {
  const choice = chooseFigure(library, slots);
  const plain = slots.wanted.filter(({ key }) => !library.basisKeys.has(key));
  const isCarried = 'carried' in slots && (slots as Reading).carried.includes('subject');
  if (choice.kind !== 'missing' || choice.gap !== 'period' || !isCarried || plain.length === slots.wanted.length)
    return choice;
  const loose = chooseFigure(library, { ...slots, wanted: plain });
  return loose.kind === 'chosen' ? loose : choice;
};

/** "According to B's 2013 report": B says whose report it is, where what is asked is of all councils. */
const ofPublisher = (library: Library, slots: Slots): Slots => {
  const isMeant = ({ id, area }: Report): boolean =>
    slots.reports.length > 0 ? slots.reports.includes(id) : area !== null && slots.areas.includes(area);
  const meant = library.corpus.reports.filter(isMeant);
  const publishers = meant.map(({ area }) => area);
  return {
    ...slots,
    areas: slots.areas.filter((area) => !publishers.includes(area)),
    reports: meant.map(({ id }) => id),
  };
};

const answerOne = (library: Library, slots: Slots): Choice => {
  const subject = subjectArea(library, slots);
  const choice = chooseOnBasis(library, subject);
  if (choice.kind !== 'missing') return choice;
  const own = choice.gap === 'area' ? chooseFigure(library, ofPublisher(library, slots)) : choice;
  if (own.kind === 'chosen' && own.figures.every(({ measure }) => measure === 'fact')) return own;
  if (subject === slots) return choice;
  // "national" was perhaps no benchmark but part of the subject ("the national Troubled Families programme").
  const plain = chooseFigure(library, { ...slots, areas: slots.areas.filter((area) => !library.isBenchmark(area)) });
  return choice.gap === 'subject' && plain.kind === 'chosen' ? plain : choice;
};

/** Units of what is counted or measured, where no length of time is asked for. */
const NUMBERS: readonly Unit[] = ['count', 'rate_per_10000', 'percent', 'gbp', 'ratio', 'percentage_points'];

/** One figure, or one for each part of a question that asks for several ("how many … and what did they cost"). */
export const figurePlan: Plan = (library, reading, passages) =>
  statedAside(reading, answerAll(library, reading, passages));

const answerAll: Plan = (library, reading, passages) => {
  if (reading.areas.length === 0 && allCouncils.test(reading.text))
    return { kind: 'missing', gap: 'area', asked: '', nearest: [] };
  const first = answerOne(library, reading);
  // "And referrals that year?": not the age of those referred, though its name says the word as well.
  const whole =
    first.kind === 'chosen' && isStrayFact(reading, first) ? answerOne(library, { ...reading, units: NUMBERS }) : first;
  if (isYearUnnamed(reading) && whole.kind === 'chosen')
    return { kind: 'missing', gap: 'period', asked: reading.areas.join(', '), nearest: whole.figures };
  // "Of the young people helped, how many were new": words of the part must be met, or the whole would answer for it.
  const part = partOfWhole.exec(reading.text)?.[0].length;
  if (part !== undefined && whole.kind === 'chosen' && !saysPart(library, reading, whole, part))
    return { kind: 'passages' };
  if (asksBefore(reading) && !(whole.kind === 'chosen' && whole.figures.some(({ earlier }) => earlier)))
    return beforeMove(library, reading);
  const twin = whole.kind === 'chosen' ? asQuoted(library, reading, whole) : undefined;
  if (twin) return twin;
  return ofSeveral(library, reading, passages, whole) ?? ofEachPart(library, reading, whole);
};

/** "What rate is 307 looked after children": the figure in the unit asked, of the time that the number quoted is of. */
const asQuoted = (library: Library, { claims }: Reading, { figures: [figure] }: Chosen): Outcome | undefined => {
  const [claim, ...more] = claims;
  if (!figure || !claim || more.length > 0 || claim.role !== 'level' || claim.bound) return undefined;
  const line = library.figures.filter(
    ({ indicator, area, part, statistic }) =>
      indicator === figure.indicator && area === figure.area && part === figure.part && statistic === figure.statistic,
  );
  const known = line.find((other) => other.unit !== figure.unit && agrees(claim, other));
  if (!known || known.period?.end === figure.period?.end) return undefined;
  const twin = line.find(({ unit, period }) => unit === figure.unit && period?.end === known.period?.end);
  return twin
    ? {
        kind: 'figures',
        plan: 'counterpart',
        given: [...given([twin], 'headline'), ...given([known], 'context')],
        derived: [],
        caveats: [],
      }
    : { kind: 'passages' };
};

/** How it stood before it moved, and beside that what it moved to. */
const beforeMove = (library: Library, reading: Reading): Outcome => {
  const wanted = reading.wanted.filter(({ key }) => !library.basisKeys.has(key));
  const choice = answerOne(library, { ...reading, wanted });
  const found = choice.kind === 'chosen' ? levelBefore(library, reading, choice) : undefined;
  if (!found) return { kind: 'passages' };
  return {
    kind: 'figures',
    plan: 'counterpart',
    given: [...given([found.before], 'headline'), ...given([found.after], 'context')],
    derived: [],
    caveats: [],
  };
};

/** "In Barking and nationally": both are asked for, where "the national rate in Barking's report" asks for one. */
const isBesideBenchmark = (library: Library, reading: Reading): boolean =>
  reading.areaMentions.some((mention, at) => {
    const next = reading.areaMentions[at + 1];
    return (
      next !== undefined &&
      library.isBenchmark(mention.area) !== library.isBenchmark(next.area) &&
      reading.areas.includes(mention.area) &&
      reading.areas.includes(next.area) &&
      besideIt.test(reading.text.slice(mention.end, next.start))
    );
  });

/** Several councils, times, columns, or a budget beside what was spent: what other plans set side by side. */
const ofSeveral = (library: Library, reading: Reading, passages: Passages, whole: Choice): Outcome | undefined => {
  if (reading.areas.length < 2 && besideBudget.test(reading.text)) {
    const both = comparePlan(library, reading, passages);
    if (both.kind === 'figures' && both.given.length > 1) return both;
  }
  if (reading.areas.length < 2 && targetAgainstActual.test(reading.text)) {
    const both = comparePlan(library, reading, passages);
    if (both.kind === 'figures' && both.given.length > 1) return both;
  }
  const undivided = withAndWithout.test(reading.text) && whole.kind === 'chosen' ? wholeOf(library, whole) : [];
  if (whole.kind === 'chosen' && undivided.length > 0) return sideBySide([...undivided, whole]);
  const councils = reading.areas.filter((area) => !library.isBenchmark(area));
  if (isBesideBenchmark(library, reading)) return comparePlan(library, reading, passages);
  if (whole.kind !== 'chosen') return councils.length > 1 ? comparePlan(library, reading, passages) : undefined;
  const ofOne = whole.figures.some(({ partAreas, nameAreas }) => partAreas.length + nameAreas.length > 0);
  if (councils.length > 1 && !ofOne) return comparePlan(library, reading, passages);
  const times = datesOf(reading);
  // "How many in 2015/16, and how many are they aiming for in 2016/17": each time has a status of its own.
  const isOfEach = !(reading.status === 'target' && asksTwice.test(reading.text));
  if (isOfEach && times.length > 1 && !periodOfAll(reading, whole)) {
    if (times.at(-1)?.kind === 'to' && whole.series.length > 1) return trendPlan(library, reading, passages);
    const each = saysAll(whole.match) ? atEach(library, reading) : [];
    if (each.length > 1) return sideBySide(each);
    const compared = comparePlan(library, reading, passages);
    if (compared.kind === 'figures') return compared;
  }
  const row = !saysAll(whole.match) || wholeRow.test(reading.text) ? rowOf(library, reading) : [];
  return row.length > 2
    ? { kind: 'figures', plan: 'breakdown', given: given(row, 'headline'), derived: [], caveats: [] }
    : undefined;
};

/** The figure at each of the times asked for; empty where one of them has none. */
const atEach = (library: Library, reading: Reading): Chosen[] => {
  const choices = perDate(reading).map((slots) => chooseFigure(library, slots));
  const chosen = choices.filter((choice) => choice.kind === 'chosen');
  return chosen.length === choices.length ? chosen : [];
};

/** The figure that the whole question names, or those that its parts do; what stands in the way where neither is held. */
const ofEachPart = (library: Library, reading: Reading, whole: Choice): Outcome => {
  const parts = subquestions(library, reading);
  const choices = parts.length > 1 ? parts.map((slots) => answerOne(library, slots)) : [];
  const chosen = choices.filter((choice) => choice.kind === 'chosen');
  // "In the 2013 report, and in the 2016 one": two of one name, told apart by whose they are.
  const isToldApart =
    parts.length > 1 &&
    chosen.length === parts.length &&
    parts.every(({ reports }) => reports.length === 1) &&
    new Set(parts.flatMap(({ reports }) => reports)).size > 1;
  if (whole.kind === 'chosen' && whole.rivals.length > 0 && !isToldApart)
    return stopped(
      { kind: 'ambiguous', by: 'indicator', figures: [...whole.figures.slice(0, 1), ...whole.rivals] },
      reading,
    );
  const isOne = whole.kind === 'chosen' && saysAll(whole.match) && isOneQuestion(reading, parts);
  if (isOne && !(chosen.length === choices.length && joinsTwo.test(masked(library, reading)) && areAllNamed(chosen)))
    return alone(library, reading, whole);
  if (chosen.length > 1 && addedUp.test(reading.text)) return ofSum(library, chosen);
  const isTwice = chosen.length === choices.length && new Set(chosen.flatMap(({ figures }) => figures)).size > 1;
  if (isTwice && isLess(library, reading, chosen)) return { kind: 'passages' };
  if (isTwice)
    return chosen.every((one) => restates(reading, one)) || chosen.some((one) => isStrayFact(reading, one))
      ? { kind: 'passages' }
      : several(chosen);
  if (whole.kind === 'chosen') return alone(library, reading, whole);
  const changed = changeWords.test(reading.text) ? printedChange(library, reading) : [];
  return changed.length > 0
    ? { kind: 'figures', plan: 'change', given: given(changed, 'headline'), derived: [], caveats: [] }
    : (unnarrowed(library, reading) ?? stopped(whole, reading));
};

/** "The overspend, and the out-turn": each piece is the full name of a figure of its own, though one name says both. */
const areAllNamed = (chosen: readonly Chosen[]): boolean =>
  chosen.length > 1 &&
  chosen.every(({ match }) => isFullName(match)) &&
  new Set(chosen.map(({ figures: [figure] }) => figure && `${figure.indicator} ${figure.part}`)).size ===
    chosen.length &&
  new Set(chosen.map(({ figures: [figure] }) => figure?.area)).size === 1;

const isOneQuestion = (reading: Reading, parts: readonly Slots[]): boolean => {
  const units = new Set(parts.flatMap(({ units: asked }) => asked?.[0] ?? []));
  const isTwo = parts.length > 1 && (wholeToo.test(reading.text) || asksTwice.test(reading.text));
  return units.size < 2 && datesOf(reading).length < 2 && !isTwo;
};

/** One figure for the whole question, unless it answers something else. */
const alone = (library: Library, reading: Reading, whole: Chosen): Outcome => {
  if (isNoAnswer(library, reading, whole)) return { kind: 'passages' };
  const alike = notToldApart(library, reading, whole);
  return alike.length > 1 ? stopped({ kind: 'ambiguous', by: 'indicator', figures: alike }, reading) : several([whole]);
};

/** Whether what is asked of the whole is met: by words of the figure's name, a number, a place or what it is divided by. */
const saysPart = (library: Library, reading: Reading, { match, figures }: Chosen, from: number): boolean =>
  reading.subject.some(({ key, start }) => start >= from && match.said.includes(key)) ||
  reading.claims.some(({ start }) => start >= from) ||
  reading.areaMentions.some(
    ({ area, start }) => start >= from && figures.some(({ partAreas }) => partAreas.includes(area)),
  ) ||
  library.dimensionsIn(reading.text.slice(from)).length > 0;

/** Asked for an age or a length that no figure is divided by: the figure of all of it is near, and said to be that. */
const unnarrowed = (library: Library, reading: Reading): Outcome | undefined => {
  const narrowing = new Set(reading.subject.flatMap(({ key, narrows }) => (narrows ? [key] : [])));
  if (narrowing.size === 0) return undefined;
  const choice = answerOne(library, { ...reading, wanted: reading.wanted.filter(({ key }) => !narrowing.has(key)) });
  return choice.kind === 'chosen'
    ? { kind: 'missing', gap: 'part', asked: [...narrowing].join(', '), nearest: choice.figures }
    : undefined;
};
