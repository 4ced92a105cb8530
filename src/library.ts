import { peopleWords, statisticWords, varianceWords } from '../intents/slot-cues.ts';
import { frameWords } from '../intents/frame-words.ts';
import { type Corpus, loadCorpus } from './corpus/load.ts';
import type { Report } from './corpus/report.ts';
import { type Section, sectionText } from './corpus/sections.ts';
import { createDescriber } from './library/describe.ts';
import { createDimensions, type Dimensions } from './library/dimensions.ts';
import { readNumberWords } from './corpus/number-words.ts';
import { createNumberReader, type NumberReader } from './corpus/printed.ts';
import { createFigureMaker, type Figure } from './library/figure.ts';
import { lazily } from './lazily.ts';
import { isEnglishWord } from './library/english-words.ts';
import { joinedNames } from './library/joined-names.ts';
import { shortCues, spellingWords } from './library/spelling-words.ts';
import { createNames, createWeights, type Weights } from './library/weights.ts';
import { topicsOf } from './library/topic.ts';
import { createLexicon, type Key, type Lexicon } from './question/lexicon.ts';
import { type AreaReader, createAreaReader } from './question/slots/area.ts';
import { monthNames } from './corpus/period.ts';
import { createSpeller, type Speller } from './question/spelling.ts';
import { createSearchIndex, type SearchIndex } from './search/index.ts';

export type { Figure };

/** A section of a report as the search finds it. */
export type Passage = { id: string; section: Section; text: string };

/** A corpus opened once: read-only, and all that answering needs. */
export type Library = Weights &
  Dimensions & {
    corpus: Corpus;
    reports: ReadonlyMap<string, Report>;
    figures: readonly Figure[];
    passages: ReadonlyMap<string, Passage>;
    /** The index over the passages, made when one is first looked for: a figure is found without. */
    index: () => SearchIndex;
    lexicon: Lexicon;
    speller: Speller;
    areas: AreaReader;
    /** Whether councils are measured against the area (England, a region, statistical neighbours). */
    isBenchmark: (area: string) => boolean;
    /** Whether an area is a benchmark that each council has its own of: statistical neighbours. */
    isRelative: (area: string) => boolean;
    /** Figures that a key is part of the name of. */
    calledBy: (key: Key) => readonly Figure[];
    /** Whether some indicator or breakdown is called by the key. */
    names: (key: Key) => boolean;
    /** Keys of words that ask but name no subject ("figure", "total", "report"). */
    frame: ReadonlySet<Key>;
    /** Keys of words that ask for a peak, a low or an average. */
    statisticKeys: ReadonlySet<Key>;
    /** Keys that say on which basis a figure is reckoned (gross, net). */
    basisKeys: ReadonlySet<Key>;
    /** Keys that say by how much a budget was missed (overspend, underspend). */
    varianceKeys: ReadonlySet<Key>;
    /** Keys of words for people, whom a figure may count. */
    peopleKeys: ReadonlySet<Key>;
    /** Names of parts that have a word inside which joins ("Safeguarding and Review"); undefined where there are none. */
    joinedNames: RegExp | undefined;
    /** Finds the numbers printed in a text, in digits and in words. */
    readNumbers: NumberReader;
    /** Keys that say of whom or of what stage a number is (care leavers, core assessments): a figure says them or is another's. */
    bindingKeys: ReadonlySet<Key>;
  };

/** Types of area that councils are measured against. */
const BENCHMARKS: ReadonlySet<string> = new Set(['country', 'region', 'benchmark']);

const toPassage = (section: Section): Passage => ({
  id: `${section.report} ${section.id} ${section.line}`,
  section,
  text: sectionText(section),
});

/** Builds a library from a corpus that has been read and verified. */
export const createLibrary = (corpus: Corpus): Library => {
  const { vocabulary } = corpus;
  const lexicon = createLexicon(vocabulary.terms);
  const areas = createAreaReader(vocabulary.areas);
  const frame = new Set(frameWords.flatMap((word) => lexicon.keys(word)).filter((key) => !key.startsWith('#')));
  const known = {
    areas,
    indicators: new Map(vocabulary.indicators.map((indicator) => [indicator.id, indicator])),
    breakdowns: new Map(vocabulary.breakdowns.map((breakdown) => [breakdown.name, breakdown])),
  };
  const passages = corpus.sections.map(toPassage);
  const topics = topicsOf(corpus.sections);
  const sectionKeys = passages.map(
    ({ text, section }) => new Set([...lexicon.keys(section.heading), ...lexicon.keys(text)]),
  );
  const around = new Map(
    passages.map(({ section }, at) => [`${section.report} ${section.id}`, sectionKeys[at] ?? new Set<Key>()]),
  );
  const texts = passages.flatMap(({ text, section }) => [section.heading, text]);
  const describe = createDescriber(lexicon, known, around);
  const toFigure = createFigureMaker(known);
  const figures = corpus.figures.map((row, at) => toFigure(row, at + 1, describe(row)));
  const series = [
    ...new Map(figures.map(({ indicator, breakdown, described }) => [`${indicator}|${breakdown}`, described])).values(),
  ];
  const called = createNames(figures, frame);
  const named = new Set(series.flatMap(({ related }) => [...related]));
  const relative = new Set(vocabulary.areas.filter(({ type }) => type === 'benchmark').map(({ name }) => name));
  const benchmarks = new Set(vocabulary.areas.filter(({ type }) => BENCHMARKS.has(type)).map(({ name }) => name));
  const held = new Set(corpus.figures.map(({ area }) => area));
  const basis = vocabulary.breakdowns.filter(({ kind }) => kind === 'basis');
  return {
    ...createWeights(
      [...sectionKeys, ...series.map(({ related, context }) => new Set([...related, ...context]))],
      frame,
    ),
    ...createDimensions(vocabulary.dimensions, lexicon),
    corpus,
    reports: new Map(corpus.reports.map((report) => [report.id, report])),
    figures,
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    index: lazily(() => createSearchIndex(passages.map(({ id, text }, at) => ({ id, title: topics[at] ?? '', text })))),
    lexicon,
    speller: createSpeller(spellingWords(vocabulary, texts, areas.words, held), {
      cues: shortCues,
      beforeYears: monthNames.map((name) => name.toLowerCase()),
      isWord: isEnglishWord,
    }),
    areas,
    isBenchmark: (area) => benchmarks.has(area),
    isRelative: (area) => relative.has(area),
    calledBy: (key) => called.get(key) ?? [],
    names: (key) => named.has(key),
    frame,
    statisticKeys: new Set(statisticWords.flatMap((word) => lexicon.keys(word))),
    joinedNames: joinedNames(vocabulary.breakdowns),
    readNumbers: createNumberReader(readNumberWords(corpus.dir)),
    bindingKeys: new Set(
      vocabulary.terms.filter(({ binding }) => binding === 'yes').flatMap(({ term }) => lexicon.keys(term)),
    ),
    peopleKeys: new Set(peopleWords.flatMap((word) => lexicon.keys(word))),
    varianceKeys: new Set(varianceWords.flatMap((word) => lexicon.keys(word))),
    basisKeys: new Set(basis.flatMap(({ name }) => lexicon.keys(name))),
  };
};

/**
 * Opens a corpus folder.
 * @param sharedVocabulary folder of the vocabulary to use where the corpus has none of its own
 * @throws ChapterError naming file, line, what was found and what to do
 */
export const openLibrary = (dir: string, sharedVocabulary?: string): Library =>
  createLibrary(loadCorpus(dir, sharedVocabulary));
