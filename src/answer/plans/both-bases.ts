import type { Figure, Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import type { Outcome } from '../answer.ts';
import { difference } from '../arithmetic.ts';
import { basesOf } from '../bases.ts';
import { chooseFigure, given } from '../choose.ts';
import { stopped } from './figure.ts';

/** "before and after the Mayor and Cabinet money": the same subject on each basis. */
export const onBothBases = (library: Library, reading: Reading): Outcome => {
  const wanted = reading.wanted.filter(({ key }) => !library.basisKeys.has(key));
  const plain = chooseFigure(library, { ...reading, wanted });
  // Where the latest figure is reckoned on no basis, the one that a basis is said of is meant.
  const onOne = [plain, chooseFigure(library, reading)].flatMap((choice) =>
    choice.kind === 'chosen' && choice.figures[0] ? [basesOf(library, choice.figures[0])] : [],
  );
  const bases = onOne.find((found) => found.length > 1);
  if (bases) return overBases(bases);
  if (plain.kind !== 'chosen') return stopped(plain, reading);
  const both = [...plain.figures].sort((a, b) => a.id - b.id).slice(0, 2);
  return both.length > 1 ? overBases(both) : { kind: 'passages' };
};

/** From the first basis to the last, with the amount between them where one is printed. */
export const overBases = (bases: readonly Figure[]): Outcome => {
  const [first, last] = [bases[0], bases.at(-1)];
  return {
    kind: 'figures',
    plan: 'change',
    given: given(bases, 'headline'),
    derived: bases.length === 2 && first && last ? difference(first, last) : [],
    caveats: [],
  };
};
