import { intents } from '../../../intents/index.ts';
import type { Answer } from '../../answer/answer.ts';
import type { Library } from '../../library.ts';
import { mentionText } from '../../question/reading.ts';
import { reportName, subject } from '../../reply/wording.ts';

/** One thing that a question was read as saying. */
export type ReadingRow = { label: string; said: string };

const NOT_SAID = 'not said';

const UNITS: Readonly<Record<string, string>> = {
  count: 'a number',
  rate_per_10000: 'a rate per 10,000',
  percent: 'a percentage',
  percentage_points: 'percentage points',
  gbp: 'an amount of money',
};

/** A unit in words: "a rate per 10,000". */
export const unitName = (unit: string): string => UNITS[unit] ?? unit;

const listed = (values: readonly string[], last = 'and'): string =>
  values.length > 1 ? `${values.slice(0, -1).join(', ')} ${last} ${values.at(-1) ?? ''}` : (values[0] ?? NOT_SAID);

const subjects = ({ outcome }: Answer): string => {
  const figures = 'given' in outcome ? outcome.given.filter(({ role }) => role === 'headline') : [];
  return listed([...new Set(figures.map(({ figure }) => subject(figure)))].slice(0, 3));
};

/** How a question was read, for a reader: what is asked, of whom, when, in what. Rows that say nothing are left out. */
export const readingRows = (library: Library, answer: Answer): ReadingRow[] => {
  const { reading } = answer;
  const row = (label: string, said: string, always = false): ReadingRow[] =>
    always || said !== NOT_SAID ? [{ label, said }] : [];
  return [
    ...row('Question', reading.text),
    ...row('What is asked for', intents.find(({ id }) => id === reading.intent)?.says ?? reading.intent),
    ...row('Figure', subjects(answer)),
    ...row('Council', listed(reading.areas), true),
    ...row('Date', listed(reading.periods.map(mentionText)), true),
    ...row('Unit', listed((reading.units ?? []).map(unitName), 'or')),
    ...row('Kind', reading.status ?? NOT_SAID),
    ...row('Report', listed(reading.reports.map((id) => reportName(library, id)))),
    ...row('Spelling', listed(reading.corrections.map(({ from, to }) => `“${from}” read as “${to}”`))),
    ...row('Taken over from before', listed(reading.carried)),
  ];
};
