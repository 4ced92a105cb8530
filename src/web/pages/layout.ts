import { html, type Markup } from '../markup.ts';
import { LABELS, NAME } from '../wording.ts';
import { ASSETS } from '../assets.ts';

export type Page = {
  title: string;
  body: Markup;
  /** Which of the links at the top the page belongs to. */
  at?: 'ask' | 'reports' | 'councils';
  /** Answers and receipts are for those who have the address. */
  isUnlisted?: boolean;
  /** A table of many columns needs more than a column of text. */
  isBroad?: boolean;
};

const LINKS = [
  { name: 'ask', path: '/', label: LABELS.ask },
  { name: 'reports', path: '/reports', label: LABELS.reports },
  { name: 'councils', path: '/councils', label: LABELS.councils },
] as const;

/** A whole page. It shows and does everything without the script. */
export const layout = ({ title, body, at, isUnlisted = false, isBroad = false }: Page): Markup =>
  html`<!doctype html>
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title === NAME ? NAME : `${title} – ${NAME}`}</title>
        ${isUnlisted && html`<meta name="robots" content="noindex" />`}
        <link rel="icon" href="${ASSETS.icon.path}" type="image/svg+xml" />
        <link rel="stylesheet" href="${ASSETS.style.path}" />
        <script src="${ASSETS.script.path}" defer></script>
      </head>
      <body>
        <a class="skip" href="#main">${LABELS.skip}</a>
        <header class="top">
          <div class="column">
            <a class="name" href="/">${NAME}</a>
            <nav aria-label="Main">
              <ul>
                ${LINKS.map(
                  ({ name, path, label }) =>
                    html`<li><a href="${path}" ${name === at && html` aria-current="true"`}>${label}</a></li>`,
                )}
              </ul>
            </nav>
          </div>
        </header>
        <main id="main" class="column${isBroad && ' broad'}" tabindex="-1">${body}</main>
        <footer class="bottom">
          <div class="column">
            <p>
              Every figure here is printed in a council’s report, in the section named beside it. Nothing is generated.
            </p>
          </div>
        </footer>
      </body>
    </html>`;
