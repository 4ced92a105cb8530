import type { JournalEntry } from './journal.ts';

/** What was asked of one indicator, area and period, and how it went. */
export type GapGroup = Pick<JournalEntry, 'indicator' | 'area' | 'period'> & {
  unanswered: number;
  unhelpful: number;
  helpful: number;
  /** Which parts of questions were not met, each once. */
  gaps: string[];
  /** The last day of any of them. */
  last: string;
};

const keyOf = ({ indicator, area, period }: JournalEntry): string => JSON.stringify([indicator, area, period]);

const groupOf = ({ indicator, area, period, date }: JournalEntry): GapGroup => ({
  ...{ indicator, area, period },
  ...{ unanswered: 0, unhelpful: 0, helpful: 0 },
  gaps: [],
  last: date,
});

/** The journal by indicator, area and period: most unanswered first, then most unhelpful, then by name. */
export const groupGaps = (entries: readonly JournalEntry[]): GapGroup[] => {
  const groups = new Map<string, GapGroup>();
  for (const entry of entries) {
    const group = groups.get(keyOf(entry)) ?? groupOf(entry);
    groups.set(keyOf(entry), group);
    group[entry.kind] += 1;
    if (entry.gap && !group.gaps.includes(entry.gap)) group.gaps.push(entry.gap);
    if (entry.date > group.last) group.last = entry.date;
  }
  const name = ({ indicator, area, period }: GapGroup): string => [indicator, area, period].join(' ');
  return [...groups.values()].sort(
    (a, b) => b.unanswered - a.unanswered || b.unhelpful - a.unhelpful || (name(a) < name(b) ? -1 : 1),
  );
};
