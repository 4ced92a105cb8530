import type { types } from '@slack/bolt';
import type { Library } from '../../library.ts';
import { intentsByUse } from '../../../intents/index.ts';
import { reportName } from '../../reply/wording.ts';
import { limits } from './blocks/limits.ts';
import { type Block, buttons, header, notes, section } from './blocks/pieces.ts';
import { bold, clip, escaped } from './blocks/words.ts';
import { writeAsked } from './state.ts';
import { HOME } from '../wording.ts';

/** Name of the example buttons, as Slack hands it back. */
export const EXAMPLE = 'example';

const SHOWN = 4;
const INTENTS = ['figure', 'compare', 'trend', 'check'];
const CORRECTIONS = 5;

const examples = (user: string): Block[] =>
  buttons(
    intentsByUse
      .filter(({ id }) => INTENTS.includes(id))
      .slice(0, SHOWN)
      .flatMap(({ examples: [question = ''] }, place) => {
        const value = writeAsked({ questions: [question], by: user });
        return value === undefined ? [] : [{ id: `${EXAMPLE}-${place}`, label: question, value }];
      }),
  );

const asked = (): Block =>
  section(intentsByUse.map(({ says, examples: [first = ''] }) => `• ${escaped(says)}: _${escaped(first)}_`).join('\n'));

const reports = (library: Library): Block =>
  section(library.corpus.reports.map(({ id }) => `• ${escaped(reportName(library, id))}`).join('\n'));

/** The indicators of each council in one paragraph each, as far as Slack takes them. */
const indicators = (library: Library): Block[] => {
  const councils = [...new Set(library.corpus.reports.flatMap(({ area }) => area ?? []))].sort();
  return councils.map((council) => {
    const names = new Set(
      library.figures.filter(({ area, measure }) => area === council && measure !== 'fact').map(({ name }) => name),
    );
    return section(
      `${bold(`${council} (${names.size})`)}\n${escaped(clip([...names].sort().join(', '), limits.section - 200))}`,
    );
  });
};

const corrections = (library: Library): Block[] => {
  const newest = [...library.corpus.corrections].sort((a, b) => b.date.localeCompare(a.date)).slice(0, CORRECTIONS);
  return newest.length === 0
    ? notes([HOME.noCorrections])
    : [
        section(
          newest
            .map(({ date, report, section: at, indicator, before, now, reason }) =>
              escaped(`• ${date}: ${indicator}, ${report} ${at}: ${before} → ${now} (${reason})`),
            )
            .join('\n'),
        ),
      ];
};

/** The app's own page: what can be asked, what is held, what was put right. @param user Slack's id of the reader */
export const homeView = (library: Library, user: string, notice?: string): types.HomeView => ({
  type: 'home',
  blocks: [
    ...(notice === undefined ? [] : [section(bold(notice))]),
    header(HOME.title),
    section(escaped(HOME.intro)),
    ...examples(user),
    header(HOME.ask),
    asked(),
    header(HOME.reports),
    reports(library),
    header(HOME.indicators),
    ...indicators(library),
    header(HOME.corrections),
    ...corrections(library),
  ],
});
