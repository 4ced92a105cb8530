import { createHash } from 'node:crypto';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import { barOption } from './bar-option.ts';
import type { Chart } from './chart.ts';
import { lineOption } from './line-option.ts';
import { textWidth } from './measure.ts';
import { lineHeight } from './style.ts';
import { escapeXml, plainSvg, safeText } from './tidy.ts';

echarts.use([
  BarChart,
  LineChart,
  GridComponent,
  LegendComponent,
  MarkLineComponent,
  TitleComponent,
  LabelLayout,
  SVGRenderer,
]);

echarts.setPlatformAPI({
  measureText: (text, font) => {
    const size = Number(/([\d.]+)px/.exec(font ?? '')?.[1] ?? 12);
    return { width: textWidth(text, size), height: lineHeight(size) };
  },
});

/** Width of a picture and its least height, in pixels; it grows higher where its bars and labels need it. */
export type Size = { width: number; height?: number };

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

const drawn = (chart: Chart, size: Size): string => {
  const width = Math.max(Math.round(size.width), LEAST);
  const { option, height } = chart.kind === 'line' ? lineOption(chart, width) : barOption(chart, width);
  const canvas = echarts.init(null, null, {
    renderer: 'svg',
    ssr: true,
    width,
    height: Math.max(Math.round(size.height ?? 0), height),
  });
  try {
    canvas.setOption(option);
    return canvas.renderToSVGString();
  } finally {
    canvas.dispose();
  }
};

/**
 * A chart as SVG: one element with its title and description, without style sheets, scripts or links, so that a page
 * with a strict policy can hold it. The same chart and size give the same bytes.
 */
export const chartSvg = (given: Chart, size: Size): string => {
  const chart = cleaned(given);
  const body = plainSvg(drawn(chart, size));
  const id = createHash('sha256').update(body).update(chart.alt).digest('hex').slice(0, 12);
  const named = body.replace(/(id="|url\(#)/g, `$1c${id}-`);
  return named.replace(
    /^<svg [^>]*?(width="\d+" height="\d+")[^>]*>/,
    (_, size: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${/viewBox="([^"]*)"/.exec(named)?.[1] ?? ''}" role="img" aria-labelledby="c${id}-title c${id}-desc">\n` +
      `<title id="c${id}-title">${escapeXml(chart.title)}</title>\n<desc id="c${id}-desc">${escapeXml(chart.alt)}</desc>`,
  );
};
