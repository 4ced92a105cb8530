import type { Answer } from '../../answer/answer.ts';
import type { Library } from '../../library.ts';
import type { Picture } from '../services.ts';

/** In pixels; Slack shows pictures at about half of it. */
const SIZE = { width: 900, height: 500 };

/** Draws the chart of an answer as a picture. The charting library is loaded with the first chart, not at the start. */
export const drawing =
  (library: Library) =>
  async ({ outcome, reading }: Answer): Promise<Picture | undefined> => {
    const { chartOf, chartSvg, chartPng } = await import('../../chart/index.ts');
    const chart = chartOf(outcome, library, reading.question);
    if (chart === undefined) return undefined;
    return { png: await chartPng(chartSvg(chart, SIZE)), title: chart.title, alt: chart.alt };
  };
