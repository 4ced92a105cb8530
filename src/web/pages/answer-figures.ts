import type { Given } from '../../answer/answer.ts';
import type { FigurePart } from '../../reply/parts.ts';
import { tableOf } from '../../reply/table.ts';
import { citationPath } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import type { Shown } from './answer.ts';
import { chartMarkup } from './answer-chart.ts';
import { figureMarkup } from './answer-parts.ts';
import { answerTable } from './answer-table.ts';
import { quotation } from './quotation.ts';

/** More quotations than this are no help: the table has the section of each figure. */
const QUOTED = 2;

const isHeadline = ({ role }: Given): boolean => role === 'headline';
const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Notes and a few of the printed words; each once. */
const printed = ({ anchors }: Site, figures: readonly FigurePart[]): Markup => {
  const quoted = new Map<string, FigurePart[]>();
  for (const part of figures) quoted.set(part.quote.text, [...(quoted.get(part.quote.text) ?? []), part]);
  const notes = [...new Set(figures.flatMap(({ note }) => (note ? [note] : [])))];
  return html`${
    quoted.size <= QUOTED &&
    [...quoted].map(([text, [first, ...more]]) => {
      if (first === undefined) return false;
      const marks = [first, ...more].flatMap(({ quote }) => quote.marks);
      return quotation({ text, marks }, first.place, citationPath(anchors, first.figure));
    })
  }
  ${notes.map((note) => html`<p class="note">Note: ${note}</p>`)}`;
};

/**
 * Figures side by side: what they are of, the chart, the table and the printed words. Of a ranking the figure that was
 * asked for comes first, since that is the answer.
 * @returns undefined for an answer whose figures make no table
 */
export const figuresMarkup = (
  site: Site,
  { answer: { outcome }, questions, chart }: Shown,
  figures: readonly FigurePart[],
  isFirst: boolean,
): Markup | undefined => {
  const table = tableOf(outcome);
  if (table === undefined || outcome.kind !== 'figures') return undefined;
  const isRank = outcome.plan === 'rank';
  const rows = (isRank ? outcome.given : outcome.given.filter(isHeadline)).map(({ figure }) => figure);
  const caption = capital(table.caption);
  return html`${isRank && figures.map((part, at) => figureMarkup(site, part, isFirst && at === 0))}
  ${isFirst && !isRank ? html`<h1>${caption}</h1>` : html`<h2>${caption}</h2>`}
  ${chart && chartMarkup(chart, questions)} ${answerTable(site, { ...table, caption }, rows)}
  ${!isRank && printed(site, figures)}`;
};
