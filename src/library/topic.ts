import { type Section, splitPath } from '../corpus/section.ts';

const parentOf = (id: string): string => id.split('.')[0] ?? '';

/**
 * What each section is about in headings: its own, and where a paragraph runs on under the heading of one before it
 * ("2.5 Multi-Agency Safeguarding Hub", then 2.6 to 2.9 without a heading), that one's as well.
 * @returns one line of words a section, in the order given
 */
export const topicsOf = (sections: readonly Section[]): string[] => {
  let open: { report: string; parent: string; heading: string } | undefined;
  return sections.map(({ report, id, heading }) => {
    const own = splitPath(heading).find((part) => part.startsWith(`${id} `));
    const parent = parentOf(id);
    if (open?.report !== report || open.parent !== parent) open = undefined;
    if (own !== undefined) open = { report, parent, heading: own.slice(id.length + 1) };
    return own !== undefined || !open ? heading : `${heading}\n${open.heading}`;
  });
};
