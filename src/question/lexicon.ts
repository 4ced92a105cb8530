import type { Term } from '../corpus/schema.ts';
import { isStopWord, stem, tokenize, tokensAt, type TokenAt } from '../search/tokens.ts';
import { push } from '../grouped.ts';

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

type Phrase = { forms: string[]; keys: Key[] };

/** Plurals and singulars are one form; other endings are not, so that "adopters" is not "adopted". */
const singular = (token: string): string =>
  token.length > 4 && token.endsWith('ies')
    ? `${token.slice(0, -3)}y`
    : token.length > 3 && token.endsWith('s') && !token.endsWith('ss')
      ? token.slice(0, -1)
      : token;

const formsOf = (text: string): string[] => tokenize(text.replace(/(\d)\+/g, '$1 plus ')).map(singular);

const phraseTable = (terms: readonly Term[]): Map<string, Phrase[]> => {
  const table = new Map<string, Phrase[]>();
  const known = new Map<string, Phrase>();
  for (const { term, synonyms } of terms)
    for (const form of [term, ...synonyms]) {
      const forms = formsOf(form);
      const [first] = forms;
      if (first === undefined) continue;
      const id = forms.join(' ');
      const phrase = known.get(id);
      const key = `#${term.toLowerCase()}`;
      if (phrase) {
        if (!phrase.keys.includes(key)) phrase.keys.push(key);
        continue;
      }
      const added = { forms, keys: [key] };
      known.set(id, added);
      push(table, first, added);
    }
  for (const phrases of table.values()) phrases.sort((a, b) => b.forms.length - a.forms.length);
  return table;
};

const phraseAt = (phrases: readonly Phrase[] | undefined, forms: readonly string[], at: number): Phrase | undefined =>
  phrases?.find((phrase) => phrase.forms.every((part, offset) => forms[at + offset] === part));

/** Builds the reader of keys from the terms of the vocabulary: the longest known phrase wins, from left to right. */
export const createLexicon = (terms: readonly Term[]): Lexicon => {
  const table = phraseTable(terms);
  /** Calls back with each key and the places of its first and last token. */
  const walk = (tokens: readonly string[], found: (key: Key, first: number, last: number) => void): void => {
    const forms = tokens.map(singular);
    for (let at = 0; at < tokens.length;) {
      const token = tokens[at] as string;
      const phrase = phraseAt(table.get(forms[at] as string), forms, at);
      const last = at + (phrase?.forms.length ?? 1) - 1;
      if (phrase) for (const key of phrase.keys) found(key, at, last);
      else if (!isStopWord(token)) found(stem(token), at, at);
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
