import { describe, expect, test } from 'vitest';
import { formatSections } from '../../src/corpus/sections.ts';
import { ingestText } from '../../src/ingest/text.ts';

/** The sections of a snippet as Markdown; a paragraph of prose before it keeps it from being a title page. */
const sectionsOf = (snippet: string): string =>
  formatSections(ingestText(`1. Start\n\n1.1 Before.\n\n${snippet}`, 'report').sections)
    .replace('# 1. Start\n\n## 1.1\n\nBefore.\n', '')
    .trim();

const wrapped = (text: string): string =>
  `${text}\n\n${'The council has looked at how its plans\nfor children are made and kept.\n\n'.repeat(8)}`;
const firstSection = (text: string): string =>
  formatSections(ingestText(wrapped(text), 'r').sections.slice(0, 1)).trim();

const long = 'The service has worked with its partners through the year to make sure that all the children who';

const rules: [rule: string, snippet: string, sections: string][] = [
  ['a number with a bullet', '- 1.2 Text.', '## 1.2\n\nText.'],
  ['a number with a dot', '1.2. Text.', '## 1.2\n\nText.'],
  ['a number three deep', '1.1.1 Text.', '## 1.1.1\n\nText.'],
  ['a number and a tab', '1.2\tText.', '## 1.2\n\nText.'],
  ['a number that skips one', '1.3 Text.', '## 1.3\n\nText.'],
  ['a number before a small letter', '1.2 text of a paragraph', '## 1.2\n\ntext of a paragraph'],
  ['a number in prose', '2.5 million people live here.', '2.5 million people live here.'],
  ['a number out of sequence', '7.4 Text.', '7.4 Text.'],
  ['a date', '13 January 2020', '13 January 2020'],
  [
    'a heading and its paragraph',
    '2. Looked After Children\n\n2.1 Text.',
    '# 2. Looked After Children\n\n## 2.1\n\nText.',
  ],
  ['a bold heading', '2. **Legal issues**\n\n2.1 Text.', '# 2. Legal issues\n\n## 2.1\n\nText.'],
  ['a heading without a dot', '2 Background Papers\n\n2.1 None.', '# 2 Background Papers\n\n## 2.1\n\nNone.'],
  [
    'text straight under a heading',
    '2. Money:\n\nBy the treasurer.\n\n2.1 Text.',
    '# 2. Money:\n\n## 2\n\nBy the treasurer.\n\n## 2.1\n\nText.',
  ],
  ['a heading without a number', 'Statutory basis\n\n1.2 Text.', '# › Statutory basis\n\n## 1.2\n\nText.'],
  ['a heading at the end', 'Appendices\n\nAppendix 1 – Plan', '# ‹\n\n## Appendices\n\nAppendix 1 – Plan'],
  [
    'a heading with a number and its own text',
    '1.2 Early Help\n\nEarly help means action.\n\n1.3 Text.',
    '## 1.2 Early Help\n\nEarly help means action.\n\n## 1.3\n\nText.',
  ],
  [
    'the same, on the next line',
    '1.2 Legal fees\nThis budget covers court fees.',
    '## 1.2 Legal fees\n\nThis budget covers court fees.',
  ],
  [
    'a heading with a number for those behind it',
    '1.2 Inspection regime\n\n1.3 Ofsted inspects.',
    '# › 1.2 Inspection regime\n\n## 1.3\n\nOfsted inspects.',
  ],
  [
    'a heading over another number than its own',
    '1.2 Corporate Parenting\n\n1.4.1 Text.\n\n1.3 Insight\n\n1.5.1 Text.',
    '# › 1.2 Corporate Parenting\n\n## 1.4.1\n\nText.\n\n# › 1.3 Insight\n\n## 1.5.1\n\nText.',
  ],
  ['items', '1.2 These are:\n - one;\n\n- two.', '## 1.2\n\nThese are:\n\n- one;\n- two.'],
  ['items by letter', '(a) one;\n(b) two.', '- (a) one;\n- (b) two.'],
  [
    'numbered recommendations',
    'Recommendations\n\n- 1. That the report be noted\n- 2. That it be published',
    '# ‹\n\n## Recommendations\n\n- 1. That the report be noted\n- 2. That it be published',
  ],
  ['a quotation', '“I like where I live.”', '> “I like where I live.”'],
  ['a marked quotation', '> I like where I live.', '> I like where I live.'],
  ['a paragraph torn before a small letter', `${long}\n\nneed help get it.`, `${long} need help get it.`],
  ['a paragraph torn by a page number', `${long}\n\nPage 4 of 9\n\nneed help get it.`, `${long} need help get it.`],
  [
    'a paragraph torn before a capital',
    `${long} live in the\n\nBorough get help.`,
    `${long} live in the Borough get help.`,
  ],
  ['a paragraph torn by a space of the web', `${long}\n&nbsp;\nneed help get it.`, `${long} need help get it.`],
  ['two paragraphs', 'One is here.\n\nAnother is here.', 'One is here.\n\nAnother is here.'],
  ['emphasis', '1.2 **Staffing** - There are *no* issues.', '## 1.2\n\nStaffing - There are no issues.'],
  ['a footnote star', '1.2 There were 24* in all.', '## 1.2\n\nThere were 24* in all.'],
  ['a link', 'See <https://example.org/a>.', 'See https://example.org/a.'],
  [
    'a figure',
    'Figure 1 Children by age\n\nSource: ICS',
    '![Figure 1 Children by age (picture; its data is not in the text)]\n\nSource: ICS',
  ],
  ['a figure in prose', 'Figure 1 shows the trend.', 'Figure 1 shows the trend.'],
  [
    'a table whose data is missing',
    'Table 3: Children by age',
    '![Table 3: Children by age (picture; its data is not in the text)]',
  ],
  ['a table', 'Type\t2019\nFoster\t10\nOther\t2', '| Type | 2019 |\n| --- | --- |\n| Foster | 10 |\n| Other | 2 |'],
  ['a table with an empty column', 'Type\t\t2019\nFoster\t\t10', '| Type | 2019 |\n| --- | --- |\n| Foster | 10 |'],
  [
    'a Markdown table',
    '| Type | 2019 |\n|---|--:|\n| Foster | 10 |',
    '| Type | 2019 |\n| --- | --- |\n| Foster | 10 |',
  ],
  [
    'a labelled table',
    'Table 1 Carers\n\nType\t2019\nFoster\t10\n\nSource: ICS\n\n1.2 Text.',
    '## Table 1 Carers\n\n| Type | 2019 |\n| --- | --- |\n| Foster | 10 |\n\nSource: ICS\n\n## 1.2\n\nText.',
  ],
  [
    'a label with the source before the table',
    'Table 1 Carers\n\nSource: ICS\n\nType\t2019\nFoster\t10',
    '## Table 1 Carers\n\nSource: ICS\n\n| Type | 2019 |\n| --- | --- |\n| Foster | 10 |',
  ],
  [
    'rows parted by spaces',
    '2011/12 2012/13\n\nIn care 427 420\n\n:of which here 110 113\n\n% placed 81.0% 81.7%',
    '|  | 2011/12 | 2012/13 |\n| --- | --- | --- |\n| In care | 427 | 420 |\n| :of which here | 110 | 113 |\n| % placed | 81.0% | 81.7% |',
  ],
  [
    'rows parted by spaces, two columns',
    "Local Authority No. of YP's\n\nKent 19\n\nSouth end on Sea 7\n\nTotal 26",
    "| Local Authority | No. of YP's |\n| --- | --- |\n| Kent | 19 |\n| South end on Sea | 7 |\n| Total | 26 |",
  ],
  [
    'rows parted by spaces, years above',
    'Type 2018 2019\n\nFoster 101 106\n\nKin 28 29\n\nRespite 8 8',
    '| Type | 2018 | 2019 |\n| --- | --- | --- |\n| Foster | 101 | 106 |\n| Kin | 28 | 29 |\n| Respite | 8 | 8 |',
  ],
];

