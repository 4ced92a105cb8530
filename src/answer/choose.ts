import { contains, monthNames, type Period } from '../corpus/period.ts';
import type { Status } from '../corpus/schema.ts';
import type { Figure, Library } from '../library.ts';
import type { Match } from '../question/match.ts';
import type { Slots } from '../question/reading.ts';
import type { Given } from './answer.ts';
import { findFigures, type Missing } from './find.ts';
import type { Want } from './slot-fit.ts';
import { seriesOf } from './score.ts';
import { mentionFit, orderOf, periodFit, timeOf } from './fit.ts';

export type Chosen = {
  kind: 'chosen';
  match: Match;
  /** One figure, or where reports disagree over the same thing, each of them. */
  figures: Figure[];
  /** Figures of other indicators that the words name just as well, with other values. */
  rivals: Figure[];
  /** What another place prints for the very same thing. */
  disputed: Figure[];
  /** Other places that print the same value. */
  also: Figure[];
  /** All that is held of the same indicator, part, unit and area. */
  series: Figure[];
  caveats: string[];
  assumed: ('area' | 'period' | 'unit')[];
  /** The period asked for, where the figure chosen has none of its own. */
  undated: Period | undefined;
};

export type Choice = Chosen | Missing | { kind: 'ambiguous'; by: 'area' | 'indicator'; figures: Figure[] };

const REPORTED: ReadonlySet<Status> = new Set(['actual', 'forecast']);

/** The same subject over time: what it was before it changed included, and forecasts beside actual figures. */
const sameThing = (a: Figure, b: Figure): boolean =>
  a.indicator === b.indicator &&
  (a.part === b.part || ((a.earlier || b.earlier) && a.subject === b.subject)) &&
  a.unit === b.unit &&
  a.area === b.area &&
  (a.status === b.status || (REPORTED.has(a.status) && REPORTED.has(b.status)));

/** What is meant where a question leaves it open: the indicator's own unit before a rate or a share, a level before a peak. */
const preference = (figure: Figure, slots: Slots): number =>
  (slots.units === undefined && figure.unit === figure.defaultUnit ? 4 : 0) +
  (figure.status === (slots.status ?? 'actual') ? 2 : 0) +
  (figure.statistic === (slots.statistic ?? 'level') ? 3 : figure.statistic === 'level' ? 1 : 0);

const distinct = (figures: readonly Figure[], key: (figure: Figure) => string): Figure[] => {
  const seen = new Map<string, Figure>();
  for (const figure of figures) if (!seen.has(key(figure))) seen.set(key(figure), figure);
  return [...seen.values()];
};

const inTime = (library: Library, slots: Slots, figures: readonly Figure[]): Figure[] => {
  const best = Math.max(...figures.map((figure) => periodFit(slots.periods, figure, library)));
  const fitting = figures.filter((figure) => periodFit(slots.periods, figure, library) === best);
  const early = slots.periods.some(({ kind }) => kind === 'earliest');
  const times = fitting.map((figure) => timeOf(figure, library)).sort();
  const wanted = early ? times[0] : times.at(-1);
  return fitting.filter((figure) => timeOf(figure, library) === wanted);
};

const isDated = (slots: Slots): boolean => slots.periods.some((mention) => 'period' in mention);

/** "The monthly average that January 2013 is set against": it has no time of its own, and its words name the month. */
const undatedAverage = (library: Library, slots: Slots, want: Want): Chosen | undefined => {
  const months = slots.periods.flatMap((mention) =>
    'period' in mention && mention.period.grain === 'month' ? [mention.period] : [],
  );
  if (slots.statistic !== 'average' || months.length !== slots.periods.length) return undefined;
  const choice = chooseDated(library, { ...slots, periods: [] }, want);
  const isBeside = ({ statistic, period, quote, report }: Figure): boolean => {
    const covers = library.reports.get(report)?.covers;
    const isNamed = (month: Period): boolean =>
      quote.includes(monthNames[Number(month.start.slice(5, 7)) - 1] ?? '') &&
      covers !== undefined &&
      covers !== null &&
      covers.start <= month.start &&
      month.end <= covers.end;
    return statistic === 'average' && period === undefined && months.every(isNamed);
  };
  return choice.kind === 'chosen' && choice.figures.every(isBeside) ? choice : undefined;
};

/**
 * The one figure that a set of slots asks for, with all that is held of the same thing.
 * Nothing is guessed between councils: where several hold the figure and none was named, the choice goes back.
 */
export const chooseFigure = (library: Library, slots: Slots, want: Want = 'level'): Choice => {
  const choice = chooseDated(library, slots, want);
  const isUndated = choice.kind === 'missing' && choice.gap === 'period';
  return (isUndated ? undatedAverage(library, slots, want) : undefined) ?? choice;
};

