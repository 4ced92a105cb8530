import type { Term } from '../corpus/schema.ts';
import { perText } from '../lazily.ts';
import { numberWords } from '../../intents/number-words.ts';
import { isStopWord, stem, tokenize, tokensAt, type TokenAt } from '../search/tokens.ts';

/**
 * What a word or phrase counts as when questions and figures are compared: a stem, or `#term` for any form of a
 * term of the field ("LAC", "kids in care" and "looked after children" are one key).
 */
export type Key = string;

/** A key and the stretch of text it was read from. */
export type KeyAt = { key: Key; start: number; end: number };

export type Lexicon = {
  /** The keys of a text in order of reading, stop words left out. */
  keysAt: (text: string) => KeyAt[];
  keys: (text: string) => Key[];
};

/** Known phrases by their words, one word a step; `keys` where a phrase ends. */
type Step = { keys?: Key[]; next?: Map<string, Step> };

const singular = (token: string): string =>
  token.length > 4 && token.endsWith('ies')
    ? `${token.slice(0, -3)}y`
    : token.length > 3 && token.endsWith('s') && !token.endsWith('ss')
      ? token.slice(0, -1)
      : token;

/** A word as phrases are made of it, and the key it is by itself; a stop word is none. */
type Word = { form: string; key: Key | undefined };

/** Plurals and singulars are one form, as are "twelve" and "12"; other endings are not: "adopters" is not "adopted". */
const toWord = (token: string): Word => ({
  form: numberWords.get(token)?.toString() ?? singular(token),
  key: isStopWord(token) ? undefined : stem(token),
});

/** Words come again and again. */
const wordOf = perText(toWord, 50_000);

const wordsOf = (text: string): Word[] => tokenize(text.replace(/(\d)\+/g, '$1 plus ')).map(wordOf);

const phraseSteps = (terms: readonly Term[]): Step => {
  const root: Step = {};
  for (const { term, synonyms } of terms) {
    const key = `#${term.toLowerCase()}`;
    for (const form of [term, ...synonyms]) {
      let step = root;
      for (const word of wordsOf(form)) {
        step.next ??= new Map();
        const known = step.next.get(word.form) ?? {};
        step.next.set(word.form, known);
        step = known;
      }
      if (step !== root && !step.keys?.includes(key)) step.keys = [...(step.keys ?? []), key];
    }
  }
  return root;
};

/** The longest phrase that starts at a word: its keys, and how many words it has. */
const phraseAt = (root: Step, words: readonly Word[], at: number): { keys: Key[]; length: number } | undefined => {
  let found: { keys: Key[]; length: number } | undefined;
  let step = root.next?.get((words[at] as Word).form);
  for (let length = 1; step; length++) {
    if (step.keys) found = { keys: step.keys, length };
    const next = words[at + length];
    step = next && step.next?.get(next.form);
  }
  return found;
};

/** Builds the reader of keys from the terms of the vocabulary: the longest known phrase wins, from left to right. */
export const createLexicon = (terms: readonly Term[]): Lexicon => {
  const root = phraseSteps(terms);
  /** Calls back with each key and the places of its first and last token. */
  const walk = (tokens: readonly string[], found: (key: Key, first: number, last: number) => void): void => {
    const words = tokens.map(wordOf);
    for (let at = 0; at < words.length;) {
      const { key } = words[at] as Word;
      const phrase = phraseAt(root, words, at);
      const last = at + (phrase?.length ?? 1) - 1;
      if (phrase) for (const phraseKey of phrase.keys) found(phraseKey, at, last);
      else if (key !== undefined) found(key, at, at);
      at = last + 1;
    }
  };
  const keysAt = (text: string): KeyAt[] => {
    const tokens = tokensAt(text);
    const found: KeyAt[] = [];
    walk(
      tokens.map(({ token }) => token),
      (key, first, last) =>
        found.push({ key, start: (tokens[first] as TokenAt).start, end: (tokens[last] as TokenAt).end }),
    );
    return found;
  };
  const keys = (text: string): Key[] => {
    const found: Key[] = [];
    walk(tokenize(text), (key) => found.push(key));
    return found;
  };
  return { keysAt, keys };
};