describe('a snippet', () => {
  test.each(rules)('%s', (_, snippet, sections) => expect(sectionsOf(snippet)).toBe(sections));
});

const wraps: [rule: string, text: string, section: string][] = [
  [
    'lines of one paragraph',
    '1.1 The first line of a paragraph and\nthe second.',
    '## 1.1\n\nThe first line of a paragraph and the second.',
  ],
  [
    'a first line set apart',
    '1.1 The first line of this paragraph stops.\n\nHowever, it goes on.',
    '## 1.1\n\nThe first line of this paragraph stops. However, it goes on.',
  ],
  [
    'a bullet on several lines',
    '1.1 Both:\n\n• March 2013 \nIt was busier than the average month\nand stayed so.\n\n• April',
    '## 1.1\n\nBoth:\n\n- March 2013 It was busier than the average month and stayed so.\n- April',
  ],
  [
    'a number inside a sentence',
    '1.1 In the year there was an increase of\n1.2 and it was followed by an increase of\n26 weeks.',
    '## 1.1\n\nIn the year there was an increase of 1.2 and it was followed by an increase of 26 weeks.',
  ],
  [
    'a word hyphenated at the line’s end',
    '1.1 The board has looked over the long-\nterm plans.',
    '## 1.1\n\nThe board has looked over the long-term plans.',
  ],
];

describe('a wrapped text', () => {
  test.each(wraps)('%s', (_, text, section) => expect(firstSection(text)).toContain(section));
});
