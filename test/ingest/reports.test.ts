import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatReport, parseReport } from '../../src/corpus/report.ts';
import { formatSections } from '../../src/corpus/sections.ts';
import { ingestText } from '../../src/ingest/text.ts';

const reports = join(import.meta.dirname, '../../corpus/reports');
const read = (id: string, name: string): string => readFileSync(join(reports, id, name), 'utf8');

/** Words alone: no bullets, no Markdown marks, a word hyphenated at a line's end in one piece. */
function words(text: string): string[] {
  return text
    .replace(/([\p{L}\d])-[ \t]*\n\s*(?=[\p{L}\d])/gu, '$1-')
    .replace(/\[(\S+)\]\((\S+)\)/g, (whole, label: string, target: string) =>
      label.replace(/\\/g, '') === target ? target : whole,
    )
    .replace(/<(https?:[^>\s]+)>/g, '$1')
    .split(/\s+/)
    .map((word) => word.replace(/^\*+|\*+$/g, ''))
    .filter((word) => !/^[-•]?$/.test(word));
}

/** The words of a source without its furniture and without the dots behind paragraph numbers. */
function sourceWords(source: string, furniture: string[]): string[] {
  const left = [...furniture];
  const kept = source.split('\n').filter((line) => (line === left[0] ? (left.shift(), false) : true));
  expect(left).toEqual([]);
  return words(kept.map((line) => line.replace(/^(\s*(?:- )?\d+(?:\.\d+)+)\.(?=\s)/, '$1')).join('\n'));
}

/** The words of a sections.md, each heading once, in order. */
function sectionWords(markdown: string): string[] {
  let heading = '';
  const lines = markdown.split('\n').map((line) => {
    if (line.startsWith('# ')) heading = line.replace(/^# (?:[›‹] ?)*/, '');
    if (line.startsWith('# ')) return heading;
    if (line === '## Front matter') return '';
    if (line.startsWith('## ')) return heading.startsWith(`${line.slice(3)}.`) ? '' : line.slice(3);
    if (/^\|( --- \|)+$/.test(line)) return '';
    if (line.startsWith('|')) return line.slice(1, -1).split(' | ').join(' ');
    return line.replace(/^!\[(.*) \(picture; its data is not in the text\)\]$/, '$1').replace(/^(?:- |> |\\)/, '');
  });
  return words(lines.join('\n\n'));
}

describe.each(readdirSync(reports))('%s', (id) => {
  const source = read(id, 'source.txt');
  const committed = parseReport(read(id, 'report.json'), id);

  test('comes out the same again', () => {
    const { area, areaCode } = committed;
    const areaOf = () => (area !== null && areaCode !== null ? { name: area, code: areaCode } : undefined);
    const { report, sections, warnings } = ingestText(source, id, committed.given, areaOf);
    expect(formatSections(sections)).toBe(read(id, 'sections.md'));
    expect(formatReport(report)).toBe(read(id, 'report.json'));
    expect(warnings).toEqual([]);
  });

  test('keeps every word in order', () => {
    expect(sectionWords(read(id, 'sections.md'))).toEqual(sourceWords(source, committed.furniture));
  });
});
