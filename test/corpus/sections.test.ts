import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSections, parseSections, sectionText, type Block } from '../../src/corpus/sections.ts';

type Part = { id: string; heading: string; blocks: Block[] };

const read = (markdown: string): Part[] =>
  parseSections(markdown, 'report', 'sections.md').map(({ id, heading, blocks }) => ({ id, heading, blocks }));
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const table: Block = {
  kind: 'table',
  header: ['', '2015'],
  rows: [
    ['Children | all', '418'],
    ['C:\\', ''],
  ],
};

const shapes: [name: string, sections: Part[]][] = [
  ['a numbered paragraph', [{ id: '1.1', heading: '1. Summary', blocks: [paragraph('Words.')] }]],
  ['no heading at all', [{ id: '1.1', heading: '', blocks: [paragraph('Words.')] }]],
  ['a section named by its heading', [{ id: 'Summary', heading: 'Summary:', blocks: [paragraph('Words.')] }]],
  [
    'text straight under a numbered heading',
    [
      { id: '14', heading: '14. Financial information:', blocks: [paragraph('(A motion.)')] },
      { id: '14.1', heading: '14. Financial information:', blocks: [paragraph('Details.')] },
    ],
  ],
  [
    'a heading of its own, then none',
    [
      { id: '14.5', heading: '14. Financial › 14.5 Legal fees', blocks: [paragraph('Fees.')] },
      { id: '14.6', heading: '14. Financial', blocks: [paragraph('Challenges.')] },
    ],
  ],
  [
    'headings two deep, and back up',
    [
      { id: '5.4.2', heading: '5. Decision › 5.4 Risk › 5.4.1 Plan', blocks: [] },
      { id: '5.5', heading: '5. Decision', blocks: [paragraph('Words.')] },
      { id: '6.1', heading: '6. Papers', blocks: [paragraph('None.')] },
    ],
  ],
  ['a heading with nothing under it', [{ id: 'Appendices', heading: 'Appendices', blocks: [] }]],
  [
    'a labelled table',
    [
      {
        id: 'Table 1',
        heading: '2. Trends › Table 1 Contacts',
        blocks: [paragraph('Source: ICS'), { ...table, label: 'Table 1', caption: 'Contacts' }, table],
      },
    ],
  ],
  [
    'a table section whose table has no label',
    [{ id: 'Table 1', heading: '2. Trends › Table 1 Contacts', blocks: [table] }],
  ],
  [
    'a labelled table in a numbered paragraph',
    [{ id: '2.1', heading: '', blocks: [{ ...table, label: 'Figure 1' }, { ...table, caption: 'By year' }, table] }],
  ],
  [
    'every kind of line',
    [
      {
        id: '2.1',
        heading: '',
        blocks: [
          { kind: 'item', text: '1. That the report be noted' },
          { kind: 'item', text: '- so' },
          { kind: 'quotation', text: '“I like it here.”' },
          { kind: 'caption', text: 'Figure 1 Children [by age]' },
          ...['# one', '> two', '- three', '* four', '| five |', '![six', '\\seven', '**a › b**', '+9%'].map(paragraph),
        ],
      },
    ],
  ],
];

describe('sections.md', () => {
  test.each(shapes)('reads back %s', (_, sections) => {
    expect(read(formatSections(sections))).toEqual(sections);
  });

  test('reads back any text', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' }).map((raw) => `x${raw.replace(/\s+/gu, ' ').trim()}`);
    const start = fc.constantFrom('', '# ', '## ', '- ', '> ', '|', '![', '\\', '**');
    const words = fc.tuple(start, text).map((parts) => parts.join(''));
    const line = fc.record({ kind: fc.constantFrom('paragraph', 'item', 'quotation', 'caption'), text: words });
    const rows = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(fc.oneof(text, fc.constant('')), { minLength: width, maxLength: width }), { minLength: 1 }),
      );
    const grid = rows.map(([header = [], ...rest]) => ({ kind: 'table' as const, header, rows: rest }));
    fc.assert(
      fc.property(fc.array(fc.oneof(line as fc.Arbitrary<Block>, grid)), (blocks) => {
        const sections = [{ id: '1.1', heading: '1. Summary', blocks }];
        expect(read(formatSections(sections))).toEqual(sections);
      }),
    );
  });

  test('gives each section its line', () => {
    const markdown = '# 1. Summary\n\n## 1.1\n\nWords.\n\n## 1.2\n\nMore.\n';
    expect(parseSections(markdown, 'r', 'f').map(({ report, line }) => [report, line])).toEqual([
      ['r', 3],
      ['r', 7],
    ]);
  });

  test.each([
    ['words before a section', 'Words.', 'sections.md:1: found "Words."; start a section ("## 1.1") before its text'],
    ['a heading too deep', '# › Deep', 'sections.md:1: found "# › Deep"; open the heading above it first'],
    ['a third level', '## 1.1\n\n### More', 'sections.md:3: found "### More"; write "# heading"'],
    ['a foreign list', '## 1.1\n\n* item', 'sections.md:3: found "* item"; write "- item"'],
    ['a picture without its note', '## 1.1\n\n![Figure 1]', 'sections.md:3: found "![Figure 1]"'],
    [
      'a table without a rule',
      '## 1.1\n\n| a | b |\n| 1 | 2 |',
      'sections.md:3: found "| a | b |"; write a row of ---',
    ],
    ['a short row', '## 1.1\n\n| a | b |\n| --- | --- |\n| 1 |', 'sections.md:5: found "| 1 |"; write 2 cells'],
    ['an open row', '## 1.1\n\n| a | b', 'sections.md:3: found "| a | b"; start a row with "| "'],
    [
      'a label without its table',
      '## 1.1\n\n**Table 1 › Contacts**\n\nWords.',
      'sections.md:5: found "Words."; write the table',
    ],
  ])('refuses %s', (_, markdown, message) => {
    expect(() => read(markdown)).toThrow(message);
  });
});

test('a section in plain words', () => {
  const blocks: Block[] = [
    paragraph('Carers by type.'),
    { kind: 'item', text: 'one' },
    { kind: 'caption', text: 'Figure 1 Trend' },
    {
      kind: 'table',
      label: 'Table 1',
      caption: 'Carers',
      header: ['', '2015'],
      rows: [
        ['Foster', '10'],
        ['Other', ''],
      ],
    },
  ];
  expect(sectionText({ blocks })).toBe(
    'Carers by type.\n- one\nFigure 1 Trend (picture; its data is not in the text)\nTable 1 Carers\n2015\nFoster 10\nOther',
  );
});
