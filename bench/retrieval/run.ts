import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { COVERAGE_FLOOR } from '../../src/search/coverage.ts';
import { SEARCH_OPTIONS } from '../../src/search/options.ts';
import { readCollections, type Collection } from './collection.ts';
import { measure } from './measure.ts';
import { measureRefusal } from './refusal.ts';
import { NEIGHBOURS, VARIANTS, type Variant } from './variants.ts';

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(head), row(head.map((_, column) => (column === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

const isGraded = ({ judged }: Collection): boolean =>
  Array.from(judged.values()).some((documents) => Array.from(documents.values()).some((relevance) => relevance > 1));

/** One cell a collection: nDCG@10, with the binary beside it where judgements have degrees. */
const quality = (collections: readonly Collection[], variants: readonly Variant[]): string[][] =>
  variants.map((variant) => {
    console.error(variant.name);
    const cells = collections.map((collection) => {
      const result = measure(collection, variant);
      return result.graded.toFixed(4) + (isGraded(collection) ? ` (${result.binary.toFixed(4)})` : '');
    });
    return [variant.name, ...cells];
  });

const speed = (collections: readonly Collection[], variants: readonly Variant[]): string[][] =>
  variants.map((variant) => [
    variant.name,
    ...collections.map((collection) => {
      const { p50, p99 } = measure(collection, variant);
      return `${p50.toFixed(2)} / ${p99.toFixed(2)}`;
    }),
  ]);

const report = (collections: readonly Collection[]): string => {
  const names = collections.map(({ name }) => name);
  const ends = [VARIANTS[0], VARIANTS.at(-1)].filter((variant) => variant !== undefined);
  const sizes = collections.map(({ name, documents, queries }) => [name, documents.length, queries.length]);
  const refusals = measureRefusal(collections, COVERAGE_FLOOR).map(({ documents, strangers, auc, kept, refused }) => [
    documents,
    strangers,
    auc.toFixed(3),
    kept.toFixed(3),
    refused.toFixed(3),
  ]);
  return `# What the search finds

Written by \`node --import tsx bench/retrieval/run.ts\`; change the search, run it, and read the difference.
Node ${process.versions.node}. Options: \`${JSON.stringify(SEARCH_OPTIONS)}\`.

${table(['collection', 'documents', 'queries'], sizes)}

## nDCG@10, one thing added after another

In brackets: relevant or not, where people judged in degrees (the figure published for other engines).

${table(['search', ...names], quality(collections, VARIANTS))}

## The final set-up with one number changed

${table(['change', ...names], quality(collections, NEIGHBOURS))}

## Milliseconds a query, p50 / p99

${table(['search', ...names], speed(collections, ends))}

## Refusing what the documents do not hold

Each collection is asked its own queries and another's. AUC: how often its own has the higher coverage. Kept and
refused: shares of its own and of the other's queries at the floor of ${COVERAGE_FLOOR}.

${table(['documents', 'strangers', 'AUC', 'kept', 'refused'], refusals)}
`;
};

const { values } = parseArgs({ options: { data: { type: 'string', default: '../shared/retrieval' } } });
try {
  writeFileSync(new URL('RESULTS.md', import.meta.url), report(readCollections(values.data)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
