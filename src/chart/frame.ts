import type { Chart } from './chart.ts';
import { cropped, textWidth, wrapped } from './measure.ts';
import { lineHeight, SIZE } from './style.ts';

/** Space round the picture and between its parts, in pixels. */
export const MARGIN = 16;
const TITLE_LINES = 3;
const FOOT_LINES = 6;

/** Width of a line with its marker in the list of series, and the space between two of them. */
export const KEY_WIDTH = 34;
export const KEY_GAP = 16;
const KEY_LINE = lineHeight(SIZE.text) + KEY_GAP;

/** The parts of the picture outside the plot; heights and places in pixels from the top. */
export type Frame = {
  width: number;
  title: string[];
  foot: string[];
  /** Names of the series as they are listed, none where there is one only. */
  keys: string[];
  keysTop: number;
  /** What stands above the axis: the unit, or what the bars are. May be empty. */
  aboveAxis: string;
  aboveTop: number;
  /** Top of the plot and height of everything below it but the axis. */
  plotTop: number;
  footHeight: number;
};

const keyRows = (names: readonly string[], room: number): number => {
  let rows = 1;
  let used = 0;
  for (const name of names) {
    const width = KEY_WIDTH + 5 + textWidth(name, SIZE.text) + KEY_GAP;
    if (used > 0 && used + width > room) {
      rows += 1;
      used = 0;
    }
    used += width;
  }
  return rows;
};

/** Places title, words above the axis, list of series, note and source for a picture of that width in pixels. */
export const frameOf = (chart: Chart, width: number, aboveAxis: string): Frame => {
  const room = Math.max(width - 2 * MARGIN, 1);
  const title = wrapped(chart.title, SIZE.title, room, TITLE_LINES);
  const foot = [chart.note, chart.source].flatMap((text) => wrapped(text, SIZE.foot, room, FOOT_LINES));
  const several = chart.series.length > 1;
  const keys = several ? chart.series.map(({ name }) => cropped(name, SIZE.text, room - KEY_WIDTH - KEY_GAP)) : [];
  const keysTop = MARGIN + title.length * lineHeight(SIZE.title) + 6;
  const aboveTop = keysTop + (several ? keyRows(keys, room) * KEY_LINE - 4 : 0);
  return {
    width,
    title,
    foot,
    keys,
    keysTop,
    aboveAxis,
    aboveTop,
    plotTop: aboveTop + (aboveAxis === '' ? 8 : lineHeight(SIZE.text) + 16),
    footHeight: foot.length * lineHeight(SIZE.foot) + MARGIN,
  };
};
