import { lastYears } from '../../../intents/change-cues.ts';
import { contains, type Grain } from '../../corpus/period.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { difference } from '../arithmetic.ts';
import type { Outcome } from '../answer.ts';
import { agreed, chooseFigure, type Chosen, given } from '../choose.ts';
import { inRange, orderOf, unitFits } from '../fit.ts';
import type { Plan } from '../plan.ts';
import { changePlan } from './change.ts';
import { stopped } from './figure.ts';

/** How a stock stood when the one year asked for began: on the last day of the year before. */
const opens = (mentions: Reading['periods'], { measure, period }: Figure): boolean => {
  const [only, ...more] = mentions;
  if (only?.kind !== 'period' || more.length > 0 || only.period.grain !== 'financial-year') return false;
  return measure === 'stock' && period?.end === `${only.period.start.slice(0, 4)}-03-31`;
};

type Length = 'month' | 'quarter' | 'year';

const LENGTHS: Partial<Record<Grain, Length>> = {
  month: 'month',
  quarter: 'quarter',
  'financial-year': 'year',
  year: 'year',
};

const lengthOf = ({ period }: Figure): Length | undefined => period && LENGTHS[period.grain];

/** The length that a question speaks of in so many words, or by the times it names. */
const lengthAsked = ({ text, periods }: Reading): Length | undefined => {
  const said = /\b(month|quarter|year)(?:s|ly)?\b|\bannual/i.exec(text);
  if (said) return (said[1]?.toLowerCase() as Length | undefined) ?? 'year';
  return periods.flatMap((mention) => ('period' in mention ? (LENGTHS[mention.period.grain] ?? []) : []))[0];
};

/** What happened in a month is no point of a line of years: one length is kept, the one asked for, else years before months. */
const ofOneLength = (reading: Reading, figures: Figure[]): Figure[] => {
  // A stock is of a day; an amount of money is of its year, whenever it was forecast.
  if (figures.some(({ measure, unit }) => measure === 'stock' || unit === 'gbp')) return figures;
  const counted = (length: Length): Figure[] => figures.filter((figure) => lengthOf(figure) === length);
  const asked = lengthAsked(reading);
  const order = [...(asked ? [asked] : []), ...(['year', 'month', 'quarter'] as const)];
  const kept = order.find((length) => counted(length).length > 1);
  return kept === undefined ? figures : figures.filter((figure) => (lengthOf(figure) ?? kept) === kept);
};

/** A series: one figure a date, the other places that print it, and what another place prints instead. */
export type InTime = { figures: Figure[]; also: Figure[]; disputed: Figure[] };

/** The series of one figure in time order, within the bounds asked for. */
export const seriesInTime = (library: Library, reading: Reading, chosen: Chosen): InTime => {
  const held = chosen.series
    .filter(
      ({ statistic, measure }) =>
        statistic !== 'change' && statistic !== 'rank' && (statistic !== 'average' || measure === 'average'),
    )
    .filter((figure) => inRange(reading.periods, figure, library) || opens(reading.periods, figure))
    .sort((a, b) => orderOf(a, library).localeCompare(orderOf(b, library)) || a.id - b.id);
  // A peak of a year whose own figure is held is no point of the series beside it.
  const levels = held.filter(({ statistic }) => statistic === 'level');
  const inSeries = ofOneLength(
    reading,
    held.filter(
      ({ statistic, period }) =>
        statistic === 'level' || !period || !levels.some((level) => level.period && contains(period, level.period)),
    ),
  );
  const seen = new Set<string>();
  const values = inSeries.filter((figure) => {
    const id = `${orderOf(figure, library)} ${figure.value.toString()}`;
    return !seen.has(id) && seen.add(id);
  });
  const sameDate = (all: readonly Figure[], date: Figure): Figure[] =>
    all.filter((figure) => orderOf(figure, library) === orderOf(date, library));
  const figures = values.filter((figure) =>
    agreed(sameDate(values, figure), sameDate(inSeries, figure)).includes(figure),
  );
  return {
    figures,
    also: inSeries.filter((figure) => !values.includes(figure)),
    disputed: values.filter((figure) => !figures.includes(figure)),
  };
};

const yearsBetween = (figures: readonly Figure[]): string[] => {
  const ends = figures.flatMap(({ period }) =>
    period?.end.endsWith('-03-31') ? [Number(period.end.slice(0, 4))] : [],
  );
  const [first, last] = [Math.min(...ends), Math.max(...ends)];
  if (ends.length < 2 || last - first > 30) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => first + i)
    .filter((year) => !ends.includes(year))
    .map((year) => `31 March ${year}`);
};

/** Every figure held of one indicator over time, gaps named. */
export const trendPlan: Plan = (library, asked, passages) => {
  // "In 2012, and in the last two years": all that is held shows both.
  const reading = lastYears.test(asked.text) ? { ...asked, periods: [] } : asked;
  // Of subjects named as well as each other, the one that is held for the times asked.
  const timed = chooseFigure(library, reading);
  const choice = timed.kind === 'chosen' ? timed : chooseFigure(library, { ...reading, periods: [] });
  if (choice.kind !== 'chosen') {
    const changed = changePlan(library, reading, passages);
    // A share asked for each year is not answered by numbers.
    const isOfUnit = changed.kind === 'figures' && changed.given.some(({ figure }) => unitFits(reading.units, figure));
    return isOfUnit ? changed : stopped(choice, reading);
  }
  const series = seriesInTime(library, reading, choice);
  const { figures } = series;
  if (figures.length === 1) return { kind: 'missing', gap: 'movement', asked: '', nearest: figures };
  if (figures.length === 0) return { kind: 'missing', gap: 'period', asked: '', nearest: choice.figures };
  return trendOutcome(series);
};

export const trendOutcome = ({ figures, also, disputed }: InTime): Outcome => {
  const [first, last] = [figures[0], figures.at(-1)];
  const gaps = yearsBetween(figures);
  const reports = new Set(figures.map(({ report }) => report));
  return {
    kind: 'figures',
    plan: 'trend',
    given: [...given(figures, 'headline', also), ...given(disputed, 'context', also)],
    derived: first && last && first !== last ? difference(first, last) : [],
    caveats: [
      ...(gaps.length > 0 ? [`The reports give nothing for ${gaps.join(', ')}.`] : []),
      ...(reports.size > 1
        ? ['The figures come from different reports; definitions may have changed between them.']
        : []),
      ...(disputed.length > 0
        ? ['The reports give more than one figure for a date; each is shown with its section.']
        : []),
    ],
  };
};
