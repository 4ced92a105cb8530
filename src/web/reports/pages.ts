import type { Section } from '../../corpus/section.ts';
import type { Figure, Library } from '../../library.ts';
import { createMarker } from '../../reply/mark.ts';
import type { Anchors } from './anchors.ts';
import { type Stretch, stretchesOf } from './stretches.ts';

/** A figure of a section with the stretches it stands in. */
export type Printed = { figure: Figure; stretches: Stretch[] };

/** A section made ready to be shown. */
export type SectionPage = { section: Section; anchor: string; printed: Printed[] };

/** The sections of every report, with their anchors and the figures that they print. */
export const createPages = (library: Library, anchors: Anchors): ReadonlyMap<string, readonly SectionPage[]> => {
  const numberIn = createMarker(library);
  const bySection = new Map<Section, Figure[]>();
  for (const figure of library.figures) {
    const section = anchors.sectionOf(figure);
    if (section) bySection.set(section, [...(bySection.get(section) ?? []), figure]);
  }
  const pages = new Map<string, SectionPage[]>();
  for (const section of library.corpus.sections) {
    const printed = (bySection.get(section) ?? []).map((figure) => ({
      figure,
      stretches: stretchesOf(section, figure, numberIn),
    }));
    const page = { section, anchor: anchors.anchor(section), printed };
    pages.set(section.report, [...(pages.get(section.report) ?? []), page]);
  }
  return pages;
};
