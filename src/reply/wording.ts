import type { Assumption, Gap } from '../answer/answer.ts';
import { periodText, rangePeriod } from '../corpus/period.ts';
import type { Figure, Library } from '../library.ts';
import { quantity } from './numbers.ts';

/** Every sentence a reader can see that is not a report's own. */

const QUALIFIERS: Readonly<Record<string, string>> = {
  about: 'about ',
  over: 'over ',
  'at least': 'at least ',
  'at most': 'at most ',
};

export const amount = (figure: Figure): string =>
  `${QUALIFIERS[figure.qualifier] ?? ''}${quantity(figure.value, figure.unit)}`;

export const subject = ({ name, breakdown }: Figure): string =>
  breakdown === '' ? name : `${name}: ${breakdown.replaceAll(';', ',')}`;

export const time = (figure: Figure): string => {
  if (!figure.period) return 'no date given';
  const text = periodText(figure.period);
  return figure.period.grain === 'day' ? `at ${text}` : text;
};

const STATUS: Readonly<Record<string, string>> = {
  target: 'a target, not an actual figure',
  budget: 'a budget, not spending',
  forecast: 'a forecast, not an actual figure',
  threshold: 'a limit, not a measured figure',
};

const STATISTIC: Readonly<Record<string, string>> = {
  change: 'a change',
  peak: 'a peak',
  low: 'a low point',
  average: 'an average',
  rank: 'a rank',
};

/** What kind of number it is, where it is not simply the level: "a target, not an actual figure". */
export const kindNote = (figure: Figure): string =>
  [
    STATISTIC[figure.statistic],
    STATUS[figure.status],
    figure.changeFrom && figure.statistic === 'change' ? `from ${periodText(figure.changeFrom)}` : undefined,
  ]
    .filter(Boolean)
    .join('; ');

/** "Thurrock, at 31 March 2015: 70 per 10,000 (Children looked after)". */
export const figureLine = (figure: Figure): string => {
  const kind = kindNote(figure);
  return `${amount(figure)} (${subject(figure)}; ${figure.area}, ${time(figure)}${kind ? `; ${kind}` : ''})`;
};

export const reportName = (library: Library, id: string): string => {
  const report = library.reports.get(id);
  if (!report) return id;
  const date = report.date ? periodText({ start: report.date, end: report.date, grain: 'day' }) : 'no date printed';
  return `${report.area ?? report.council ?? id}, “${report.title}”, ${date}`;
};

const placeName = (section: string): string => (/^\d/.test(section) ? `section ${section}` : section);

export const source = (library: Library, { report, section }: { report: string; section: string }): string =>
  `${reportName(library, report)}, ${placeName(section)}`;

const GAPS: Readonly<Record<Gap, string>> = {
  subject: 'The reports held do not give this figure.',
  area: 'The reports held do not give this figure for that area.',
  part: 'The reports held do not give this figure for that part alone (an age, a sex, a group, a stage, a length of time).',
  period: 'The reports held do not give this figure for that time.',
  unit: 'The reports held do not give this figure in that unit.',
  status: 'The reports held do not give a figure of that kind (target, budget, forecast or actual).',
  movement: 'They give this once only, so nothing shows how it moved.',
};

export const gapSentence = (gap: Gap): string => `Not in the reports. ${GAPS[gap]}`;

export const NEAREST = 'Nearest figure held (not what was asked):';
export const BESIDE = 'Beside it:';
export const REPORTS = 'Reports held:';
export const HELP = 'Ask for a figure in the reports held, in your own words. It can be:';
export const NO_PASSAGE = 'Nothing in the reports held speaks of this.';
export const PASSAGES = 'What the reports say, nearest first:';
export const NO_FIGURE = 'Not in the reports: no figure held answers this. The passages nearest to it:';
export const OURS = 'Our arithmetic, not printed in the report:';

export const VERDICTS = {
  supported: 'Supported by the reports.',
  contradicted: 'Contradicted by the reports.',
  not_found: 'Not in the reports: this can be neither supported nor contradicted.',
} as const;

/** Said where a report gives one of several things stated. */
export const PARTLY =
  'Not in the reports as a whole: this can be neither supported nor contradicted. What is held of it:';

export const UNREADABLE = {
  empty: 'There is no question here. Ask for a figure, for example: Thurrock LAC rate March 2015.',
  long: 'That is too long to be one question (1,000 characters at the most). Ask for one figure at a time.',
  foreign: 'Questions can be read in English only. Example: Thurrock LAC rate March 2015.',
} as const;

const UNIT_WORDS: Readonly<Record<string, string>> = {
  count: 'a number',
  rate_per_10000: 'a rate',
  percent: 'a percentage',
  gbp: 'an amount of money',
};

/** Every assumption as a sentence. */
export const assumptionSentence = (library: Library, { slot, value }: Assumption): string => {
  if (slot === 'area') return `No council was named: read as ${value}.`;
  if (slot === 'period') return 'No date was named: this is the latest held.';
  if (slot === 'unit') return `No unit was named: read as ${UNIT_WORDS[value] ?? value}.`;
  if (slot === 'carried') return `Taken over from what was asked before: ${value}.`;
  const covers = library.reports.get(value)?.covers;
  const speaks = covers ? `, which covers ${periodText(rangePeriod(covers.start, covers.end))},` : '';
  return `The report${speaks} prints no date beside this figure.`;
};

const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}` : (names[0] ?? '');

/** Councils named that no report held is about: said before anything else. */
export const notHeld = (library: Library, areas: readonly string[]): string | undefined => {
  const held = new Set(library.figures.map(({ area }) => area));
  const missing = areas.filter((area) => !held.has(area));
  const councils = [...new Set(library.corpus.reports.flatMap(({ area }) => area ?? []))];
  return missing.length === 0
    ? undefined
    : `No report about ${listed(missing)} is held, only about ${listed(councils)}.`;
};

export const usualMeaning = ({ term, meaning }: { term: string; meaning: string }): string =>
  `${term} usually means ${meaning}. No report held spells it out; these passages are nearest:`;

export const correctionSentence = (from: string, to: string): string => `Read “${from}” as “${to}”.`;
