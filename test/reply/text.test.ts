import { expect, test } from 'vitest';
import { jsonOf } from '../own.ts';

/** Whole replies, one file each in `replies/`: read them as a councillor would. `npx vitest -u` writes them anew. */
test.each([
  ['figure', 'Thurrock LAC rate March 2015'],
  ['table-cell', "What was Thurrock's legal proceedings out-turn in 2014/15?"],
  ['change', 'LBBD looked after children change March 2015 to March 2016'],
  ['trend', '% of children coming into care on police protection, B&D, each year from 2012/13'],
  ['comparison', "compare LBBD's LAC rate with SN, England and London, 2015/16"],
  ['check', "B&D's LAC rate in 2015/16 was 77 per 10,000, correct?"],
  ['not-in-the-reports', 'Thurrock LAC rate March 2019'],
  ['disagreement', 'How many cases were open to social care in Barking and Dagenham in 2015/16?'],
  ['ask-back', 'How many fostering households'],
  ['definition', 'VARP meaning barnet'],
  ['spelling', 'thurrok lac rte march 2015'],
])('%s: %s', async (name, question) => {
  await expect(`> ${question}\n\n${jsonOf(question).text}\n`).toMatchFileSnapshot(`replies/${name}.txt`);
});

test('no reply shows a value that is not a word or a number of its own', () => {
  for (const question of ['help', 'sources', 'Thurrock 2014/15 out-turn by cost centre', 'why so many', ''])
    expect(jsonOf(question).text).not.toMatch(/undefined|null|NaN|\[object/);
});
