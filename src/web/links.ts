import type { Figure } from '../library.ts';
import type { Anchors } from './reports/anchors.ts';

/** A council's name in an address: "Barking and Dagenham" → "barking-and-dagenham". */
export const slugOf = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const councilPath = (name: string): string => `/councils/${slugOf(name)}`;

export const reportPath = (report: string): string => `/reports/${encodeURIComponent(report)}`;

/** A section on its report's page with the words of a figure highlighted. */
export const citationPath = (anchors: Anchors, figure: Figure): string => {
  const section = anchors.sectionOf(figure);
  return `${reportPath(figure.report)}?quote=${figure.id}${section ? `#${anchors.anchor(section)}` : ''}`;
};
