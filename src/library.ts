import * as cues from '../intents/cues.ts';
import { frameWords } from '../intents/frame-words.ts';
import { intents } from '../intents/index.ts';
import { loadCorpus, type Corpus } from './corpus/load.ts';
import { type Measure, parsePeriod, type Period } from './corpus/period.ts';
import type { Report } from './corpus/report.ts';
import type { Breakdown, Dimension, FigureRow, Indicator } from './corpus/schema.ts';
import { type Section, sectionText } from './corpus/sections.ts';
import { createLexicon, type Key, type Lexicon } from './question/lexicon.ts';
import type { Described } from './question/match.ts';
import { type AreaReader, createAreaReader } from './question/slots/area.ts';
import { createSpeller, type Speller } from './question/spelling.ts';
import { createSearchIndex, type SearchIndex } from './search/index.ts';
import { tokenize } from './search/tokens.ts';

/** A figure of the metrics table with everything a question is compared with. */
export type Figure = Omit<FigureRow, 'period' | 'change_from'> & {
  /** Its place in `metrics.csv`, from 1: stable within one corpus version. */
  id: number;
  period: Period | undefined;
  changeFrom: Period | undefined;
  measure: Measure;
  name: string;
  defaultUnit: FigureRow['unit'];
  /** Areas that its breakdown names ("placed in Kent"). */
  partAreas: string[];
  described: Described;
  /** Its breakdown without the ends of a range: figures of one subject share it. */
  part: string;
  /** What its parts divide by ("ethnicity"); empty where the vocabulary does not say. */
  dimensions: string[];
  /** Its part without the basis it is reckoned on (gross, net). */
  subject: string;
  /** Id of the indicator that this one is a later state of; empty for most. */
  follows: string;
  /** What it was before it changed, where the report dates neither: stands before the figure of the same subject. */
  earlier: boolean;
};

/** A section of a report as the search finds it. */
export type Passage = { id: string; section: Section; text: string };

/** A corpus opened once: read-only, and all that answering needs. */
export type Library = {
  corpus: Corpus;
  reports: ReadonlyMap<string, Report>;
  figures: readonly Figure[];
  passages: ReadonlyMap<string, Passage>;
  index: SearchIndex;
  lexicon: Lexicon;
  speller: Speller;
  areas: AreaReader;
  /** The dimensions a text names ("by ethnicity"). */
  dimensionsIn: (text: string) => string[];
  /** Keys of words that name a dimension and nothing else. */
  dimensionKeys: ReadonlySet<Key>;
  /** Keys that say on which basis a figure is reckoned (gross, net). */
  basisKeys: ReadonlySet<Key>;
  /** Whether councils are measured against the area (England, a region, statistical neighbours). */
  isBenchmark: (area: string) => boolean;
  /** Inverse document frequency of a key over sections and figures; unknown keys weigh most. */
  weightOf: (key: Key) => number;
  /** Keys of words that ask but name no subject ("figure", "total", "report"). */
  frame: ReadonlySet<Key>;
  /** Keys of words that ask for a peak, a low or an average. */
  statisticKeys: ReadonlySet<Key>;
  /** Whether any section or figure of the corpus says the key. */
  says: (key: Key) => boolean;
  /** Whether some indicator or breakdown is called by the key. */
  names: (key: Key) => boolean;
};

const split = (breakdown: string): string[] =>
  breakdown
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean);

type Describer = (row: FigureRow) => Described;

const unique = <T>(items: Iterable<T>): T[] => [...new Set(items)];

