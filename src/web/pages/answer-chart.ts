import type { Framed } from '../charts.ts';
import { askedPath } from '../conversation/asked.ts';
import { html, type Markup } from '../markup.ts';
import { LABELS } from '../wording.ts';

export type ChartPair = { wide: Framed; narrow: Framed };

/** The picture of an answer; a narrow drawing of it takes its place on a telephone. */
export const chartMarkup = ({ wide, narrow }: ChartPair, questions: readonly string[]): Markup =>
  html` <figure class="chart">
    <picture>
      <source
        media="(max-width: 40em)"
        srcset="${askedPath('/chart.svg', questions)}&amp;size=narrow"
        width="${narrow.width}"
        height="${narrow.height}"
      />
      <img
        src="${askedPath('/chart.svg', questions)}"
        width="${wide.width}"
        height="${wide.height}"
        alt="${wide.alt}"
      />
    </picture>
    <figcaption><a href="${askedPath('/chart.png', questions)}">${LABELS.png}</a></figcaption>
  </figure>`;
