import { doneBy } from '../../../intents/gradings.ts';
import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { stem, tokenize } from '../../search/tokens.ts';
import type { FoundPassage, Verdict } from '../answer.ts';

/** Words of who did it that say little. */
const SMALL = new Set('the a an and its their our by with'.split(' '));

type Agent = { verb: string; start: number; words: string[] };

/** By whom a text says that something is chaired, led or run: the verb, its place, and what the one is who does it. */
const agentOf = (text: string): Agent | undefined => {
  const found = doneBy.exec(text);
  const [, verb, who] = found ?? [];
  if (!found || verb === undefined || who === undefined) return undefined;
  // "The Lead Member for School Improvement": what somebody is, not what for.
  const [head = ''] = who.split(/ (?:for|of|at|in|on) /i);
  const words = tokenize(head).filter((word) => !SMALL.has(word));
  return { verb: verb.toLowerCase(), start: found.index, words: words.map(stem) };
};

/**
 * "The board is chaired by the executive director": who a report says does it. A passage counts only where it holds
 * every word that stands before the verb. All the words of the one named are those of the report, or none of them is;
 * anything between says too little either way.
 */
export const judgeAgentInWords = (
  library: Library,
  { text, claims, subject }: Reading,
  passages: readonly FoundPassage[],
): { verdict: Verdict; passage: FoundPassage } | undefined => {
  const claimed = agentOf(text);
  if (!claimed || claimed.words.length === 0 || claims.length > 0) return undefined;
  const keys = subject.flatMap(({ key, start }) => (library.frame.has(key) || start >= claimed.start ? [] : [key]));
  if (keys.length === 0) return undefined;
  for (const passage of passages.slice(0, 3)) {
    const held = new Set([
      ...library.lexicon.keys(passage.passage.section.heading),
      ...library.lexicon.keys(passage.passage.text),
    ]);
    if (!keys.every((key) => held.has(key))) continue;
    const printed = passage.passage.text.split(/(?<=[.;!?])\s+/).flatMap((sentence) => agentOf(sentence) ?? []);
    const [only, ...more] = printed.filter(({ verb }) => verb === claimed.verb);
    if (!only || more.length > 0) continue;
    const met = claimed.words.filter((word) => only.words.includes(word)).length;
    if (met === 0 || met === claimed.words.length) return { verdict: met > 0 ? 'supported' : 'contradicted', passage };
  }
  return undefined;
};
