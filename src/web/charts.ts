import { LRUCache } from 'lru-cache';
import type { Answer } from '../answer/answer.ts';
import type { Library } from '../library.ts';

/** A chart as it is put on a page. */
export type Drawn = { svg: string; width: number; height: number; title: string; alt: string };

/** For a column of text, and for a telephone. */
export const WIDTHS = { wide: 760, narrow: 340 } as const;
export type Width = keyof typeof WIDTHS;

/** In pixels, for a paper or a slide. */
const PNG_WIDTH = 1_520;
const KEPT = 200;

export type Charts = {
  /** The chart of an answer; undefined where it has none. */
  draw: (answer: Answer, width: Width) => Promise<Drawn | undefined>;
  png: (answer: Answer) => Promise<Uint8Array | undefined>;
  /** Loads the charting library ahead of the first chart, which would have to wait for it. */
  warm: () => Promise<void>;
};

/** Draws the charts of answers, each once while it is remembered. The charting library is loaded with the first, or by `warm`. */
export const createCharts = (library: Library): Charts => {
  const drawn = new LRUCache<string, Drawn>({ max: KEPT });
  const pictures = new LRUCache<string, Uint8Array>({ maxSize: 16_000_000, sizeCalculation: ({ length }) => length });
  const draw: Charts['draw'] = async ({ outcome, reading }, width) => {
    const { chartOf } = await import('../chart/chart.ts');
    const chart = chartOf(outcome, library, reading.question);
    if (chart === undefined) return undefined;
    const key = `${width} ${JSON.stringify(chart)}`;
    const kept = drawn.get(key);
    if (kept !== undefined) return kept;
    const { chartSvg } = await import('../chart/index.ts');
    const svg = chartSvg(chart, { width: WIDTHS[width] });
    const made = {
      svg,
      width: WIDTHS[width],
      height: Number(/height="(\d+)"/.exec(svg)?.[1] ?? 0),
      title: chart.title,
      alt: chart.alt,
    };
    drawn.set(key, made);
    return made;
  };
  return {
    draw,
    warm: async () => {
      await import('../chart/index.ts');
    },
    png: async (answer) => {
      const chart = await draw(answer, 'wide');
      if (chart === undefined) return undefined;
      const kept = pictures.get(chart.svg);
      if (kept !== undefined) return kept;
      const { chartPng } = await import('../chart/index.ts');
      const picture = await chartPng(chart.svg, PNG_WIDTH);
      pictures.set(chart.svg, picture);
      return picture;
    },
  };
};
