import { describe, expect, it } from 'vitest';
import type { Section } from '../../src/corpus/section.ts';
import { reportPage } from '../../src/web/pages/report.ts';
import { createAnchors } from '../../src/web/reports/anchors.ts';
import { createPages } from '../../src/web/reports/pages.ts';
import type { Site } from '../../src/web/site.ts';
import { library } from '../own.ts';

const anchors = createAnchors(library);
const pages = createPages(library, anchors);

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');

/** The signs before the items of a list are drawn by the browser. */
const withoutBullets = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(^| )- /g, '$1')
    .trim();

describe('figures on the pages of reports', () => {
  it('stand where their section is shown, every one', () => {
    const lost = library.figures.filter((figure) => {
      const page = pages.get(figure.report)?.find(({ section }) => section === anchors.sectionOf(figure));
      const printed = page?.printed.find((one) => one.figure === figure);
      return printed === undefined || printed.stretches.length === 0;
    });
    expect(lost.map(({ id, report, section, quote }) => ({ id, report, section, quote }))).toEqual([]);
  });

  it('are highlighted by the very words of their quotation', () => {
    const site = { library, pages, anchors } as unknown as Site;
    for (const figure of library.figures.filter(({ row }, at) => row === '' && at % 17 === 0)) {
      const report = library.reports.get(figure.report)!;
      const text = reportPage(site, report, { quote: figure.id, find: '' }).toString();
      const lit = [...text.matchAll(/<mark>(.*?)<\/mark>/g)].map(([, words = '']) => plain(words)).join(' ');
      expect(withoutBullets(lit)).toBe(withoutBullets(figure.quote));
    }
  });

  it('are highlighted as the cell they stand in', () => {
    const figure = library.figures.find(({ row, value }) => row !== '' && value.greaterThan(100))!;
    const site = { library, pages, anchors } as unknown as Site;
    const text = reportPage(site, library.reports.get(figure.report)!, { quote: figure.id, find: '' }).toString();
    expect(text.match(/<mark>/g)).toHaveLength(1);
  });
});

describe('anchors', () => {
  it('are distinct on a page; the first of several with one number has the plain one', () => {
    const section = (line: number): Section => ({ report: 'a', id: '6.1', heading: '', blocks: [], line });
    const sections = [section(1), section(2), section(3)];
    const { anchor } = createAnchors({ corpus: { ...library.corpus, sections } });
    expect(sections.map(anchor)).toEqual(['s-6.1', 's-6.1-2', 's-6.1-3']);
  });

  it('are found once each on the page', () => {
    const site = { library, pages, anchors } as unknown as Site;
    for (const report of library.corpus.reports) {
      const ids = [
        ...reportPage(site, report, { find: '' })
          .toString()
          .matchAll(/ id="([^"]+)"/g),
      ].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });
});
