import { contains, type Period } from '../../corpus/period.ts';
import type { Report } from '../../corpus/report.ts';
import type { Library } from '../../library.ts';
import type { AreaMention } from './area.ts';
import type { PeriodMention } from './period.ts';
import { overlaps } from '../span.ts';

/** Words that name a report, and the reports they may mean. */
export type ReportMention = { reports: string[]; start: number; end: number };

/** Reports whose date lies in a period, or which cover it. */
const reportsOf = (library: Library, period: Period, areas: readonly string[]): Report[] =>
  library.corpus.reports.filter(
    ({ date, covers, area }) =>
      (areas.length === 0 || (area !== null && areas.includes(area))) &&
      ((date !== null && contains(period, { start: date, end: date, grain: 'day' })) ||
        (covers !== null && covers.start === period.start && covers.end === period.end) ||
        (date === null &&
          covers !== null &&
          period.grain === 'year' &&
          covers.end.startsWith(period.start.slice(0, 4)))),
  );

/** Behind a time that names a report: "2015/16 annual report", not "2015/16, according to the report". */
const OWN_REPORT =
  /^\)?(?:'s)? (?:(?!(?:according|to|per|as|in|from|by|of|for|and|or|the|this|that|says?|gives?|is|are|was|were|does|did|do|has|have)\b)[\w']+ ){0,3}?(?:report|update|paper)s?\b/i;

/** "In the 2013 report … and the 2016 one". */
const OTHER_REPORT = /^ (?:one|edition|version)\b/i;

/** "in the July 2015 report": the period names a report. */
export const readReports = (
  library: Library,
  text: string,
  periods: readonly PeriodMention[],
  areas: readonly string[],
): ReportMention[] =>
  periods.flatMap((mention) => {
    if (!('period' in mention)) return [];
    const after = text.slice(mention.end, mention.end + 45);
    const isSpokenOf = /\b(?:report|update|paper)s?\b/i.test(text.slice(0, mention.start));
    const named = OWN_REPORT.exec(after) ?? (isSpokenOf ? OTHER_REPORT.exec(after) : null);
    const before = /\b(?:report|update|paper)s? (?:of|from|dated|in|for) (?:the )?$/i.test(
      text.slice(0, mention.start),
    );
    if (!named && !before) return [];
    const reports = reportsOf(library, mention.period, areas).map(({ id }) => id);
    return reports.length > 0 ? [{ reports, start: mention.start, end: mention.end + (named?.[0].length ?? 0) }] : [];
  });

/** "The LBBD report", "according to LBBD": a council says whose report, where nothing says which. */
export const readOwners = (library: Library, text: string, mentions: readonly AreaMention[]): ReportMention[] =>
  mentions.flatMap(({ area, start, end }) => {
    const report = /^(?:'s?)? (?:report|paper|update)s?\b/i.exec(text.slice(end));
    if (!report && !/\b(?:according to|as per|per|says|from) (?:the )?$/i.test(text.slice(0, start))) return [];
    const reports = library.corpus.reports.filter((one) => one.area === area).map(({ id }) => id);
    return reports.length > 0 ? [{ reports, start, end: end + (report?.[0].length ?? 0) }] : [];
  });

/** "B's 2015/16 report gives London's as 14%": B says whose report it is, where a benchmark is what the statement is of. */
export const withoutOwner = (
  library: Library,
  text: string,
  mentions: readonly AreaMention[],
  reports: readonly ReportMention[],
): string[] => {
  const owns = (mention: AreaMention): boolean =>
    reports.some(
      (report) =>
        overlaps(report, mention) ||
        (mention.end <= report.start && /^(?:'s?)?(?: own)? $/.test(text.slice(mention.end, report.start))),
    );
  const all = [...new Set(mentions.map(({ area }) => area))];
  const asked = [...new Set(mentions.filter((mention) => !owns(mention)).map(({ area }) => area))];
  return asked.length > 0 && asked.every((area) => library.isBenchmark(area)) ? asked : all;
};
