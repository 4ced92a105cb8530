import { describe, expect, test } from 'vitest';
import { evalQuestion, type EvalQuestion, type KINDS } from '../../src/eval/question.ts';
import { foundInFirst, judge, type Judged } from '../../src/eval/score.ts';
import type { FigureJson } from '../../src/reply/json.ts';

type Figure = Partial<Omit<FigureJson, 'citation'>> & { section?: string };

const figure = ({ section = '6.1', ...given }: Figure = {}): FigureJson => ({
  value: 70,
  unit: 'rate_per_10000',
  area: 'Thurrock',
  indicator: 'Children looked after',
  period: '2015-03-31',
  status: 'actual',
  role: 'headline',
  citation: { report: 'thurrock-2015', section, quote: '' },
  ...given,
});

const answer = (figures: FigureJson[], rest: Partial<Judged> = {}): Judged => ({
  status: 'answered',
  text: '',
  figures,
  passages: [],
  citations: [],
  ...rest,
});

const WANTED = { value: 70, unit: 'rate_per_10000', area: 'Thurrock', period: '2015-03-31' };
const CITE = [{ report: 'thurrock-2015', section: '6.1' }];

const question = (kind: (typeof KINDS)[number], expected: object = {}): EvalQuestion =>
  evalQuestion.parse({ id: 'x', q: 'x', kind, expect: { figures: [WANTED], cite: CITE, forbid: [78], ...expected } });

const context: Figure = { role: 'context' };

describe('a figure', () => {
  test.each<[string, Judged, string]>([
    ['as wanted', answer([figure()]), 'right'],
    ['dated as the financial year', answer([figure({ period: '2014-04-01/2015-03-31' })]), 'right'],
    ['with one more beside it', answer([figure(), figure({ value: 1 })]), 'right'],
    ['with two more', answer([figure(), figure({ value: 1 }), figure({ value: 2 })]), 'wrong'],
    ['with a forbidden one in context', answer([figure(), figure({ ...context, value: 78 })]), 'right'],
    ['with a forbidden one', answer([figure(), figure({ value: 78 })]), 'wrong'],
    ['of another value', answer([figure({ value: 71 })]), 'wrong'],
    ['of another unit', answer([figure({ unit: 'count' })]), 'wrong'],
    ['of another period', answer([figure({ period: '2014-08' })]), 'wrong'],
    ['from another section', answer([figure({ section: '6.2' })]), 'wrong'],
    ['from the section in other words', answer([figure({ section: 'Section 6.1.' })]), 'right'],
    [
      'cited elsewhere in the answer',
      answer([figure({ section: '2' })], { citations: [{ ...CITE[0]!, quote: '' }] }),
      'right',
    ],
    ['as context only', answer([figure(context)]), 'missed'],
    ['worked out by us, and nothing stated', answer([figure({ derived: true, value: 71 })]), 'missed'],
    ['not found', answer([], { status: 'not_found' }), 'missed'],
    ['wrong, but not said to be the answer', answer([figure({ value: 71 })], { status: 'not_found' }), 'missed'],
  ])('%s', (_, given, verdict) => {
    expect(judge(question('figure'), given).verdict).toBe(verdict);
  });
});

describe('other kinds that ask for figures may have them in context, and as many as they need', () => {
  const three = [figure(context), figure({ value: 1 }), figure({ value: 2 })];
  test.each(['change', 'trend', 'comparison', 'rank', 'breakdown'] as const)('%s', (kind) => {
    expect(judge(question(kind), answer(three)).verdict).toBe('right');
    expect(judge(question(kind), answer([figure({ value: 78 })])).verdict).toBe('wrong');
  });
});

