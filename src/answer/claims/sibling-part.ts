import type { Figure, Library } from '../../library.ts';
import type { Key } from '../../question/lexicon.ts';
import { partKeys } from '../../question/match.ts';
import type { Reading } from '../../question/reading.ts';
import { chooseFigure } from '../choose.ts';
import { agrees } from './agree.ts';
import type { Finding } from './finding.ts';

const WHOLE = 100;

/**
 * "88% are girls", where the boys are 88%: a share that is printed of another part, and so large that this part cannot
 * have it as well.
 * @returns undefined where the share stated is printed of no other part of the same division, or both could have it
 */
export const judgeSiblingPart = (library: Library, reading: Reading): Finding | undefined => {
  const [claim, ...more] = reading.claims;
  if (!claim || more.length > 0 || claim.role !== 'level' || claim.unit !== 'percent') return undefined;
  if (claim.bound !== undefined || claim.value.times(2).lessThanOrEqualTo(WHOLE)) return undefined;
  const { breakdowns } = library.corpus.vocabulary;
  const keysOf = (name: string): Key[] => library.lexicon.keys(name);
  const asked = new Set(reading.wanted.map(({ key }) => key));
  const said = breakdowns.filter(
    ({ name, dimension }) => dimension !== '' && keysOf(name).every((key) => asked.has(key)),
  );
  const siblings = breakdowns.filter(({ name, dimension }) =>
    said.some((part) => part.dimension === dimension && part.name !== name),
  );
  for (const { name } of siblings) {
    const own = new Set(said.flatMap((part) => keysOf(part.name)));
    const sibling = keysOf(name).map((key) => ({ key, weight: library.weightOf(key) }));
    const choice = chooseFigure(library, {
      ...reading,
      units: [claim.unit],
      wanted: [...reading.wanted.filter(({ key }) => !own.has(key)), ...sibling],
    });
    const isOfSibling = (figure: Figure): boolean =>
      agrees(claim, figure) && sibling.every(({ key }) => partKeys(figure.described).has(key));
    const printed = choice.kind === 'chosen' ? choice.figures.filter(isOfSibling) : [];
    if (printed.length > 0)
      return { verdict: 'contradicted', reason: 'The number stated is reported of another part.', figures: printed };
  }
  return undefined;
};
