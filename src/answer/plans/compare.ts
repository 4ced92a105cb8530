import { bothBases, riseIn } from '../../../intents/change-cues.ts';
import { leavesOut } from '../../../intents/side-cues.ts';
import type { Figure, Library } from '../../library.ts';
import { asMention } from '../../question/follow-up-time.ts';
import { isFullName } from '../../question/match.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import type { Outcome } from '../answer.ts';
import { printedChange } from '../changes.ts';
import { type Choice, chooseFigure, type Chosen, given } from '../choose.ts';
import type { Plan } from '../plan.ts';
import { several } from '../several.ts';
import { sideBySide } from '../side-by-side.ts';
import { sides, subjectOf } from '../sides.ts';
import { onBothBases } from './both-bases.ts';
import { figurePlan, stopped } from './figure.ts';

/** Whether the part of the question that names the side's area names a period too. */
const saysPeriod = (reading: Reading, side: Slots): boolean => {
  const at = reading.areaMentions.find(({ area }) => side.areas.includes(area));
  const next = at && reading.areaMentions.find(({ start }) => start > at.start);
  return (
    at !== undefined &&
    reading.periods.some(
      (mention) => 'period' in mention && mention.start > at.start && mention.end <= (next?.start ?? Infinity),
    )
  );
};

/** A side that no figure answers may be a part of another's figure ("placed in Kent"), or undated where the rest is dated. */
const chooseSide = (library: Library, side: Slots, reading: Reading): ReturnType<typeof chooseFigure> => {
  const own = chooseFigure(library, side);
  if (own.kind === 'chosen') return own;
  // The period was said of another side only ("A1 in X against Y in 2013-16"): this side's latest, its date shown.
  const undated =
    own.kind === 'missing' && own.gap === 'period' && reading.areas.length > 1 && !saysPeriod(reading, side)
      ? chooseFigure(library, { ...side, periods: [] })
      : own;
  const [area] = side.areas;
  // A benchmark without a date is of its report's own time: beside a figure of another year it is of none.
  const isOwnTime = area === undefined || !library.isBenchmark(area);
  if (isOwnTime && undated.kind === 'chosen' && undated.figures.every(({ period }) => period === undefined))
    return undated;
  for (const owner of reading.areas) {
    if (owner === area || library.isBenchmark(owner) || area === undefined) continue;
    const part = chooseFigure(library, { ...side, areas: [owner, area] });
    if (part.kind === 'chosen' && part.figures.some(({ partAreas }) => partAreas.includes(area))) return part;
    const beside = library.isBenchmark(area) ? benchmarkBeside(library, side, owner) : undefined;
    if (beside) return beside;
  }
  const basis = side.wanted.filter(({ key }) => !library.basisKeys.has(key));
  const plain = basis.length < side.wanted.length ? chooseFigure(library, { ...side, wanted: basis }) : own;
  return plain.kind === 'chosen' ? plain : own;
};

/** "X's children in Essex, Kent and Thurrock": X owns all of them, though Thurrock has figures of its own. */
const placedWith = (library: Library, side: Slots, choice: Choice, owners: ReadonlySet<string>): Choice => {
  const [area] = side.areas;
  const [owner] = owners;
  const isOwn = choice.kind === 'chosen' && choice.figures.every((figure) => figure.area === area);
  if (owners.size !== 1 || owner === undefined || area === undefined || area === owner || !isOwn) return choice;
  const part = chooseFigure(library, { ...side, areas: [owner, area] });
  return part.kind === 'chosen' && part.figures.every(({ partAreas }) => partAreas.includes(area)) ? part : choice;
};

/** A benchmark printed without a date stands beside the council's figure: it is of the same section. */
const benchmarkBeside = (library: Library, side: Slots, council: string): Chosen | undefined => {
  const ours = chooseFigure(library, { ...side, areas: [council] });
  if (ours.kind !== 'chosen') return undefined;
  const reports = [...new Set(ours.figures.map(({ report }) => report))];
  const choice = chooseFigure(library, { ...side, reports, periods: [], units: [ours.figures[0]?.unit ?? 'count'] });
  const isOfTime = (figure: Figure): boolean =>
    figure.period !== undefined || ours.figures.some(({ period }) => isOfReport(library, figure, period));
  return choice.kind === 'chosen' && choice.figures.every(isOfTime) ? choice : undefined;
};

