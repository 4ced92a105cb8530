import { extremeEnds } from '../../../intents/order-cues.ts';
import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import type { FoundPassage, Verdict } from '../answer.ts';

/** How far behind "smallest" what it is said of may stand. */
const NEAR = 40;

type End = (typeof extremeEnds)[number]['end'];

/** At which end of an order a text puts what one of the keys says; undefined where at neither or both. */
const endOf = (library: Library, text: string, keys: readonly string[]): End | undefined => {
  const ends = new Set(
    extremeEnds.flatMap(({ end, pattern }) =>
      [...text.matchAll(new RegExp(pattern, 'gi'))].flatMap(({ index, 0: word }) => {
        const behind = text.slice(index + word.length, index + word.length + NEAR);
        const said = new Set(library.lexicon.keys(behind));
        return keys.some((key) => said.has(key)) ? [end] : [];
      }),
    ),
  );
  return ends.size === 1 ? [...ends][0] : undefined;
};

/**
 * "The largest youth offending service in the country": a place at one end that a report gives in words. A sentence
 * counts only where it holds every word of the statement's subject, one of them directly behind the superlative.
 */
export const judgeSuperlativeInWords = (
  library: Library,
  { text, claims, wanted }: Reading,
  passages: readonly FoundPassage[],
): { verdict: Verdict; passage: FoundPassage } | undefined => {
  const ends = new Set(extremeEnds.filter(({ pattern }) => pattern.test(text)).map(({ end }) => end));
  const [claimed, ...more] = ends;
  const keys = wanted.flatMap(({ key, frame }) => (frame ? [] : [key]));
  if (claims.length > 0 || claimed === undefined || more.length > 0 || keys.length === 0) return undefined;
  for (const passage of passages.slice(0, 3))
    for (const sentence of passage.passage.text.split(/(?<=[.;!?])\s+/)) {
      const held = new Set(library.lexicon.keys(sentence));
      const said = keys.every((key) => held.has(key)) ? endOf(library, sentence, keys) : undefined;
      if (said !== undefined) return { verdict: said === claimed ? 'supported' : 'contradicted', passage };
    }
  return undefined;
};
