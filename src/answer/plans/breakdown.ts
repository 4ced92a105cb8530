import { allOf, andOthers, ofSize, orEqual, topNumber } from '../../../intents/order-cues.ts';
import type { Figure, Library } from '../../library.ts';
import { matching } from '../../question/matching-options.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import { blank } from '../../question/span.ts';
import type { Outcome } from '../answer.ts';
import { agrees, isMet } from '../claims/agree.ts';
import { basesOf } from '../bases.ts';
import { chooseFigure, given } from '../choose.ts';
import { statisticFits } from '../slot-fit.ts';
import { scoreFigures } from '../score.ts';
import { periodFit, timeOf, unitFits } from '../fit.ts';
import { leavesGroupOut, saysUnknown } from '../no-answer.ts';
import { partsOf } from '../parts.ts';
import type { Plan } from '../plan.ts';
import { subquestions } from '../subquestions.ts';
import { columnOf, rowOf } from '../table-row.ts';
import { figurePlan } from './figure.ts';

/** "Which areas had fewer than five": the parts that are so. */
const sizedOf = (reading: Reading, figures: Figure[]): Figure[] =>
  ofSize.test(reading.text) && reading.claims.length > 0
    ? figures.filter((figure) =>
        reading.claims.every(
          (claim) => isMet(claim, figure) && !(claim.bound && !orEqual.test(reading.text) && agrees(claim, figure)),
        ),
      )
    : figures;

const topOf = (reading: Reading, figures: Figure[]): Figure[] => {
  const number = topNumber(reading.text);
  if (number === undefined) return figures;
  return [...figures].sort((a, b) => b.value.comparedTo(a.value) || a.id - b.id).slice(0, number);
};

/** The parts named one by one ("original budget, revised budget and out-turn"), where the question lists them. */
const listed = (library: Library, reading: Reading): Figure[] => {
  const parts = subquestions(library, reading);
  if (parts.length < 2) return [];
  // "By length of time (over 3 years, 2 to 3 years)": what divides them is no unit of theirs.
  const isByLength = library.dimensionsIn(reading.text).includes('duration');
  const asked = parts.map((slots): Slots => (isByLength ? { ...slots, units: undefined } : slots));
  const chosen = asked.map((slots) => chooseFigure(library, slots)).filter((choice) => choice.kind === 'chosen');
  return chosen.length === parts.length ? [...new Set(chosen.flatMap(({ figures }) => figures))] : [];
};

/** Parts that the question names itself: a list, or the columns of a row. */
const namedParts = (library: Library, reading: Reading): Figure[] => {
  const list = listed(library, reading);
  return list.length > 1 ? list : rowOf(library, reading);
};

/**
 * A figure divided into what is covered and what is left ("gross, supported, net"): the question means its bases where
 * it says their words. An amount that it states ("the £14.4m overspend") says which line is meant.
 */
const basesAsked = (
  library: Library,
  reading: Reading,
  named: readonly Figure[],
  divided: readonly Figure[],
): Figure[] => {
  const parts = named.length > 1 ? named : divided;

  const choice = chooseFigure(library, reading);
  const line =
    named.length > 1 ? named.map((part) => basesOf(library, part)).find((bases) => isAllIn(named, bases)) : [];
  if (line && line.length > 1) return line;
  const [figure] = choice.kind === 'chosen' ? choice.figures : named;
  if (!figure) return [];
  const bases = basesOf(library, figure);
  const saysBasis = named.length < 2 && reading.wanted.some(({ key }) => library.basisKeys.has(key));
  const said = saysBasis || parts.length < 2 || parts.every((part) => bases.includes(part));
  const stated = library.figures.find(
    (other) =>
      other.area === figure.area &&
      other.report === figure.report &&
      reading.claims.some(({ unit, value }) => unit === other.unit && value.equals(other.value)) &&
      basesOf(library, other).length > 1,
  );
  return said || stated ? basesOf(library, stated ?? figure) : [];
};

