import type { Intent } from '../src/question/intent.ts';

/** What is left when nothing else is asked for: a figure, or where no figure fits, the passages nearest. */
export const figure: Intent = {
  id: 'figure',
  says: 'one figure: an indicator, a council, a date',
  cues: [/./s],
  examples: [
    'Thurrock LAC rate March 2015',
    'How many children were subject to a child protection plan in Barking and Dagenham in 2015/16?',
    'barnet ASYE students cohort number',
    'Barnet CPPs open more than 12 months',
  ],
  nearMisses: ['help', 'what does UASC stand for?', 'which reports do you hold?'],
};
