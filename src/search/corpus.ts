import type { Section } from '../corpus/sections.ts';
import type { SearchIndex } from './index.ts';
import { bestSnippet, type Snippet } from './snippet.ts';

/** A section of a report that a search found, with the part of it that says most about the words looked for. */
export type FoundSection = { section: Section; snippet: Snippet };

/** What a search needs of an opened corpus. */
export type Searchable = {
  index: () => SearchIndex;
  passages: ReadonlyMap<string, { section: Section; text: string }>;
};

/**
 * The sections of the reports that say most about a query, best first.
 * @param limit how many at the most
 */
export const searchCorpus = ({ index, passages }: Searchable, query: string, limit = 5): FoundSection[] =>
  index()
    .search(query, limit)
    .flatMap(({ id, terms }) => {
      const passage = passages.get(id);
      return passage ? [{ section: passage.section, snippet: bestSnippet(passage.text, terms) }] : [];
    });

/** A snippet on one line, its matching words between asterisks: "the number of *care* *leavers*". */
export const markedText = ({ text, marks }: Snippet): string => {
  const end = marks.at(-1)?.end ?? 0;
  const parts = marks.map(
    (mark, place) => `${text.slice(marks[place - 1]?.end ?? 0, mark.start)}*${text.slice(mark.start, mark.end)}*`,
  );
  return `${parts.join('')}${text.slice(end)}`.replace(/\s+/g, ' ');
};