const describer = (
  lexicon: Lexicon,
  areas: AreaReader,
  indicators: ReadonlyMap<string, Indicator>,
  breakdowns: ReadonlyMap<string, Breakdown>,
  sections: ReadonlyMap<string, ReadonlySet<Key>>,
): Describer => {
  const keysOf = (raw: string): Key[] => {
    const text = raw.replace(/(\d)\+/g, '$1 plus ');
    const places = areas.read(text);
    const outside = lexicon
      .keysAt(text)
      .filter(({ start, end }) => !places.some((p) => start < p.end && p.start < end));
    return unique([...outside.map(({ key }) => key), ...places.map(({ area }) => `@${area}`)]);
  };
  const ways = new Map<string, Key[][]>();
  const waysOf = (id: string, forms: readonly string[]): Key[][] => {
    const known = ways.get(id);
    if (known) return known;
    const sets = new Map(
      forms
        .map(keysOf)
        .filter((keys) => keys.length > 0)
        .map((keys) => [[...keys].sort().join(' '), keys]),
    );
    const made = [...sets.values()];
    ways.set(id, made);
    return made;
  };
  return (row) => {
    const indicator = indicators.get(row.indicator);
    const named = waysOf(
      `i:${row.indicator}`,
      indicator ? [indicator.name, ...indicator.aliases] : [row.indicator.replaceAll('-', ' ')],
    );
    const divisions = split(row.breakdown).filter((part) => breakdowns.get(part)?.kind !== 'bound');
    const parts = divisions.map((part) => ({
      ways: waysOf(`b:${part}`, [part, ...(breakdowns.get(part)?.aliases ?? [])]),
      optional: breakdowns.get(part)?.kind === 'basis',
      implied: breakdowns.get(part)?.implies === row.indicator,
    }));
    const context = keysOf(`${row.quote} ${row.row} ${row.column} ${indicator?.definition ?? ''}`);
    return {
      indicator: named,
      parts,
      related: new Set([named, ...parts.map(({ ways: forms }) => forms)].flat(2)),
      context: new Set(context),
      around: sections.get(`${row.report} ${row.section}`) ?? new Set(),
    };
  };
};

/** BM25's inverse document frequency (Robertson and Zaragoza 2009, formula 3.3), never negative. */
const inverseFrequency = (documents: number, containing: number): number =>
  Math.log(1 + (documents - containing + 0.5) / (containing + 0.5));

/** Words of asking still tell "average time" from "number", but hardly count when a figure leaves them out. */
const FRAME_WEIGHT = 0.2;

const weigher = (
  documents: readonly ReadonlySet<Key>[],
  frame: ReadonlySet<Key>,
): { weightOf: (key: Key) => number; says: (key: Key) => boolean } => {
  const containing = new Map<Key, number>();
  for (const keys of documents) for (const key of keys) containing.set(key, (containing.get(key) ?? 0) + 1);
  return {
    weightOf: (key) =>
      inverseFrequency(documents.length, containing.get(key) ?? 1) * (frame.has(key) ? FRAME_WEIGHT : 1),
    says: (key) => containing.has(key),
  };
};

