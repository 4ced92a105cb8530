import { periodText } from '../../corpus/period.ts';
import { councilPath, reportPath } from '../links.ts';
import { councilsHeld } from '../councils/held.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { LABELS } from '../wording.ts';
import { layout } from './layout.ts';
import { tableMarkup } from './table.ts';

/** The list of the reports held. */
export const reportsPage = ({ library }: Site): Markup =>
  layout({
    title: LABELS.reports,
    at: 'reports',
    body: html`<h1>${LABELS.reports}</h1>
      ${tableMarkup({
        caption: 'Reports held',
        header: [
          { content: 'Report' },
          { content: 'Council' },
          { content: 'Date' },
          { content: 'Figures held', isNumber: true },
        ],
        rows: library.corpus.reports.map(({ id, title, area, date }) => [
          { content: html`<a href="${reportPath(id)}">${title}</a>` },
          { content: area ?? '' },
          { content: date === null ? 'none printed' : periodText({ start: date, end: date, grain: 'day' }) },
          { content: library.figures.filter(({ report }) => report === id).length, isNumber: true },
        ]),
      })}`,
  });

/** The list of the councils held. */
export const councilsPage = ({ library }: Site): Markup =>
  layout({
    title: LABELS.councils,
    at: 'councils',
    body: html`<h1>${LABELS.councils}</h1>
      <p class="lead">
        Every indicator of a council: the newest figure held, the change since the one before, and what it is measured
        against.
      </p>
      <ul>
        ${councilsHeld(library).map((name) => html`<li><a href="${councilPath(name)}">${name}</a></li>`)}
      </ul>`,
  });
