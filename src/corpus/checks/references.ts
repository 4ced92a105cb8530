import type { Fault } from '../../errors.ts';
import { type Ground, rowFault } from './ground.ts';

/** Report, section, indicator, breakdown and area of each figure stand in the corpus; the code is the area's. */
export const checkReferences = ({ corpus, metrics, place, rules }: Ground): Fault[] => {
  const reports = new Set(corpus.reports.map(({ id }) => id));
  const indicators = new Set(corpus.vocabulary.indicators.map(({ id }) => id));
  const breakdowns = new Set(corpus.vocabulary.breakdowns.map(({ name }) => name));
  const codes = new Map(corpus.vocabulary.areas.map(({ name, code }) => [name, code]));
  const add = (name: string): string => `Correct the cell or add a row to ${rules.vocabularyFile(name)}.`;

  return corpus.figures.flatMap(({ line, report, section, indicator, breakdown, area, area_code }) => {
    const fault = (code: string, found: string, fix: string): Fault => rowFault(code, metrics, line, found, fix);
    const faults: Fault[] = [];
    if (!reports.has(report))
      faults.push(
        fault(
          'report',
          `found report "${report}", which the corpus does not have.`,
          `Name one of: ${[...reports].join(', ')}.`,
        ),
      );
    else if (!place(report, section))
      faults.push(
        fault(
          'section',
          `found section "${section}", which ${report} does not have.`,
          'Write the section’s number, table label or heading as printed in sections.md.',
        ),
      );
    if (!indicators.has(indicator))
      faults.push(
        fault('indicator', `found indicator "${indicator}", which is not in the vocabulary.`, add('indicators.csv')),
      );
    for (const part of breakdown.split(';').map((words) => words.trim()))
      if (part !== '' && !breakdowns.has(part))
        faults.push(
          fault('breakdown', `found breakdown "${part}", which is not in the vocabulary.`, add('breakdowns.csv')),
        );
    const code = codes.get(area);
    if (code === undefined)
      faults.push(fault('area', `found area "${area}", which is not in the vocabulary.`, add('areas.csv')));
    else if (code !== area_code)
      faults.push(
        fault(
          'area-code',
          `found area_code "${area_code}" for ${area}.`,
          code === '' ? 'Leave area_code empty: the area has none.' : `Write ${code}.`,
        ),
      );
    return faults;
  });
};
