import { existsSync } from 'node:fs';
import { Command, Option } from 'commander';
import Papa from 'papaparse';
import { ChapterError } from '../errors.ts';
import { type GapGroup, groupGaps } from '../slack/store/gaps.ts';
import { readJournal } from '../slack/store/journal.ts';
import { loadEnvFile } from './env-file.ts';
import { run } from './run.ts';

const NOTHING = 'No feedback and no unanswered questions have been noted yet.';

const counted = ({ unanswered, unhelpful, helpful }: GapGroup): string =>
  `${unanswered} unanswered, ${unhelpful} unhelpful, ${helpful} helpful`;

/** "Fostering households; Thurrock; 2016: 3 unanswered, …" */
const lineOf = (group: GapGroup): string => {
  const { indicator, area, period, gaps, last } = group;
  const about = `${indicator || 'no indicator read'}; ${area || 'any council'}; ${period || 'any time'}`;
  return `${about}: ${counted(group)}; last on ${last}${gaps.length > 0 ? ` (${gaps.join('; ')})` : ''}`;
};

const COLUMNS = ['indicator', 'area', 'period', 'unanswered', 'unhelpful', 'helpful', 'gaps', 'last'] as const;

/** Cells that a spreadsheet would run as a formula are written as text. */
const csvOf = (groups: readonly GapGroup[]): string => {
  const data = groups.map((group) => COLUMNS.map((name) => (name === 'gaps' ? group.gaps.join('; ') : group[name])));
  return Papa.unparse({ fields: [...COLUMNS], data }, { escapeFormulae: true, newline: '\n' }).trimEnd();
};

type Options = { dir: string; json?: true; csv?: true };

loadEnvFile();

const command = new Command('gaps')
  .description(
    'List what was asked of the Slack app and not answered or found unhelpful, by indicator, area and period.',
  )
  .option('--dir <dir>', 'the data folder of the app', process.env.DATA_DIR ?? './data')
  .option('--json', 'print {"gaps":[…]}')
  .addOption(new Option('--csv', 'print a table for a spreadsheet').conflicts('json'))
  .action(({ dir, json, csv }: Options) => {
    if (!existsSync(dir))
      throw new ChapterError({
        code: 'gaps.dir',
        where: `--dir ${dir}`,
        found: 'does not exist.',
        fix: 'Name the folder that the Slack app has as DATA_DIR. It is made when the app first starts.',
      });
    const groups = groupGaps(readJournal(dir));
    const text = groups.length > 0 ? groups.map(lineOf).join('\n') : NOTHING;
    process.stdout.write(`${json ? JSON.stringify({ gaps: groups }) : csv ? csvOf(groups) : text}\n`);
  });

await run(command);
