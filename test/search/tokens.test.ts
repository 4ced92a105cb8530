import { describe, expect, test } from 'vitest';
import { isStopWord, stem, terms, tokenize, tokensAt } from '../../src/search/tokens.ts';

describe('tokenize', () => {
  test.each([
    ['Care Leavers', ['care', 'leavers']],
    ['11,393 children', ['11,393', 'children']],
    ['up to 24.5%.', ['up', 'to', '24.5%']],
    ['2015/16', ['2015/16']],
    ['2015-16 and 2015–16', ['2015/16', 'and', '2015/16']],
    ['2014-2015', ['2014/2015']],
    ['£1.4m, £7,430.', ['£1.4m', '£7,430']],
    ['at 31.3.15', ['at', '31.3.15']],
    ['31/03/2015 or 2015-03-31', ['31/03/2015', 'or', '2015-03-31']],
    ['aged 10-15', ['aged', '10', '15']],
    ['1:20 ratio', ['1:20', 'ratio']],
    ['the 3rd quarter', ['the', '3rd', 'quarter']],
    ['council’s plan', ['council', 'plan']],
    ["councils' plans", ['councils', 'plans']],
    ['don’t', ['dont']],
    ['O’Neill', ['oneill']],
    ['care-leavers – in-house', ['care', 'leavers', 'in', 'house']],
    ['U.K. and e.g. this', ['uk', 'and', 'eg', 'this']],
    ['the end.Next', ['the', 'end', 'next']],
    ['École', ['école']],
    ['H2O and p53', ['h2o', 'and', 'p53']],
    ['', []],
    ['— … !', []],
  ])('%j is %j', (text, tokens) => {
    expect(tokenize(text)).toEqual(tokens);
  });
});

describe('terms', () => {
  test.each([
    ['What is the number of care leavers?', ['number', 'care', 'leaver']],
    ['How many children were looked after', ['mani', 'children', 'look', 'after']],
    ['£11,393 or 11393', ['11393', '11393']],
    ['24.5% and 24.5', ['24.5', '24.5']],
    ['what is it', []],
  ])('%j is found by %j', (text, found) => {
    expect(terms(text)).toEqual(found);
  });
});

describe('stem', () => {
  test.each([
    ['placements', 'placement'],
    ['adoption', 'adopt'],
    ['1,452.4', '1452.4'],
    ['1,2', '1,2'],
    ['£1.4m', '1.4m'],
    ['2015/16', '2015/16'],
  ])('%j → %j', (token, stemmed) => {
    expect(stem(token)).toBe(stemmed);
  });
});

describe('stop words', () => {
  test.each(['what', 'how', 'which', 'when', 'the', 'of', 'dont', 'please', 'between'])('%j is one', (token) => {
    expect(isStopWord(token)).toBe(true);
  });
  test.each(['rate', 'other', 'year', 'many', 'percentage', '2015', 'first', 'no1'])('%j is none', (token) => {
    expect(isStopWord(token)).toBe(false);
  });
});

test('tokens know where they were printed', () => {
  const text = 'Barnet’s rate—24.5%';
  expect(tokensAt(text).map(({ token, start, end }) => [token, text.slice(start, end)])).toEqual([
    ['barnet', 'Barnet’s'],
    ['rate', 'rate'],
    ['24.5%', '24.5%'],
  ]);
});
