import { join } from 'node:path';
import { Decimal } from 'decimal.js';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../src/corpus/csv.ts';
import { loadCorpus } from '../../src/corpus/load.ts';
import type { FigureRow } from '../../src/corpus/schema.ts';
import { verifyCorpus } from '../../src/corpus/verify.ts';

const dir = join(import.meta.dirname, '../../corpus');
const corpus = loadCorpus(dir);
const file = (name: string): string => join(dir, name);

test('the corpus has no faults', () => {
  expect(verifyCorpus(corpus)).toEqual([]);
});

type Broken = Partial<Record<keyof FigureRow, string | Decimal>>;

const prose = { report: 'thurrock-2015', section: '6.1', value: new Decimal(307) };
const cell = { report: 'lbbd-2016', section: 'Table 1', value: new Decimal(2704) };
const under = { report: 'thurrock-2015', section: '14.1', value: new Decimal(-138395) };
const change = { report: 'lbbd-2016', section: 'Table 1', value: new Decimal(34) };
const neighbours = { report: 'lbbd-2016', section: '2.10', value: new Decimal(69) };
const share = { report: 'barnet-2020', section: '1.12', value: new Decimal(48) };
const plans = { report: 'thurrock-2015', section: '3.6', value: new Decimal(2) };

const find = (wanted: Pick<FigureRow, 'report' | 'section' | 'value'>): Row<FigureRow> => {
  const row = corpus.figures.find(
    ({ report, section, value }) => report === wanted.report && section === wanted.section && value.eq(wanted.value),
  );
  if (!row) throw new Error(`no figure ${JSON.stringify(wanted)}`);
  return row;
};

describe('a figure with a fault is named with file, line, what was found and what to do', () => {
  test.each<[rule: string, row: typeof prose, broken: Broken, found: string, fix: string]>([
    ['report', prose, { report: 'leeds-2015' }, 'found report "leeds-2015"', 'Name one of: barnet-2020,'],
    ['section', prose, { section: '66.1' }, 'found section "66.1", which thurrock-2015 does not have', 'as printed'],
    ['indicator', prose, { indicator: 'cats' }, 'found indicator "cats"', 'add a row to'],
    ['breakdown', prose, { breakdown: 'boys; cats' }, 'found breakdown "cats"', 'breakdowns.csv'],
    ['area', prose, { area: 'Narnia' }, 'found area "Narnia"', 'areas.csv'],
    ['code of the area', prose, { area_code: 'E09000003' }, 'area_code "E09000003" for Thurrock', 'Write E06000034.'],
    ['no code', neighbours, { area_code: 'E92000001' }, 'for Statistical neighbours', 'Leave area_code empty'],
    ['quote', prose, { quote: 'there were 307 children' }, 'does not stand in thurrock-2015, 6.1', 'Copy the words'],
    ['value', prose, { value: new Decimal(308) }, 'found the value 308 (count), but', 'Correct the value'],
    ['unit', share, { unit: 'count' }, 'found the value 48 (count), but the quote prints "48%"', 'or its unit'],
    ['number word', plans, { value: new Decimal(4) }, 'the quote prints "Two", "3 years"', 'Correct the value'],
    ['sign in brackets', under, { value: new Decimal(138395) }, 'prints "(138,395)"', 'Correct the value'],
    ['row', cell, { row: 'Number of cats' }, 'row "Number of cats", which no table of Table 1 has', 'as printed'],
    ['row and quote', cell, { quote: 'Number of referrals 2,704' }, 'is not the row', 'Quote the row'],
    ['column', cell, { column: '2009/10' }, 'found column "2009/10"', 'header cell'],
    [
      'cell',
      cell,
      { column: '2011/12' },
      'row "Number of referrals", column "2011/12" prints "1,812"',
      'name the cell',
    ],
    ['row without column', cell, { column: '' }, 'and column ""', 'A table cell has both'],
    ['period', prose, { period: 'spring 2015' }, 'found period "spring 2015"', 'ISO 8601'],
    ['change without what changed', change, { change_of: '' }, 'a change without change_of', 'such as count'],
    ['change from a later time', change, { change_from: '2018-03-31' }, 'which is not before', 'the earlier period'],
    ['level with a start', prose, { change_from: '2013-08' }, 'for a figure that is no change (level)', 'Empty both'],
  ])('%s', (_, wanted, broken, found, fix) => {
    const row = find(wanted);
    const figures = corpus.figures.map((figure) => (figure === row ? ({ ...row, ...broken } as typeof row) : figure));
    const [fault, ...more] = verifyCorpus({ ...corpus, figures }).filter(({ found: words }) => words.includes(found));
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ where: `${file('metrics.csv')}, line ${row.line}` });
    expect(fault?.fix).toContain(fix);
  });
});
