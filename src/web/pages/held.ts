import { intentsByUse } from '../../../intents/index.ts';
import type { Library } from '../../library.ts';
import { reportName } from '../../reply/wording.ts';
import { askedPath } from '../conversation/asked.ts';
import { reportPath } from '../links.ts';
import { html, type Markup } from '../markup.ts';

/** What can be asked, with a question of each kind to try. */
export const examplesList = (): Markup =>
  html`<ul class="examples">
    ${intentsByUse
      .filter(({ id }) => id !== 'help')
      .map(
        ({ says, examples: [example = ''] }) =>
          html`<li>
            ${says.charAt(0).toUpperCase()}${says.slice(1)}<br /><a href="${askedPath('/ask', [example])}"
              >${example}</a
            >
          </li>`,
      )}
  </ul>`;

/** The reports held, each to be opened. */
export const reportsList = (library: Library): Markup =>
  html`<ul>
    ${library.corpus.reports.map(({ id }) => html`<li><a href="${reportPath(id)}">${reportName(library, id)}</a></li>`)}
  </ul>`;
