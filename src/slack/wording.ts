import { escaped } from './messages/blocks/words.ts';

/** Every sentence that only Slack's readers see; what an answer says is worded in `src/reply/wording.ts`. */

export const LABELS = {
  paragraph: 'Whole paragraph',
  trend: 'Trend',
  benchmarks: 'Compare with benchmarks',
  sentence: 'Copy as a sentence',
  post: 'Post to channel',
} as const;

export const CUT_SHORT = 'There is more than Slack shows in one message: ask for one council, one date or one part.';
export const NOTHING = 'There is nothing to show.';

/** What cannot be shown is said, with the reference that stands in the log. */
export const apology = (reference: string): string =>
  `Sorry, that went wrong and there is no answer. Please ask again; if it happens again, tell whoever runs this app the reference ${reference}.`;
export const BUSY = 'Slack is taking no more messages in this channel for the moment. Please ask again in a minute.';
export const UNSURE = 'Slack did not confirm that the answer arrived. If you do not see it, please ask again.';
export const RESTARTED = 'The app was restarted while your question was being answered. Please ask it again.';
export const NO_THREAD = 'Slack did not say which thread this belongs to, so here is the answer privately.';
export const NOT_YOURS =
  'Only the person who asked can post this. Ask it yourself with /figures, then press Post to channel.';
export const STALE = 'This button is from an older version and can no longer be read. Please ask the question again.';
export const POSTED = 'Posted to the channel.';
export const POSTED_BEFORE =
  'This was posted before. If you do not see it in the channel, ask again and press Post to channel.';
export const NOT_POSTED = 'Slack did not take the message for this channel. Nothing was posted.';
export const NOT_MEMBER = 'The app is not in this channel. Type /invite @figures, then press Post to channel again.';
export const THANKS = 'Thank you. Noted without your name.';
export const MENTION_AGAIN = 'To ask more in this thread, mention the app again.';
export const EMPTY = 'There is no question here. Try: /figures Thurrock LAC rate March 2015';
/** In mrkdwn. */
export const askedBy = (user: string, question: string): string => `<@${user}> asked: ${escaped(question)}`;
export const noBrief = (topic: string, councils: readonly string[]): string =>
  `Nothing is held about “${topic}”. A brief can be had of ${councils.join(', ')}, or of an indicator such as looked after children.`;
export const COPY = 'Copy the text above: it holds the figure and its source.';

export const PROMPTS = [
  { title: 'One figure', message: 'Thurrock LAC rate March 2015' },
  { title: 'A comparison', message: 'Looked after rate per 10,000 at 31 March 2015, Barking and Dagenham vs Thurrock' },
  { title: 'A trend', message: 'Number of looked after children in Barking and Dagenham each year' },
  { title: 'Check a statement', message: 'Thurrock had 285 looked after children in June 2015, right?' },
] as const;

export const HOME = {
  title: 'Chapter & Verse',
  intro:
    'Figures from councils’ reports on children’s social care, each with the section it stands in and the printed words. Type /figures and a question in any channel: only you see the answer until you post it. Mention the app to be answered in the thread, or write to it in Messages.',
  ask: 'What can be asked',
  reports: 'Reports held',
  indicators: 'Indicators by council',
  corrections: 'Recent corrections',
  noCorrections: 'No figure has been corrected so far.',
} as const;

export const LOOK_UP = {
  /** As the manifest has it. */
  id: 'look-up',
  title: 'Look up a figure',
  submit: 'Show',
  close: 'Cancel',
  labels: { council: 'Council or benchmark', indicator: 'Indicator', period: 'Date' },
  placeholders: { council: 'Type a name', indicator: 'Type a word of it', period: 'Choose a date' },
  faults: {
    council: 'Choose a council.',
    indicator: 'No report gives this indicator for the council chosen. Choose one of those listed.',
    period: 'No report gives the indicator chosen for this date. Choose one of those listed.',
  },
} as const;

/** As the manifest has it. */
export const ASK_MESSAGE = 'ask-message';
export const NO_TEXT = 'There are no words in that message to ask about.';
export const NO_WINDOW = 'Slack did not open the window. Please try again, or type /figures and a question.';
