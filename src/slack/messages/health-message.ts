import { escaped } from './blocks/words.ts';
import { notes, section } from './blocks/pieces.ts';
import type { Sent } from '../sending/send.ts';
import type { Services } from '../services.ts';

/** Whether the app is well, for the person who asks `/figures health`. */
export const healthMessage = ({ library, line, pending }: Services): Sent => {
  const lines = [
    `The app is running and answers from ${library.corpus.reports.length} reports with ${library.figures.length} figures.`,
    `Working on ${pending.open()} replies; ${line.waiting()} messages wait for their turn.`,
  ];
  return { text: lines.join('\n'), blocks: [section(escaped(lines[0] ?? '')), ...notes(lines.slice(1))] };
};