/** Whether all figures are amounts of one line, wherever each is printed. */
const isAllIn = (named: readonly Figure[], line: readonly Figure[]): boolean =>
  named.every(({ indicator, value }) =>
    line.some((other) => other.indicator === indicator && other.value.equals(value)),
  );

/** Every part of a breakdown is said: "in-house and agency, in and out of borough" says both of each of four. */
const isSaidInFull = (wanted: ReadonlySet<string>, { described }: Figure): boolean =>
  described.parts.every(({ ways }) => ways.some((way) => way.every((key) => wanted.has(key))));

/**
 * Parts that are divided twice over, where the question names what they are divided by on both sides.
 * @returns empty unless at least two parts of one kind are named so
 */
const crossed = (library: Library, reading: Reading): Figure[] => {
  const wanted = new Set(reading.wanted.map(({ key }) => key));
  const said = scoreFigures(library, reading)
    .map(({ figure }) => figure)
    .filter(
      (figure) =>
        figure.described.parts.length > 1 &&
        isSaidInFull(wanted, figure) &&
        (reading.areas.length === 0 || reading.areas.includes(figure.area)) &&
        statisticFits('level', figure) &&
        unitFits(reading.units, figure) &&
        periodFit(reading.periods, figure, library) > 0,
    );
  const [best] = said;
  const alike = said
    .filter(
      ({ indicator, report, section, unit, period }) =>
        indicator === best?.indicator &&
        report === best.report &&
        section === best.section &&
        unit === best.unit &&
        period?.end === best.period?.end,
    )
    .sort((a, b) => a.id - b.id);
  return alike.length > 1 ? alike : [];
};

/** "Boys, girls and other": the rest of what is divided is meant too. */
const withTheRest = (reading: Reading, named: Figure[], divided: Figure[]): Figure[] =>
  andOthers.test(reading.text) && named.length > 1 && named.every((figure) => divided.includes(figure))
    ? divided
    : named;

/** The question without terms of the field: "in and out of the borough" names parts, and does not ask for boroughs. */
const withoutTerms = ({ text, subject }: Reading): string =>
  blank(
    text,
    subject.filter(({ key, start, end }) => key.startsWith('#') && text.slice(start, end).split(' ').length > 2),
  );

/** All parts of a figure, as the report divides it; "all four" are four. */
export const breakdownPlan: Plan = (library, reading, passages) => {
  if (saysUnknown(library, reading)) return { kind: 'passages' };
  const outcome = inParts(library, reading, passages);
  const asked = allOf(reading.text);
  const isAll = outcome.kind !== 'figures' || asked === undefined || outcome.given.length === asked;
  if (areAmounts(reading, outcome)) return figurePlan(library, reading, passages);
  const figures = outcome.kind === 'figures' ? outcome.given.map(({ figure }) => figure) : [];
  if (figures.length > 0 && leavesGroupOut(library, reading, figures)) return { kind: 'passages' };
  return isAll ? outcome : { kind: 'passages' };
};

/** "How many cost centres overspent": lines are to be counted, and their amounts are no number of them. */
const areAmounts = ({ units }: Reading, outcome: Outcome): boolean =>
  units?.length === 1 &&
  units.includes('count') &&
  outcome.kind === 'figures' &&
  outcome.given.every(({ figure }) => figure.unit === 'gbp');

/**
 * "Children in care by sex": where the rest of the question is the whole name of an indicator, the parts are its own,
 * though another is divided into more of them.
 * @returns empty where the parts found are of an indicator named in full, or none is
 */
