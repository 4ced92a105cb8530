import { readCsv } from '../corpus/csv.ts';
import { vocabularyFile } from '../corpus/own-file.ts';
import { areaRow } from '../corpus/schema.ts';
import type { AreaOf } from '../ingest/area.ts';
import { createAreaReader } from '../question/slots/area.ts';

const WIDER = new Set(['country', 'region', 'benchmark', 'other']);

/** Finds the council a text names by the areas of a corpus's vocabulary; a country or region only where it names none. */
export const createAreaOf = (corpusDir: string): AreaOf => {
  const areas = readCsv(vocabularyFile(corpusDir, 'areas.csv'), areaRow).filter(({ code }) => code !== '');
  const reader = createAreaReader(areas);
  return (text) => {
    const named = reader.read(text).flatMap((mention) => areas.find(({ name }) => name === mention.area) ?? []);
    const found = named.find(({ type }) => !WIDER.has(type)) ?? named[0];
    return found && { name: found.name, code: found.code };
  };
};
