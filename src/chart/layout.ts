import type { EChartsCoreOption } from 'echarts/core';
import { barOption } from './bar-option.ts';
import type { Chart } from './chart.ts';
import { lineOption } from './line-option.ts';
import { safeText } from './tidy.ts';

/** Width of a picture and its least height, in pixels; it grows higher where its bars and labels need it. */
export type Size = { width: number; height?: number };

/** A chart laid out for a width: what echarts draws, and how large, before anything is drawn. */
export type ChartLayout = { chart: Chart; option: EChartsCoreOption; width: number; height: number };

/** Narrower than a phone nothing can be read, and the plot would have no width left. */
const LEAST = 240;

const cleaned = (chart: Chart): Chart => ({
  ...chart,
  title: safeText(chart.title),
  xTitle: safeText(chart.xTitle),
  yTitle: safeText(chart.yTitle),
  source: safeText(chart.source),
  note: safeText(chart.note),
  alt: safeText(chart.alt),
  series: chart.series.map((series) => ({
    ...series,
    name: safeText(series.name),
    points: series.points.map((point) => ({ ...point, label: safeText(point.label), text: safeText(point.text) })),
  })),
});

/** Lays a chart out without loading what draws it. The same chart and size give the same layout. */
export const chartLayout = (given: Chart, size: Size): ChartLayout => {
  const chart = cleaned(given);
  const width = Math.max(Math.round(size.width), LEAST);
  const { option, height } = chart.kind === 'line' ? lineOption(chart, width) : barOption(chart, width);
  return { chart, option, width, height: Math.max(Math.round(size.height ?? 0), height) };
};
