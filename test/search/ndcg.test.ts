import { expect, test } from 'vitest';
import { binary, graded, ndcgAt10 } from '../../bench/retrieval/ndcg.ts';

const judged = new Map([
  ['a', 3],
  ['b', 1],
  ['z', -1],
]);

test.each([
  [['a', 'b'], graded, 1, 'the best order'],
  [['b', 'a'], graded, (1 + 3 / Math.log2(3)) / (3 + 1 / Math.log2(3)), 'the better second'],
  [['b', 'a'], binary, 1, 'where degrees do not count'],
  [['x', 'a'], binary, 1 / Math.log2(3) / (1 + 1 / Math.log2(3)), 'one of two, second'],
  [['z'], graded, 0, 'judged not relevant'],
  [[], graded, 0, 'nothing'],
  [[...'0123456789', 'a'], graded, 0, 'relevant at rank 11'],
])('%j with gain %s is %d: %s', (hits, gain, expected) => {
  expect(ndcgAt10(hits, judged, gain)).toBeCloseTo(expected, 10);
});