describe('values and units that mean the same', () => {
  test.each([
    [{ value: -39, unit: 'count' }, { value: 39, unit: 'count' }, 'right'],
    [{ value: 39, unit: 'count' }, { value: -39, unit: 'count' }, 'wrong'],
    [{ value: 72, unit: 'hours' }, { value: 72, unit: 'count' }, 'right'],
    [{ value: 3, unit: 'percentage_points' }, { value: 3, unit: 'percent' }, 'right'],
    [{ value: 3, unit: 'percent' }, { value: 3, unit: 'count' }, 'wrong'],
    [{ value: 24.5, unit: 'percent' }, { value: 24.6, unit: 'percent' }, 'wrong'],
    [{ value: 1e9, unit: 'gbp' }, { value: 1e9 + 0.5, unit: 'gbp' }, 'right'],
  ])('%j, given %j: %s', (wanted, given, verdict) => {
    const asked = question('change', { figures: [{ ...WANTED, ...wanted }], forbid: [] });
    expect(judge(asked, answer([figure(given)])).verdict).toBe(verdict);
  });
});

describe('a statement to check', () => {
  const asked = question('check', { verdict: 'contradicted' });
  test.each<[string, Judged, string]>([
    ['judged and shown', answer([figure()], { verdict: 'contradicted' }), 'right'],
    [
      'with a forbidden figure beside it',
      answer([figure(), figure({ value: 78 })], { verdict: 'contradicted' }),
      'right',
    ],
    ['judged the other way', answer([figure()], { verdict: 'supported' }), 'wrong'],
    ['not found', answer([], { verdict: 'not_found', status: 'not_found' }), 'missed'],
    ['not judged at all', answer([figure()]), 'missed'],
    ['judged on another figure', answer([figure({ value: 1 })], { verdict: 'contradicted' }), 'wrong'],
    ['judged without a figure', answer([], { verdict: 'contradicted' }), 'missed'],
  ])('%s', (_, given, verdict) => {
    expect(judge(asked, given).verdict).toBe(verdict);
  });
});

describe('where the reports are silent', () => {
  const asked = question('none', { figures: [{ ...WANTED, value: 5 }] });
  test.each<[string, Judged, string]>([
    ['nothing given', answer([], { status: 'not_found' }), 'right'],
    ['passages', answer([], { status: 'passages' }), 'right'],
    ['the nearest in context', answer([figure(context)]), 'right'],
    ['a figure the question allows', answer([figure({ value: 5 })]), 'right'],
    ['any other figure', answer([figure()]), 'wrong'],
    ['any other figure, worked out', answer([figure({ derived: true })]), 'wrong'],
  ])('%s', (_, given, verdict) => {
    expect(judge(asked, given).verdict).toBe(verdict);
  });
});

const passage = (section: string, text = '') => ({ report: 'thurrock-2015', section, text, score: 1 });

describe('a passage is among the first three, or cited', () => {
  const asked = question('passage', { passages: CITE });
  test.each<[string, Judged, string]>([
    ['third', answer([], { passages: ['1', '2', '6.1'].map((id) => passage(id)) }), 'right'],
    ['fourth', answer([], { passages: ['1', '2', '3', '6.1'].map((id) => passage(id)) }), 'missed'],
    ['cited', answer([], { passages: [passage('1')], citations: [{ ...CITE[0]!, quote: '' }] }), 'right'],
    ['in a figure’s citation', answer([figure()]), 'right'],
    ['nowhere', answer([]), 'missed'],
  ])('%s', (_, given, verdict) => {
    expect(judge(asked, given).verdict).toBe(verdict);
  });
});

describe('a definition says one of the words, in the reply or its passages', () => {
  const asked = question('definition', { contains: ['asylum seeking', 'asylum-seeking'] });
  test.each<[string, Judged, string]>([
    ['in the text', answer([], { text: 'Unaccompanied Asylum Seeking Children' }), 'right'],
    ['in a passage', answer([], { passages: [passage('1', 'asylum-seeking children')] }), 'right'],
    ['not at all', answer([figure()], { text: 'UASC' }), 'missed'],
  ])('%s', (_, given, verdict) => {
    expect(judge(asked, given).verdict).toBe(verdict);
  });
});

test.each([
  [['6.1'], true],
  [['1', '2', '6.1'], true],
  [['1', '2', '3', '6.1'], false],
  [[], false],
])('%j: a wanted section among the first three is %s', (sections, found) => {
  expect(
    foundInFirst(
      sections.map((section) => passage(section)),
      CITE,
    ),
  ).toBe(found);
});