/** Whether a time is what the report of an undated figure covers, or no time is given on either side. */
const isOfReport = (library: Library, { report }: Figure, period: Figure['period']): boolean => {
  const covers = library.reports.get(report)?.covers;
  return period === undefined || !covers || (period.start >= covers.start && period.end <= covers.end);
};

/** Every benchmark that the section of a figure gives for the same thing. */
export const benchmarksOf = (library: Library, chosen: Chosen): Chosen[] => {
  const [figure] = chosen.figures;
  if (!figure) return [];
  const beside = library.figures.filter(
    (other) =>
      other.indicator === figure.indicator &&
      other.breakdown === figure.breakdown &&
      other.unit === figure.unit &&
      other.report === figure.report &&
      other.area !== figure.area &&
      other.statistic === 'level',
  );
  const areas = [...new Set(beside.map(({ area }) => area))];
  return areas.map((area) => ({
    ...chosen,
    figures: beside.filter((other) => other.area === area).slice(0, 1),
    also: [],
    disputed: [],
    caveats: [],
  }));
};

/** The whole that a part is set against ("once the under fives are taken out"). */
export const wholeOf = (library: Library, chosen: Chosen): Chosen[] => {
  const [figure] = chosen.figures;
  if (!figure || figure.part === '') return [];
  const whole = library.figures.find(
    (other) =>
      other.indicator === figure.indicator &&
      other.part === '' &&
      other.unit === figure.unit &&
      other.report === figure.report &&
      other.section === figure.section &&
      other.area === figure.area &&
      other.statistic === 'level',
  );
  return whole ? [{ ...chosen, figures: [whole], also: [], disputed: [], caveats: [] }] : [];
};

/** "The out-turn against Troubled Families": one cell of a table, called by its column and its row. */
const oneAgainst = (library: Library, reading: Reading): Chosen | undefined => {
  if (reading.areas.length > 1 || !/\bagainst\b/i.test(reading.text)) return undefined;
  const choice = chooseFigure(library, reading);
  if (choice.kind !== 'chosen' || !isFullName(choice.match)) return undefined;
  return choice.figures.every(({ row, part }) => row !== '' && part !== '') ? choice : undefined;
};

/** One side of a comparison, and what was found for it. */
type Side = { side: Slots; choice: Choice };

/** Figures side by side, with the difference where there are two of one unit, and what differs in date said. */
export const comparePlan: Plan = (library, reading, passages) => {
  const without = leavesOut.test(reading.text) ? chooseFigure(library, reading) : undefined;
  const whole = without?.kind === 'chosen' ? wholeOf(library, without) : [];
  if (without?.kind === 'chosen' && whole.length > 0) return sideBySide([...whole, without]);
  const one = oneAgainst(library, reading);
  if (one) return several([one]);
  const onBases = bothBases.test(reading.text) ? onBothBases(library, reading) : undefined;
  if (onBases?.kind === 'figures') return onBases;
  const asked = sides(library, reading);
  if (asked.length > 1 && riseIn.test(reading.text)) return ofChanges(library, reading, asked);
  if (asked.length < 2) {
    const alone = chooseFigure(library, asked[0] ?? reading);
    if (alone.kind !== 'chosen') return stopped(alone, reading);
    const others = [...benchmarksOf(library, alone), ...wholeOf(library, alone)];
    return others.length > 0 ? sideBySide([alone, ...others]) : figurePlan(library, reading, passages);
  }
  const all = ofOneTime(
    library,
    reading,
    asked.map((side) => ({ side, choice: chooseSide(library, side, reading) })),
  );
  const owners = new Set(
    all.flatMap(({ side, choice }) =>
      choice.kind === 'chosen'
        ? choice.figures
            .filter(({ area }) => !side.areas.includes(area) || side.areas.length > 1 || !side.areas.includes(area))
            .map(({ area }) => area)
        : [],
    ),
  );
  // "X's children in Y or in Z": X owns both figures and is no side of its own.
  const kept = all.filter(({ side }) => all.length < 3 || !side.areas.some((area) => owners.has(area)));
  const choices = kept.map(({ side, choice }) => placedWith(library, side, choice, owners));
  const chosen = choices.filter((choice) => choice.kind === 'chosen');
  if (chosen.length === choices.length && isMixed(reading, kept, chosen)) return { kind: 'passages' };
  if (chosen.length === choices.length)
    return ofAll(
      reading,
      inOneUnit(
        library,
        reading,
        kept.map(({ side }) => side),
        chosen,
      ),
    );
  const silent = choices.findIndex((choice) => choice.kind === 'missing');
  const failed = silent >= 0 ? silent : choices.findIndex((choice) => choice.kind !== 'chosen');
  const stop = choices[failed];
  const held = chosen.flatMap(({ figures }) => figures);
  if (!stop || stop.kind === 'chosen') return { kind: 'passages' };
  if (chosen.length === 0) return stopped(stop, kept[failed]?.side ?? reading);
  return {
    kind: 'missing',
    gap: stop.kind === 'missing' && stop.gap !== 'subject' ? stop.gap : 'area',
    asked: (kept[failed]?.side.areas ?? []).join(', '),
    nearest: held,
  };
};

