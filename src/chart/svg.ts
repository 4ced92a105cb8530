import { createHash } from 'node:crypto';
import { BarChart, LineChart } from 'echarts/charts';
import { GridComponent, LegendComponent, MarkLineComponent, TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { Chart } from './chart.ts';
import { type ChartLayout, chartLayout, type Size } from './layout.ts';
import { textWidth } from './measure.ts';
import { lineHeight } from './style.ts';
import { escapeXml, plainSvg } from './tidy.ts';

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

const drawn = ({ option, width, height }: ChartLayout): string => {
  const canvas = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
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
  const layout = chartLayout(given, size);
  const { chart } = layout;
  const body = plainSvg(drawn(layout));
  const id = createHash('sha256').update(body).update(chart.alt).digest('hex').slice(0, 12);
  const named = body.replace(/(id="|url\(#)/g, `$1c${id}-`);
  return named.replace(
    /^<svg [^>]*?(width="\d+" height="\d+")[^>]*>/,
    (_, size: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="${/viewBox="([^"]*)"/.exec(named)?.[1] ?? ''}" role="img" aria-labelledby="c${id}-title c${id}-desc">\n` +
      `<title id="c${id}-title">${escapeXml(chart.title)}</title>\n<desc id="c${id}-desc">${escapeXml(chart.alt)}</desc>`,
  );
};
