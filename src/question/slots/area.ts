import type { Area } from '../../corpus/schema.ts';
import { tokenize, tokensAt } from '../../search/tokens.ts';
import { push } from '../../grouped.ts';

/** An area that a text names, with its place in the text. */
export type AreaMention = { area: string; start: number; end: number };

export type AreaReader = {
  read: (text: string) => AreaMention[];
  /** Every word that names an area, for the speller. */
  words: readonly string[];
};

type Form = { tokens: readonly string[]; area: string };

/** "London Borough of X", "X Council" …: styles that any council's name can be said in. */
const STYLE_BEFORE = /^(?:(?:the )?(?:london borough|royal borough|borough|city|county) of |lb |rb )/i;

/** Styles said before a name, the longest first: the London of "London Borough of X" is a part of the name. */
const STYLES = ['london borough of', 'royal borough of', 'lb of', 'lb', 'rb'].map((style) => style.split(' '));

const formsOf = (area: Area): string[] => {
  const names = [area.name, ...area.aliases];
  return [...new Set(names.flatMap((name) => [name, name.replaceAll('&', 'and'), name.replace(STYLE_BEFORE, '')]))];
};

/**
 * Reads areas by name, nickname and abbreviation; the longest form wins ("Kensington and Chelsea" before "Chelsea").
 * @param areas rows of `vocabulary/areas.csv`
 */
export const createAreaReader = (areas: readonly Area[]): AreaReader => {
  const table = new Map<string, Form[]>();
  const rankOf = new Map(areas.map((area, place) => [area.name, (area.type === 'former' ? 1e6 : 0) + place]));
  for (const area of areas)
    for (const tokens of formsOf(area).map(tokenize)) {
      const [first] = tokens;
      if (first !== undefined) push(table, first, { tokens, area: area.name });
    }
  for (const forms of table.values())
    forms.sort((a, b) => b.tokens.length - a.tokens.length || (rankOf.get(a.area) ?? 0) - (rankOf.get(b.area) ?? 0));

  /** The longest name that starts here. */
  const nameAt = (tokens: readonly string[], at: number): Form | undefined =>
    table.get(tokens[at] ?? '')?.find((form) => form.tokens.every((part, i) => tokens[at + i] === part));

  /** How many tokens of a style stand here before a name. */
  const styleAt = (tokens: readonly string[], at: number): number => {
    const style = STYLES.find(
      (words) =>
        words.every((word, i) => tokens[at + i] === word) &&
        (words.length > 2 || table.has(tokens[at + words.length] ?? '')),
    );
    return style?.length ?? 0;
  };

  const read = (text: string): AreaMention[] => {
    const found: AreaMention[] = [];
    const tokens = tokenize(text);
    if (!tokens.some((_, at) => nameAt(tokens, at))) return found;
    const places = tokensAt(text);
    for (let at = 0; at < tokens.length; at++) {
      const first = places[at];
      at += styleAt(tokens, at);
      const form = nameAt(tokens, at);
      const last = form && places[at + form.tokens.length - 1];
      if (!first || !last) continue;
      found.push({ area: form.area, start: first.start, end: last.end });
      at += form.tokens.length - 1;
    }
    return found;
  };
  const words = [...table.values()].flat().flatMap((form) => form.tokens);
  return { read, words: [...new Set(words)].filter((word) => /^\p{L}{3,}$/u.test(word)) };
};
