import { isExists } from 'date-fns/isExists';
const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const DATE = new RegExp(`\\b(\\d{1,2})\\s*(?:st|nd|rd|th)?\\s+(?:of\\s+)?(${MONTHS.join('|')}),?\\s+(\\d{4})\\b`, 'i');
const NUMERIC = /\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b/;
const YEAR = /\b(20\d{2})\s?[/–-]\s?(?:20)?(\d{2})\b/;

/** The first date printed in the lines of a title page, ISO. */
export function dateIn(lines: string[]): string | undefined {
  for (const line of lines) {
    const [, day, month, year] = DATE.exec(line) ?? [];
    if (day && month && year) return iso(year, MONTHS.indexOf(month.toLowerCase()) + 1, Number(day));
    const numeric = NUMERIC.exec(line);
    if (numeric) return iso(numeric[3] ?? '', Number(numeric[2]), Number(numeric[1]));
  }
  return undefined;
}

/** The financial year that words name ("2015/16", "2015-16", "2015-2016"), first and last day. */
export function yearIn(text: string): { start: string; end: string } | undefined {
  const [, first = '', last = ''] = YEAR.exec(text) ?? [];
  if (first === '' || (Number(first) + 1) % 100 !== Number(last)) return undefined;
  return { start: `${first}-04-01`, end: `${Number(first) + 1}-03-31` };
}

/** Mentions it takes for a year to be the one a report is about, and how far ahead of the next it must be. */
const LEAST_MENTIONS = 4;
const AHEAD = 1.5;

/**
 * The financial year that a text names most, if it had ended by the report's date: what a report is about where
 * neither its title nor its summary says so.
 */
export function yearNamedMost(text: string, date: string | null): { start: string; end: string } | undefined {
  const counts = new Map<string, { year: { start: string; end: string }; count: number }>();
  for (const [label] of text.matchAll(new RegExp(YEAR.source, 'g'))) {
    const year = yearIn(label);
    if (year) counts.set(year.start, { year, count: (counts.get(year.start)?.count ?? 0) + 1 });
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (!first || date === null || first.year.end > date) return undefined;
  return first.count >= LEAST_MENTIONS && first.count >= AHEAD * (second?.count ?? 0) ? first.year : undefined;
}

function iso(year: string, month: number, day: number): string | undefined {
  return isExists(Number(year), month - 1, day)
    ? `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
    : undefined;
}
