import type { Fault } from '../../errors.ts';
import { parsePeriod } from '../period.ts';
import type { FigureRow } from '../schema.ts';
import { type Ground, rowFault } from './ground.ts';

/**
 * A figure's key: what is counted, for whom, when, in what unit, as what, and where it is printed. The same thing may be
 * printed in several sections, and in one section in its words and in its table.
 */
const KEY = [
  ...['report', 'section', 'row', 'column', 'indicator', 'area', 'breakdown', 'period'],
  ...['unit', 'statistic', 'change_from', 'change_of', 'status'],
] as (keyof FigureRow)[];

/** Each row says one thing once: keys are unique, periods parse, changes say what changed and levels nothing of it. */
export const checkRows = ({ corpus, metrics }: Ground): Fault[] => {
  const lines = new Map<string, number>();
  return corpus.figures.flatMap((figure) => {
    const { line, statistic, change_from, change_of, period } = figure;
    const faults: Fault[] = [];
    const fault = (code: string, found: string, fix: string): number =>
      faults.push(rowFault(code, metrics, line, found, fix));
    const key = KEY.map((column) => figure[column]).join('|');
    const first = lines.get(key);
    if (first === undefined) lines.set(key, line);
    else
      fault(
        'key',
        `found the same figure as line ${first}.`,
        `Remove one, or tell them apart in one of: ${KEY.join(', ')}.`,
      );

    for (const [column, iso] of Object.entries({ period, change_from }))
      if (iso !== '' && !parsePeriod(iso))
        fault(
          'period',
          `found ${column} "${iso}".`,
          'Write a day, month, year or range as ISO 8601: 2015-03-31, 2014-08, 2014-04-01/2015-03-31.',
        );
    if (statistic === 'change' && change_of === '')
      fault('change', 'found a change without change_of.', 'Write the unit of what changed, such as count.');
    if (statistic !== 'change' && (change_of !== '' || change_from !== ''))
      fault(
        'change',
        `found change_from "${change_from}" and change_of "${change_of}" for a figure that is no change (${statistic}).`,
        'Empty both, or write change under statistic.',
      );
    const [from, to] = [parsePeriod(change_from), parsePeriod(period)];
    if (from && to && from.start >= to.start && from.end >= to.end)
      fault(
        'change',
        `found change_from "${change_from}", which is not before ${period}.`,
        'Write the earlier period.',
      );
    return faults;
  });
};
