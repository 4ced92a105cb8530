import { type Period, periodText } from '../corpus/period.ts';
import type { Figure, Library } from '../library.ts';
import { reportName } from '../reply/wording.ts';
import type { Chart } from './chart.ts';

/** Longest alternative text, in characters: Slack takes 2,000. */
export const ALT_LIMIT = 1_900;

/** "a, b and c". */
export const listed = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : (names[0] ?? '');

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A period as a label: "31 Mar 2015", "Q2 2019/20", "Oct to Nov 2014". */
export const shortPeriod = (period: Period): string =>
  periodText(period)
    .replace(/ \(.*\)$/, '')
    .replace(/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]+/g, '$1')
    .replace(/ (\d{4}) to (.+ \1)$/, ' to $2');

/** A figure's subject as a title: "Children looked after: White British". */
export const subjectTitle = (name: string, breakdown: string): string =>
  [name, breakdown.replaceAll(';', ',')].filter(Boolean).join(': ');

/** "target", "budget": said in the title, so that a plan is never seen as what came of it. */
export const kindTitle = ({ name, status, statistic }: Figure): string =>
  [statistic === 'level' ? '' : statistic, status === 'actual' || name.toLowerCase().includes(status) ? '' : status]
    .filter(Boolean)
    .join(', ');

const YEAR_END = /^31 Mar (?=\d{4}$)|^31 Mar (?=\d{4} to 31 Mar \d{4}$)|(?<=^31 Mar \d{4} to )31 Mar (?=\d{4}$)/g;

/**
 * The axis of labels that are times: "31 Mar 2012", "31 Mar 2013" … become "2012", "2013" where all are of that day, and
 * its title says the day once.
 */
export const timeAxis = (labels: readonly string[]): { title: string; labelOf: (label: string) => string } => {
  const bare = labels.map((label) => label.replace(YEAR_END, ''));
  if (labels.every((label) => label.startsWith('31 Mar ')) && bare.every((label) => /^\d{4}( to \d{4})?$/.test(label)))
    return { title: 'At 31 March', labelOf: (label) => label.replace(YEAR_END, '') };
  const years = labels.every((label) => /^\d{4}\/\d{2}( to \d{4}\/\d{2})?$/.test(label));
  return { title: years ? 'Financial year' : 'Date', labelOf: (label) => label };
};

const places = (sections: readonly string[]): string => {
  const numbered = sections.filter((section) => /^\d/.test(section));
  const named = sections.filter((section) => !/^\d/.test(section));
  return [numbered.length > 0 ? `section${numbered.length > 1 ? 's' : ''} ${listed(numbered)}` : '', ...named]
    .filter(Boolean)
    .join(', ');
};

/** Each report with its sections, once: the foot of the picture. */
export const sourceLine = (library: Library, figures: readonly Figure[]): string => {
  const reports = [...new Set(figures.map(({ report }) => report))];
  const lines = reports.map((id) => {
    const sections = new Set(figures.filter(({ report }) => report === id).map(({ section }) => section));
    return `${reportName(library, id)}, ${places([...sections])}`;
  });
  return `Source: ${lines.join('; ')}`;
};

const lowered = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

const cut = (text: string, limit: number): string =>
  text.length <= limit ? text : `${[...text].slice(0, Math.floor(limit / 2)).join('')}…`;

/** A value of the picture in words: the label, and the value in full or that there is none. */
export type Said = { series: string; label: string; full: string };

/** The picture in words: kind, what, where, unit, and as many of the values as there is room for. */
export const altText = (
  { kind, title, xTitle, yTitle, note }: Pick<Chart, 'kind' | 'title' | 'xTitle' | 'yTitle' | 'note'>,
  values: readonly Said[],
): string => {
  const unit = lowered(yTitle) + (xTitle.startsWith('At ') ? ` ${lowered(xTitle)}` : '');
  const start = cut(`${capitalised(kind)} chart. ${title}, ${unit}: `, ALT_LIMIT / 4);
  const end = cut(note === '' ? '' : ` ${note}`, ALT_LIMIT / 4);
  const several = new Set(values.map(({ series }) => series)).size > 1;
  let text = '';
  for (const [place, { series, label, full }] of values.entries()) {
    const before = values[place - 1];
    const more = `… and ${values.length - place} more, in the table.`;
    const whose = several && before?.series !== series ? `${series}: ` : '';
    const next = `${before === undefined ? '' : whose ? '; ' : ', '}${whose}${label} ${full}`;
    const length = start.length + text.length + next.length + more.length + end.length;
    if (length > ALT_LIMIT) return start + text + more + end;
    text += next;
  }
  return `${start}${text}.${end}`;
};
