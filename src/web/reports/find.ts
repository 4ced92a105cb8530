import { highlight } from '../../search/highlight.ts';
import { bestSnippet, type Snippet } from '../../search/snippet.ts';
import { sectionText } from '../../corpus/sections.ts';
import { terms } from '../../search/tokens.ts';
import type { SectionPage } from './pages.ts';

/** A section that holds what was looked for, with the words around it. */
export type Found = { page: SectionPage; snippet: Snippet };

const SNIPPET = 220;

/** How many of the words looked for a section has. */
const held = (page: SectionPage, wanted: readonly string[]): number =>
  new Set(highlight(`${page.section.heading}\n${sectionText(page.section)}`, wanted).map(({ term }) => term)).size;

/** The stems of what was typed, each once. */
export const wantedOf = (find: string): string[] => [...new Set(terms(find))];

/** The sections that hold all the words looked for; where none does, those that hold most of them. In order of reading. */
export const findIn = (pages: readonly SectionPage[], wanted: readonly string[]): Found[] => {
  const counted = pages.map((page) => ({ page, count: held(page, wanted) }));
  const most = Math.max(0, ...counted.map(({ count }) => count));
  return most === 0
    ? []
    : counted
        .filter(({ count }) => count === most)
        .map(({ page }) => ({ page, snippet: bestSnippet(sectionText(page.section), wanted, SNIPPET) }));
};
