import { distance } from 'fastest-levenshtein';
import { isStopWord, tokensAt } from '../search/tokens.ts';
import { push } from '../grouped.ts';

/** Corrects words that nobody knows to the nearest word that somebody does. */
export type Speller = {
  /** The text with misspelt words put right, and what was changed, so that a reply can say so. */
  correct: (text: string) => { text: string; corrections: { from: string; to: string }[] };
  knows: (word: string) => boolean;
};

/** Letters that may differ: none below four letters, one up to seven, two from eight. */
const allowance = (word: string): number => (word.length < 4 ? 0 : word.length < 8 ? 1 : 2);

const transposed = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  const at = [...a].findIndex((letter, i) => letter !== b[i]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

/** Two letters the wrong way round are the commonest slip: they count less than one letter put for another. */
const SLIP = 0.7;

const rank = (word: string, candidate: string): number => {
  const letters = transposed(word, candidate) ? SLIP : distance(word, candidate);
  return letters + (word[0] === candidate[0] ? 0 : 0.6) + (word.at(-1) === candidate.at(-1) ? 0 : 0.2);
};

/** "Enquires" for "enquiries": a word all the same, but the other is the one in use here. */
const isFormOf = (word: string, candidate: string): boolean =>
  word.slice(0, STEM) === candidate.slice(0, STEM) && distance(word, candidate) === 1;

const STEM = 5;

export type SpellerOptions = {
  /** Short words of asking ("rate") that may be mended even when only three letters are left ("rte"). */
  cues?: readonly string[];
  /** Names that stand before a year: a word there that nobody knows is one of them ("Mach 2012"). */
  beforeYears?: readonly string[];
  /** Whether a word that the vocabulary lacks is a word all the same: a hole in a budget is no slip for a home. */
  isWord?: (word: string) => boolean;
};

/** @param vocabulary words in lower case with how often they stand in the corpus */
export const createSpeller = (
  vocabulary: ReadonlyMap<string, number>,
  { cues = [], beforeYears = [], isWord = () => false }: SpellerOptions = {},
): Speller => {
  const byLength = new Map<number, string[]>();
  for (const word of vocabulary.keys()) if (/^\p{L}{4,}$/u.test(word)) push(byLength, word.length, word);
  const cueWords = new Set(cues);
  const knows = (word: string): boolean => vocabulary.has(word) || cueWords.has(word) || isStopWord(word);

  const nearest = (word: string): string | undefined => {
    if (word.length === 3)
      return cues.find((cue) => cue.length === 4 && cue[0] === word[0] && distance(word, cue) === 1);
    const most = allowance(word);
    let best: string | undefined;
    let bestRank = most + (word.length < 8 ? 0.3 : 0.7);
    for (let length = word.length - most; length <= word.length + most; length++)
      for (const candidate of byLength.get(length) ?? []) {
        const letters = transposed(word, candidate) ? 1 : distance(word, candidate);
        if (letters > most) continue;
        const found = rank(word, candidate);
        if (
          found < bestRank ||
          (found === bestRank && (vocabulary.get(candidate) ?? 0) > (vocabulary.get(best ?? '') ?? 0))
        )
          [best, bestRank] = [candidate, found];
      }
    return best;
  };

  const nearestMonth = (word: string): string | undefined =>
    [...beforeYears]
      .filter((name) => transposed(word, name) || distance(word, name) <= allowance(word))
      .sort((a, b) => rank(word, a) - rank(word, b))[0];

  const correct: Speller['correct'] = (text) => {
    const corrections: { from: string; to: string }[] = [];
    let corrected = '';
    let from = 0;
    for (const { token, start, end } of tokensAt(text)) {
      // "we've" is two words said as one, not one misspelt.
      const whole = text.slice(start, end);
      const owner = /'s?$/.exec(whole)?.[0] ?? '';
      const written = whole.slice(0, whole.length - owner.length);
      if (knows(token) || !/^\p{L}{3,}$/u.test(token) || written.includes("'")) continue;
      // Three capitals are an abbreviation that nobody knows.
      if (written.length === 3 && written === written.toUpperCase()) continue;
      const isBeforeYear = /^,? (?:19|20)\d{2}\b/.test(text.slice(end));
      const to = (isBeforeYear ? nearestMonth(token) : undefined) ?? nearest(token);
      if (to === undefined || (isWord(token) && !isFormOf(token, to))) continue;
      corrections.push({ from: written, to });
      corrected += text.slice(from, start) + to + owner;
      from = end;
    }
    return { text: corrected + text.slice(from), corrections };
  };
  return { correct, knows };
};