const wordCounts = (texts: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of tokenize(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** Words that the rules of asking look for: known, so that the speller leaves them alone. */
const askingWords = (): string[] => {
  const patterns = [
    ...intents.flatMap((intent) => [...intent.cues]),
    ...cues.unitCues.map(({ pattern }) => pattern),
    ...cues.statusCues.map(({ pattern }) => pattern),
    ...cues.statisticCues.map(({ pattern }) => pattern),
    cues.upWords,
    cues.downWords,
  ];
  return patterns
    .flatMap(({ source }) => source.replace(/\\[a-z]/g, ' ').match(/[a-z]{4,}/g) ?? [])
    .flatMap((word) => [word, word.replace(/s$/, '')]);
};

const dimensionReader = (
  dimensions: readonly Dimension[],
  lexicon: Lexicon,
): Pick<Library, 'dimensionsIn' | 'dimensionKeys'> => {
  const forms = dimensions.map(({ name, aliases }) => ({
    name,
    pattern: new RegExp(`\\b(?:${[name, ...aliases].join('|')})\\b`, 'i'),
  }));
  const single = dimensions.flatMap(({ name, aliases }) =>
    [name, ...aliases]
      .map((form) => lexicon.keys(form))
      .filter((keys) => keys.length === 1)
      .flat(),
  );
  return {
    dimensionsIn: (text) => forms.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name),
    dimensionKeys: new Set(single.filter((key) => !key.startsWith('#'))),
  };
};

/** Types of area that councils are measured against. */
const BENCHMARKS: ReadonlySet<string> = new Set(['country', 'region', 'benchmark']);

/** Builds a library from a corpus that has been read and verified. */
export const createLibrary = (corpus: Corpus): Library => {
  const { vocabulary } = corpus;
  const lexicon = createLexicon(vocabulary.terms);
  const areas = createAreaReader(vocabulary.areas);
  const frame = new Set(frameWords.flatMap((word) => lexicon.keys(word)).filter((key) => !key.startsWith('#')));
  const indicators = new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator]));
  const breakdowns = new Map(vocabulary.breakdowns.map((breakdown) => [breakdown.name, breakdown]));
  const passages = corpus.sections.map((section): Passage => ({
    id: `${section.report} ${section.id} ${section.line}`,
    section,
    text: sectionText(section),
  }));
  const sectionKeys = passages.map(({ text, section }) => new Set(lexicon.keys(`${section.heading}\n${text}`)));
  const around = new Map(
    passages.map(({ section }, place) => [`${section.report} ${section.id}`, sectionKeys[place] ?? new Set<Key>()]),
  );
  const describe = describer(lexicon, areas, indicators, breakdowns, around);

  const partsWithout = (breakdown: string, kinds: readonly string[]): string =>
    split(breakdown)
      .filter((part) => !kinds.includes(breakdowns.get(part)?.kind ?? ''))
      .join('; ');

  const figures = corpus.figures.map((row, place): Figure => {
    const indicator = indicators.get(row.indicator);
    return {
      ...row,
      id: place + 1,
      period: row.period === '' ? undefined : parsePeriod(row.period),
      changeFrom: row.change_from === '' ? undefined : parsePeriod(row.change_from),
      measure: indicator?.measure ?? 'fact',
      name: indicator?.name ?? row.indicator,
      defaultUnit: indicator?.unit ?? row.unit,
      partAreas: areas.read(row.breakdown).map(({ area }) => area),
      described: describe(row),
      part: partsWithout(row.breakdown, ['bound']),
      dimensions: split(row.breakdown).flatMap((part) => breakdowns.get(part)?.dimension || []),
      subject: partsWithout(row.breakdown, ['bound', 'basis', 'earlier']),
      follows: indicator?.follows ?? '',
      earlier: split(row.breakdown).some((part) => breakdowns.get(part)?.kind === 'earlier'),
    };
  });

  const series = new Map(figures.map((figure) => [`${figure.indicator}|${figure.breakdown}`, figure.described]));
  const seriesKeys = [...series.values()].map(({ related, context }) => new Set([...related, ...context]));

  const named = new Set([...series.values()].flatMap(({ related }) => [...related]));

  const counts = wordCounts([
    ...passages.map(({ text, section }) => `${section.heading} ${text}`),
    ...vocabulary.indicators.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...vocabulary.breakdowns.flatMap(({ name, aliases }) => [name, ...aliases]),
    ...vocabulary.terms.flatMap(({ term, synonyms }) => [term, ...synonyms]),
    ...vocabulary.glossary.flatMap(({ term, expansion }) => [term, expansion]),
    ...frameWords,
    ...askingWords(),
    ...areas.words,
  ]);
  const benchmarks = new Set(vocabulary.areas.filter(({ type }) => BENCHMARKS.has(type)).map(({ name }) => name));
  const heldAreas = new Set(corpus.figures.map(({ area }) => area));
  for (const area of vocabulary.areas)
    if (heldAreas.has(area.name))
      for (const word of tokenize(area.name)) counts.set(word, (counts.get(word) ?? 0) + 1000);

  return {
    corpus,
    reports: new Map(corpus.reports.map((report) => [report.id, report])),
    figures,
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    index: createSearchIndex(passages.map(({ id, section, text }) => ({ id, title: section.heading, text }))),
    lexicon,
    speller: createSpeller(counts, ['rate', 'rates', 'number', 'count', 'total', 'percent', 'plans']),
    areas,
    ...weigher([...sectionKeys, ...seriesKeys], frame),
    names: (key) => named.has(key),
    frame,
    isBenchmark: (area) => benchmarks.has(area),
    ...dimensionReader(vocabulary.dimensions, lexicon),
    basisKeys: new Set(
      vocabulary.breakdowns.filter(({ kind }) => kind === 'basis').flatMap(({ name }) => lexicon.keys(name)),
    ),
    statisticKeys: new Set(cues.statisticWords.flatMap((word) => lexicon.keys(word))),
  };
};

/**
 * Opens a corpus folder.
 * @param sharedVocabulary folder of the vocabulary to use where the corpus has none of its own
 * @throws ChapterError naming file, line, what was found and what to do
 */
export const openLibrary = (dir: string, sharedVocabulary?: string): Library =>
  createLibrary(loadCorpus(dir, sharedVocabulary));
