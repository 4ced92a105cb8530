import type { Period } from '../../corpus/period.ts';
import { periodText } from '../../corpus/period.ts';
import type { Reading } from '../../question/reading.ts';

/** What a reader puts right in how a question was read. */
export type Correction = { council?: string; period?: Period };

type Edit = { start: number; end: number; words: string };

const isSaid = ({ start, end }: { start: number; end: number }): boolean => end > start;

/** Words in the place of what was said; where nothing was said, they follow the question. */
const edits = (spans: readonly { start: number; end: number }[], words: string | undefined, length: number): Edit[] => {
  if (words === undefined) return [];
  const said = spans.filter(isSaid);
  return said.length > 0
    ? said.map(({ start, end }) => ({ start, end, words }))
    : [{ start: length, end: length, words: `, ${words}` }];
};

/** A question with its council or its date put right, and nothing else changed. */
export const correctedQuestion = (reading: Reading, { council, period }: Correction): string => {
  const text = reading.text.replace(/[?.!\s]+$/, '');
  const all = [
    ...edits(reading.areaMentions, council, text.length),
    ...edits(reading.periods, period && periodText(period), text.length),
  ];
  return all
    .sort((a, b) => b.start - a.start)
    .reduce(
      (changed, { start, end, words }) => changed.slice(0, start) + words + changed.slice(Math.min(end, text.length)),
      text,
    );
};
