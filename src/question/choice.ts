import { mentionText, type Reading } from './reading.ts';

/**
 * A question put again with one of the choices that were asked back.
 * A council is added to what was asked; an indicator takes its place, the times asked for are kept.
 */
export const chosenQuestion = (reading: Reading, by: 'area' | 'indicator', choice: string): string => {
  if (by === 'area') return `${reading.question.replace(/[?.!\s]+$/, '')}, ${choice}`;
  return [choice, ...reading.periods.filter((mention) => 'period' in mention).map(mentionText)].join(' ');
};
