import { expect, test } from 'vitest';
import { jsonOf } from '../own.ts';

test.each([
  ['VARP meaning barnet', 'vulnerable adolescents at risk panel', 'barnet-2020 1.3.1'],
  ['VARP', 'vulnerable adolescents at risk panel', 'barnet-2020 1.3.1'],
  ['define NRPF', 'no recourse to public funds', 'lbbd-2016 3.9'],
  ['CFAT stands for', 'Child & Family Assessment Team', 'thurrock-2015 2.10.1'],
  ['what does MASH mean?', 'Multi Agency Safeguarding Hub', undefined],
  ['What is a family group conference, according to Thurrock?', 'process led by family members', undefined],
])('%s', (question, words, place) => {
  const { intent, text, figures, citations } = jsonOf(question);
  expect(intent).toBe('define');
  expect(text).toContain(words);
  expect(figures).toEqual([]);
  expect(citations.length).toBeGreaterThan(0);
  if (place) expect(citations.map(({ report, section }) => `${report} ${section}`)).toContain(place);
});

test('a term that no report explains is not explained here', () => {
  const { status, figures } = jsonOf('what does NASA stand for?');
  expect(status).not.toBe('answered');
  expect(figures).toEqual([]);
});

test('an abbreviation of the field that no report explains: its usual meaning, said to be that, and passages', () => {
  const { intent, text, figures, passages } = jsonOf('what does UASC stand for?');
  expect(intent).toBe('define');
  expect(text).toContain('UASC usually means unaccompanied asylum seeking children. No report held spells it out');
  expect(figures).toEqual([]);
  expect(passages.map(({ text: words }) => words).join()).toContain('Unaccompanied Asylum Seek');
});
