/**
 * How wide text is in DejaVu Sans, the widest of the fonts a chart is shown in: what fits in it fits in Arial too.
 * Widths are shares of the font size; a character not listed is as wide as most letters are.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [0.28, "ijl'"],
  [0.32, ' ,.’‘IJ'],
  [0.35, '/:;\\|f-'],
  [0.4, '!()[]t'],
  [0.42, 'r'],
  [0.53, '?"“”*_`csz–'],
  [0.59, 'vxykF'],
  [0.7, 'ACKVBRXZ'],
  [0.79, 'DGHNUOQ&'],
  [0.84, '#+<=>^~w−'],
  [1, '@%MWm—…'],
];

const OTHER = 0.64;

/** Letters of other scripts may be twice as wide as those of the Latin one. */
const WIDE = 1.05;

const widths = new Map(WIDTHS.flatMap(([width, characters]) => Array.from(characters, (one) => [one, width] as const)));

const widthOf = (character: string): number =>
  widths.get(character) ?? ((character.codePointAt(0) ?? 0) > 0x2fff ? WIDE : OTHER);

/** Width in pixels of one line of text at a font size in pixels. */
export const textWidth = (text: string, size: number): number =>
  Array.from(text).reduce((width, character) => width + widthOf(character), 0) * size;

/** As much of the text as the width holds, an ellipsis in place of the rest. */
export const cropped = (text: string, size: number, width: number): string => {
  if (textWidth(text, size) <= width) return text;
  const kept: string[] = [];
  let used = textWidth('…', size);
  for (const character of text) {
    used += textWidth(character, size);
    if (used > width) break;
    kept.push(character);
  }
  return `${kept.join('').trimEnd()}…`;
};

/** The text in lines no wider than `width`, broken between words; what is over after `most` lines is cut off with an ellipsis. */
export const wrapped = (text: string, size: number, width: number, most: number): string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && (textWidth(longer, size) <= width || lines.length === most))
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.map((line) => cropped(line, size, width));
};
