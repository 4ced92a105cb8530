import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'corpus-'));
  cpSync(join(root, 'corpus'), join(folder, 'broken'), { recursive: true });
  cpSync(join(root, 'corpus'), join(folder, 'torn'), { recursive: true });
  edit('broken/metrics.csv', (text) => text.replaceAll(',E06000034,', ',E09000003,'));
  edit('torn/metrics.csv', (text) => text.replace(',2014-08,307,', ',August 2014,many,'));
  const report =
    'Riverdale Council\n\n4 May 2021\n\nTitle\tCats 2021\n\n1. Summary\n\n1.1 There were 412 cats in Barnet.\n';
  writeFileSync(join(folder, 'report.txt'), report);
});
afterAll(() => rmSync(folder, { recursive: true }));

const edit = (name: string, change: (text: string) => string): void => {
  const file = join(folder, name);
  writeFileSync(file, change(readFileSync(file, 'utf8')));
};

const run = (program: 'corpus' | 'ask', ...args: string[]) => {
  const given = args.map((arg) => arg.replace('{}', folder));
  const options = { cwd: root, encoding: 'utf8' } as const;
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', `src/cli/${program}.ts`, ...given],
    options,
  );
  return { status, out: stdout, messages: stderr };
};

const lineOf = (name: string, words: string): number =>
  readFileSync(join(folder, name), 'utf8')
    .split('\n')
    .findIndex((line) => line.includes(words)) + 1;

describe('corpus', { timeout: 60_000 }, () => {
  test('verify says how much was checked', () => {
    const { status, out, messages } = run('corpus', 'verify');
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    expect(out).toMatch(/^Checked \d+ reports, \d+ sections and \d+ figures: no faults\.\n$/);
  });

  test('coverage says how much was read', () => {
    expect(run('corpus', 'coverage').out).toMatch(/^Read \d+ reports, .* figures: 0 numbers not accounted for\.\n$/);
    expect(run('corpus', 'coverage', '--json').out).toBe('{"numbers":[]}\n');
  });

  test('figures prints each figure as the answers do', () => {
    const { figures } = JSON.parse(run('corpus', 'figures', '--json').out) as { figures: object[] };
    expect(figures).toContainEqual({
      id: expect.any(String) as string,
      report: 'thurrock-2015',
      value: 104,
      unit: 'count',
      area: 'Thurrock',
      area_code: 'E06000034',
      indicator: 'Fostering households',
      period: '2015-03-31',
      status: 'actual',
      role: 'headline',
      citation: expect.objectContaining({ report: 'thurrock-2015', section: '6.3' }) as object,
    });
    expect(run('corpus', 'figures').out).toContain('thurrock-2015, 6.3: 104 (Fostering households; Thurrock, ');
  });

  test('a new report is added, verified and its numbers listed', () => {
    const added = run('corpus', 'add', '{}/report.txt', '--corpus', '{}/new', '--area', 'Barnet', '--json');
    expect(JSON.parse(added.out)).toMatchObject({ id: 'barnet-2021', sections: 2 });
    const again = run('corpus', 'add', '{}/report.txt', '--corpus', '{}/new', '--area', 'Barnet');
    expect(again.out).toBe(`Added barnet-2021 to ${folder}/new: 2 sections, 0 tables, 0 captions.\n`);
    const report = readFileSync(join(folder, 'new/reports/barnet-2021/report.json'), 'utf8');
    expect(JSON.parse(report)).toMatchObject({ area: 'Barnet', areaCode: 'E09000003' });
    expect(run('corpus', 'verify', '--corpus', '{}/new').out).toBe(
      'Checked 1 report, 2 sections and 0 figures: no faults.\n',
    );
    expect(run('corpus', 'figures', '--corpus', '{}/new', '--json').out).toBe('{"figures":[]}\n');
    expect(run('corpus', 'coverage', '--corpus', '{}/new').out).toContain('barnet-2021, 1.1 (sections.md, line ');
  });

  test('a fault stops the answers too: file, line, what was found, what to do; at most 20', () => {
    const line = lineOf('broken/metrics.csv', ',E09000003,from,,2,years');
    const first = `${folder}/broken/metrics.csv, line ${line}: found area_code "E09000003" for Thurrock. Write E06000034.\n`;
    const verified = run('corpus', 'verify', '--corpus', '{}/broken');
    expect({ status: verified.status, out: verified.out }).toEqual({ status: 1, out: '' });
    expect(verified.messages).toContain(first);
    const asked = run('ask', '--corpus', '{}/broken', 'Thurrock LAC rate March 2015');
    const lines = asked.messages.trimEnd().split('\n');
    expect({ status: asked.status, out: asked.out, lines: lines.length }).toEqual({ status: 1, out: '', lines: 21 });
    expect(lines[20]).toBe(
      `and ${verified.messages.trimEnd().split('\n').length - 20} more: not listed here. "npm run corpus -- verify" lists all.`,
    );
    expect(asked.messages).not.toMatch(/\n\s+at /);
  });

  test('a cell that cannot be read stops the answers', () => {
    const { status, out, messages } = run('ask', '--corpus', '{}/torn', 'Thurrock LAC rate March 2015');
    const where = `${folder}/torn/metrics.csv, line ${lineOf('torn/metrics.csv', ',August 2014,many,')}`;
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(messages).toContain(`${where}, column period: found "August 2014", which is not an ISO 8601 period.`);
    expect(messages).toContain(`${where}, column value: found "many", which is not a plain decimal number.`);
    expect(messages).not.toMatch(/\n\s+at /);
  });

  test.each([
    ['no command', [], 2, /Usage: corpus/],
    ['a command there is not', ['feed'], 2, /unknown command 'feed'/],
    ['no file', ['add', '--corpus', '{}/new'], 2, /missing required argument 'file'/],
    ['no corpus to add to', ['add', '{}/report.txt'], 2, /required option '--corpus <dir>'/],
    ['a file that is not there', ['add', '{}/none.txt', '--corpus', '{}/new'], 1, /none\.txt: cannot be read/],
    ['a corpus that is not there', ['verify', '--corpus', '{}/none'], 1, /none: does not exist\. Name an existing/],
    ['a folder that is no corpus', ['coverage', '--corpus', 'src'], 1, /is not a corpus folder/],
  ])('%s', (_, args, status, message) => {
    const result = run('corpus', ...args);
    expect({ status: result.status, out: result.out }).toEqual({ status, out: '' });
    expect(result.messages).toMatch(message);
  });
});
