import { describe, expect, test } from 'vitest';
import { isCovered } from '../../src/search/coverage.ts';
import { createSearchIndex } from '../../src/search/index.ts';

const DOCUMENTS = [
  { id: 'leavers', title: 'Care leavers', text: 'Of 141 care leavers, 52.5% were in suitable accommodation in 2018.' },
  { id: 'foster', title: 'Fostering', text: 'In-house foster carers looked after most of the children in care.' },
  {
    id: 'adoption',
    title: 'Adoption',
    text: 'Adopters were approved within six months, and 11 children were adopted.',
  },
  {
    id: 'budget',
    title: 'Budget',
    text: 'The placements budget overspent by £1.4m; placements of children cost more.',
  },
  { id: 'assess', title: 'Assessments', text: 'Assessments were completed within 45 working days.' },
  { id: 'table', title: '', text: 'Year 2014/15 2015/16 . Looked after children 205 211 . Care leavers 61 78' },
];

const index = createSearchIndex(DOCUMENTS);
const ids = (query: string, k?: number): string[] => index.search(query, k).map(({ id }) => id);

describe('the first hit', () => {
  test.each([
    ['suitable accommodation for care leavers', 'leavers'],
    ['How many children were adopted?', 'adoption'],
    ['ADOPTION', 'adoption'],
    ['in-house carers', 'foster'],
    ['1.4m', 'budget'],
    ['looked after children 2015-16', 'table'],
    ['How many care leavers were there in 2014/15?', 'table'],
  ])('%j finds %s', (query, first) => {
    expect(ids(query)[0]).toBe(first);
  });
});

describe('typing slips', () => {
  test.each([
    ['asessments', ['assess'], 'one letter short'],
    ['accomodation', ['leavers'], 'one letter short in a long word'],
    ['overspant', ['budget'], 'one letter wrong'],
    ['2019', [], 'a number is never taken for another'],
    ['£1.5m', [], 'nor is an amount'],
    ['cast', [], 'a short word stays what it is'],
  ])('%j finds %j: %s', (query, found) => {
    expect(ids(query)).toEqual(found);
  });

  test('a known word finds only itself', () => {
    const two = createSearchIndex([
      { id: 'adopter', title: '', text: 'hearing' },
      { id: 'near', title: '', text: 'heading' },
    ]);
    expect(two.search('hearing').map(({ id }) => id)).toEqual(['adopter']);
  });
});

test('2019 never matches 2018', () => {
  const years = createSearchIndex([
    { id: '2018', title: '', text: 'Care leavers in 2018' },
    { id: '2019', title: '', text: 'Care leavers in 2019' },
  ]);
  expect(years.search('care leavers 2019').map(({ id, terms }) => [id, terms.includes('2018')])).toEqual([
    ['2019', false],
    ['2018', false],
  ]);
  expect(years.search('2019').map(({ id }) => id)).toEqual(['2019']);
});

describe('order', () => {
  const same = (id: string) => ({ id, title: '', text: 'children in need' });

  test('of equals, the earlier comes first', () => {
    const equal = createSearchIndex(['c', 'a', 'd', 'b'].map(same));
    expect(equal.search('children').map(({ id }) => id)).toEqual(['c', 'a', 'd', 'b']);
  });

  test('k cuts the list and changes nothing else', () => {
    expect(ids('children care', 2)).toEqual(ids('children care').slice(0, 2));
    const many = createSearchIndex(Array.from({ length: 200 }, (_, at) => same(`d${at}`)));
    expect(many.search('children', 120).map(({ id }) => id)).toEqual(Array.from({ length: 120 }, (_, at) => `d${at}`));
  });

  test('the words together come before the words apart', () => {
    const apart = { id: 'apart', title: '', text: 'The rate at which children in the region are adopted, and care' };
    const together = {
      id: 'together',
      title: '',
      text: 'The region, and at which rate care children are adopted in it',
    };
    const pair = createSearchIndex([apart, together]);
    expect(pair.search('rate of care children').map(({ id }) => id)).toEqual(['together', 'apart']);
  });
});

test.each([[''], ['what is the'], ['?!'], ['zebra']])('%j finds nothing', (query) => {
  expect(ids(query)).toEqual([]);
});

test('an empty index finds nothing', () => {
  expect(createSearchIndex([]).search('children')).toEqual([]);
});

test('a hit names the stems it matched, a slip as the word it was taken for', () => {
  expect(index.search('asessments completed')[0]?.terms.toSorted()).toEqual(['assess', 'complet']);
});

describe('coverage', () => {
  test.each([
    ['suitable accommodation for care leavers', true],
    ['placements budget', true],
    ['capital of France', false],
    ['football results of children in Madrid stadiums', false],
  ])('%j is covered: %s', (query, covered) => {
    expect(isCovered(index.search(query))).toBe(covered);
  });
});
