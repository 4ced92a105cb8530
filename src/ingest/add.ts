import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { formatReport } from '../corpus/report.ts';
import { formatSections } from '../corpus/sections.ts';
import { ChapterError } from '../errors.ts';
import type { AreaOf } from './area.ts';
import type { Given } from './details.ts';
import { ingestText, type Ingested } from './text.ts';

/** What `addReport` is asked to add, and where. */
export type AddOptions = Given & {
  /** Path of the report's text. */
  source: string;
  corpusDir: string;
  /** Else made of area and year, or of the file's name. */
  id?: string;
  /** Whether a report of the same id with another text may be written over. */
  replace?: boolean;
  areaOf?: AreaOf;
};

/** What was added. */
export type Added = {
  id: string;
  sections: number;
  tables: number;
  captions: number;
  /** Lines left out as page furniture. */
  furniture: number;
  warnings: string[];
};

/** Adds a report's text to a corpus folder as source.txt, sections.md and report.json; its figures are a later step. */
export function addReport(options: AddOptions): Added {
  const { source, corpusDir, replace = false } = options;
  const bytes = readBytes(source);
  const given = checkGiven(options);
  const draft = ingestText(decode(bytes, source), 'draft', given, options.areaOf);
  const id = options.id === undefined ? proposeId(draft, source) : checkId(options.id);
  const dir = join(corpusDir, 'reports', id);
  if (!replace) refuseOther(join(dir, 'source.txt'), bytes, id);
  mkdirSync(dir, { recursive: true });
  writeFileAtomic.sync(join(dir, 'source.txt'), bytes);
  writeFileAtomic.sync(join(dir, 'sections.md'), formatSections(draft.sections));
  writeFileAtomic.sync(join(dir, 'report.json'), formatReport({ ...draft.report, id }));
  return summaryOf(id, draft);
}

function summaryOf(id: string, { sections, report, warnings }: Ingested): Added {
  const count = (kind: string): number =>
    sections.flatMap(({ blocks }) => blocks).filter((block) => block.kind === kind).length;
  return {
    id,
    sections: sections.length,
    tables: count('table'),
    captions: count('caption'),
    furniture: report.furniture.length,
    warnings,
  };
}

function readBytes(source: string): Buffer {
  try {
    return readFileSync(source);
  } catch (error) {
    return refuse(source, `cannot be read (${(error as Error).message}).`, 'Check the path.');
  }
}

function decode(bytes: Buffer, source: string): string {
  const kind = extname(source).toLowerCase();
  const fix = 'Save the report as plain text (.txt, UTF-8) and add that.';
  if (/^\.(pdf|docx?|html?|rtf|odt|xlsx?|csv|json)$/.test(kind)) refuse(source, `is a ${kind.slice(1)} file.`, fix);
  const text = bytes.includes(0) ? undefined : asUtf8(bytes);
  if (text === undefined) return refuse(source, 'is not UTF-8 text.', fix);
  return text.trim() === '' ? refuse(source, 'holds no words.', 'Add a file with the text of a report.') : text;
}

function asUtf8(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function checkGiven({ title, area, date }: AddOptions): Given {
  if (title !== undefined && title.trim() === '')
    refuse('--title', 'is empty.', 'Give the title or leave the option out.');
  if (area !== undefined && area.trim() === '') refuse('--area', 'is empty.', 'Give the area or leave the option out.');
  if (date !== undefined && !z.iso.date().safeParse(date).success)
    refuse('--date', `is "${date}", which is no date.`, 'Write it as YYYY-MM-DD.');
  return { ...(title && { title }), ...(area && { area }), ...(date && { date }) };
}

function checkId(id: string): string {
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return id;
  return refuse('--id', `is "${id}".`, 'Use small letters, digits and hyphens, such as barnet-2020.');
}

function proposeId({ report }: Ingested, source: string): string {
  const year = (report.date ?? report.covers?.end)?.slice(0, 4);
  if (report.area && year) return slug(`${report.area} ${year}`);
  return slug(basename(source, extname(source))) || 'report';
}

const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

function refuseOther(file: string, bytes: Buffer, id: string): void {
  if (!existsSync(file) || readFileSync(file).equals(bytes)) return;
  refuse(
    file,
    `holds another text under the id "${id}".`,
    'Choose another id with --id, or replace that report on purpose.',
  );
}

function refuse(where: string, found: string, fix: string): never {
  throw new ChapterError({ code: 'ingest.add', where, found, fix });
}
