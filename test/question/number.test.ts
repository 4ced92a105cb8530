import { describe, expect, test } from 'vitest';
import { readClaims } from '../../src/question/slots/number.ts';

const claims = (text: string): string[] =>
  readClaims(text).map(({ value, unit, role }) => [value.toString(), unit ?? 'no unit', role].join(' '));

describe('a number that is claimed', () => {
  test.each([
    ['it was 285', '285 no unit level'],
    ['had 2,064 open cases', '2064 no unit level'],
    ['77 per 10,000', '77 rate_per_10000 level'],
    ['at 24.5%', '24.5 percent level'],
    ['50 pct', '50 percent level'],
    ['3 percentage points', '3 percentage_points level'],
    ['£14.4m', '14400000 gbp level'],
    ['£2 million', '2000000 gbp level'],
    ['1.4m', '1400000 gbp level'],
    ['£571,480', '571480 gbp level'],
    ['£4k', '4000 gbp level'],
    ['£1bn', '1000000000 gbp level'],
    ['900 pounds', '900 gbp level'],
    ['27 weeks', '27 weeks level'],
    ['72 hours', '72 hours level'],
    ['72 hrs', '72 hours level'],
    ['21 days', '21 days level'],
    ['three children', '3 no unit level'],
    ['twenty-five carers', '25 no unit level'],
    ['no children', '0 no unit level'],
    ['nobody was adopted', '0 no unit level'],
    ['zero', '0 no unit level'],
    ['more than half of the children', '50 percent level'],
    ['most of the children', '50 percent level'],
    ['over half a million pounds', '500000 gbp level'],
    ['-62,763', '-62763 no unit level'],
    ['(138,395)', '-138395 no unit level'],
  ])('%s', (text, claim) => {
    expect(claims(text)).toEqual([claim]);
  });
});

describe('what part a number plays', () => {
  test.each([
    ['fell by 20% to 3,255', ['20 percent by', '3255 no unit level']],
    ['rose from 71 to 77', ['71 no unit from', '77 no unit level']],
    ['up 34%', ['34 percent by']],
    ['by about 829', ['829 no unit by']],
    ['70 compared with 60 for England', ['70 no unit level', '60 no unit from']],
    ['14 of the 185', ['14 no unit level', '185 no unit whole']],
    ['six out of seven', ['6 no unit level', '7 no unit whole']],
    ['2,064 or 2,060', ['2064 no unit level', '2060 no unit level']],
  ])('%s', (text, expected) => {
    expect(claims(text)).toEqual(expected);
  });
});

test.each(['', 'no longer', 'LAC1', 'the A1 indicator', 'someone', 'often'])('%j claims none', (text) => {
  expect(claims(text)).toEqual([]);
});

test('a claim says where it stands and in which words', () => {
  const text = 'LAC rate was 77 per 10,000, correct?';
  const [claim] = readClaims(text);
  expect(claim?.words).toBe('77 per 10,000');
  expect(text.slice(claim?.start, claim?.end)).toBe('77 per 10,000');
});
