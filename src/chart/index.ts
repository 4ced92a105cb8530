/**
 * Charts of answers. Import this when a chart is wanted, not before (`await import`): it loads the charting library.
 * Whether an answer has a chart at all can be asked of `chart.ts` alone, which loads none of it.
 */
export { type Chart, chartOf, type ChartPoint, type ChartSeries } from './chart.ts';
export { chartPng } from './png.ts';
export type { Size } from './layout.ts';
export { chartSvg } from './svg.ts';
export { ALT_LIMIT } from './words.ts';
