import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from './chart.ts';
import type { Frame } from './frame.ts';
import { KEY_GAP, KEY_WIDTH, MARGIN } from './frame.ts';
import type { Scale } from './scale.ts';
import { FONT, INK, lineHeight, PAPER, QUIET, RULE, SIZE } from './style.ts';
import { tickText } from './values.ts';

const words = (text: string, size: number, color: string): object => ({
  text,
  padding: 0,
  textStyle: { fontFamily: FONT, fontSize: size, lineHeight: lineHeight(size), fontWeight: 'normal', color },
});

/** Title, words above the axis, list of series, note and source: the same in every chart. */
export const commonOption = (frame: Frame): EChartsCoreOption => ({
  animation: false,
  backgroundColor: PAPER,
  textStyle: { fontFamily: FONT, fontSize: SIZE.text, color: INK },
  title: [
    { ...words(frame.title.join('\n'), SIZE.title, INK), left: MARGIN, top: MARGIN },
    { ...words(frame.aboveAxis, SIZE.text, INK), left: MARGIN, top: frame.aboveTop },
    { ...words(frame.foot.join('\n'), SIZE.foot, QUIET), left: MARGIN, bottom: MARGIN - 4 },
  ],
  legend: {
    show: frame.keys.length > 0,
    left: MARGIN - 5,
    right: MARGIN,
    top: frame.keysTop,
    align: 'left',
    itemWidth: KEY_WIDTH,
    itemGap: KEY_GAP,
    itemHeight: 12,
    textStyle: { fontFamily: FONT, fontSize: SIZE.text, color: INK, lineHeight: lineHeight(SIZE.text) },
    // Series are told apart by place, since two may be called the same.
    formatter: (place: string) => frame.keys[Number(place)] ?? '',
  },
});

const TEXT = { color: INK, fontFamily: FONT, fontSize: SIZE.text, lineHeight: lineHeight(SIZE.text) };

/** How the labels of an axis are set. */
export const axisText = TEXT;

/** How the values beside points and bars are set: a white edge keeps them readable where a line runs behind. */
export const valueText = { ...TEXT, textBorderColor: PAPER, textBorderWidth: 4, show: true };

/** Round numbers from one end of the axis to the other. */
const ticksIn = ({ min, max, interval }: Scale): number[] =>
  Array.from(
    { length: Math.floor(max / interval + 1e-9) - Math.ceil(min / interval - 1e-9) + 1 },
    (_, tick) => (Math.ceil(min / interval - 1e-9) + tick) * interval,
  );

const tickWords = (chart: Chart, { min, max }: Scale, value: number): string =>
  tickText(value, chart.unit, Math.max(Math.abs(min), Math.abs(max)));

/** Ticks of the axis of values, as text. */
export const ticksOf = (chart: Chart, scale: Scale): string[] =>
  ticksIn(scale).map((value) => tickWords(chart, scale, value));

/** The axis of values, its ticks in the chart's unit. */
export const valueAxis = (chart: Chart, scale: Scale): object => {
  const customValues = ticksIn(scale);
  return {
    type: 'value',
    min: scale.min,
    max: scale.max,
    axisLine: { show: false },
    axisTick: { show: false },
    splitLine: { show: false },
    axisLabel: {
      ...TEXT,
      customValues,
      hideOverlap: false,
      formatter: (value: number) => tickWords(chart, scale, value),
    },
  };
};

/** A rule across the plot for each tick of the axis of values, behind the series; the one at nought is dark. */
export const rules = (axis: 'xAxis' | 'yAxis', scale: Scale): object => ({
  silent: true,
  z: 0,
  symbol: 'none',
  label: { show: false },
  lineStyle: { color: RULE, width: 1, type: 'solid' },
  data: ticksIn(scale).map((value) => ({ [axis]: value, ...(value === 0 ? { lineStyle: { color: INK } } : {}) })),
});
