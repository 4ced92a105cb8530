import { describe, expect, test } from 'vitest';
import { groupGaps } from '../../../src/slack/store/gaps.ts';
import type { JournalEntry } from '../../../src/slack/store/journal.ts';

/** "unanswered lac Thurrock 2016 period 01-05": an entry on one line of a table. */
const entry = (line: string): JournalEntry => {
  const [kind, indicator = '', area = '', period = '', gap = '', day = '01-05'] = line
    .split(' ')
    .map((part) => (part === '-' ? '' : part));
  return { kind: kind as JournalEntry['kind'], indicator, area, period, gap, date: `2026-${day}` };
};

const grouped = (...lines: string[]): string[] =>
  groupGaps(lines.map(entry)).map((group) =>
    [
      [group.indicator, group.area, group.period].map((part) => part || '-').join(' '),
      `${group.unanswered}/${group.unhelpful}/${group.helpful}`,
      group.gaps.join('+') || '-',
      group.last,
    ].join(' | '),
  );

describe('groupGaps', () => {
  test.each<[string, string[], string[]]>([
    ['nothing', [], []],
    [
      'the same is counted by kind',
      ['unanswered a X 2016', 'helpful a X 2016', 'unhelpful a X 2016', 'unanswered a X 2016'],
      ['a X 2016 | 2/1/1 | - | 2026-01-05'],
    ],
    [
      'another indicator, area or period is another group, by name where all else is even',
      ['helpful b X 2016', 'helpful a Y 2016', 'helpful a X 2017', 'helpful a X 2016'],
      ['a X 2016', 'a X 2017', 'a Y 2016', 'b X 2016'].map((name) => `${name} | 0/0/1 | - | 2026-01-05`),
    ],
    [
      'most unanswered first, then most unhelpful',
      ['helpful a X -', 'unhelpful b X -', 'unanswered c X -'],
      ['c X - | 1/0/0 | - | 2026-01-05', 'b X - | 0/1/0 | - | 2026-01-05', 'a X - | 0/0/1 | - | 2026-01-05'],
    ],
    [
      'the parts that were not met, each once, and the last day',
      ['unanswered a - - period 01-07', 'unanswered a - - area 01-09', 'unanswered a - - period 01-08'],
      ['a - - | 3/0/0 | period+area | 2026-01-09'],
    ],
  ])('%s', (_, lines, groups) => {
    expect(grouped(...lines)).toEqual(groups);
  });
});
