import type { Given } from '../answer/answer.ts';
import { isoPeriod, type Period } from '../corpus/period.ts';
import type { Figure, Library } from '../library.ts';
import type { Chart } from './chart.ts';
import { alike, chartFrom } from './plotted.ts';
import { capitalised, kindTitle, listed, shortPeriod, subjectTitle, timeAxis } from './words.ts';

/** Fewer bars than this are a sentence, not a picture. */
const LEAST_BARS = 3;

const differ = (figures: readonly Figure[], of: (figure: Figure) => string): boolean =>
  new Set(figures.map(of)).size > 1;

const timeOf = ({ period }: Figure): string => (period ? isoPeriod(period) : '');

/** Words that all of several names begin with: "placed in", of the areas where children are placed. One alone says nothing. */
const sharedStart = (names: readonly string[]): string => {
  const split = names.map((name) => name.split(' '));
  const shared: string[] = [];
  for (const [place, word] of (split[0] ?? []).entries()) {
    if (!split.every((words) => words[place] === word && words.length > place + 1)) break;
    shared.push(word);
  }
  return shared.length > 1 ? shared.join(' ') : '';
};

const dimensionOf = (figures: readonly Figure[]): string => {
  const [first, ...others] = figures.map(({ dimensions }) => dimensions[0]);
  return first !== undefined && others.every((other) => other === first) ? capitalised(first) : '';
};

const undatedNote = (figures: readonly Figure[], labelOf: (figure: Figure) => string): string => {
  const undated = figures.filter(({ period }) => !period);
  if (undated.length === figures.length) return 'The report prints no date beside these figures.';
  return undated.length === 0 ? '' : `No date is printed for ${listed(undated.map(labelOf))}.`;
};

/** What the figures have in common is the title, what they differ in are the labels. */
const described = (
  figures: readonly Figure[],
  first: Figure,
): Pick<Chart, 'title' | 'xTitle'> & { labels: string[] } => {
  const names = differ(figures, ({ name }) => name);
  const parts = differ(figures, ({ breakdown }) => breakdown);
  const areas = differ(figures, ({ area }) => area);
  const times = differ(figures, timeOf);
  const start = parts ? sharedStart(figures.map(({ breakdown }) => breakdown)) : '';
  const onlyTimes = times && !names && !parts && !areas;
  const axis = onlyTimes ? timeAxis(figures.map(({ period }) => (period ? shortPeriod(period) : ''))) : undefined;
  const timeText = (period: Period | undefined): string =>
    times && period ? (axis?.labelOf(shortPeriod(period)) ?? shortPeriod(period)) : '';
  const labels = figures.map(({ name, breakdown, area, period }) =>
    [
      names ? name : '',
      parts ? capitalised(breakdown.slice(start.length).trim().replaceAll(';', ',')) : '',
      areas ? area : '',
      timeText(period),
    ]
      .filter(Boolean)
      .join(', '),
  );
  const title = [
    capitalised(subjectTitle(names ? '' : first.name, parts ? '' : first.breakdown)),
    areas ? '' : first.area,
    times || !first.period ? '' : shortPeriod(first.period),
    kindTitle(first),
  ];
  return {
    title: title.filter(Boolean).join(', ') || 'Figures side by side',
    xTitle: axis?.title ?? (capitalised(start) || (parts ? dimensionOf(figures) : '')),
    labels,
  };
};

/** The same value under the same label, quoted twice, is one bar. */
const distinct = (figures: readonly Figure[]): Figure[] => [
  ...new Map(
    figures.map((figure) => [
      [figure.name, figure.breakdown, figure.area, timeOf(figure), figure.value.toString()].join('|'),
      figure,
    ]),
  ).values(),
];

/** Figures side by side; undefined for fewer than three, or where unit, status or kind differ. */
export const barChart = (given: readonly Given[], library: Library): Chart | undefined => {
  const found = distinct(given.map(({ figure }) => figure));
  const [first] = found;
  if (!first || found.length < LEAST_BARS || !alike(found)) return undefined;
  const onlyTimes = !differ(found, ({ name, breakdown, area }) => [name, breakdown, area].join('|'));
  const figures = onlyTimes ? [...found].sort((a, b) => (timeOf(a) < timeOf(b) ? -1 : 1)) : found;
  const { title, xTitle, labels } = described(figures, first);
  const twice = new Set(labels).size < labels.length;
  const labelOf = (figure: Figure): string =>
    [labels[figures.indexOf(figure)], twice ? `(section ${figure.section})` : ''].filter(Boolean).join(' ');
  const points = figures.map((figure) => ({ label: labelOf(figure), at: figure.period?.end ?? '', figure }));
  return chartFrom(library, {
    kind: 'bar',
    title,
    xTitle,
    note: undatedNote(figures, labelOf),
    series: [{ name: first.name, benchmark: false, points }],
  });
};