const ofNamed = (library: Library, reading: Reading, divided: readonly Figure[]): Figure[] => {
  const [dimension, ...more] = library.dimensionsIn(withoutTerms(reading));
  if (dimension === undefined || dimension === 'area' || more.length > 0) return [];
  const text = withoutTerms(reading);
  // Without a word of the dimension's own name, the dimension is no longer said.
  const ofDimension = new Set(
    reading.subject
      .filter((span) => !library.dimensionsIn(blank(text, [span])).includes(dimension))
      .map(({ key }) => key),
  );
  const wanted = reading.wanted.filter(({ key }) => !library.dimensionKeys.has(key) && !ofDimension.has(key));
  if (wanted.every(({ frame }) => frame)) return [];
  const isHere = ({ area, report }: Figure): boolean =>
    (reading.areas.length === 0 || reading.areas.includes(area)) &&
    (reading.reports.length === 0 || reading.reports.includes(report));
  const named = new Set(
    scoreFigures(library, { ...reading, wanted, units: undefined })
      .filter(
        ({ figure, match }) =>
          figure.part === '' && match.explained >= matching.full && match.named >= matching.saysAll,
      )
      .map(({ figure }) => figure.indicator),
  );
  if (divided.some(({ indicator }) => named.has(indicator))) return [];
  const held = library.figures.filter(
    (figure) =>
      named.has(figure.indicator) &&
      isHere(figure) &&
      figure.dimensions.includes(dimension) &&
      statisticFits('level', figure) &&
      periodFit(reading.periods, figure, library) > 0,
  );
  const [latest] = [...held].sort((a, b) => timeOf(b, library).localeCompare(timeOf(a, library)));
  return held.filter(
    ({ indicator, report, unit, period, area }) =>
      indicator === latest?.indicator &&
      area === latest.area &&
      report === latest.report &&
      unit === latest.unit &&
      period?.end === latest.period?.end,
  );
};

const inParts: Plan = (library, reading, passages) => {
  const column = columnOf(library, reading);
  if (column.length > 1) return inBreakdown(reading, column);
  const divided = topOf(reading, sizedOf(reading, partsOf(library, reading)));
  const byDimension = library.dimensionsIn(withoutTerms(reading)).length > 0 && divided.length > 1;
  const inBoth = crossed(library, reading);
  const list = inBoth.length > 0 ? inBoth : namedParts(library, reading);
  const isDivided = byDimension && !(list.length > 1 && list.every((figure) => divided.includes(figure)));
  const named = inBoth.length > 0 ? inBoth : isDivided ? [] : withTheRest(reading, list, divided);
  const bases = basesAsked(library, reading, named, divided);
  const parts = bases.length > 1 ? bases : named.length > 1 ? named : divided;
  const own = ofNamed(library, reading, parts.length > 1 ? parts : []);
  if (own.length > 0) return inBreakdown(reading, own);
  if (parts.length < 2) return undivided(library, reading, figurePlan(library, reading, passages));
  return inBreakdown(reading, parts);
};

/** "Assessments by gender": the figure of all of them is no answer where none of its parts is held. */
const undivided = (library: Library, reading: Reading, outcome: Outcome): Outcome => {
  const named = library.dimensionsIn(withoutTerms(reading)).filter((dimension) => dimension !== 'area');
  const figures = outcome.kind === 'figures' ? outcome.given.map(({ figure }) => figure) : [];
  const isWhole =
    figures.length > 0 && figures.every(({ part, row, unit }) => part === '' && row === '' && unit !== 'years');
  return named.length > 0 && isWhole
    ? { kind: 'missing', gap: 'part', asked: named.join(', '), nearest: figures }
    : outcome;
};

const inBreakdown = (reading: Reading, parts: readonly Figure[]): Outcome => {
  const [period] = reading.periods.flatMap((mention) => ('period' in mention ? [mention.period] : []));
  const statuses = new Set(parts.map(({ status }) => status));
  return {
    kind: 'figures',
    plan: 'breakdown',
    given: given(parts, 'headline', [], period),
    derived: [],
    caveats: statuses.size > 1 ? ['Actual figures, budgets and targets stand side by side here: see each status.'] : [],
  };
};
