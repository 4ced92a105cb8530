import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Command, InvalidArgumentError } from 'commander';
import { ChapterError } from '../errors.ts';
import type { Library } from '../library.ts';
import { source } from '../reply/wording.ts';
import { type FoundSection, markedText, searchCorpus } from '../search/corpus.ts';
import { createSearchIndex, type SearchDocument } from '../search/index.ts';
import { documentLine, queryLine, readLine } from '../search/jsonl.ts';
import { openVerified, run } from './run.ts';

const DOCUMENT = '{"id","title","text"}';
const QUERY = '{"id","text"}';

const wholeNumber = (text: string): number => {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is a whole number from 1.');
  return Number(text);
};

const readText = async (file: string): Promise<string> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const found = error instanceof Error ? `${error.message}.` : 'unreadable.';
    const fix = `Give --docs a file of lines ${DOCUMENT}.`;
    throw new ChapterError({ code: 'search.docs', where: `--docs ${file}`, found, fix });
  }
};

const readDocuments = async (file: string): Promise<SearchDocument[]> => {
  const lines = (await readText(file)).replace(/^\uFEFF/, '').split(/\r?\n/);
  const firstLines = new Map<string, number>();
  return lines.flatMap((line, at) => {
    if (line.trim() === '') return [];
    const where = `${file}:${at + 1}`;
    const document = readLine(line, documentLine, where, DOCUMENT);
    const first = firstLines.get(document.id);
    if (first !== undefined) {
      const found = `id "${document.id}" is that of line ${first} too.`;
      throw new ChapterError({ code: 'search.id', where, found, fix: 'Give each document its own id.' });
    }
    firstLines.set(document.id, at + 1);
    return [document];
  });
};

/** Answers each query on standard input with a line {"id","hits","ms"} as soon as it is read. */
const searchFile = async (file: string, k: number): Promise<void> => {
  const index = createSearchIndex(await readDocuments(file));
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const query = readLine(line.replace(/^\uFEFF/, ''), queryLine, `standard input:${number}`, QUERY);
    const start = performance.now();
    const hits = index.search(query.text, k).map(({ id }) => id);
    const ms = Number((performance.now() - start).toFixed(3));
    process.stdout.write(`${JSON.stringify({ id: query.id, hits, ms })}\n`);
  }
};

const NOTHING = 'Nothing in the reports has these words. Try others, or fewer.';

/** Five lines a person can scan: where it stands, then the words, matches between asterisks. */
const foundText = (library: Library, found: readonly FoundSection[]): string =>
  found
    .map(
      ({ section: { report, id }, snippet }, place) =>
        `${place + 1}. ${source(library, { report, section: id })}\n   ${markedText(snippet)}`,
    )
    .join('\n\n');

type Options = { docs?: string; jsonl?: true; k: number; corpus?: string };

const command = new Command('search')
  .description('Search the reports, or a file of documents given with --docs.')
  .argument('[words...]', 'what to look for in the reports')
  .option('--docs <file>', `search this file of lines ${DOCUMENT} instead`)
  .option('--jsonl', `with --docs: read lines ${QUERY} from standard input`)
  .option('--k <number>', 'with --docs: the most hits for a query', wholeNumber, 100)
  .option('--corpus <dir>', 'search another corpus folder')
  .action(async (words: string[], { docs, jsonl, k, corpus }: Options) => {
    const query = words.join(' ').trim();
    if ((docs !== undefined) !== (jsonl === true)) command.error('error: --docs and --jsonl go together.');
    if (docs !== undefined && query)
      command.error('error: with --docs, queries come from standard input, not as words.');
    if (docs !== undefined) return searchFile(docs, k);
    if (!query) command.error('error: nothing to look for. Example: npm run search -- "care leavers housing"');
    const library = openVerified(corpus);
    const found = searchCorpus(library, query);
    process.stdout.write(`${found.length > 0 ? foundText(library, found) : NOTHING}\n`);
  });

await run(command);
