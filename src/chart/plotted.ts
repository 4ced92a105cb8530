import type { Figure, Library } from '../library.ts';
import type { Chart, ChartPoint } from './chart.ts';
import { fullText, pointText, UNIT_TITLES } from './values.ts';
import { altText, sourceLine } from './words.ts';

/** A point with the figure it stands for; none where the reports give none. */
export type Plotted = { label: string; at: string; figure: Figure | undefined };

export type PlottedSeries = { name: string; benchmark: boolean; points: Plotted[] };

const toPoint = ({ label, at, figure }: Plotted): ChartPoint => ({
  label,
  at,
  value: figure?.value.toNumber() ?? null,
  text: figure ? pointText(figure) : '',
});

/** Whether the figures may stand on one axis: one unit, one status, one kind. */
export const alike = (figures: readonly Figure[]): boolean =>
  new Set(figures.map(({ unit, status, statistic }) => `${unit} ${status} ${statistic}`)).size === 1;

/** A chart of points whose figures are alike, with the words that go with it; undefined where there are none. */
export const chartFrom = (
  library: Library,
  parts: Pick<Chart, 'kind' | 'title' | 'xTitle' | 'note'> & { series: readonly PlottedSeries[] },
): Chart | undefined => {
  const points = parts.series.flatMap((series) => series.points.map((point) => ({ ...point, series: series.name })));
  const figures = points.flatMap(({ figure }) => figure ?? []);
  const [first] = figures;
  if (!first) return undefined;
  const chart = { ...parts, yTitle: UNIT_TITLES[first.unit], unit: first.unit };
  return {
    ...chart,
    source: sourceLine(library, figures),
    series: parts.series.map((series) => ({ ...series, points: series.points.map(toPoint) })),
    alt: altText(
      chart,
      points.map(({ series, label, figure }) => ({ series, label, full: figure ? fullText(figure) : 'no figure' })),
    ),
  };
};
