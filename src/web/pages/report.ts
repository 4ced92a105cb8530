import { periodText, rangePeriod } from '../../corpus/period.ts';
import type { Report } from '../../corpus/report.ts';
import { placeName } from './place-name.ts';
import { html, type Markup } from '../markup.ts';
import { type Found, findIn, wantedOf } from '../reports/find.ts';
import { contentsOf, type Outlined, outlineOf } from '../reports/outline.ts';
import type { SectionPage } from '../reports/pages.ts';
import type { Site } from '../site.ts';
import { CITED, HELD, LABELS } from '../wording.ts';
import { councilPath, reportPath } from '../links.ts';
import { councilsHeld } from '../councils/held.ts';
import { layout } from './layout.ts';
import { marked } from './marked.ts';
import { sectionBlocks, type Standout } from './report-block.ts';

const HEADINGS = [
  (text: string): Markup => html`<h2>${text}</h2>`,
  (text: string): Markup => html`<h3>${text}</h3>`,
  (text: string): Markup => html`<h4>${text}</h4>`,
  (text: string): Markup => html`<h5>${text}</h5>`,
] as const;

const heading = (level: number, text: string): Markup => (HEADINGS[level] ?? HEADINGS[3])(text);

const sectionMarkup = ({ page, headings, number }: Outlined, standout: Standout): Markup =>
  html` <div class="part" id="${page.anchor}">
    ${headings.map(({ level, text }) => heading(level, text))}
    ${number !== undefined && html`<p class="number"><a href="#${page.anchor}">${number}</a></p>`}
    ${sectionBlocks(page, placeName(page.section.id), standout)}
  </div>`;

const day = (iso: string): string => periodText({ start: iso, end: iso, grain: 'day' });

const aboutReport = (site: Site, report: Report): Markup => {
  const isHeld = report.area !== null && councilsHeld(site.library).includes(report.area);
  const rows: { label: string; said: Markup | string | null }[] = [
    {
      label: 'Council',
      said:
        isHeld && report.area !== null ? html`<a href="${councilPath(report.area)}">${report.area}</a>` : report.area,
    },
    { label: 'Committee', said: report.committee },
    { label: 'Date', said: report.date === null ? 'none printed' : day(report.date) },
    {
      label: 'Covers',
      said: report.covers === null ? null : periodText(rangePeriod(report.covers.start, report.covers.end)),
    },
    {
      label: 'By',
      said: report.authors.map(({ name, role }) => (role ? `${name}, ${role}` : name)).join('; ') || null,
    },
  ];
  return html`<dl class="about">
    ${rows.map(
      ({ label, said }) =>
        said !== null &&
        html`<div>
          <dt>${label}</dt>
          <dd>${said}</dd>
        </div>`,
    )}
  </dl>`;
};

const findings = (find: string, found: readonly Found[]): Markup =>
  html` <section class="found" aria-labelledby="found">
    <h2 id="found">
      ${found.length === 0 ? `Nothing found for “${find}”` : `${found.length} ${found.length === 1 ? 'section' : 'sections'} found for “${find}”`}
    </h2>
    ${
      found.length > 0
        ? html`<ul>
            ${found.map(
              ({ page, snippet }) =>
                html`<li>
                  <a href="#${page.anchor}">${placeName(page.section.id)}</a
                  ><br />${marked(snippet.text, { shown: snippet.marks })}
                </li>`,
            )}
          </ul>`
        : html`<p>Try fewer words, or another form of them.</p>`
    }
  </section>`;

const cited = (pages: readonly SectionPage[], quote: number | undefined): Markup | false => {
  const page = pages.find(({ printed }) => printed.some(({ figure }) => figure.id === quote));
  return (
    page !== undefined &&
    html`<p class="cited">${CITED} <a href="#${page.anchor}">${placeName(page.section.id)}</a>.</p>`
  );
};

export type Opened = { quote?: number | undefined; find: string };

/** A report to be read: what it is, its contents, its numbered paragraphs with the figures that are held. */
export const reportPage = (site: Site, report: Report, { quote, find }: Opened): Markup => {
  const pages = site.pages.get(report.id) ?? [];
  const outline = outlineOf(pages);
  const wanted = wantedOf(find);
  return layout({
    title: report.title,
    at: 'reports',
    body: html`<h1>${report.title}</h1>
      ${aboutReport(site, report)} ${cited(pages, quote)}
      <form class="ask find" action="${reportPath(report.id)}" method="get" role="search">
        <label for="find">${LABELS.find}</label>
        <div class="line">
          <input id="find" name="find" type="search" value="${find}" maxlength="200" /><button type="submit">
            ${LABELS.search}
          </button>
        </div>
      </form>
      ${wanted.length > 0 && findings(find, findIn(pages, wanted))}
      <details class="contents" open>
        <summary>${LABELS.contents}</summary>
        <nav aria-label="${LABELS.contents}">
          <ul>
            ${contentsOf(outline).map(({ text, anchor }) => html`<li><a href="#${anchor}">${text}</a></li>`)}
          </ul>
        </nav>
      </details>
      <p class="hint">${HELD}</p>
      <div class="report">${outline.map((one) => sectionMarkup(one, { quote, wanted }))}</div>`,
  });
};