const chooseDated = (library: Library, slots: Slots, want: Want): Choice => {
  const found = findFigures(library, slots, want);
  if (found.kind !== 'found')
    return found.kind === 'missing' ? found : { kind: 'ambiguous', by: 'indicator', figures: found.figures };
  const ranked = [...found.figures].sort((a, b) => preference(b, slots) - preference(a, slots));
  const peak = slots.statistic !== undefined && found.figures.some(({ statistic }) => statistic === slots.statistic);
  const leadSeries = seriesOf(found.best.figure);
  const lead = ranked.find((figure) => seriesOf(figure) === leadSeries) ?? ranked[0];
  if (!lead) return { kind: 'missing', gap: 'subject', nearest: [] };
  // Gross or net unsaid: both are the answer, each labelled.
  const basisSaid = slots.wanted.some(({ key }) => library.basisKeys.has(key));
  const onBasis = lead.part !== lead.subject && !lead.earlier && !basisSaid;
  const asked = !onBasis && found.figures.some((figure) => seriesOf(figure) === leadSeries);
  const alike = found.figures.filter(
    (figure) =>
      (asked
        ? seriesOf(figure) === seriesOf(lead)
        : figure.indicator === lead.indicator && figure.subject === lead.subject && !figure.earlier) &&
      figure.unit === lead.unit &&
      figure.status === lead.status &&
      (!peak || figure.statistic === slots.statistic),
  );
  const councils = [...new Set(alike.map(({ area }) => area))].filter((area) => !library.isBenchmark(area));
  // A limit set for all councils is the same whosoever's report prints it.
  const isCommon = alike.every(({ status, value }) => status === 'threshold' && value.equals(lead.value));
  if (slots.areas.length === 0 && councils.length > 1 && !isCommon)
    return { kind: 'ambiguous', by: 'area', figures: distinct(alike, ({ area }) => area) };
  const area = councils[0] ?? lead.area;
  const ours = alike.filter(
    (figure) => figure.area === (slots.areas.length > 0 && slots.areas.includes(lead.area) ? lead.area : area),
  );
  const timed = inTime(library, slots, preferLevels(ours, peak));
  const values = distinct(timed, ({ value, statistic, part }) => `${value.toString()} ${statistic} ${part}`);
  const agreeing = agreed(values, timed);
  const series = seriesWith(library, lead);
  return {
    kind: 'chosen',
    match: found.best.match,
    figures: agreeing,
    rivals: found.rivals.filter(
      (figure) =>
        figure.unit === lead.unit &&
        figure.status === lead.status &&
        figure.area === lead.area &&
        !figure.value.equals(lead.value),
    ),
    disputed: values.filter((figure) => !agreeing.includes(figure)),
    also: [...timed, ...series.filter((figure) => timed.some((one) => isRepeat(one, figure)))].filter(
      (figure, place, all) => !values.includes(figure) && all.indexOf(figure) === place,
    ),
    series,
    caveats:
      new Set(values.map(({ breakdown, part }) => (breakdown === part ? part : breakdown))).size < values.length
        ? ['The reports give more than one figure for this; each is shown with its section.']
        : [],
    undated: timed.some(({ period }) => period === undefined) ? timeAsked(library, slots, timed) : undefined,
    assumed: [
      ...(slots.areas.length === 0 && slots.reports.length === 0 ? (['area'] as const) : []),
      ...(isDated(slots) || series.length <= 1 || !timed[0]?.period ? [] : (['period'] as const)),
      ...(slots.units === undefined && new Set(found.figures.map(({ unit }) => unit)).size > 1
        ? (['unit'] as const)
        : []),
    ],
  };
};

/** The time asked for that undated figures are plainly of; a bound of time is none. */
const timeAsked = (library: Library, { periods }: Slots, figures: readonly Figure[]): Period | undefined =>
  periods.flatMap((mention) =>
    mention.kind === 'period' && figures.some((figure) => mentionFit(mention, figure, library) > 0)
      ? [mention.period]
      : [],
  )[0];

/**
 * All that is held of a figure's subject. Where that is one date only, the same subject on another basis (gross, net,
 * or neither) stands beside it, each labelled as what it is.
 */
const seriesWith = (library: Library, lead: Figure): Figure[] => {
  const own = library.figures.filter((figure) => sameThing(figure, lead));
  const dates = new Set(
    own.filter(({ statistic }) => statistic !== 'change').map((figure) => orderOf(figure, library)),
  );
  if (dates.size > 1) return own;
  const other = library.figures.filter(
    (figure) =>
      figure.indicator === lead.indicator &&
      figure.subject === lead.subject &&
      figure.area === lead.area &&
      figure.unit === lead.unit &&
      REPORTED.has(figure.status) &&
      !own.includes(figure) &&
      !dates.has(orderOf(figure, library)),
  );
  return [...own, ...other];
};

/** The same value printed again for a time inside the other's: a projection of September for the year. */
const isRepeat = (a: Figure, b: Figure): boolean =>
  a.report === b.report &&
  a.status === b.status &&
  a.part === b.part &&
  a.value.equals(b.value) &&
  a.period !== undefined &&
  b.period !== undefined &&
  (contains(a.period, b.period) || contains(b.period, a.period));

/**
 * Of several values for the very same thing, the one printed in most places; the others are shown beside it, flagged.
 * Ends of a range and figures on different bases are no dispute.
 */
export const agreed = (values: readonly Figure[], timed: readonly Figure[]): Figure[] => {
  const printings = (figure: Figure): number => timed.filter((other) => other.value.equals(figure.value)).length;
  return values.filter((figure) => {
    const rivals = values.filter(
      (other) =>
        other !== figure &&
        other.breakdown === figure.breakdown &&
        other.statistic === figure.statistic &&
        other.indicator === figure.indicator,
    );
    return !rivals.some((other) => printings(other) > printings(figure));
  });
};

const preferLevels = (figures: Figure[], peak: boolean): Figure[] => {
  const levels = figures.filter(({ statistic }) => statistic === 'level');
  return peak || levels.length === 0 ? figures : levels;
};

/** Figures as an answer gives them. */
export const given = (
  figures: readonly Figure[],
  role: Given['role'],
  also: readonly Figure[] = [],
  undated?: Period,
): Given[] =>
  figures.map((figure) => ({
    figure,
    role,
    ...(undated && !figure.period ? { undated } : {}),
    also: also.filter((other) => other.value.equals(figure.value) && other.unit === figure.unit),
  }));
