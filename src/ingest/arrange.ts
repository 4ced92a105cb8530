import { headingId, type Section } from '../corpus/sections.ts';
import { ledHeading } from './front.ts';
import { isHeadingLike, isKnownHeading } from './headings.ts';
import { endsOpen } from './lines.ts';
import { Outline } from './outline.ts';
import { tableAt } from './tables.ts';
import type { Unit } from './unit.ts';

/** Turns the paragraphs of a report, behind its front matter, into sections. */
export function arrange(units: Unit[], outline: Outline): Pick<Section, 'id' | 'heading' | 'blocks'>[] {
  for (let at = 0; at < units.length; at++) at += take(units, at, outline) - 1;
  return outline.end();
}

/** Takes the unit at a place, and says how many units that used up. */
function take(units: Unit[], at: number, outline: Outline): number {
  const unit = units[at];
  if (!unit) return 1;
  const led = outline.top === undefined ? ledHeading(unit) : undefined;
  if (led) {
    outline.heading(led.heading, false);
    outline.add({ kind: 'paragraph', text: led.rest });
    return 1;
  }
  const found = unit.mark === 'row' || unit.mark === 'plain' ? tableAt(units, at) : undefined;
  if (found) {
    outline.add(found.table);
    return found.length;
  }
  if (unit.mark === 'label') return takeLabel(units, at, outline);
  if (unit.mark === 'number') takeNumbered(units, at, outline);
  else if (unit.mark === 'integer') takeInteger(units, at, outline);
  else if (unit.mark === 'bullet') outline.add({ kind: 'item', text: unit.text });
  else if (isHeading(units, at, outline)) outline.heading(unit.text, isUnderTop(units, at, outline));
  else outline.add({ kind: unit.mark === 'quote' || isQuoted(unit.text) ? 'quotation' : 'paragraph', text: unit.text });
  return 1;
}

/** "Table 1 …" before a table is a section of its own; a caption with no data behind it says so. */
function takeLabel(units: Unit[], at: number, outline: Outline): number {
  const { text } = units[at] ?? { text: '' };
  let next = at + 1;
  while (units[next]?.mark === 'note') next += 1;
  const found = tableAt(units, next);
  const id = /^\S+ [\w.]*\w/.exec(text)?.[0] ?? text;
  if (found && /^table/i.test(text)) outline.section(headingId(text), text);
  else if (found && next === at + 1) {
    outline.add({ ...found.table, label: id, caption: text.slice(id.length).replace(/^[.:]?\s*/, '') });
    return 1 + found.length;
  } else outline.add({ kind: !endsOpen(text) && !/^\S+ [\w.]+:/.test(text) ? 'paragraph' : 'caption', text });
  return 1;
}

function takeNumbered(units: Unit[], at: number, outline: Outline): void {
  const unit = units[at];
  const { number = '', text = '' } = unit ?? {};
  const next = units[at + 1];
  const title =
    isHeadingLike(text) && !/^(?:none|nil|n\/a|not applicable|as above|see )/i.test(text) && !text.endsWith(':');
  if (title && next?.mark === 'number' && sameTop(next.number, number))
    return outline.numberedHeading(number, `${number} ${text}`);
  if (title && next?.mark === 'plain' && !isHeading(units, at + 1, outline) && !tableAt(units, at + 1))
    return outline.numbered(number, `${number} ${text}`);
  outline.numbered(number);
  outline.add({ kind: 'paragraph', text });
}

function takeInteger(units: Unit[], at: number, outline: Outline): void {
  const { number = '', text = '', lead = '' } = units[at] ?? {};
  const heading = lead + text;
  if (heading === outline.innermost) outline.add({ kind: 'paragraph', text: heading });
  else if (isTopHeading(units, at, outline)) outline.numberedHeading(number, heading);
  else outline.add({ kind: 'item', text: heading });
}

function isTopHeading(units: Unit[], at: number, outline: Outline): boolean {
  const unit = units[at];
  if (!unit?.number || /^That\b/.test(unit.text)) return false;
  if (unit.level > 0) return true;
  const next = units.slice(at + 1).find(({ mark }) => mark === 'number' || mark === 'integer');
  if (next?.mark === 'number' && next.number?.startsWith(`${unit.number}.`))
    return endsOpen(unit.text.replace(/:$/, '')) && unit.text.split(' ').length <= 25;
  const item = outline.last?.kind === 'item' && outline.last.text.startsWith(`${Number(unit.number) - 1}.`);
  return !item && isHeadingLike(unit.text) && Number(unit.number) > Number(outline.top ?? 0);
}

/** A short line alone, after a finished paragraph and before text. */
function isHeading(units: Unit[], at: number, outline: Outline): boolean {
  const unit = units[at];
  const before = units[at - 1];
  const next = units[at + 1];
  if (!unit || unit.mark !== 'plain' || !isHeadingLike(unit.text) || unit.text === outline.innermost) return false;
  if (unit.level > 0 || isKnownHeading(unit.text)) return true;
  if (/^(?:appendix|annex|schedule)\b/i.test(unit.text) && /append|annex/i.test(outline.innermost ?? '')) return false;
  if (unit.lines > 1 || !next || (next.mark === 'plain' && next.gap === 0) || next.mark === 'row') return false;
  return (
    unit.gap > 0 &&
    (before === undefined ||
      before.mark !== 'plain' ||
      !endsOpen(before.text) ||
      isHeadingLike(before.text) ||
      before.text.split(' ').length >= 15)
  );
}

function isUnderTop(units: Unit[], at: number, outline: Outline): boolean {
  const next = units
    .slice(at + 1)
    .find(({ mark }, i) => mark === 'number' || (mark === 'integer' && isTopHeading(units, at + 1 + i, outline)));
  return outline.top !== undefined && next?.mark === 'number' && sameTop(next.number, outline.top);
}

const sameTop = (a = '', b = ''): boolean => a.split('.')[0] === b.split('.')[0];
const isQuoted = (text: string): boolean => /^(?:“[^“]*”|‘[^‘]*’|"[^"]*")[.,;]?$/.test(text);
