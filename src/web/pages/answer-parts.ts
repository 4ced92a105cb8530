import type { Answer } from '../../answer/answer.ts';
import { sectionPath } from '../../reply/links.ts';
import type { FigurePart, Part, Place } from '../../reply/parts.ts';
import type { Figure } from '../../library.ts';
import { figureLine } from '../../reply/wording.ts';
import { citationPath } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { quotation } from './quotation.ts';

const classed = (cls: string): Markup | false => cls !== '' && html` class="${cls}"`;

/** A heading of the part that an answer begins with, or of one after it. */
const heading = (isFirst: boolean, text: string, cls = ''): Markup =>
  isFirst ? html`<h1${classed(cls)}>${text}</h1>` : html`<h2${classed(cls)}>${text}</h2>`;

/** A heading needs no colon to lead to what follows. */
const withoutColon = (text: string): string => text.replace(/:$/, '');

const linkTo = (place: Place): Markup => html`<a href="${sectionPath(place)}">${place.name}</a>`;

/** A figure: the number large, what it is, the printed words and where they stand. */
export const figureMarkup = ({ anchors }: Site, part: FigurePart, isFirst: boolean): Markup =>
  html` <div class="figure">
    ${heading(isFirst, part.amount, 'amount')}
    <p class="meaning"><strong>${part.subject}</strong><br />${part.about}</p>
    ${quotation(part.quote, part.place, citationPath(anchors, part.figure), [
      ...(part.cell ? [html` (${part.cell})`] : []),
      ...part.also.map((place) => html`<br />Also in ${linkTo(place)}`),
    ])}
    ${part.note && html`<p class="note">Note: ${part.note}</p>`}
  </div>`;

/** Figures of an answer that stand beside it or nearest to it, by the line that says them. */
const besideFigures = ({ outcome }: Answer): Map<string, Figure> => {
  const figures =
    outcome.kind === 'missing' ? outcome.nearest : 'given' in outcome ? outcome.given.map(({ figure }) => figure) : [];
  return new Map(figures.map((figure) => [figureLine(figure), figure]));
};

const besideMarkup = (
  { anchors }: Site,
  answer: Answer,
  { title, lines }: Extract<Part, { kind: 'beside' }>,
): Markup => {
  const figures = besideFigures(answer);
  const href = (line: string, place: Place): string => {
    const figure = figures.get(line);
    return figure ? citationPath(anchors, figure) : sectionPath(place);
  };
  return html`<h2>${withoutColon(title)}</h2>
    <ul>
      ${lines.map(({ line, place }) => html`<li>${line}<br /><a href="${href(line, place)}">${place.name}</a></li>`)}
    </ul>`;
};

/** One part of a reply that is neither a figure nor a note nor a choice. */
export const partMarkup = (
  site: Site,
  answer: Answer,
  part: Exclude<Part, { kind: 'figure' | 'note' | 'choices' }>,
  isFirst: boolean,
): Markup => {
  switch (part.kind) {
    case 'statement':
      return isFirst
        ? html`<h1${classed(part.verdict ? `verdict ${part.verdict}` : '')}>${withoutColon(part.text)}</h1>`
        : html`<p>${part.text}</p>`;
    case 'beside':
      return besideMarkup(site, answer, part);
    case 'sums':
      return html`<h2>${withoutColon(part.title)}</h2>
        <ul>
          ${part.lines.map((line) => html`<li>${line}</li>`)}
        </ul>`;
    case 'passages':
      return html`${part.passages.map(({ quote, place }) => quotation(quote, place, sectionPath(place)))}`;
    case 'definition':
      return html`${heading(isFirst, part.title)}
      ${
        part.definition
          ? quotation({ text: part.definition, marks: [] }, part.place, sectionPath(part.place))
          : html`<p>${linkTo(part.place)}</p>`
      }`;
    case 'list':
      return html`${heading(isFirst, part.title)}
        <ul>
          ${part.items.map((item) => html`<li>${item}</li>`)}
        </ul>`;
  }
};