/**
 * One subject at several times or places, answered by different things in different units: neither is the other's. The
 * difference of money and a number is none either.
 */
const isMixed = ({ text }: Reading, kept: readonly Side[], chosen: readonly Chosen[]): boolean => {
  const leads = chosen.flatMap(({ figures: [figure] }) => figure ?? []);
  const isMoney = new Set(leads.map(({ unit }) => unit === 'gbp'));
  if (isMoney.size > 1 && /\b(?:difference|gap|higher|lower|more|less|bigger|larger|smaller)\b/i.test(text))
    return true;
  return (
    new Set(kept.map(({ side }) => subjectOf(side)).filter((subject) => subject !== '')).size === 1 &&
    new Set(leads.map(({ indicator }) => indicator)).size > 1 &&
    new Set(leads.map(({ unit }) => unit)).size > 1
  );
};

/** A number beside a benchmark's share: the council's own share, where it is printed too. */
const inOneUnit = (library: Library, reading: Reading, asked: readonly Slots[], chosen: Chosen[]): Chosen[] => {
  const units = [...new Set(chosen.flatMap(({ figures }) => figures.map(({ unit }) => unit)))];
  const indicators = new Set(chosen.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
  if (units.length < 2 || indicators.size > 1 || reading.units !== undefined) return chosen;
  for (const unit of units) {
    const alike = asked.map((side) => chooseSide(library, { ...side, units: [unit] }, reading));
    const found = alike.filter((choice) => choice.kind === 'chosen');
    if (found.length === alike.length && found.every(({ figures }) => figures.every((figure) => figure.unit === unit)))
      return found;
  }
  return chosen;
};

/** What was reached is set against the target of its own time, where no time is asked for and one is held. */
const ofOneTime = (library: Library, { periods }: Reading, all: Side[]): Side[] => {
  const [actual, target, ...more] = all;
  const isPair = target?.side.status === 'target' && more.length === 0 && periods.length === 0;
  const [figure] = actual?.choice.kind === 'chosen' ? actual.choice.figures : [];
  if (!isPair || !actual || !figure?.period) return all;
  const own = chooseFigure(library, { ...target.side, periods: [asMention(figure.period)] });
  return own.kind === 'chosen' ? [actual, { ...target, choice: own }] : all;
};

/** "Was the rise in contacts bigger than that in referrals": the changes themselves, as printed. */
const ofChanges = (library: Library, reading: Reading, asked: readonly Slots[]): Outcome => {
  const changes = asked.map((side) => printedChange(library, { ...reading, ...side }).slice(0, 1));
  return changes.every((found) => found.length > 0)
    ? { kind: 'figures', plan: 'change', given: given(changes.flat(), 'headline'), derived: [], caveats: [] }
    : { kind: 'passages' };
};

/** Sides that come to one figure were cut wrongly, and an area that none of them is of was asked for too: half is no answer. */
const ofAll = (reading: Reading, chosen: readonly Chosen[]): Outcome => {
  const distinct = [...new Map(chosen.map((side) => [side.figures.map(({ id }) => id).join(), side])).values()];
  const figures = distinct.flatMap((side) => side.figures);
  const silent = reading.areas.filter(
    (name) =>
      !figures.some(
        ({ area, partAreas, nameAreas }) => area === name || partAreas.includes(name) || nameAreas.includes(name),
      ),
  );
  if (silent.length > 0) return { kind: 'missing', gap: 'area', asked: silent.join(', '), nearest: figures };
  return distinct.length > 1 || chosen.length < 2 || reading.areas.length > 1
    ? sideBySide(distinct)
    : { kind: 'passages' };
};
