import { LRUCache } from 'lru-cache';
import type { Answer } from '../answer/answer.ts';
import { type Chart, chartOf } from '../chart/chart.ts';
import { chartLayout } from '../chart/layout.ts';
import type { Library } from '../library.ts';

/** What a page says of a chart: its size in pixels and its words. */
export type Framed = { width: number; height: number; alt: string };

/** For a column of text, and for a telephone. */
export const WIDTHS = { wide: 760, narrow: 340 } as const;
export type Width = keyof typeof WIDTHS;

/** In pixels, for a paper or a slide. */
const PNG_WIDTH = 1_520;
const KEPT = 200;

export type Charts = {
  /** The place that the chart of an answer takes on a page, nothing drawn yet; undefined where it has none. */
  frame: (answer: Answer, width: Width) => Framed | undefined;
  /** The chart of an answer as SVG; undefined where it has none. */
  svg: (answer: Answer, width: Width) => Promise<string | undefined>;
  png: (answer: Answer) => Promise<Uint8Array | undefined>;
  /** Loads the charting library ahead of the first chart, which would have to wait for it. */
  warm: () => Promise<void>;
};

/** Draws the charts of answers, each once while it is remembered. The charting library is loaded with the first, or by `warm`. */
export const createCharts = (library: Library): Charts => {
  const drawn = new LRUCache<string, string>({ max: KEPT });
  const pictures = new LRUCache<string, Uint8Array>({ maxSize: 16_000_000, sizeCalculation: ({ length }) => length });
  const chartFor = ({ outcome, reading }: Answer): Chart | undefined => chartOf(outcome, library, reading.question);
  const svg: Charts['svg'] = async (answer, width) => {
    const chart = chartFor(answer);
    if (chart === undefined) return undefined;
    const key = `${width} ${JSON.stringify(chart)}`;
    const kept = drawn.get(key);
    if (kept !== undefined) return kept;
    const { chartSvg } = await import('../chart/index.ts');
    const made = chartSvg(chart, { width: WIDTHS[width] });
    drawn.set(key, made);
    return made;
  };
  return {
    frame: (answer, size) => {
      const chart = chartFor(answer);
      if (chart === undefined) return undefined;
      const { width, height, chart: shown } = chartLayout(chart, { width: WIDTHS[size] });
      return { width, height, alt: shown.alt };
    },
    svg,
    warm: async () => {
      await import('../chart/index.ts');
    },
    png: async (answer) => {
      const chart = await svg(answer, 'wide');
      if (chart === undefined) return undefined;
      const kept = pictures.get(chart);
      if (kept !== undefined) return kept;
      const { chartPng } = await import('../chart/index.ts');
      const picture = await chartPng(chart, PNG_WIDTH);
      pictures.set(chart, picture);
      return picture;
    },
  };
};
