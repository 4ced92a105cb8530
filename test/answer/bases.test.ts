import { expect, test } from 'vitest';
import { jsonOf } from '../own.ts';

test.each([
  ["Break down Lewisham's 2018/19 overspend: gross, supported, net", [14400000, 7500000, 6900000]],
  ["How is Lewisham's £14.4m overspend split between what is supported and what is not?", [14400000, 7500000, 6900000]],
  ['lewisham placements overspend: projected, supported, revised', [10400000, 7500000, 2900000]],
  ['Lewisham placements o/spend before & after M&C money', [10400000, 7500000, 2900000]],
])('%s: each basis in the order printed, with the amount between them', (question, values) => {
  expect(
    jsonOf(question)
      .figures.filter(({ role }) => role === 'headline')
      .map(({ value }) => value),
  ).toEqual(values);
});
