import MiniSearch from 'minisearch';
import { type Section, sectionText } from '../corpus/sections.ts';
import type { Place } from '../eval/question.ts';

/** What there would be without this program: MiniSearch as it comes, over the paragraphs of the reports. */
export type Baseline = { size: number; search: (query: string) => Place[] };

/** Every paragraph, list item, caption and table is a document of its own. */
export const createBaseline = (sections: readonly Section[]): Baseline => {
  const paragraphs = sections.flatMap((section) =>
    section.blocks.map((block) => ({
      report: section.report,
      section: section.id,
      text: sectionText({ blocks: [block] }),
    })),
  );
  const engine = new MiniSearch({ fields: ['text'] });
  engine.addAll(paragraphs.map(({ text }, id) => ({ id, text })));
  const placeOf = (id: number): Place => {
    const { report = '', section = '' } = paragraphs[id] ?? {};
    return { report, section };
  };
  return { size: paragraphs.length, search: (query) => engine.search(query).map(({ id }) => placeOf(id as number)) };
};
