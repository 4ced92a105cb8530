import { periodText } from '../../corpus/period.ts';
import type { Figure, Library } from '../../library.ts';

/** Figures that the name of the indicator and the council alone ask for: levels of a whole, as they were. */
const isPlain = ({ measure, statistic, status, breakdown }: Figure): boolean =>
  measure !== 'fact' && statistic === 'level' && status === 'actual' && breakdown === '';

const nameOf = ({ name, area }: Figure): string => `${name}, ${area}`;

/** What can be asked of whom: an indicator and a council, once each, in order of the alphabet. */
export const suggestions = ({ figures }: Pick<Library, 'figures'>): string[] =>
  [...new Set(figures.filter(isPlain).map(nameOf))].sort((a, b) => a.localeCompare(b));

/** The dates that are held of each, newest first. */
export const datedSuggestions = ({ figures }: Pick<Library, 'figures'>): Record<string, string[]> => {
  const dates = new Map<string, Map<string, string>>();
  for (const figure of figures.filter(isPlain)) {
    if (figure.period === undefined) continue;
    const held = dates.get(nameOf(figure)) ?? new Map<string, string>();
    dates.set(nameOf(figure), held.set(figure.period.end, periodText(figure.period)));
  }
  return Object.fromEntries(
    [...dates].map(([name, held]) => [name, [...held].sort(([a], [b]) => b.localeCompare(a)).map(([, text]) => text)]),
  );
};
