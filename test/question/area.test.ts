import { describe, expect, test } from 'vitest';
import { library } from '../own.ts';

const areas = (text: string): string[] => library.areas.read(text).map(({ area }) => area);

describe('one area, however it is said', () => {
  test.each([
    ['Barking and Dagenham', 'Barking and Dagenham'],
    ['LBBD', 'Barking and Dagenham'],
    ['B&D', 'Barking and Dagenham'],
    ['B & D', 'Barking and Dagenham'],
    ['barking n dagenham', 'Barking and Dagenham'],
    ['Barking', 'Barking and Dagenham'],
    ['thurrock council', 'Thurrock'],
    ['Thurrock’s', 'Thurrock'],
    ['LB Barnet', 'Barnet'],
    ['Royal Borough of Kensington and Chelsea', 'Kensington and Chelsea'],
    ['RBKC', 'Kensington and Chelsea'],
    ['Hammersmith & Fulham', 'Hammersmith and Fulham'],
    ['City of London', 'City of London'],
    ['Brighton', 'Brighton and Hove'],
    ['Southend', 'Southend-on-Sea'],
    ['Durham', 'County Durham'],
    ['County of Kent', 'Kent'],
  ])('%s', (text, area) => {
    expect(areas(text)).toContain(area);
  });
});

describe('benchmarks', () => {
  test.each([
    ['the national average', 'England'],
    ['nationally', 'England'],
    ['stat neighbours', 'Statistical neighbours'],
    ['similar councils', 'Statistical neighbours'],
    ['Greater London', 'London'],
    ['Outer London average', 'Outer London'],
  ])('%s is %s', (text, area) => {
    expect(areas(text)).toEqual([area]);
    expect(library.isBenchmark(area)).toBe(true);
  });
  test('a council is none', () => expect(library.isBenchmark('Thurrock')).toBe(false));
});

describe('several, in order of reading', () => {
  test.each([
    ['Hackney vs Newham', ['Hackney', 'Newham']],
    ['placed in Essex and Kent', ['Essex', 'Kent']],
    ['LBBD, London, England and SN', ['Barking and Dagenham', 'London', 'England', 'Statistical neighbours']],
  ])('%s', (text, expected) => {
    expect(areas(text)).toEqual(expected);
  });
});

test.each(['', 'nothing here', 'the borough', 'in house', 'kentish', 'essexy'])('%j names no area', (text) => {
  expect(areas(text)).toEqual([]);
});

test.each([
  ['rate in B & D, please', ['B & D']],
  ['rate in the London Borough of Barking and Dagenham', ['London Borough of Barking and Dagenham']],
  ['London rate beside the London Borough of Barnet', ['London', 'London Borough of Barnet']],
  ['the London Borough of', []],
])('%s: a mention says where it stands', (text, mentions) => {
  expect(library.areas.read(text).map(({ start, end }) => text.slice(start, end))).toEqual(mentions);
});
