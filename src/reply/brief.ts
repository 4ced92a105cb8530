import type { Brief, BriefLine } from '../answer/brief.ts';
import { quantity } from './numbers.ts';
import type { Cell, Table } from './table.ts';
import * as say from './wording.ts';

const NONE: Cell = { text: '–' };

const changeCell = ({ change }: BriefLine): Cell =>
  change === undefined
    ? NONE
    : {
        text: `${change.value.isPositive() && !change.value.isZero() ? '+' : ''}${quantity(change.value, change.unit)}`,
      };

const benchmarkCell = ({ benchmark }: BriefLine): Cell =>
  benchmark === undefined ? NONE : { text: `${say.amount(benchmark)} (${benchmark.area})` };

/**
 * A brief as a table: indicator or council, newest figure, date, change since the one before, benchmark, section.
 * The change is worked out here.
 */
export const briefTable = ({ about, lines }: Brief): Table => {
  const isCouncil = lines.every(({ latest }) => latest.area === about);
  return {
    caption: `${about}: newest figures held`,
    header: [
      isCouncil ? 'Indicator' : 'Council',
      'Newest figure',
      'Date',
      'Change (our arithmetic)',
      'Benchmark',
      'Section',
    ],
    rows: lines.map((line) => [
      { text: isCouncil ? line.latest.name : line.latest.area },
      { text: say.amount(line.latest) },
      { text: say.time(line.latest) },
      changeCell(line),
      benchmarkCell(line),
      { text: `${line.latest.report} ${line.latest.section}` },
    ]),
  };
};
