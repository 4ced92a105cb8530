import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from './chart.ts';
import type { Frame } from './frame.ts';
import { KEY_WIDTH, MARGIN } from './frame.ts';
import type { Scale } from './scale.ts';
import { FONT, INK, lineHeight, PAPER, QUIET, RULE, SIZE } from './style.ts';
import { tickText } from './values.ts';

const words = (text: string, size: number, color: string): object => ({
  text,
  padding: 0,
  textStyle: { fontFamily: FONT, fontSize: size, lineHeight: lineHeight(size), fontWeight: 'normal', color },
});

/** Title, unit, list of series, note and source: the same in every chart. `unitAt` is where the words of the unit stand. */
export const commonOption = (frame: Frame, aboveAxis: string): EChartsCoreOption => ({
  animation: false,
  backgroundColor: PAPER,
  textStyle: { fontFamily: FONT, fontSize: SIZE.text, color: INK },
  title: [
    { ...words(frame.title.join('\n'), SIZE.title, INK), left: MARGIN, top: MARGIN },
    { ...words(aboveAxis, SIZE.text, INK), left: MARGIN, top: frame.unitTop },
    { ...words(frame.foot.join('\n'), SIZE.foot, QUIET), left: MARGIN, bottom: MARGIN - 4 },
  ],
  legend: {
    show: frame.keys.length > 0,
    left: MARGIN - 5,
    right: MARGIN,
    top: frame.keysTop,
    align: 'left',
    itemWidth: KEY_WIDTH,
    itemGap: 20,
    itemHeight: 12,
    textStyle: { fontFamily: FONT, fontSize: SIZE.text, color: INK },
    // Series are told apart by place, since two may be called the same.
    formatter: (place: string) => frame.keys[Number(place)] ?? '',
  },
});

const TEXT = { color: INK, fontFamily: FONT, fontSize: SIZE.text, lineHeight: lineHeight(SIZE.text) };

/** How the labels of an axis are set. */
export const axisText = TEXT;

/** How the values beside points and bars are set: a white edge keeps them readable where a line runs behind. */
export const valueText = { ...TEXT, textBorderColor: PAPER, textBorderWidth: 4, show: true };

/** The axis of values: ticks in the chart's unit, with a rule for each. */
export const valueAxis = (chart: Chart, scale: Scale): object => ({
  type: 'value',
  ...scale,
  axisLine: { show: false },
  axisTick: { show: false },
  splitLine: { lineStyle: { color: RULE, width: 1 } },
  axisLabel: {
    ...TEXT,
    formatter: (value: number) => tickText(value, chart.unit, Math.max(Math.abs(scale.min), Math.abs(scale.max))),
  },
});

/** Ticks of the axis of values, as text. */
export const ticksOf = (chart: Chart, { min, max, interval }: Scale): string[] =>
  Array.from({ length: Math.round((max - min) / interval) + 1 }, (_, tick) =>
    tickText(min + tick * interval, chart.unit, Math.max(Math.abs(min), Math.abs(max))),
  );

/** A dark line at nought, from which bars go either way. */
export const noughtLine = (axis: 'xAxis' | 'yAxis'): object => ({
  silent: true,
  symbol: 'none',
  label: { show: false },
  lineStyle: { color: INK, width: 1, type: 'solid' },
  data: [{ [axis]: 0 }],
});
