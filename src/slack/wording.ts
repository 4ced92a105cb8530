/** Every sentence that only Slack's readers see; what an answer says is worded in `src/reply/wording.ts`. */

export const LABELS = {
  paragraph: 'Whole paragraph',
  trend: 'Trend',
  benchmarks: 'Compare with benchmarks',
  sentence: 'Copy as a sentence',
  post: 'Post to channel',
} as const;

/** Follow-up questions that buttons ask. */
export const FOLLOW_UPS = {
  trend: 'show me the trend',
  benchmarks: 'how does that compare with England, London and statistical neighbours?',
} as const;

export const CUT_SHORT = 'There is more than Slack shows in one message: ask for one council, one date or one part.';
export const NOTHING = 'There is nothing to show.';

/** What cannot be shown is said, with the reference that stands in the log. */
export const apology = (reference: string): string =>
  `Sorry, that went wrong and there is no answer. Please ask again; if it happens again, tell whoever runs this app the reference ${reference}.`;
export const BUSY = 'Slack is taking no more messages in this channel for the moment. Please ask again in a minute.';
export const RESTARTED = 'The app was restarted while your question was being answered. Please ask it again.';
export const NO_THREAD = 'Slack did not say which thread this belongs to, so here is the answer privately.';
export const NOT_YOURS =
  'Only the person who asked can post this. Ask it yourself with /figures, then press Post to channel.';
export const STALE = 'This button is from an older version and can no longer be read. Please ask the question again.';
export const POSTED = 'Posted to the channel.';
export const NOT_MEMBER = 'The app is not in this channel. Type /invite @figures, then press Post to channel again.';
export const THANKS = 'Thank you. Noted without your name.';
export const MENTION_AGAIN = 'To ask more in this thread, mention the app again.';
export const EMPTY = 'There is no question here. Try: /figures Thurrock LAC rate March 2015';
export const askedBy = (user: string, question: string): string => `<@${user}> asked: ${question}`;
