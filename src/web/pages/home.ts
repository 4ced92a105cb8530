import { councilsHeld } from '../councils/held.ts';
import { councilPath } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { HOME, LABELS, NAME } from '../wording.ts';
import { askBox } from './forms.ts';
import { examplesList, reportsList } from './held.ts';
import { layout } from './layout.ts';
import { suggestions } from '../conversation/suggestions.ts';

/** The page that people arrive at: the box, what can be asked, what is held. */
export const homePage = ({ library }: Site): Markup =>
  layout({
    title: NAME,
    at: 'ask',
    body: html` <h1>${HOME.title}</h1>
      <p class="lead">${HOME.lead}</p>
      ${askBox({ label: LABELS.question, hint: HOME.hint, button: LABELS.ask, suggestions: suggestions(library) })}
      <section aria-labelledby="examples">
        <h2 id="examples">${HOME.examples}</h2>
        ${examplesList()}
      </section>
      <section aria-labelledby="reports">
        <h2 id="reports">${HOME.reports}</h2>
        ${reportsList(library)}
      </section>
      <section aria-labelledby="councils">
        <h2 id="councils">${HOME.councils}</h2>
        <ul>
          ${councilsHeld(library).map((name) => html`<li><a href="${councilPath(name)}">${name}</a></li>`)}
        </ul>
      </section>`,
  });
