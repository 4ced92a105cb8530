import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseReport } from '../../src/corpus/report.ts';
import { parseSections } from '../../src/corpus/sections.ts';
import { addReport } from '../../src/ingest/add.ts';

const text = `Riverdale Council

4 May 2021

Title\tChildren's Report 2020/21
Wards\tAll

1. Summary

1.1 There were 412 children.

Type\t2021
Foster\t310

Figure 1 Trend
`;

let dir: string;
const file = (name: string, content: string | Buffer): string => {
  const path = join(dir, name);
  writeFileSync(path, content);
  return path;
};

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'add-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

describe('addReport', () => {
  test('writes the three files of a report and says what it found', () => {
    const corpusDir = join(dir, 'new', 'corpus');
    const added = addReport({ source: file('r.txt', text), corpusDir });
    expect(added).toEqual({ id: 'riverdale-2021', sections: 2, tables: 2, captions: 1, furniture: 0, warnings: [] });
    const folder = join(corpusDir, 'reports', 'riverdale-2021');
    expect(readdirSync(folder).sort()).toEqual(['report.json', 'sections.md', 'source.txt']);
    expect(readFileSync(join(folder, 'source.txt'), 'utf8')).toBe(text);
    const report = parseReport(readFileSync(join(folder, 'report.json'), 'utf8'), 'report.json');
    expect(report).toMatchObject({
      id: 'riverdale-2021',
      title: "Children's Report 2020/21",
      date: '2021-05-04',
      given: {},
    });
    const sections = parseSections(readFileSync(join(folder, 'sections.md'), 'utf8'), report.id, 'sections.md');
    expect(sections.map(({ id }) => id)).toEqual(['Front matter', '1.1']);
  });

  test('keeps what was said by option', () => {
    const options = { title: 'A title', area: 'Barnet', date: '2020-01-13' };
    const areaOf = (words: string) => (words === 'Barnet' ? { name: 'Barnet', code: 'E09000003' } : undefined);
    addReport({ source: file('r.txt', text), corpusDir: dir, id: 'mine', ...options, areaOf });
    const report = parseReport(readFileSync(join(dir, 'reports/mine/report.json'), 'utf8'), 'report.json');
    expect(report).toMatchObject({ ...options, areaCode: 'E09000003', given: options });
  });

  test('writes over the same text, and over another only when told to', () => {
    const first = { source: file('a.txt', text), corpusDir: dir, id: 'mine' };
    const second = { source: file('b.txt', text.replace('412', '413')), corpusDir: dir, id: 'mine' };
    addReport(first);
    addReport(first);
    expect(() => addReport(second)).toThrow('holds another text under the id "mine". Choose another id with --id');
    addReport({ ...second, replace: true });
    expect(readFileSync(join(dir, 'reports/mine/sections.md'), 'utf8')).toContain('413');
  });

  test.each([
    ['no such file', () => join(dir, 'none.txt'), {}, 'cannot be read'],
    ['a PDF', () => file('r.pdf', '%PDF-1.7'), {}, 'is a pdf file. Save the report as plain text'],
    ['bytes', () => file('r.txt', Buffer.from([0, 1, 2])), {}, 'is not UTF-8 text. Save the report as plain text'],
    ['another encoding', () => file('r.txt', Buffer.from([0x43, 0xa3, 0x39])), {}, 'is not UTF-8 text.'],
    ['an empty file', () => file('r.txt', ' \n'), {}, 'holds no words. Add a file with the text of a report.'],
    ['a bad id', () => file('r.txt', text), { id: '../x' }, '--id: is "../x". Use small letters'],
    ['a bad date', () => file('r.txt', text), { date: '2020-13-01' }, '--date: is "2020-13-01", which is no date.'],
  ])('refuses %s', (_, source, options, message) => {
    expect(() => addReport({ source: source(), corpusDir: dir, ...options })).toThrow(message);
    expect(readdirSync(dir)).not.toContain('reports');
  });
});
