import type { Figure } from '../../library.ts';
import { amount } from '../../reply/wording.ts';
import { html, type Markup } from '../markup.ts';

const WIDTH = 96;
const HEIGHT = 28;
/** Room for the round ends of the line. */
const EDGE = 4;

const dayOf = (figure: Figure): number => Date.parse(figure.period?.end ?? '') / 86_400_000;

/** How figures went over time as a line the size of a word; undefined for fewer than three. */
export const sparkline = (figures: readonly Figure[]): Markup | undefined => {
  const [first] = figures;
  const last = figures.at(-1);
  if (figures.length < 3 || !first || !last) return undefined;
  const values = figures.map(({ value }) => value.toNumber());
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (figure: Figure): number =>
    EDGE + ((dayOf(figure) - dayOf(first)) / (dayOf(last) - dayOf(first) || 1)) * (WIDTH - 2 * EDGE);
  const y = (figure: Figure): number =>
    HEIGHT - EDGE - ((figure.value.toNumber() - least) / (most - least || 1)) * (HEIGHT - 2 * EDGE);
  const points = figures.map((figure) => `${x(figure).toFixed(1)},${y(figure).toFixed(1)}`).join(' ');
  const alt = `${figures.length} figures, from ${amount(first)} to ${amount(last)}`;
  return html`<svg
    class="spark"
    role="img"
    aria-label="${alt}"
    width="${WIDTH}"
    height="${HEIGHT}"
    viewBox="0 0 ${WIDTH} ${HEIGHT}"
  >
    <polyline points="${points}" fill="none" />
    <circle cx="${x(last).toFixed(1)}" cy="${y(last).toFixed(1)}" r="3" />
  </svg>`;
};
