import { bestCoverage } from '../../src/search/coverage.ts';
import { createSearchIndex } from '../../src/search/index.ts';
import type { Collection } from './collection.ts';

/** How well coverage tells a collection's own queries from another's. */
export type Refusal = { documents: string; strangers: string; auc: number; kept: number; refused: number };

/** AUC: how often a collection's own query has more coverage than a stranger's (ties count half). */
const areaUnderCurve = (own: readonly number[], strange: readonly number[]): number =>
  own.reduce((sum, a) => sum + strange.reduce((wins, b) => wins + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0) /
  (own.length * strange.length);

const share = (values: readonly number[], holds: (value: number) => boolean): number =>
  values.filter(holds).length / values.length;

/** Asks each collection its own queries and every other's. `kept` and `refused` are shares at the floor. */
export const measureRefusal = (collections: readonly Collection[], floor: number): Refusal[] =>
  collections.flatMap((collection) => {
    const index = createSearchIndex(collection.documents);
    const coverages = ({ queries }: Collection): number[] =>
      queries.map(({ text }) => bestCoverage(index.search(text)));
    const own = coverages(collection);
    return collections
      .filter((other) => other !== collection)
      .map((other) => {
        const strange = coverages(other);
        return {
          documents: collection.name,
          strangers: other.name,
          auc: areaUnderCurve(own, strange),
          kept: share(own, (value) => value >= floor),
          refused: share(strange, (value) => value < floor),
        };
      });
  });
