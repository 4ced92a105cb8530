import type { Given } from '../answer/answer.ts';
import type { Period } from '../corpus/period.ts';
import { push } from '../grouped.ts';
import type { Figure, Library } from '../library.ts';
import type { Chart } from './chart.ts';
import { flowHoles, type Hole, monthsLong, stockHoles } from './gaps.ts';
import { alike, chartFrom, type Plotted, type PlottedSeries } from './plotted.ts';
import { fullText } from './values.ts';
import { kindTitle, listed, shortPeriod, subjectTitle, timeAxis } from './words.ts';

/** Fewer points than this are a sentence, not a picture. */
const LEAST_POINTS = 3;

/** Figures left out are named up to here, then counted. */
const NAMED_LEFT_OUT = 3;

type Dated = Figure & { period: Period };

/**
 * A stock is what it is on its day, however the day is printed. A month's flow and a year's are not points of one
 * line: the length that most of the figures have is drawn, the longer of two, unless the question speaks of months.
 */
const ofOneLength = (figures: readonly Dated[], monthly: boolean): Dated[] => {
  if (figures.every(({ measure }) => measure === 'stock')) return [...figures];
  const lengths = new Map<number, Dated[]>();
  for (const figure of figures) push(lengths, monthsLong(figure.period), figure);
  const months = lengths.get(1) ?? [];
  if (monthly && months.length >= LEAST_POINTS) return months;
  const [most] = [...lengths].sort(([a, some], [b, others]) => others.length - some.length || b - a);
  return most?.[1] ?? [];
};

const pointOf = (figure: Dated): Plotted => ({ label: shortPeriod(figure.period), at: figure.period.end, figure });

const gapOf = ({ label, at }: Hole): Plotted => ({ label, at, figure: undefined });

const inTime = (a: { at: string }, b: { at: string }): number => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0);

const withGaps = (figures: readonly Dated[]): Plotted[] => {
  const points = figures.map(pointOf).sort(inTime);
  const stock = figures.some(({ measure }) => measure === 'stock');
  const holes = stock
    ? stockHoles(points.map(({ at }) => at))
    : flowHoles(figures.map(({ period }) => period).sort((a, b) => (a.end < b.end ? -1 : 1)));
  return [...points, ...holes.map(gapOf)].sort(inTime);
};

/** Two values that reports give for one day are points of two lines: no line runs from one to the other. */
const apart = (library: Library, figures: readonly Dated[]): Map<string, Dated[]> => {
  const several = new Set(figures.map(({ breakdown }) => breakdown)).size > 1;
  const oneLine = !several && new Set(figures.map(({ area }) => area)).size === 1;
  const groups = new Map<string, Dated[]>();
  for (const figure of figures) {
    const name = [figure.area, several ? figure.breakdown : ''].filter(Boolean).join(', ');
    const rival = groups.get(name)?.find(({ period }) => period.end === figure.period.end);
    const report = library.reports.get(figure.report)?.title ?? figure.report;
    const where = rival?.report === figure.report ? `section ${figure.section}` : report;
    push(groups, !rival ? name : oneLine ? `Also given in ${where}` : `${name} (${where})`, figure);
  }
  return groups;
};

const seriesOf = (library: Library, figures: readonly Dated[]): PlottedSeries[] => {
  const series = [...apart(library, figures)].map(([name, group]) => ({
    name,
    benchmark: group.every(({ area }) => library.isBenchmark(area)),
    points: withGaps(group),
  }));
  return [...series.filter(({ benchmark }) => !benchmark), ...series.filter(({ benchmark }) => benchmark)];
};

const leftOut = (figures: readonly Figure[]): string => {
  if (figures.length === 0) return '';
  if (figures.length > NAMED_LEFT_OUT) return `Not drawn: ${figures.length} figures of other lengths of time or kinds.`;
  const said = figures.map((figure) => {
    const when = figure.period ? shortPeriod(figure.period) : 'no date given';
    return `${fullText(figure)} (${[kindTitle(figure), when].filter(Boolean).join(', ')})`;
  });
  return `Not drawn: ${listed(said)}.`;
};

/**
 * Figures over time, a line for each area; undefined where no area has three that can stand on one line.
 * @param monthly whether months are meant rather than years
 */
export const lineChart = (given: readonly Given[], library: Library, monthly: boolean): Chart | undefined => {
  const asked = given.flatMap(({ figure, role }) => (role === 'headline' ? [figure] : []));
  const levels = asked.filter((figure): figure is Dated => figure.statistic === 'level' && figure.period !== undefined);
  const drawn = ofOneLength(levels, monthly);
  const [first] = drawn;
  const oneSubject = new Set(drawn.map(({ indicator, subject }) => `${indicator}|${subject}`)).size === 1;
  if (!first || !alike(drawn) || !oneSubject) return undefined;
  const series = seriesOf(library, drawn);
  const axis = timeAxis(series.flatMap(({ points }) => points.map(({ label }) => label)));
  if (series.every(({ points }) => points.filter(({ figure }) => figure).length < LEAST_POINTS)) return undefined;
  const areas = new Set(drawn.map(({ area }) => area));
  const title = [subjectTitle(first.name, first.part), areas.size === 1 ? first.area : '', kindTitle(first)];
  return chartFrom(library, {
    kind: 'line',
    title: title.filter(Boolean).join(', '),
    xTitle: axis.title,
    note: leftOut(asked.filter((figure) => !drawn.includes(figure as Dated))),
    series: series.map((each) => ({
      ...each,
      points: each.points.map((point) => ({ ...point, label: axis.labelOf(point.label) })),
    })),
  });
};
