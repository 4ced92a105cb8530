import { headingId, splitPath } from '../../corpus/section.ts';
import type { SectionPage } from './pages.ts';

/** A heading that opens with a section; `level` 0 is the outermost. */
export type Heading = { level: number; text: string };

/** A section with the headings that open with it, and its number where no heading says it. */
export type Outlined = { page: SectionPage; headings: Heading[]; number: string | undefined };

/** The sections of a report in order, each heading once, where it opens. */
export const outlineOf = (pages: readonly SectionPage[]): Outlined[] => {
  let open: string[] = [];
  return pages.map((page) => {
    const path = splitPath(page.section.heading);
    const same = path.findIndex((text, at) => text !== open[at]);
    const from = same < 0 ? path.length : same;
    open = path;
    const headings = path.slice(from).map((text, at) => ({ level: from + at, text }));
    const isNamed = headings.some(({ text }) => headingId(text) === page.section.id);
    return { page, headings, number: isNamed ? undefined : page.section.id };
  });
};

/** An entry of the contents: an outermost heading, or a section that has none. */
export type Entry = { text: string; anchor: string };

/** The contents of a report. */
export const contentsOf = (outline: readonly Outlined[]): Entry[] =>
  outline.flatMap(({ page, headings, number }) => {
    const [outer] = headings;
    if (outer?.level === 0) return [{ text: outer.text, anchor: page.anchor }];
    return page.section.heading === '' && number !== undefined ? [{ text: number, anchor: page.anchor }] : [];
  });
