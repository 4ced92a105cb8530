import { describe, expect, test } from 'vitest';
import { beside, headlines } from '../own.ts';

const BD = 'Barking and Dagenham';

describe('one figure is quoted, and what it came from or went to is asked', () => {
  test.each([
    ['LAC rate in B&D fell from 77 to what', `71 rate_per_10000, ${BD}, 2016-03-31 [lbbd-2016 2.10]`],
    [
      'LBBD referral rate fell to 551 from what?',
      `691 rate_per_10000, ${BD}, 2014-04-01/2015-03-31 [lbbd-2016 Table 1]`,
    ],
    ['adoptions in LBBD down to 28, from?', `32 count, ${BD}, 2014-04-01/2015-03-31 [lbbd-2016 6.7]`],
    ['s47 LBBD rose from 506 to ?', `706 count, ${BD}, 2012-04-01/2013-03-31 [lbbd-2013 2.3]`],
    ['LBBD had 32 adoptions in 2014/15, and in 2015/16?', `28 count, ${BD}, 2015-04-01/2016-03-31 [lbbd-2016 6.7]`],
    ['what rate is 307 looked after children in Thurrock', '78 rate_per_10000, Thurrock, 2014-08 [thurrock-2015 6.1]'],
    [
      'LBBD residential placements before they fell to 29',
      `37 count, ${BD}, residential care, 2011-03-31 [lbbd-2013 8.6]`,
    ],
  ])('%s', (question, figure) => {
    expect(headlines(question)).toEqual([figure]);
  });

  test('the figure quoted stands beside it', () => {
    expect(beside('LAC rate in B&D fell from 77 to what')).toEqual([
      `77 rate_per_10000, ${BD}, 2015-03-31 [lbbd-2016 2.10]`,
    ]);
  });

  test.each(['LAC rate in B&D fell from 83 to what', 'Thurrock CP plans fell to 150 from what?'])(
    'a number that no report prints has none: %s',
    (question) => {
      expect(headlines(question)).toEqual([]);
    },
  );
});
