import type { Block, Section } from '../corpus/sections.ts';
import { isHeadingLike, isKnownHeading, splitLed } from './headings.ts';
import { tabTable, toTable } from './tables.ts';
import type { Unit } from './unit.ts';

/** How many units stand before the report's first heading or numbered paragraph. */
export function frontLength(units: Unit[]): number {
  const start = units.findIndex((unit, at) => isStart(unit, units[at + 1]));
  if (start !== -1) return headedFrom(units, start);
  const prose = units.findIndex((unit) => unit.text.split(' ').length >= 25);
  const before = units[prose - 1];
  return Math.max(0, before && before.mark === 'plain' && isHeadingLike(before.text) ? prose - 1 : prose);
}

/** Where a list begins a report, the heading it stands under belongs to it. */
function headedFrom(units: Unit[], start: number): number {
  const [unit, above, higher] = [units[start], units[start - 1], units[start - 2]];
  if (unit?.mark !== 'integer' || isHeadingLike(unit.text)) return start;
  const isTitle = (other: Unit | undefined): boolean => other?.mark === 'plain' && isHeadingLike(other.text);
  if (isTitle(above)) return start - 1;
  return above?.mark === 'plain' && /^\(.*\)$/.test(above.text) && isTitle(higher) ? start - 2 : start;
}

function isStart(unit: Unit, next: Unit | undefined): boolean {
  if (unit.mark === 'number') return true;
  if (unit.mark === 'integer')
    return (
      isHeadingLike(unit.text) ||
      (next?.number?.startsWith(`${unit.number}.`) ?? false) ||
      unit.text.split(' ').length > 8
    );
  if (unit.level > 0 && isKnownHeading(unit.text)) return true;
  return (unit.mark === 'plain' && isKnownHeading(unit.text)) || ledHeading(unit) !== undefined;
}

/** "Summary: This report …", or a row of a title page with a heading and its text, as the two. */
export function ledHeading(unit: Unit): { heading: string; rest: string } | undefined {
  const led = unit.mark === 'row' || unit.mark === 'plain' ? splitLed(unit.text) : undefined;
  if (!led) return undefined;
  if (unit.mark === 'plain') return led.heading.endsWith(':') ? led : undefined;
  return (unit.cells ?? []).filter(Boolean).length <= 2 && led.rest.split(' ').length >= 6 ? led : undefined;
}

/** The title page as a section. */
export function frontSection(units: Unit[]): Pick<Section, 'id' | 'heading' | 'blocks'>[] {
  const blocks: Block[] = [];
  for (let at = 0; at < units.length;) {
    const unit = units[at];
    if (!unit) break;
    const rows = tabTable(units, at)?.length ?? 0;
    if (rows > 0) blocks.push(toTable(units.slice(at, at + rows).map((row) => row.cells ?? [row.text])));
    else blocks.push(blockOf(unit));
    at += Math.max(1, rows);
  }
  return blocks.length === 0 ? [] : [{ id: 'Front matter', heading: 'Front matter', blocks }];
}

function blockOf(unit: Unit): Block {
  if (unit.mark === 'bullet') return { kind: 'item', text: unit.text };
  return { kind: 'paragraph', text: (unit.lead ?? '') + unit.text };
}
