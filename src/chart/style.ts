/** Dark text on white, as plain as the pages around it. */
export const INK = '#0b0c0c';
/** Source, notes and the words "no figure". */
export const QUIET = '#505a5f';
/** Lines behind the values; no information stands in them alone. */
export const RULE = '#d8dadb';
export const PAPER = '#ffffff';

/** Single quotes, since it stands inside an attribute. */
export const FONT = "'DejaVu Sans', Arial, sans-serif";

/** Font sizes in pixels. */
export const SIZE = { title: 19, text: 14, foot: 12 } as const;

/** Height of a line of text of that size, in pixels. */
export const lineHeight = (size: number): number => Math.round(size * 1.35);

/** Each at least 4.5:1 on white (WCAG 2.2, 1.4.3 and 1.4.11). */
export const COLOURS = ['#1d4f91', '#a3280f', '#00664f', '#6a3d9a', '#7a4b00', '#3d3d3d'] as const;

const MARKERS = ['circle', 'rect', 'triangle', 'diamond', 'roundRect'] as const;

/** Benchmarks are dashed, councils are not, so that the two differ in print without colour as well. */
const DASHES = [
  [8, 5],
  [2, 4],
  [12, 4, 2, 4],
] as const;

export type LineStyle = { colour: string; marker: string; dash: 'solid' | number[]; hollow: boolean };

/** How the line at a place among its series looks; no two of the first thirty look the same. */
export const lineStyle = (place: number, benchmark: boolean): LineStyle => ({
  colour: COLOURS[place % COLOURS.length] ?? INK,
  marker: MARKERS[place % MARKERS.length] ?? 'circle',
  dash: benchmark ? [...(DASHES[place % DASHES.length] ?? DASHES[0])] : 'solid',
  hollow: benchmark,
});
