import type { Report } from '../corpus/report.ts';
import type { Section } from '../corpus/sections.ts';
import type { AreaOf } from './area.ts';
import { arrange } from './arrange.ts';
import { readDetails, type Given } from './details.ts';
import { frontLength, frontSection } from './front.ts';
import { findFurniture } from './furniture.ts';
import { promoteIntegers } from './integers.ts';
import { readLines, wrapWidth, type Line } from './lines.ts';
import { Outline } from './outline.ts';
import { readUnits } from './units.ts';
import { firstLostLine } from './words.ts';

/** A source text read as a report. */
export type Ingested = { report: Report; sections: Pick<Section, 'id' | 'heading' | 'blocks'>[]; warnings: string[] };

/** Reads a report's text: lines → paragraphs → front matter, sections and what report.json says. */
export function ingestText(source: string, id: string, given: Given = {}, areaOf?: AreaOf): Ingested {
  const lines = readLines(source);
  const furniture = findFurniture(lines);
  const width = wrapWidth(lines.filter((line) => !furniture.has(line.no)));
  const units = promoteIntegers(readUnits(lines, furniture, width));
  const front = frontLength(units);
  const sections = [...frontSection(units.slice(0, front)), ...arrange(units.slice(front), new Outline())];
  const dropped = lines.filter((line) => furniture.has(line.no)).map((line) => line.raw);
  return {
    report: { id, ...readDetails(units, front, sections, given, areaOf), furniture: dropped },
    sections,
    warnings: warningsFor(lines, furniture, sections),
  };
}

function warningsFor(lines: Line[], furniture: Set<number>, sections: Ingested['sections']): string[] {
  const lost = firstLostLine(lines, furniture, sections);
  const twice = sections.filter(({ id }, i) => sections.findIndex((other) => other.id === id) < i);
  return [
    ...(lost === undefined
      ? []
      : [`line ${lost}: its words do not stand in the sections in order; correct sections.md by hand`]),
    ...twice.map(({ id }) => `section ${id} comes more than once, as printed; a citation of it names the first`),
  ];
}
