import type { Brief } from '../../answer/brief.ts';
import { briefTable } from '../../reply/brief.ts';
import { askedPath } from '../conversation/asked.ts';
import { seriesOf } from '../councils/series.ts';
import { citationPath, councilPath } from '../links.ts';
import { html, type Markup } from '../markup.ts';
import type { Site } from '../site.ts';
import { layout } from './layout.ts';
import { placeName } from './place-name.ts';
import { sparkline } from './sparkline.ts';
import { type CellLook, tableMarkup } from './table.ts';

/** Columns of a brief that hold numbers. */
const NUMBERS: ReadonlySet<string> = new Set(['Newest figure', 'Change (our arithmetic)', 'Benchmark']);

/** Every indicator of a council with its newest figure, how it went, and where it stands. */
export const councilPage = ({ library, anchors }: Site, brief: Brief): Markup => {
  const { caption, header, rows } = briefTable(brief);
  const lines = rows.map((row, at): CellLook[] => {
    const latest = brief.lines[at]?.latest;
    const cells = row.map(({ text }, column): CellLook => {
      const isNumber = NUMBERS.has(header[column] ?? '');
      if (latest === undefined) return { content: text, isNumber };
      if (column === 0)
        return {
          content: html`<a href="${askedPath('/ask', [`${latest.name}, ${latest.area}: show me the trend`])}"
            >${text}</a
          >`,
        };
      if (header[column] === 'Section')
        return {
          content: html`<a href="${citationPath(anchors, latest)}">${latest.report}, ${placeName(latest.section)}</a>`,
        };
      return { content: text, isNumber };
    });
    const line = latest === undefined ? undefined : sparkline(seriesOf(library, latest));
    return [...cells.slice(0, 3), { content: line ?? '–' }, ...cells.slice(3)];
  });
  const held = new Set(brief.lines.map(({ latest }) => latest.indicator)).size;
  const columns = header.map((content): CellLook => ({ content, isNumber: NUMBERS.has(content) }));
  return layout({
    title: brief.about,
    at: 'councils',
    isBroad: true,
    body: html`<h1>${brief.about}</h1>
      <p class="lead">
        ${held} ${held === 1 ? 'indicator is' : 'indicators are'} held. The section of each figure links to the words it
        is printed in.
      </p>
      <p><a href="${councilPath(brief.about)}/figures.csv">Download the table as CSV</a></p>
      ${tableMarkup({ caption, header: [...columns.slice(0, 3), { content: 'Over time' }, ...columns.slice(3)], rows: lines })}`,
  });
};
