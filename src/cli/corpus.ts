import { Command } from 'commander';
import type { Corpus } from '../corpus/load.ts';
import { readNotFigures } from '../corpus/not-figures.ts';
import { verifyCorpus } from '../corpus/verify.ts';
import { ChapterError } from '../errors.ts';
import { addReport } from '../ingest/add.ts';
import { figureJson } from '../reply/json.ts';
import { figureLine } from '../reply/wording.ts';
import { createAreaOf } from './area-of.ts';
import { openCorpus, openVerified, run } from './run.ts';

type Place = { corpus?: string; json?: true };
type Add = { corpus: string; id?: string; title?: string; area?: string; date?: string; replace?: true; json?: true };

const CORPUS = ['--corpus <dir>', 'another corpus folder'] as const;
const print = (text: string): boolean => process.stdout.write(`${text}\n`);
const counted = (n: number, thing: string): string => `${n} ${thing}${n === 1 ? '' : 's'}`;
const sizeOf = ({ reports, sections, figures }: Corpus): string =>
  `${counted(reports.length, 'report')}, ${counted(sections.length, 'section')} and ${counted(figures.length, 'figure')}`;

const command = new Command('corpus').description('Add reports, and check what is held.').exitOverride();

command
  .command('add')
  .description('Turn the text of a report into sections and tables of a corpus folder, which is made if missing.')
  .argument('<file>', 'the report as plain text')
  .requiredOption('--corpus <dir>', 'the corpus folder')
  .option('--id <id>', 'the report’s id; else made of area and year')
  .option('--title <title>', 'its title, where the text does not say')
  .option('--area <area>', 'the area it is about, where the text does not say')
  .option('--date <YYYY-MM-DD>', 'its date, where the text does not say')
  .option('--replace', 'write over another text of the same id')
  .option('--json', 'print what was added as one object')
  .action((source: string, { corpus, json, ...given }: Add) => {
    const added = addReport({ source, corpusDir: corpus, areaOf: createAreaOf(corpus), ...given });
    for (const warning of added.warnings) process.stderr.write(`${source}: ${warning}\n`);
    const parts = [
      counted(added.sections, 'section'),
      counted(added.tables, 'table'),
      counted(added.captions, 'caption'),
    ];
    print(json ? JSON.stringify(added) : `Added ${added.id} to ${corpus}: ${parts.join(', ')}.`);
  });

command
  .command('figures')
  .description('List the figures held.')
  .option(...CORPUS)
  .option('--json', 'print {"figures":[…]}')
  .action(({ corpus, json }: Place) => {
    const { figures } = openVerified(corpus);
    const listed = figures.map((figure) => ({
      ...figureJson(figure, 'headline'),
      id: String(figure.id),
      report: figure.report,
    }));
    if (json) print(JSON.stringify({ figures: listed }));
    else for (const figure of figures) print(`${figure.report}, ${figure.section}: ${figureLine(figure)}`);
  });

command
  .command('verify')
  .description('Check every reference and every figure against the reports.')
  .option(...CORPUS)
  .action((options: Place) => {
    const corpus = openCorpus(options.corpus);
    readNotFigures(corpus.dir);
    const [first, ...rest] = verifyCorpus(corpus);
    if (first) throw new ChapterError(first, ...rest);
    print(`Checked ${sizeOf(corpus)}: no faults.`);
  });

command
  .command('coverage')
  .description('List every number printed in the reports that is neither a figure nor known to be no statistic.')
  .option(...CORPUS)
  .option('--json', 'print {"numbers":[{"report","section","line","number","words"}]}')
  .action(async (options: Place) => {
    const corpus = openCorpus(options.corpus);
    const { uncoveredNumbers } = await import('../corpus/coverage.ts');
    const numbers = uncoveredNumbers(corpus);
    if (options.json) return void print(JSON.stringify({ numbers }));
    for (const { report, section, line, number, words } of numbers)
      print(`${report}, ${section} (sections.md, line ${line}): ${number} in “${words}”`);
    print(`Read ${sizeOf(corpus)}: ${counted(numbers.length, 'number')} not accounted for.`);
  });

await run(command);
