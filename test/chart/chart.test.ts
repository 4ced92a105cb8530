import { describe, expect, test } from 'vitest';
import { library } from '../own.ts';
import { ALT_LIMIT, chartOf } from '../../src/chart/index.ts';
import { readSet, setNames } from '../../src/eval/sets.ts';
import { answerTo } from '../own.ts';
import { chartFor, pointsOf } from './drawing.ts';

describe('which questions make which chart', () => {
  test.each([
    [
      'number of looked after children in Barking and Dagenham each year',
      'line',
      'Children looked after, Barking and Dagenham',
      'At 31 March',
      'Number',
    ],
    ['LBBD contacts each year', 'line', 'Contacts, Barking and Dagenham', 'Financial year', 'Number'],
    [
      'CPP rate per 10k Thurrock over time from 2012/13',
      'line',
      'Children on child protection plans, Thurrock',
      'Date',
      'Rate per 10,000 children',
    ],
    [
      'Thurrock 2014/15 out-turn by cost centre',
      'bar',
      'Out-turn, Thurrock, 2014/15',
      'Cost centre',
      'Amount in pounds',
    ],
    [
      'Which Thurrock cost centre had the largest underspend in 2014/15?',
      'bar',
      'Variance against budget, Thurrock, 2014/15',
      'Cost centre',
      'Amount in pounds',
    ],
    [
      'LBBD s47 rate compared to national, London and statistical neighbours 2015/16',
      'bar',
      'Section 47 enquiries',
      '',
      'Rate per 10,000 children',
    ],
    [
      'year with fewest contacts LBBD 2010/11-2015/16',
      'bar',
      'Contacts, Barking and Dagenham',
      'Financial year',
      'Number',
    ],
    ["Can you split Barnet's MASH contacts by gender?", 'bar', 'Contacts, Barnet', 'Sex', 'Percentage'],
  ])('%s: %s', (question, kind, title, xTitle, yTitle) => {
    expect(chartFor(question)).toMatchObject({ kind, title, xTitle, yTitle });
  });
});

describe('which make none', () => {
  test.each([
    ['one figure', 'Thurrock LAC rate March 2015'],
    ['two points', 'Thurrock LAC trend'],
    ['two bars', 'LBBD CIC by ethnicity'],
    ['a change', 'How much did the number of looked after children in B&D fall between 2015 and 2016?'],
    ['budget beside spending', 'Thurrock legal proceedings 14/15 original, revised, out-turn, variance'],
    ['forecast beside spending', 'lewisham childrens social care overspend over the years'],
    ['a statement to check', 'LBBD had 418 looked after children at 31 March 2016, true?'],
    ['a question back', 'Compare LAC rate across councils'],
    ['nothing held', 'Thurrock LAC number at 31 March 2015'],
  ])('%s: %s', (_, question) => {
    expect(chartFor(question)).toBeUndefined();
  });
});

describe('what is drawn', () => {
  test.each([
    [
      'a year without a figure is a gap',
      'number of looked after children in Barking and Dagenham each year',
      [['2012: 427', '2013: 420', '2014: gap', '2015: 457', '2016: 418']],
    ],
    [
      'so is each of several',
      'How has the number of approved adopters moved in Barking and Dagenham?',
      [['2010/11: 26', '2011/12: 39', '2012/13: gap', '2013/14: gap', '2014/15: gap', '2015/16: 10']],
    ],
    [
      'years without the months beside them',
      'LBBD contacts each year',
      [['2010/11: 9,765', '2011/12: 8,683', '2012/13: 8,363', '2013/14: 8,856', '2014/15: 8,515', '2015/16: 11,393']],
    ],
    [
      'months, where the question says so',
      'LBBD contacts month by month',
      [['Dec 2012: 555', 'Jan 2013: 823', 'Feb 2013: 698', 'Mar 2013: 680', 'Apr 2013: 661']],
    ],
    [
      'days and months of a stock on one line',
      'Thurrock child protection plans trend 2013/14 onwards numbers',
      [['31 Mar 2014: 288', '31 Aug 2014: 194', 'Jun 2015: 210']],
    ],
    [
      'of two values for one day the one printed in most places',
      'Show me the number of open cases at year end in Barking and Dagenham for each year from 2010/11',
      [['2011: 1,545', '2012: 1,714', '2013: 2,161', '2014: 2,184', '2015: 2,326', '2016: 2,064']],
    ],
    [
      '"about" stays',
      'emotional abuse % of CP plans LBBD since 2013/14',
      [['2014: 69%', '2015: 60%', '2016: about 50%']],
    ],
    [
      'words that all labels share stand on the axis',
      "top five areas where B&D's CIC are placed",
      [['Barking and Dagenham: 150', 'Havering: 93', 'Redbridge: 53', 'Essex: 29', 'Kent: 19']],
    ],
    [
      'a date stands with the figure that has one',
      'LBBD s47 rate compared to national, London and statistical neighbours 2015/16',
      [['Barking and Dagenham, 2015/16: 200', 'England: 138', 'London: 137', 'Statistical neighbours: 186']],
    ],
    [
      'a ranking in its order, though the second was asked',
      'Which Thurrock budget line had the second largest overspend in 2014/15?',
      [
        [
          'Family Support Services: £571,480',
          'Through Care and UASC: £296,932',
          'Other CATO Services: £202,235',
          'Safeguarding and Review: £200,583',
          'Children with Disabilities: £174,570',
          'Thurrock Access to Resources Panel: £97,455',
          'External Purchasing: £45,934',
          'Social Care - Service Managers: £11,177',
        ],
      ],
    ],
  ])('%s: %s', (_, question, expected) => {
    expect(pointsOf(question)).toEqual(expected);
  });

  test('millions are short beside a bar and in full in the words', () => {
    const question = 'Thurrock 2014/15 out-turn by cost centre';
    expect(pointsOf(question)[0]).toContain('External Purchasing: £9.07m');
    expect(pointsOf(question)[0]).toContain('Troubled Families: −£62,763');
    expect(chartFor(question)?.alt).toContain('External Purchasing £9,069,069');
  });
});

