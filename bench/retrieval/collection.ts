import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SearchDocument } from '../../src/search/index.ts';

/** Documents, queries, and how relevant people judged documents to be, by query id and document id. */
export type Collection = {
  name: string;
  documents: SearchDocument[];
  queries: { id: string; text: string }[];
  judged: Map<string, Map<string, number>>;
};

const lines = (file: string): string[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '');

const readJudgements = (file: string): Collection['judged'] => {
  const judged: Collection['judged'] = new Map();
  for (const line of lines(file)) {
    const [query = '', document = '', relevance = '0'] = line.split('\t');
    judged.set(query, (judged.get(query) ?? new Map<string, number>()).set(document, Number(relevance)));
  }
  return judged;
};

/** Reads one folder of docs.jsonl, queries.jsonl and qrels.tsv (query, document, relevance). */
const readCollection = (folder: string, name: string): Collection => {
  const judged = readJudgements(join(folder, name, 'qrels.tsv'));
  const queries = lines(join(folder, name, 'queries.jsonl')).map(
    (line) => JSON.parse(line) as Collection['queries'][0],
  );
  return {
    name,
    documents: lines(join(folder, name, 'docs.jsonl')).map((line) => JSON.parse(line) as SearchDocument),
    queries: queries.filter(({ id }) => judged.has(id)),
    judged,
  };
};

/** Every collection in a folder, in the order of their names; queries without judged documents are left out. */
export const readCollections = (folder: string): Collection[] => {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const found = names.filter((name) => existsSync(join(folder, name, 'qrels.tsv')));
  if (found.length === 0)
    throw new Error(
      `${folder}: no collection found. Give --data a folder of folders with docs.jsonl, queries.jsonl, qrels.tsv.`,
    );
  return found.map((name) => readCollection(folder, name));
};
