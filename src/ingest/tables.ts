import type { Block } from '../corpus/sections.ts';
import { endsOpen } from './lines.ts';
import type { Unit } from './unit.ts';

type Table = Extract<Block, { kind: 'table' }>;

const CELL = /^(?:[-+(]*£?[-+]?\d[\d,.]*(?:%|m|k|bn)?\)?\*{0,2}|n\/a|\d{4}[/-]\d{2,4}|-)$/i;
const YEAR = /^(?:19|20)\d\d(?:[/-]\d{2,4})?$|^\d\d[/-]\d\d$/;
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const COUNTED = /\s(?=(?:No\.?|Nos\.?|Number|Numbers|Count|Total|Rate|Percentage|Amount|Cost|Value|%|£)(?:\s|$))/;

/** A table and how many units it takes up. */
export type Found = { table: Table; length: number };

/** The table that begins at a unit: rows of cells parted by tabs, or short lines that end in numbers. */
export function tableAt(units: Unit[], at: number): Found | undefined {
  return tabTable(units, at) ?? spacedTable(units, at);
}

/** The table of rows parted by tabs that begins at a unit. */
export function tabTable(units: Unit[], at: number): Found | undefined {
  let end = at;
  while (units[end]?.mark === 'row' && (end === at || joins(units[end - 1], units[end]))) end += 1;
  const rows = units.slice(at, end).map((unit) => unit.cells ?? []);
  return rows.length < 2 ? undefined : { table: toTable(rows), length: rows.length };
}

const joins = (above: Unit | undefined, row: Unit | undefined): boolean =>
  row?.gap === 0 || above?.cells?.length === row?.cells?.length;

/** Rows of one width: short ones filled up, columns empty throughout taken away. */
export function toTable(rows: string[][]): Table {
  const width = Math.max(...rows.map((row) => row.length));
  const full = rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
  const kept = [...Array(width).keys()].filter((column) => full.some((row) => row[column] !== ''));
  const [header = [], ...body] = full.map((row) => kept.map((column) => row[column] ?? ''));
  return { kind: 'table', header, rows: body };
}

function spacedTable(units: Unit[], at: number): Found | undefined {
  const header = units[at];
  if (!header || !isShort(header)) return undefined;
  const years = words(header.text).slice(1);
  const headed =
    (years.length > 1 && years.every((word) => YEAR.test(word))) ||
    trailing(header.text) === 0 ||
    words(header.text).length === trailing(header.text);
  const from = headed ? at + 1 : at;
  let end = from;
  while (isRow(units[end])) end += 1;
  const rows = units.slice(from, end).map((unit) => unit.text);
  if (rows.length < 3) return undefined;
  const columns = Math.min(...rows.map(trailing));
  const top = headed ? headerCells(header.text, columns) : [...Array<string>(columns + 1).fill('')];
  return { table: toTable([top, ...rows.map((row) => splitRow(row, columns))]), length: end - at };
}

const words = (text: string): string[] => text.split(/\s+/);
const isShort = (unit: Unit): boolean =>
  unit.mark === 'plain' && unit.lines === 1 && unit.text.length <= 90 && endsOpen(unit.text);
const isRow = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  isShort(unit) &&
  trailing(unit.text) > 0 &&
  trailing(unit.text) < words(unit.text).length &&
  !MONTH.test(words(unit.text).at(-1 - trailing(unit.text)) ?? '');

/** How many cells with a number a line ends in. */
function trailing(text: string): number {
  const all = words(text);
  const label = all.findLastIndex((word) => !CELL.test(word));
  return all.length - 1 - label;
}

function splitRow(text: string, columns: number): string[] {
  const all = words(text);
  return [all.slice(0, -columns).join(' '), ...all.slice(-columns)];
}

function headerCells(text: string, columns: number): string[] {
  if (trailing(text) >= columns) return splitRow(text, columns);
  const counted = text.search(COUNTED);
  if (columns === 1 && counted !== -1) return [text.slice(0, counted), text.slice(counted + 1)];
  return [text, ...Array<string>(columns).fill('')];
}