describe('what a reader must know beside it', () => {
  test.each([
    [
      'a peak left out',
      'number of looked after children in Barking and Dagenham each year',
      'Not drawn: 438 (peak, Aug 2012) and 476 (peak, Jun 2015).',
    ],
    ['a low left out', 'Thurrock child protection plans trend', 'Not drawn: 167 (low, Oct to Nov 2014).'],
    ['nothing: the years alone are given', 'LBBD contacts each year', ''],
    [
      'some without a date',
      'LBBD s47 rate compared to national, London and statistical neighbours 2015/16',
      'No date is printed for England, London and Statistical neighbours.',
    ],
    [
      'none with a date',
      "top five areas where B&D's CIC are placed",
      'The report prints no date beside these figures.',
    ],
    ['nothing', 'Thurrock 2014/15 out-turn by cost centre', ''],
  ])('%s: %s', (_, question, note) => {
    expect(chartFor(question)?.note).toBe(note);
  });

  test('every report with its sections', () => {
    expect(chartFor('How has the number of approved adopters moved in Barking and Dagenham?')?.source).toMatch(
      /^Source: Barking and Dagenham, “.+”, no date printed, section 8\.5; Barking and Dagenham, “.+”, 18 October 2016, section 6\.11$/,
    );
  });
});

test('the whole chart in words', () => {
  expect(chartFor('number of looked after children in Barking and Dagenham each year')?.alt).toBe(
    'Line chart. Children looked after, Barking and Dagenham, number at 31 March: 2012 427, 2013 420, 2014 no figure, ' +
      '2015 457, 2016 418. Not drawn: 438 (peak, Aug 2012) and 476 (peak, Jun 2015).',
  );
});

describe('every question there is', { timeout: 120_000 }, () => {
  const charts = setNames()
    .flatMap((set) => readSet(set, 'questions'))
    .flatMap(({ q }) => {
      const { outcome } = answerTo(q);
      const chart = chartOf(outcome, library, q);
      return chart && outcome.kind === 'figures' ? [{ q, chart, given: outcome.given }] : [];
    });

  test('makes no chart of mixed units, statuses or kinds, and none of fewer than three points', () => {
    const wrong = charts.filter(({ chart, given }) => {
      const values = chart.series.flatMap(({ points }) => points.flatMap(({ value }) => value ?? []));
      const drawn = given.filter(
        ({ figure }) => figure.unit === chart.unit && values.includes(figure.value.toNumber()),
      );
      return values.length < 3 || drawn.length < values.length;
    });
    expect(charts.length).toBeGreaterThan(70);
    expect(wrong.map(({ q }) => q)).toEqual([]);
  });

  test('has every label and every value of its chart in the words', () => {
    const said = charts.flatMap(({ chart }) =>
      chart.series.flatMap(({ points }) => points.map(({ label }) => ({ label, alt: chart.alt }))),
    );
    expect(said.filter(({ label, alt }) => !alt.includes(label))).toEqual([]);
    expect(charts.filter(({ chart }) => chart.alt.length > ALT_LIMIT)).toEqual([]);
  });
});
