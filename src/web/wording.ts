import { WAYS_ON as ways } from '../reply/ways-on.ts';
import { MOST_QUESTIONS } from './conversation/limits.ts';

/** Every sentence that only the readers of the pages see; what an answer says is worded in `src/reply/wording.ts`. */

export const NAME = 'Chapter & Verse';

export const LABELS = {
  skip: 'Skip to the main content',
  ask: 'Ask',
  reports: 'Reports',
  councils: 'Councils',
  question: 'Your question',
  onward: 'Ask on from here',
  onwardHint: 'For example “and the year before?” or “how does that compare with England?”',
  anew: 'Ask about something else',
  asked: 'Asked so far',
  youAsked: 'You asked:',
  notes: 'What to know',
  howRead: 'How this was read',
  putRight: 'Put right what was misread',
  again: 'Ask again',
  figure: 'Figure',
  unit: 'Unit',
  council: 'Council or benchmark',
  date: 'Date',
  take: 'Take it with you',
  sentence: 'Copy as a sentence with its source',
  sentenceField: 'The figure with its source',
  copy: 'Copy',
  csv: 'Download the figures as CSV',
  json: 'The answer as JSON',
  png: 'Download the chart as PNG',
  makeReceipt: 'Make a receipt',
  find: 'Find in this report',
  search: 'Find',
  contents: 'Contents',
} as const;

/** Questions that lead on from a figure. */
export const WAYS_ON = [
  { label: 'Show the trend', question: ways.trend },
  {
    label: 'Compare with benchmarks',
    question: ways.benchmarks,
  },
] as const;

export const HOME = {
  title: 'Ask what the reports say',
  lead: 'Figures from councils’ reports on children’s social care, each with the section it stands in and the printed words.',
  hint: 'Name what is counted, the council and the date. Spelling and short forms do not matter.',
  examples: 'What can be asked',
  reports: 'Reports held',
  councils: 'Councils',
} as const;

export const RECEIPT_HINT =
  'A receipt is a short address that keeps this question and this answer. Opened later, it says whether the answer is still the same.';

export const CITED = 'The words cited are highlighted in';
export const HELD = 'Numbers in bold are figures that can be asked for.';

export const TOO_MANY = `A conversation can have ${MOST_QUESTIONS} questions at the most. Start a new one, and name the council and the date again.`;
export const NO_PAGE = 'There is no page at this address. It may have been typed wrongly, or be from another version.';
export const NO_REPORT = 'No report is held under this name. The reports held are listed on the page “Reports”.';
export const NO_COUNCIL = 'No figure is held for this council. The councils held are listed on the page “Councils”.';
export const NO_CHART = 'This answer has no chart: one is drawn of three figures or more of the same kind.';
export const NO_FIGURES = 'This answer has no figures to download. Ask for a figure, then download it.';
export const NO_RECEIPT = 'No receipt is kept under this address. Check that all of it was copied.';
export const NO_QUESTION = 'There is no question here. Ask for a figure, for example: Thurrock LAC rate March 2015.';
export const NOT_FROM_HERE = 'This form was sent from another site. Open the answer here and press the button again.';
export const TOO_LARGE = 'That is more than this page takes. Ask one question of at most 1,000 characters.';
export const tooFast = (seconds: number): string =>
  `That is more requests than one address is given. Wait ${seconds === 1 ? 'a second' : `${seconds} seconds`} and try again.`;
export const failed = (reference: string): string =>
  `Something went wrong here, not with your question. Please try again; if it happens again, tell whoever runs this page the reference ${reference}.`;

export const FAULT_TITLES = {
  400: 'That cannot be read',
  403: 'Not from here',
  404: 'Not found',
  413: 'Too much at once',
  429: 'Too many requests',
  500: 'That went wrong',
} as const;
