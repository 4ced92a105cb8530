import { briefOf } from '../../answer/brief.ts';
import { briefTable } from '../../reply/brief.ts';
import type { Table } from '../../reply/table.ts';
import { fitted } from './blocks/fit.ts';
import { limits } from './blocks/limits.ts';
import { dataTable, header, isTableFitting, notes, section, tableLines } from './blocks/pieces.ts';
import { escaped } from './blocks/words.ts';
import { plainText } from './plain-text.ts';
import type { Sent } from '../sending/send.ts';
import type { Services } from '../services.ts';
import { CUT_SHORT, noBrief } from '../wording.ts';

/** As many rows as Slack takes; the rest is said to be there. */
const cut = (table: Table): { table: Table; left: number } => {
  let rows = table.rows.slice(0, limits.tableRows - 1);
  while (rows.length > 1 && !isTableFitting({ ...table, rows })) rows = rows.slice(0, -1);
  return { table: { ...table, rows }, left: table.rows.length - rows.length };
};

/** Every indicator of a council, or every council of an indicator, as one table. */
export const briefMessage = ({ library }: Pick<Services, 'library'>, topic: string): Sent => {
  const brief = briefOf(library, topic);
  if (brief === undefined)
    return { text: escaped(noBrief(topic, [...new Set(library.corpus.reports.flatMap(({ area }) => area ?? []))])) };
  const { table, left } = cut(briefTable(brief));
  const more = left > 0 ? [`${left} more indicators are held: ask for one by name.`] : [];
  return {
    text: plainText([], table),
    blocks: fitted(
      [header(table.caption), ...(isTableFitting(table) ? [dataTable(table)] : tableLines(table)), ...notes(more)],
      section(CUT_SHORT),
    ),
  };
};
