import { fold } from '../../corpus/fold.ts';
import { type Section, sectionText } from '../../corpus/sections.ts';
import type { Figure, Library } from '../../library.ts';
import { anchorOf } from '../../reply/links.ts';

/** Where sections and figures stand on the pages of reports. */
export type Anchors = {
  /** The section's name in the address, distinct on its page: the first of several with one number has the plain one. */
  anchor: (section: Section) => string;
  /** The section that prints a figure: of several with one number, the one that holds its words. */
  sectionOf: (figure: Figure) => Section | undefined;
};

/** Names every section of a corpus for the addresses of its page. */
export const createAnchors = ({ corpus }: Pick<Library, 'corpus'>): Anchors => {
  const names = new Map<Section, string>();
  const taken = new Map<string, Set<string>>();
  const sections = new Map<string, Section[]>();
  for (const section of corpus.sections) {
    const used = taken.get(section.report) ?? new Set<string>();
    const plain = anchorOf(section.id);
    let name = plain;
    for (let count = 2; used.has(name); count++) name = `${plain}-${count}`;
    taken.set(section.report, used.add(name));
    names.set(section, name);
    const key = `${section.report} ${section.id}`;
    sections.set(key, [...(sections.get(key) ?? []), section]);
  }
  return {
    anchor: (section) => names.get(section) ?? anchorOf(section.id),
    sectionOf: ({ report, section, quote }) => {
      const like = sections.get(`${report} ${section}`) ?? [];
      return like.find((one) => fold(sectionText(one)).includes(fold(quote))) ?? like[0];
    },
  };
};
