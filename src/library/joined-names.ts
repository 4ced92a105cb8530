import type { Breakdown } from '../corpus/schema.ts';

const JOINS = /\s(?:and|&|-|or)\s/i;

const escaped = (words: string): string =>
  words.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`).replace(/\s(?:and|&)\s/gi, String.raw`\s(?:and|&)\s`);

/**
 * Names of parts with a word inside that joins ("Safeguarding and Review"): no question is cut there.
 * @returns undefined where no part has such a name
 */
export const joinedNames = (breakdowns: readonly Breakdown[]): RegExp | undefined => {
  const names = breakdowns
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .filter((name) => JOINS.test(name))
    .sort((a, b) => b.length - a.length);
  return names.length === 0 ? undefined : new RegExp(String.raw`\b(?:${names.map(escaped).join('|')})(?!\w)`, 'gi');
};
