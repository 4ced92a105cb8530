import type { Part } from '../../reply/parts.ts';
import type { Table } from '../../reply/table.ts';
import { partsText } from '../../reply/text.ts';
import { limits } from './blocks/limits.ts';
import { NOTHING } from '../wording.ts';
import { escaped } from './blocks/words.ts';

const tableText = ({ caption, header, rows }: Table): string =>
  [caption, header.join(', '), ...rows.map((row) => row.map(({ text }) => text).join(', '))].join('\n');

/** Cut at the end of a line, what was cut said. */
const whole = (text: string): string => {
  const plain = escaped(text);
  if (plain.length <= limits.message) return plain;
  const cut = plain.lastIndexOf('\n', limits.message - 1);
  return `${plain.slice(0, cut > 0 ? cut : limits.message - 1)}\n…`;
};

/** The whole answer in plain words; figures that make a table are a line each, without the quotations. */
export const plainText = (parts: readonly Part[], table: Table | undefined): string => {
  if (table === undefined) return whole(partsText(parts) || NOTHING);
  const at = parts.findIndex(({ kind }) => kind === 'figure');
  const others = (from: number, to?: number): string =>
    partsText(parts.slice(from, to).filter(({ kind }) => kind !== 'figure'));
  const places = new Set(parts.flatMap((part) => (part.kind === 'figure' ? [part.place.name] : [])));
  return whole([others(0, at), tableText(table), ...places, others(at)].filter(Boolean).join('\n'));
};
