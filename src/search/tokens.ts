import { stemmer } from 'stemmer';
import { isStopWord } from './stopwords.ts';

export { isStopWord };

/**
 * What a token is, given the class of its letters and that of what may follow them.
 * Plain words stand first, being most of any text; the rest is tried only where one of them does not end cleanly.
 */
const tokenPattern = (letter: string, more: string, flags: string): RegExp => {
  const plainWord = `[a-z]+(?!${more}|['.])`;
  const dateOrYearRange = String.raw`\d{4}-\d{2}-\d{2}(?!\d)|\d{1,2}-\d{1,2}-\d{4}(?!\d)|(?:19|20)\d{2}-(?:(?:19|20)\d{2}|\d{2})(?!\d)`;
  const suffixedNumber = String.raw`[£$€]?\d+(?:[.,/:]\d+)*(?:%|${letter}${more}*)?`;
  const abbreviation = String.raw`${letter}(?:\.${letter})+(?!${letter})`;
  const word = `${letter}${more}*(?:'${letter}+)*`;
  return new RegExp([plainWord, dateOrYearRange, suffixedNumber, abbreviation, word].join('|'), flags);
};
const TOKEN = tokenPattern(String.raw`\p{L}`, String.raw`[\p{L}\p{M}\p{N}]`, 'gu');
/** The same for text in unaccented letters, which is read eight times as fast. */
const UNACCENTED_TOKEN = tokenPattern('[a-z]', '[a-z0-9]', 'g');
const UNACCENTED = /^[\p{ASCII}£€“”•…]*$/u;

/** A token and where it stands: `text.slice(start, end)` is how it was printed. Offsets are UTF-16 code units. */
export type TokenAt = { token: string; start: number; end: number };

/** Straight apostrophes and hyphens, lower case; every character keeps its place unless lower-casing lengthens it. */
const plain = (text: string): string => {
  const straight = text.replace(/[’‘ʼ′`´]/g, "'").replace(/[‐‑‒–—−]/g, '-');
  const lower = straight.toLowerCase();
  if (lower.length === straight.length) return lower;
  return straight.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
};

const PLAIN_WORD = /^[a-z]+$/;

/** One thing, one spelling: no possessive, no dots in an abbreviation, 2015-16 as 2015/16. */
const tidy = (raw: string): string => {
  if (PLAIN_WORD.test(raw)) return raw;
  if (/^(?:19|20)\d{2}-(?:\d{2}|\d{4})$/.test(raw)) return raw.replace('-', '/');
  if (/^\p{L}\.\p{L}/u.test(raw)) return raw.replaceAll('.', '');
  return raw.replace(/'s$/, '').replaceAll("'", '');
};

const patternFor = (straight: string): RegExp => (UNACCENTED.test(straight) ? UNACCENTED_TOKEN : TOKEN);

/** The tokens of a text with their places, in order of reading. */
export const tokensAt = (text: string): readonly TokenAt[] => {
  const straight = plain(text);
  return Array.from(straight.matchAll(patternFor(straight)), ({ 0: raw, index }) => ({
    token: tidy(raw),
    start: index,
    end: index + raw.length,
  }));
};

/** Texts are read again by each part that is built from them: this many are kept, the oldest dropped first. */
const MOST_TEXTS = 12_000;
const read = new Map<string, readonly string[]>();

const keep = (text: string, tokens: readonly string[]): void => {
  if (read.size >= MOST_TEXTS)
    for (const oldest of read.keys()) {
      read.delete(oldest);
      break;
    }
  read.set(text, tokens);
};

/** Most names and ways of saying them are plain words, which need no closer look. */
const PLAIN_WORDS = /^[a-z]+(?: [a-z]+)*$/i;

/**
 * The words and numbers of a text in lower case, in order of reading, stop words included.
 * Numbers stay whole with their signs ("11,393", "24.5%", "2015/16", "£1.4m", "31.3.15"), a possessive loses
 * its ending ("council's" → "council"), a hyphenated word is its parts ("care-leavers" → "care", "leavers").
 */
export const tokenize = (text: string): readonly string[] => {
  if (PLAIN_WORDS.test(text)) return text.toLowerCase().split(' ');
  const known = read.get(text);
  if (known) return known;
  const straight = plain(text);
  const tokens = (straight.match(patternFor(straight)) ?? []).map(tidy);
  keep(text, tokens);
  return tokens;
};

const hasDigit = (token: string): boolean => /\d/.test(token);

/** Words come again and again, and a stem costs more than a look. */
const stems = new Map<string, string>();
const MOST_STEMS = 50_000;

const wordStem = (word: string): string => {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const made = stemmer(word);
  if (stems.size < MOST_STEMS) stems.set(word, made);
  return made;
};

/**
 * What a token is looked up by: a word's Porter stem ("leavers" → "leaver"), a number without currency sign,
 * percent sign or thousands commas ("£1,393" → "1393").
 */
export const stem = (token: string): string =>
  hasDigit(token) ? token.replace(/^[£$€]|%$/g, '').replace(/,(?=\d{3}(?!\d))/g, '') : wordStem(token);

/** The terms a text is found by: its tokens without stop words, stemmed, in order of reading. */
export const terms = (text: string): string[] =>
  tokenize(text)
    .filter((token) => !isStopWord(token))
    .map(stem);
