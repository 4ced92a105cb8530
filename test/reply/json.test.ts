import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { STATUSES, UNITS } from '../../src/corpus/schema.ts';
import { parsePeriod } from '../../src/corpus/period.ts';
import { INTENT_IDS } from '../../src/question/intent.ts';
import { jsonOf, library } from '../own.ts';

const REPORTS = [...library.reports.keys()];
const filled = z.string().min(1);

const citation = z.strictObject({
  report: z.enum(REPORTS),
  section: filled,
  quote: filled,
  row: filled.optional(),
  column: filled.optional(),
  page: z.int().optional(),
});

const figure = z.strictObject({
  value: z.number(),
  unit: z.enum(UNITS),
  area: filled,
  area_code: z
    .string()
    .regex(/^[EWSN]\d{8}$/)
    .optional(),
  indicator: filled,
  breakdown: filled.optional(),
  period: z.string().refine((iso) => iso === '' || parsePeriod(iso) !== undefined),
  status: z.enum(STATUSES),
  role: z.enum(['headline', 'context']),
  derived: z.literal(true).optional(),
  citation,
});

/** The answer object as other programs rely on it: a field more is as much a change as a field less. */
const answer = z.strictObject({
  id: filled,
  question: z.string(),
  intent: z.enum(INTENT_IDS),
  status: z.enum(['answered', 'clarify', 'passages', 'not_found']),
  text: filled,
  figures: z.array(figure),
  verdict: z.enum(['supported', 'contradicted', 'not_found']).optional(),
  passages: z.array(z.strictObject({ report: z.enum(REPORTS), section: filled, text: filled, score: z.number() })),
  citations: z.array(citation),
  choices: z.array(filled).min(2).optional(),
  caveats: z.array(filled),
  suggestions: z.array(filled),
});

describe('every kind of answer has the fields of the contract', () => {
  test.each([
    ['Thurrock LAC rate March 2015', 'figure', 'answered'],
    ['LBBD children in care fell by how many between March 2015 and March 2016', 'change', 'answered'],
    ['thurrock child protection plans trend', 'trend', 'answered'],
    ["compare LBBD's LAC rate with SN, England and London, 2015/16", 'compare', 'answered'],
    ['Which Thurrock cost centre had the biggest overspend in 2014/15?', 'rank', 'answered'],
    ['Thurrock 2014/15 out-turn by cost centre', 'breakdown', 'answered'],
    ['Barnet had 185 children on CP plans in its January 2020 update, is that right?', 'check', 'answered'],
    ["Hackney's LAC rate was 70 per 10,000 in 2015, true or false?", 'check', 'not_found'],
    ['VARP meaning barnet', 'define', 'answered'],
    ['Why are so many LBBD foster placements outside the borough?', 'passage', 'passages'],
    ['How many children are on child protection plans?', 'figure', 'clarify'],
    ['Hackney LAC rate March 2015', 'figure', 'not_found'],
    ['which reports do you hold?', 'sources', 'answered'],
    ['help', 'help', 'answered'],
    ['', 'help', 'not_found'],
  ])('%j is a %s, %s', (question, intent, status) => {
    const json = jsonOf(question);
    expect(answer.safeParse(JSON.parse(JSON.stringify(json))).error?.issues ?? []).toEqual([]);
    expect(json).toMatchObject({ intent, status, question });
    expect(json.verdict !== undefined).toBe(intent === 'check');
    expect(json.choices !== undefined).toBe(status === 'clarify');
  });
});

test('a figure that is given is cited, and each passage is a section of its report', () => {
  const { figures, citations, passages } = jsonOf('How many contacts did LBBD receive in 2015/16?');
  for (const { citation: own } of figures.filter(({ role }) => role === 'headline'))
    expect(citations).toContainEqual(own);
  for (const { report, section } of passages)
    expect(library.corpus.sections.some(({ report: of, id }) => of === report && id === section)).toBe(true);
});

test('a table cell is cited with its row and column', () => {
  const [found] = jsonOf("What was Thurrock's legal proceedings out-turn in 2014/15?").figures;
  expect(found).toMatchObject({ value: 500961, citation: { report: 'thurrock-2015', section: '14.1' } });
  expect(found?.citation.row).toContain('Legal Proceedings');
  expect(found?.citation.column).toBeTruthy();
  expect(found?.citation.quote).toContain('500,961');
});

test('nothing given is a headline where the reports are silent', () => {
  const { figures, suggestions } = jsonOf('Thurrock LAC rate March 2019');
  expect(figures.length).toBeGreaterThan(0);
  expect(figures.filter(({ role }) => role === 'headline')).toEqual([]);
  expect(suggestions).toContain('Thurrock Children looked after at 31 March 2015');
});
