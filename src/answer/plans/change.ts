import type { Period } from '../../corpus/period.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import type { PeriodMention } from '../../question/slots/period.ts';
import { difference } from '../arithmetic.ts';
import type { Outcome } from '../answer.ts';
import { chooseFigure, type Chosen, given } from '../choose.ts';
import { spanYears } from '../../../intents/cues.ts';
import { findFigures } from '../find.ts';
import { fitOfPeriod, orderOf } from '../fit.ts';
import type { Plan } from '../plan.ts';
import { comparePlan, sides } from './compare.ts';
import { stopped } from './figure.ts';

type Dated = Extract<PeriodMention, { period: Period }>;

const dated = (reading: Slots): Dated[] => reading.periods.filter((mention): mention is Dated => 'period' in mention);

/** A printed change of the subject, where a report prints one for the times asked. */
const printedChanges = (library: Library, reading: Reading): Figure[] => {
  const periods = dated(reading);
  const last = periods.at(-1);
  const to: Slots = { ...reading, periods: periods.length > 1 && last ? [{ ...last, kind: 'period' }] : reading.periods };
  const held = chooseChange(library, to);
  const [only] = periods;
  if (held.length === 0 && periods.length === 1 && only)
    return chooseChange(library, { ...reading, periods: [] }).filter(({ changeFrom, measure }) => changeFrom && fitOfPeriod(only.period, changeFrom, measure));
  const perUnit = held;
  const from = periods.length > 1 ? periods[0] : undefined;
  return perUnit.filter((figure) => from === undefined || figure.changeFrom === undefined || fitOfPeriod(from.period, figure.changeFrom, figure.measure));
};

/** Words of rising and falling also say units ("how many fewer"), but a change may be printed in per cent all the same. */
const chooseChange = (library: Library, slots: Slots): Figure[] => {
  const found = findFigures(library, slots, 'change');
  const loose = found.kind === 'found' ? found : findFigures(library, { ...slots, units: undefined }, 'change');
  if (loose.kind !== 'found') return [];
  const wanted = slots.units?.[0];
  const [best] = loose.figures;
  const same = loose.figures.filter((figure) => figure.indicator === best?.indicator && figure.breakdown === best.breakdown && figure.area === best.area);
  const ofUnit = same.filter((figure) => wanted === undefined || figure.change_of === wanted || figure.change_of === '' || figure.unit === wanted);
  const ofDefault = ofUnit.filter((figure) => wanted === 'rate_per_10000' || figure.change_of === figure.defaultUnit || figure.change_of === '' || figure.unit === figure.defaultUnit);
  return ofDefault.length > 0 ? ofDefault : ofUnit;
};

/** Of changes measured from different times, those from the time asked, else the most recent: one year, not five. */
const ofSpan = (text: string, changes: Figure[]): Figure[] => {
  const years = spanYears(text);
  const spanOf = ({ period, changeFrom }: Figure): number | undefined => (period && changeFrom ? Number(period.end.slice(0, 4)) - Number(changeFrom.end.slice(0, 4)) : undefined);
  if (years !== undefined && changes.some((figure) => spanOf(figure) === years)) return changes.filter((figure) => spanOf(figure) === years);
  const shortest = Math.min(...changes.map((figure) => spanOf(figure) ?? 0));
  return changes.filter((figure) => (spanOf(figure) ?? shortest) === shortest);
};

/** One printed change a size and unit: a table's "-20%" says what the prose calls "a decrease of 20%". */
const distinctChanges = (changes: readonly Figure[]): Figure[] => changes.filter((figure, place) => changes.findIndex((other) => other.unit === figure.unit && other.value.abs().equals(figure.value.abs())) === place);

/** Two levels of the same thing: at the times asked, or the latest and the one before it. */
const levelPair = (library: Library, reading: Reading): { pair: [Figure, Figure]; chosen: Chosen } | undefined => {
  const periods = dated(reading);
  const last = periods.at(-1);
  const until: Slots = { ...reading, periods: last && last.kind !== 'from' ? [{ ...last, kind: 'period' }] : [], statistic: undefined };
  const chosen = chooseFigure(library, relaxed(until));
  if (chosen.kind !== 'chosen') return undefined;
  const [later] = chosen.figures;
  if (!later) return undefined;
  const levels = chosen.series.filter(({ statistic }) => statistic === 'level');
  const first = periods.length > 1 || periods[0]?.kind === 'from' ? periods[0] : undefined;
  const earlier = first
    ? levels.find((figure) => figure.period && fitOfPeriod(first.period, figure.period, figure.measure))
    : levels.filter((figure) => orderOf(figure, library) < orderOf(later, library)).sort((a, b) => orderOf(b, library).localeCompare(orderOf(a, library)))[0];
  const before = earlier ?? library.figures.find((figure) => later.follows !== '' && figure.indicator === later.follows && figure.part === later.part && figure.area === later.area && figure.report === later.report);
  return before ? { pair: [before, later], chosen } : undefined;
};

/** "By what per cent did the number fall": the unit belongs to the change, not to the levels. */
const relaxed = (slots: Slots): Slots => ({ ...slots, units: slots.units?.includes('rate_per_10000') || (slots.units && !slots.units.some((unit) => unit === 'percent' || unit === 'gbp' || unit === 'count')) ? slots.units : undefined });

/**
 * By how much something rose or fell: the change as the report prints it where it does, else the two figures and our
 * own difference. Where a report prints both, the printed change leads and the levels stand beside it.
 */
export const changePlan: Plan = (library, reading, passages) => {
  const slots = sides(library, reading);
  const subjects = new Set(slots.map(({ wanted }) => wanted.map(({ key }) => key).sort().join(' ')));
  if (slots.length > 1 && subjects.size > 1) {
    const compared = comparePlan(library, reading, passages);
    if (compared.kind === 'figures') return compared;
  }
  const printed = distinctChanges(printedChanges(library, reading));
  const levels = levelPair(library, reading);
  const pair = levels?.pair ?? [];
  if (printed.length > 0) return changeOutcome(printed, pair);
  if (levels) return changeOutcome([], levels.pair, levels.chosen);
  const choice = chooseFigure(library, reading);
  if (choice.kind !== 'chosen') return stopped(choice, reading);
  return { kind: 'figures', plan: 'figure', given: given(choice.figures, 'headline', choice.also), derived: [], caveats: ['The reports give one figure only, so no change can be worked out.'] };
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
