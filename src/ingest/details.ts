import type { Report } from '../corpus/report.ts';
import type { Section } from '../corpus/sections.ts';
import { sectionText } from '../corpus/sections.ts';
import { readAuthors } from './authors.ts';
import { readArea, type AreaOf } from './area.ts';
import { dateIn, yearIn, yearNamedMost } from './dates.ts';
import type { Unit } from './unit.ts';

/** What is said by option, because a text does not say it or says it wrongly. */
export type Given = Report['given'];

const TITLE = /^(?:(?:report )?title(?: of (?:the )?report)?\b|subject\b|report title\b)\s*:?\s*/i;
const BODY = /\b(?:committee|cabinet|board|panel|commission|executive|forum|assembly)\b/i;
const OTHER =
  /^(?:report of|report by|this report|item|agenda|open report|wards?|status|urgent|key|date|[\w’' ]+ council$)\b/i;

/** Reads what report.json says from a report's first units and its sections. */
export function readDetails(
  units: Unit[],
  front: number,
  sections: Pick<Section, 'id' | 'blocks'>[],
  given: Given,
  areaOf?: AreaOf,
): Omit<Report, 'id' | 'furniture'> {
  const page = units.slice(0, front);
  const text = units.map((unit) => unit.text).join('\n');
  const title = given.title ?? titleOf(page) ?? 'Untitled report';
  const date = given.date ?? dateIn(page.map((unit) => unit.text)) ?? null;
  const summary = sections.find(({ id }) => /summary/i.test(id));
  const { council, area, areaCode } = readArea(
    text,
    page.map((unit) => unit.text).join('\n'),
    given.area,
    title,
    areaOf,
  );
  return {
    title,
    council,
    area,
    areaCode,
    committee: committeeOf(page),
    date,
    item: itemOf(page),
    authors: readAuthors(page),
    covers:
      yearIn(title) ?? yearIn(summary ? firstSentences(sectionText(summary)) : '') ?? yearNamedMost(text, date) ?? null,
    given,
  };
}

/** Sentences of a summary that speak of the report itself, not of an appendix. */
const firstSentences = (text: string): string =>
  text
    .split(/(?<=[.;:])\s+/)
    .filter((sentence) => !/appendi/i.test(sentence))
    .join(' ');

function titleOf(page: Unit[]): string | undefined {
  const row = page.find((unit) => TITLE.test(unit.text) && unit.text.replace(TITLE, '') !== '');
  if (row) return row.text.replace(TITLE, '').trim();
  const lines = page.filter(
    (unit) =>
      unit.mark === 'plain' &&
      dateIn([unit.text]) === undefined &&
      !OTHER.test(unit.text) &&
      unit.text !== committeeOf(page),
  );
  return lines[0]?.text;
}

function committeeOf(page: Unit[]): string | null {
  const led = page.map(({ text }) => /^(?:committee|meeting|decision maker|report to)\b\s*:?\s*(.+)$/i.exec(text)?.[1]);
  const lines = page.map(({ text }) => text).filter((text) => !/\breport\b/i.test(text) && !TITLE.test(text));
  const body = lines.find((text) => BODY.test(text)) ?? lines.find((text) => /^(?:full )?council$/i.test(text));
  return led.find(Boolean) ?? body ?? null;
}

function itemOf(page: Unit[]): string | null {
  const all = page.map((unit) => unit.text).join('\n');
  return /\b(?:agenda )?item(?: no\.?| number)?\s*:?\s*(\d+[a-z]?)\b/i.exec(all)?.[1] ?? null;
}
