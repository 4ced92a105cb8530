import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createJournal } from '../../src/slack/store/journal.ts';
import { freshFolders } from '../slack/folder.ts';
import { runCommand } from './process.ts';

const fresh = freshFolders('gaps');

const noted = (): string => {
  const dir = fresh();
  const journal = createJournal(dir, () => '2026-01-05');
  const about = { indicator: 'fostering-households', area: 'Thurrock', period: '2016', gap: 'period' };
  journal.add({ kind: 'unanswered', ...about });
  journal.add({ kind: 'helpful', indicator: '=HYPERLINK("x")', area: '', period: '', gap: '' });
  return dir;
};

describe('gaps', { timeout: 60_000 }, () => {
  test('prints a line for each group', () => {
    const { status, out, messages } = runCommand('gaps', ['--dir', noted()]);
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    expect(out.split('\n')).toEqual([
      'fostering-households; Thurrock; 2016: 1 unanswered, 0 unhelpful, 0 helpful; last on 2026-01-05 (period)',
      '=HYPERLINK("x"); any council; any time: 0 unanswered, 0 unhelpful, 1 helpful; last on 2026-01-05',
      '',
    ]);
  });

  test('--json prints one object', () => {
    const { out } = runCommand('gaps', ['--dir', noted(), '--json']);
    expect(JSON.parse(out)).toMatchObject({ gaps: [{ unanswered: 1, gaps: ['period'] }, { helpful: 1 }] });
  });

  test('--csv prints a table in which no cell is run as a formula', () => {
    const { out } = runCommand('gaps', ['--dir', noted(), '--csv']);
    expect(out.split('\n')).toEqual([
      'indicator,area,period,unanswered,unhelpful,helpful,gaps,last',
      'fostering-households,Thurrock,2016,1,0,0,period,2026-01-05',
      `"'=HYPERLINK(""x"")",,,0,0,1,,2026-01-05`,
      '',
    ]);
  });

  test.each<[string, () => string[], number, RegExp]>([
    ['nothing noted', () => ['--dir', fresh()], 0, /^No feedback and no unanswered questions/],
    ['no such folder', () => ['--dir', join(fresh(), 'none')], 1, /--dir .*none: does not exist\. Name the folder/],
    ['nothing noted, as a table', () => ['--csv', '--dir', fresh()], 0, /^indicator,area,[a-z,]+,last\n$/],
    ['both forms at once', () => ['--json', '--csv'], 2, /cannot be used with/],
  ])('%s', (_, args, status, words) => {
    const ended = runCommand('gaps', args());
    expect(ended.status).toBe(status);
    expect(ended.out + ended.messages).toMatch(words);
  });
});
