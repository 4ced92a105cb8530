import { isStopWord, stem } from './tokens.ts';

/** The words of all documents, each kept and stemmed once, with the number of documents that hold each stem. */
export type WordTable = {
  /**
   * Takes in one document.
   * @returns what is kept of its text: a number for each token that is not a stop word, in order of reading
   */
  add: (tokens: readonly string[]) => Int32Array;
  /** The number that stands for a token in kept text; undefined where no document holds it. */
  numberOf: (token: string) => number | undefined;
  /** The stem of a word by its number. */
  stemOf: (word: number) => string;
  isKnown: (stemmed: string) => boolean;
  /**
   * How telling a stem is: ln(1 + (N − n + 0.5) / (n + 0.5)), N documents of which n hold it. The formula is
   * MiniSearch's own, so that sums of it compare with its scores; an unknown stem has the highest value.
   */
  idf: (stemmed: string) => number;
};

export const createWordTable = (): WordTable => {
  const numbers = new Map<string, number>();
  const stems: string[] = [];
  const documentsWith = new Map<string, number>();
  let documents = 0;

  const learn = (token: string): number => {
    const known = numbers.get(token);
    if (known !== undefined) return known;
    numbers.set(token, stems.length);
    return stems.push(stem(token)) - 1;
  };
  const stemOf = (word: number): string => stems[word] ?? '';

  return {
    add: (tokens) => {
      const words = Int32Array.from(tokens.filter((token) => !isStopWord(token)).map(learn));
      documents += 1;
      for (const stemmed of new Set(Array.from(words, stemOf)))
        documentsWith.set(stemmed, (documentsWith.get(stemmed) ?? 0) + 1);
      return words;
    },
    numberOf: (token) => numbers.get(token),
    stemOf,
    isKnown: (stemmed) => documentsWith.has(stemmed),
    idf: (stemmed) => {
      const holding = documentsWith.get(stemmed) ?? 0;
      return Math.log(1 + (documents - holding + 0.5) / (holding + 0.5));
    },
  };
};
