import { describe, expect, test } from 'vitest';
import { isoPeriod } from '../../src/corpus/period.ts';
import { type PeriodMention, readPeriods } from '../../src/question/slots/period.ts';

const said = (mention: PeriodMention): string => {
  if ('period' in mention) return `${mention.kind === 'period' ? '' : `${mention.kind} `}${isoPeriod(mention.period)}`;
  if (mention.kind === 'month') return `month ${mention.month}`;
  if (mention.kind === 'quarter') return `quarter ${mention.quarter}`;
  if (mention.kind === 'step') return `${mention.of} ${mention.steps}`;
  if (mention.kind === 'shift') return `shift ${mention.years}`;
  return mention.kind;
};
const periods = (text: string): string => readPeriods(text).map(said).join('; ');

const YEAR_END = '2015-03-31';
const MONTH = '2015-03';
const YEAR = '2014-04-01/2015-03-31';
const QUARTER_2 = '2019-07-01/2019-09-30';

test.each([
  ['the year before the August 2014 figure', '2013-08'],
  ['the year following 2014/15', '2015-04-01/2016-03-31'],
  ['every year 10/11-15/16', '2010-04-01/2011-03-31; to 2015-04-01/2016-03-31'],
  ['in the last month of 2012', '2012-12'],
  ['earliest first', ''],
])('%s', (text, expected) => {
  expect(periods(text)).toBe(expected);
});

describe('a day', () => {
  test.each([
    'at 31 March 2015',
    'at 31st March 2015',
    '31st of March 2015',
    '31 Mar 15',
    "as at 31 March '15",
    'March 31, 2015',
    'March 31st 2015',
    '31.3.15',
    '31.03.2015',
    '31/3/15',
    '31/03/2015',
    '31-03-2015',
    '2015-03-31',
    'end of March 2015',
    'at the end of March 2015',
  ])('%s', (text) => {
    expect(periods(text)).toBe(YEAR_END);
  });
});

describe('a month', () => {
  test.each(['March 2015', 'in Mar 2015', 'Mar. 2015', "Mar '15", 'march 15', '03/2015', '2015 March', 'March, 2015'])(
    '%s',
    (text) => {
      expect(periods(text)).toBe(MONTH);
    },
  );
  test.each([
    ['Sept 2019', '2019-09'],
    ['the month of August 2014', '2014-08'],
    ['may 2013', '2013-05'],
    ['November 2019 and August 2019', '2019-11; 2019-08'],
  ])('%s', (text, month) => {
    expect(periods(text)).toBe(month);
  });
});

describe('a financial year', () => {
  test.each([
    '2014/15',
    '2014/2015',
    '2014-15',
    '2014-2015',
    '2014 / 15',
    '14/15',
    '14-15',
    'FY 2014/15',
    'FY14/15',
    'FY15',
    "FY'15",
    'FY2015',
    'financial year 2014/15',
    'in the year 2014/15',
    'the year ending 31 March 2015',
    'year ended March 2015',
    'the year to 31 March 2015',
    '12 months to March 2015',
    'twelve months ending 31 March 2015',
    'April 2014 to March 2015',
    'the year before 2015/16',
  ])('%s', (text) => {
    expect(periods(text)).toBe(YEAR);
  });
});

describe('a quarter of the financial year', () => {
  test.each([
    'Q2 2019/20',
    'Q2 19/20',
    'quarter 2 2019/20',
    'quarter two of 2019/20',
    'second quarter of 2019/20',
    '2nd quarter 2019/20',
    '2019/20 Q2',
    '2019/20, quarter 2',
    'July to September 2019',
    'July-September 2019',
    'Jul-Sep 2019',
  ])('%s', (text) => {
    expect(periods(text)).toBe(QUARTER_2);
  });
  test('the fourth is of the next calendar year', () => {
    expect(periods('Q4 2014/15')).toBe('2015-01-01/2015-03-31');
  });
});

describe('ranges, bounds and times counted from another', () => {
  test.each([
    ['2015', '2015'],
    ['early 2015', '2015-01-01/2015-04-30'],
    ['mid-2015', '2015-05-01/2015-08-31'],
    ['since summer 2014', 'from 2014-06-01/2014-08-31'],
    ['in autumn 2014', '2014-09-01/2014-11-30'],
    ['2013-16', '2013-04-01/2016-03-31'],
    ['2013-2016', '2013-04-01/2016-03-31'],
    ['October and November 2014', '2014-10-01/2014-11-30'],
    ['in January and April 2013', '2013-01; 2013-04'],
    ['between January and April 2013', '2013-01-01/2013-04-30'],
    ['from January to April 2013', '2013-01-01/2013-04-30'],
    ['after August 2014', 'from 2014-09-01'],
    ['in the first half of 2013', '2013-01-01/2013-06-30'],
    ['the first four months of 2013', '2013-01-01/2013-04-30'],
    ['the last 3 months of 2014/15', '2015-01-01/2015-03-31'],
    ['August 2014 and the same period in 2013/14', '2014-08; 2013-08'],
    ['as August 2014 but a year earlier', '2013-08'],
    ['a year earlier than 2015/16', YEAR],
    ['last year (2014/15)', YEAR],
    ['last year, 2014/15', YEAR],
    ['in the second half of 2014/15', '2014-10-01/2015-03-31'],
    ['in the 4 months from January 2013', '2013-01-01/2013-04-30'],
    ['the three months to March 2013', '2013-01-01/2013-03-31'],
    ['at the end of 2014', '2014-12'],
    ['at the start of 2013', '2013-01'],
    ['two years before 2015/16', '2013-04-01/2014-03-31'],
    ['three years ago', 'shift -3'],
    ['2012/13 and 2013/14', '2012-04-01/2013-03-31; 2013-04-01/2014-03-31'],
    ['since 2012/13', 'from 2012-04-01/2013-03-31'],
    ['from March 2013 onwards', 'from 2013-03'],
    ['up to 2014/15', `to ${YEAR}`],
    ['from 2010/11 to 2014/15', `from 2010-04-01/2011-03-31; to ${YEAR}`],
    ['between March 2012 and March 2015', `from 2012-03-31; ${YEAR_END}`],
    ['quarter 2', 'quarter 2'],
    ['in the first quarter', 'quarter 1'],
    ['in August', 'month 8'],
    ['the year before', 'shift -1'],
    ['last year', 'shift -1'],
    ['the following year', 'shift 1'],
    ['the quarter before', 'quarter -1'],
    ['in the next quarter', 'quarter 1'],
    ['last month', 'month -1'],
    ['carried over to the next quarter', ''],
    ['the latest figure', 'latest'],
    ['most recently', 'latest'],
    ['the earliest', 'earliest'],
  ])('%s', (text, expected) => {
    expect(periods(text)).toBe(expected);
  });
});

describe('no period', () => {
  test.each([
    '10-18 year olds',
    '16-17 year olds',
    '24-25 weeks',
    '5-10 working days',
    'aged 10-15',
    '18-25',
    '95-100%',
    '£14.4m',
    '£2015',
    '2,015 children',
    '1,452.4',
    'section 6.1',
    'per 10,000',
    'Act 1989s',
    'it may be',
    'they marched',
    'three years',
    'year on year',
    '31/13/2015',
    '13/2015',
    '21st century',
    'Table 4',
    '',
  ])('%j', (text) => {
    expect(periods(text)).toBe('');
  });
});

test('a mention says where it stands', () => {
  const text = 'LAC rate at 31 March 2015 in Thurrock';
  expect(readPeriods(text).map(({ start, end }) => text.slice(start, end))).toEqual(['31 March 2015']);
});
