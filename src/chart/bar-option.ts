import type { EChartsCoreOption } from 'echarts/core';
import type { Chart, ChartPoint } from './chart.ts';
import { axisText, commonOption, rules, ticksOf, valueAxis, valueText } from './common-option.ts';
import { type Frame, frameOf, MARGIN } from './frame.ts';
import { textWidth, wrapped } from './measure.ts';
import { type Scale, scaleOf } from './scale.ts';
import { COLOURS, lineHeight, PAPER, SIZE } from './style.ts';

/** More bars than this lie down, so that their labels can be read without turning the head. */
const MOST_UPRIGHT = 6;
const UPRIGHT_LINES = 3;
const PLOT_HEIGHT = 300;
/** Height of a lying bar with the space to the next, in pixels, where its label takes one line. */
const BAR_ROW = 34;
const LABEL_SHARE = 0.38;
/** Space for one tick of the axis, in pixels. */
const TICK_SPACE = 90;
/** Below this width in pixels labels and bars do not fit beside each other. */
const NARROW = 560;

type Drawn = { option: EChartsCoreOption; height: number };

const isNegative = ({ value }: ChartPoint): boolean => value !== null && value < 0;

const category = (labels: readonly string[]): object => ({
  type: 'category',
  data: labels,
  axisTick: { show: false },
  axisLabel: { ...axisText, interval: 0, hideOverlap: false },
});

const barSeries = (points: readonly ChartPoint[], scale: Scale, lying: boolean): object => ({
  type: 'bar',
  silent: true,
  clip: false,
  emphasis: { disabled: true },
  barCategoryGap: '36%',
  barMaxWidth: 90,
  itemStyle: { color: COLOURS[0] },
  label: {
    ...valueText,
    distance: 6,
    formatter: ({ dataIndex }: { dataIndex: number }) => points[dataIndex]?.text ?? '',
  },
  labelLayout: { hideOverlap: true },
  data: points.map((point) => ({
    value: point.value,
    label: { position: lying ? (isNegative(point) ? 'left' : 'right') : isNegative(point) ? 'bottom' : 'top' },
  })),
  markLine: rules(lying ? 'xAxis' : 'yAxis', scale),
});

const widest = (texts: readonly string[]): number =>
  texts.reduce((most, text) => Math.max(most, textWidth(text, SIZE.text)), 0);

const upright = (
  chart: Chart,
  frame: Frame,
  points: readonly ChartPoint[],
  labels: readonly string[][],
  scale: Scale,
): Drawn => {
  const depth = Math.max(1, ...labels.map((lines) => lines.length)) * lineHeight(SIZE.text);
  const bottom = frame.footHeight + depth + (chart.xTitle === '' ? 0 : lineHeight(SIZE.text) + 6) + 24;
  return {
    height: frame.plotTop + PLOT_HEIGHT + bottom,
    option: {
      ...commonOption(frame),
      grid: {
        left: MARGIN + widest(ticksOf(chart, scale)) + 10,
        right: MARGIN,
        top: frame.plotTop,
        bottom,
        outerBoundsMode: 'none',
      },
      xAxis: {
        ...category(labels.map((lines) => lines.join('\n'))),
        axisLine: { show: false },
        name: chart.xTitle,
        nameLocation: 'middle',
        nameGap: depth + 12,
        nameTextStyle: axisText,
      },
      yAxis: valueAxis(chart, scale),
      series: [barSeries(points, scale, false)],
    },
  };
};

/** Room for the values beside the bars, as wide as they are. */
const lyingScale = (chart: Chart, points: readonly ChartPoint[], width: number): Scale => {
  const values = points.flatMap(({ value }) => value ?? []);
  const roomFor = (some: readonly ChartPoint[]): number => (widest(some.map(({ text }) => text)) + 14) / width;
  return scaleOf(values, chart.unit, {
    low: roomFor(points.filter(isNegative)),
    high: roomFor(points.filter((point) => !isNegative(point))),
    steps: Math.min(Math.max(Math.floor(width / TICK_SPACE), 2), 8),
    tight: true,
  });
};

/** Where the labels of lying bars stand: beside the bars, or above them where the picture is narrow. */
const lyingLabels = (frame: Frame, points: readonly ChartPoint[]): { left: number; row: number; axis: object } => {
  const above = frame.width < NARROW;
  const room = above ? frame.width - 2 * MARGIN : frame.width * LABEL_SHARE;
  const labels = points.map(({ label }) => wrapped(label, SIZE.text, room, 3));
  const depth = Math.max(1, ...labels.map((lines) => lines.length)) * lineHeight(SIZE.text);
  const axis = {
    ...category(labels.map((lines) => lines.join('\n'))),
    inverse: true,
    axisLine: { show: false },
  };
  if (!above) return { left: MARGIN + widest(labels.flat()) + 12, row: Math.max(BAR_ROW, depth + 8), axis };
  const raised = {
    textBorderColor: PAPER,
    textBorderWidth: 4,
    inside: true,
    margin: 0,
    align: 'left',
    verticalAlign: 'bottom',
    padding: [0, 0, 15, 0],
  };
  return {
    left: MARGIN,
    row: depth + 38,
    // Over the line at nought, which runs behind the words.
    axis: { ...axis, z: 6, axisLabel: { ...axisText, interval: 0, hideOverlap: false, ...raised } },
  };
};

const lying = (chart: Chart, frame: Frame, points: readonly ChartPoint[]): Drawn => {
  const { left, row, axis } = lyingLabels(frame, points);
  const scale = lyingScale(chart, points, Math.max(frame.width - left - 2 * MARGIN, 1));
  const bottom = frame.footHeight + 2 * lineHeight(SIZE.text) + 26;
  return {
    height: frame.plotTop + points.length * row + bottom,
    option: {
      ...commonOption(frame),
      grid: { left, right: 2 * MARGIN, top: frame.plotTop, bottom, outerBoundsMode: 'none' },
      yAxis: axis,
      xAxis: {
        ...valueAxis(chart, scale),
        name: chart.yTitle,
        nameLocation: 'middle',
        nameGap: lineHeight(SIZE.text) + 14,
        nameTextStyle: axisText,
      },
      series: [{ ...barSeries(points, scale, true), barMaxWidth: 22 }],
    },
  };
};

/** A bar chart for echarts, and the height in pixels that it needs. */
export const barOption = (chart: Chart, width: number): Drawn => {
  const points = chart.series.flatMap((series) => series.points);
  const values = points.flatMap(({ value }) => value ?? []);
  const slot = (width - 2 * MARGIN - 50) / Math.max(points.length, 1);
  const labels = points.map(({ label }) => wrapped(label, SIZE.text, slot - 10, UPRIGHT_LINES));
  const fits =
    labels.every((lines) => lines.every((line) => !line.endsWith('…'))) &&
    widest(points.map(({ text }) => text)) < slot;
  if (points.length > MOST_UPRIGHT || !fits) return lying(chart, frameOf(chart, width, chart.xTitle), points);
  const scale = scaleOf(values, chart.unit, { low: 0.1, high: 0.1, steps: 5 });
  return upright(chart, frameOf(chart, width, chart.yTitle), points, labels, scale);
};
