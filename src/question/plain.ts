import { abbreviations, leadIns, placesInReport, strokes } from '../../intents/abbreviations.ts';

/** A question with straight quotes and hyphens, its signs and spaces put right. */
const straighten = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[‘’ʼ`´]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/[\p{Cc}\p{Cf}\p{Extended_Pictographic}]/gu, (sign) => (/[\d#*]/.test(sign) ? sign : ' '))
    .replace(/(?<=[a-z])(?<!\bin) & (?=[a-z])/gi, ' and ')
    .replace(/>=? ?(?=\d)/g, 'more than ')
    .replace(/<=? ?(?=\d)/g, 'less than ')
    .replace(/(\d)\+/g, '$1 plus ')
    .replace(/\s+/g, ' ')
    .trim();

/** Office shorthand written out: "avg no. of mths" asks for months. A full stop after it goes with it. */
const spelledOut = (text: string): string =>
  strokes
    .reduce((plain, [pattern, words]) => plain.replace(pattern, words), text)
    .replace(/(?<![\w'/&.])[a-z]{2,6}(?![\w'/&])\.?/gi, (word) => {
      const full = abbreviations[word.replace('.', '').toLowerCase()];
      return full ?? word;
    });

/** "For a member query: …": who asks is no part of what is asked. */
const withoutLead = (text: string): string => leadIns.reduce((plain, pattern) => plain.replace(pattern, ''), text);

/** "(section 4)", "5.3 of the 2013 report": where it stands, and no number that is claimed or asked for. */
const withoutPlaces = (text: string): string =>
  placesInReport
    .reduce((plain, [pattern, words]) => plain.replace(pattern, words), text)
    .replace(/\s+/g, ' ')
    .trim();

/** A question as it is read: its signs put right, places in a report left out, its shorthand written out. */
export const plainly = (question: string): string => spelledOut(withoutPlaces(withoutLead(straighten(question))));
