import type { Place, Quote } from '../../reply/parts.ts';
import { html, type Markup } from '../markup.ts';
import { marked } from './marked.ts';

/** Words of a report, with what is marked in them, and the link to where they stand. */
export const quotation = (quote: Quote, place: Place, href: string, more: readonly Markup[] = []): Markup =>
  html` <figure class="quote">
    <blockquote><p>${marked(quote.text, { shown: quote.marks })}</p></blockquote>
    <figcaption><a href="${href}">${place.name}</a>${more}</figcaption>
  </figure>`;
