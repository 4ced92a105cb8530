import { abbreviations, leadIns, leadOuts, placesInReport, strokes } from '../../intents/abbreviations.ts';

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

/** Small words that an abbreviation leaves out. */
const UNLETTERED = /^(?:and|of|for|the|in|to|a|an)$/i;

const lettersOf = (words: string): string =>
  words
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !UNLETTERED.test(word))
    .map(([letter = '']) => letter.toUpperCase())
    .join('');

/** "S&R (Safeguarding and Review)", "independent reviewing officers (IROs)": said twice, it is asked once, in full. */
const withoutInitials = (text: string): string =>
  text.replace(
    /(?<![\w&])([A-Z](?:&|\/)?[A-Z][A-Z]{0,3})s? \(([A-Za-z][A-Za-z' &-]{5,60})\)|((?:[\w'&-]+ ){1,5}[\w'&-]+) \(([A-Z](?:&|\/)?[A-Z][A-Z]{0,3})s?\)/g,
    (all, short?: string, long?: string, before?: string, after?: string) => {
      if (short !== undefined && long !== undefined)
        return lettersOf(long) === short.replace(/[^A-Z]/g, '') ? long : all;
      const letters = (after ?? '').replace(/[^A-Z]/g, '');
      return before !== undefined && lettersOf(before).endsWith(letters) ? before : all;
    },
  );

/** "For a member query: …": who asks is no part of what is asked. */
const withoutLead = (text: string): string =>
  [...leadIns, ...leadOuts].reduce((plain, pattern) => plain.replace(pattern, ''), text);

/** "(section 4)", "5.3 of the 2013 report": where it stands, and no number that is claimed or asked for. */
const withoutPlaces = (text: string): string =>
  placesInReport
    .reduce((plain, [pattern, words]) => plain.replace(pattern, words), text)
    .replace(/\s+/g, ' ')
    .trim();

/** A question as it is read: its signs put right, places in a report left out, its shorthand written out. */
export const plainly = (question: string): string =>
  spelledOut(withoutInitials(withoutPlaces(withoutLead(straighten(question)))));
