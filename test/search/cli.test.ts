import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
let folder = '';

const FILES = {
  'docs.jsonl': [
    '{"id":"a","title":"Care leavers","text":"Where care leavers live"}',
    '{"id":"b","text":"Care leavers in 2019"}',
    '',
    '{"id":3,"title":"","text":"Adoption"}',
  ],
  'broken.jsonl': ['{"id":"a","text":"Care"}', '{"id":"b",'],
  'no-text.jsonl': ['{"id":"a"}'],
  'twice.jsonl': ['{"id":"a","text":"Care"}', '{"id":"a","text":"Leavers"}'],
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-'));
  for (const [name, lines] of Object.entries(FILES)) writeFileSync(join(folder, name), `${lines.join('\n')}\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

const search = (args: string[], input = '') => {
  const filled = args.map((arg) => (arg.endsWith('.jsonl') ? join(folder, arg) : arg));
  const run = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/search.ts', ...filled], {
    cwd: root,
    input,
    encoding: 'utf8',
  });
  return { code: run.status, out: run.stdout, messages: run.stderr };
};

test('each query is answered with a line, in order', { timeout: 30_000 }, () => {
  const queries =
    '{"id":"q1","text":"care leavers 2019"}\n\n{"id":"q2","text":"adoption"}\n{"id":"q3","text":"zebra"}\n';
  const { code, out, messages } = search(['--docs', 'docs.jsonl', '--jsonl'], queries);
  const answers = out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; hits: string[]; ms: number });
  expect({ code, messages }).toEqual({ code: 0, messages: '' });
  expect(answers.map(({ id, hits }) => ({ id, hits }))).toEqual([
    { id: 'q1', hits: ['b', 'a'] },
    { id: 'q2', hits: ['3'] },
    { id: 'q3', hits: [] },
  ]);
  expect(answers.every(({ ms }) => ms >= 0)).toBe(true);
});

test('--k is the most hits', { timeout: 30_000 }, () => {
  const { out } = search(['--docs', 'docs.jsonl', '--jsonl', '--k', '1'], '{"id":"q","text":"care"}\n');
  expect((JSON.parse(out) as { hits: string[] }).hits).toHaveLength(1);
});

const QUERY = '{"id":"q","text":"care"}\n';

test.each([
  ['a file that is not there', ['--docs', 'missing.jsonl', '--jsonl'], QUERY, 1, /missing\.jsonl: ENOENT.*Give --docs/],
  [
    'a line that is not JSON',
    ['--docs', 'broken.jsonl', '--jsonl'],
    QUERY,
    1,
    /broken\.jsonl:2: not JSON.*one object a line/,
  ],
  ['a document without text', ['--docs', 'no-text.jsonl', '--jsonl'], QUERY, 1, /no-text\.jsonl:1: text: .*one object/],
  ['an id used twice', ['--docs', 'twice.jsonl', '--jsonl'], QUERY, 1, /twice\.jsonl:2: id "a" is that of line 1/],
  ['a query that is not JSON', ['--docs', 'docs.jsonl', '--jsonl'], 'care\n', 1, /standard input:1: not JSON: care/],
  ['a query without text', ['--docs', 'docs.jsonl', '--jsonl'], '{"id":"q"}', 1, /standard input:1: text: /],
  ['--docs without --jsonl', ['--docs', 'docs.jsonl'], QUERY, 2, /--docs and --jsonl go together/],
  ['--jsonl without --docs', ['--jsonl'], QUERY, 2, /--docs and --jsonl go together/],
  ['words beside --docs', ['--docs', 'docs.jsonl', '--jsonl', 'care'], QUERY, 2, /standard input, not as words/],
  ['nothing to look for', [], '', 2, /nothing to look for/],
  ['no number of hits', ['--docs', 'docs.jsonl', '--jsonl', '--k', '0'], QUERY, 2, /whole number from 1/],
  ['an option there is not', ['--dcos', 'docs.jsonl'], QUERY, 2, /unknown option/],
])('%s', { timeout: 30_000 }, (_, args, input, code, message) => {
  const run = search(args, input);
  expect({ code: run.code, out: run.out }).toEqual({ code, out: '' });
  expect(run.messages).toMatch(message);
});
