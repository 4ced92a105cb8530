import type { EChartsCoreOption } from 'echarts/core';
import type { Chart } from './chart.ts';
import { axisText, commonOption, rules, ticksOf, valueAxis, valueText } from './common-option.ts';
import { frameOf, MARGIN } from './frame.ts';
import { labelSides, type Side } from './label-sides.ts';
import { textWidth, wrapped } from './measure.ts';
import { scaleOf } from './scale.ts';
import { INK, lineHeight, lineStyle, PAPER, SIZE } from './style.ts';

/** Widest label under the axis before it is broken, in pixels, and the space to the next. */
const LABEL_WIDTH = 96;
const LABEL_GAP = 10;
/** Labels too near to their neighbours stand lower, in so many rows at the most; one that fits in none is left out. */
const ROWS = 3;
const PLOT_HEIGHT = 300;

/** Days since 1970: points stand as far apart as their days are. */
const dayNumber = (at: string): number => Date.parse(at) / 86_400_000;

type Tick = { day: number; lines: string[] };

/** Every time of the chart once. A gap is said under the axis where no series has a figure for it. */
const ticksInTime = (chart: Chart, days: ReadonlyMap<string, number>): Tick[] => {
  const points = chart.series.flatMap(({ points: each }) => each);
  const byDay = new Map<number, Tick>();
  for (const { at, label } of points) {
    const day = days.get(at) ?? 0;
    if (byDay.has(day)) continue;
    const gap = points.every((other) => days.get(other.at) !== day || other.value === null);
    byDay.set(day, {
      day,
      lines: [...wrapped(label, SIZE.text, LABEL_WIDTH, 3), ...(gap ? ['no figure'] : [])],
    });
  }
  return [...byDay.values()].sort((a, b) => a.day - b.day);
};

/** Lines put above each label so that none stands on its neighbour; undefined where there is no room. */
const rowsOf = (ticks: readonly Tick[], pixels: (day: number) => number): (number | undefined)[] => {
  const ends = Array.from({ length: ROWS }, () => -Infinity);
  return ticks.map(({ day, lines }) => {
    const half = Math.max(...lines.map((line) => textWidth(line, SIZE.text))) / 2;
    const row = ends.findIndex((end) => pixels(day) - half >= end + LABEL_GAP);
    if (row < 0) return undefined;
    ends[row] = pixels(day) + half;
    return row;
  });
};

/** Days of the points by their ISO day; one that is no date stands a day after the last. */
const daysOf = (chart: Chart): Map<string, number> => {
  const ats = [...new Set(chart.series.flatMap(({ points }) => points.map(({ at }) => at)))].sort();
  const days = new Map<string, number>();
  let next = 0;
  for (const at of ats) {
    const day = dayNumber(at);
    days.set(at, Number.isFinite(day) ? day : next);
    next = (days.get(at) ?? next) + 1;
  }
  return days;
};

const labelOn = (side: Side = 'none'): object => (side === 'none' ? { show: false } : { position: side });

const inOrder = (chart: Chart): Chart => ({
  ...chart,
  series: chart.series.map((series) => ({
    ...series,
    points: [...series.points].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
  })),
});

/** A line chart for echarts, and the height in pixels that it needs. */
export const lineOption = (given: Chart, width: number): { option: EChartsCoreOption; height: number } => {
  const chart = inOrder(given);
  const frame = frameOf(chart, width, chart.yTitle);
  const values = chart.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
  const scale = scaleOf(values, chart.unit, { low: 0.1, high: 0.1, steps: 5 });
  const sides = labelSides(chart.series, PLOT_HEIGHT / (scale.max - scale.min));
  const left = MARGIN + Math.max(...ticksOf(chart, scale).map((tick) => textWidth(tick, SIZE.text))) + 10;
  const days = daysOf(chart);
  const ticks = ticksInTime(chart, days);
  const [first, last] = [ticks[0]?.day ?? 0, ticks.at(-1)?.day ?? 0];
  const plotWidth = Math.max(width - left - MARGIN, 1);
  const edge = Math.min(
    Math.max(...ticks.map(({ lines }) => textWidth(lines[0] ?? '', SIZE.text) / 2 + 4), 30),
    plotWidth / 3,
  );
  const perPixel = Math.max(last - first, 1) / Math.max(plotWidth - 2 * edge, 1);
  const rows = rowsOf(ticks, (day) => (day - first) / perPixel);
  const depths = Array.from({ length: ROWS }, (_, row) =>
    ticks.reduce((most, { lines }, place) => (rows[place] === row ? Math.max(most, lines.length) : most), 0),
  );
  const shown = ticks.flatMap(({ day, lines }, place) => {
    const row = rows[place];
    const above = depths.slice(0, row).reduce((sum, depth) => sum + depth, 0);
    return row === undefined ? [] : [{ day, text: '\n'.repeat(above) + lines.join('\n') }];
  });
  const labels = new Map(shown.map(({ day, text }) => [day, text]));
  const depth = Math.max(1, ...shown.map(({ text }) => text.split('\n').length)) * lineHeight(SIZE.text);
  const nameHeight = chart.xTitle === '' ? 0 : lineHeight(SIZE.text) + 6;
  const bottom = frame.footHeight + depth + nameHeight + 26;
  const places = shown.map(({ day }) => day);
  return {
    height: frame.plotTop + PLOT_HEIGHT + bottom,
    option: {
      ...commonOption(frame),
      grid: { left, right: MARGIN, top: frame.plotTop, bottom, outerBoundsMode: 'none' },
      xAxis: {
        type: 'value',
        min: first - edge * perPixel,
        max: last + edge * perPixel,
        name: chart.xTitle,
        nameLocation: 'middle',
        nameGap: depth + 14,
        nameTextStyle: axisText,
        splitLine: { show: false },
        axisLine: { show: true, onZero: false, lineStyle: { color: INK } },
        axisTick: { show: true, customValues: places, lineStyle: { color: INK }, length: 6 },
        axisLabel: {
          ...axisText,
          customValues: places,
          hideOverlap: false,
          formatter: (day: number) => labels.get(day) ?? '',
        },
      },
      yAxis: valueAxis(chart, scale),
      series: chart.series.map((series, place) => {
        const { colour, marker, dash, hollow } = lineStyle(place, series.benchmark);
        const { points } = series;
        return {
          type: 'line',
          name: String(place),
          silent: true,
          clip: false,
          emphasis: { disabled: true },
          connectNulls: false,
          showAllSymbol: true,
          symbol: marker,
          symbolSize: 9,
          lineStyle: { color: colour, width: 2.5, type: dash },
          itemStyle: { color: hollow ? PAPER : colour, borderColor: colour, borderWidth: 2 },
          label: {
            ...valueText,
            distance: 8,
            formatter: ({ dataIndex }: { dataIndex: number }) => points[dataIndex]?.text ?? '',
          },
          labelLayout: { hideOverlap: true },
          data: points.map(({ at, value }, point) => ({
            value: [days.get(at) ?? 0, value],
            label: labelOn(sides[place]?.[point]),
          })),
          ...(place === 0 ? { markLine: rules('yAxis', scale) } : {}),
        };
      }),
    },
  };
};
