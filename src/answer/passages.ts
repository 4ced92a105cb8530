import { contains, type Period } from '../corpus/period.ts';
import type { Report } from '../corpus/report.ts';
import type { Figure, Library, Passage } from '../library.ts';
import type { Reading } from '../question/reading.ts';
import { blank } from '../question/span.ts';
import { COVERAGE_FLOOR } from '../search/coverage.ts';
import { stem, tokenize } from '../search/tokens.ts';
import type { FoundPassage } from './answer.ts';

/** How far behind another report's passages stand when the question names a time that is not theirs; measured with `npm run eval`. */
const OTHER_TIME = 0.75;
const CANDIDATES = 60;

/** Whether a report is of a time: dated in it, or covering some of it. */
const isOfTime = ({ date, covers }: Report, period: Period): boolean =>
  (date !== null && contains(period, { start: date, end: date, grain: 'day' })) ||
  (covers !== null && covers.start <= period.end && period.start <= covers.end);

/** The question without the names of councils whose reports are held: these are chosen by them already. */
const searched = (library: Library, { text, areaMentions }: Reading): string => {
  const publishers = new Set(library.corpus.reports.map(({ area }) => area));
  return blank(
    text,
    areaMentions.filter(({ area }) => publishers.has(area) || library.isBenchmark(area)),
  );
};

/** Words the reports use for what the question says: each known phrase of the field adds its own term. */
const expanded = (library: Library, reading: Reading): string => {
  const carried = reading.carried.includes('subject') ? reading.wanted : [];
  const terms = [...reading.subject, ...carried]
    .filter(({ key }) => key.startsWith('#'))
    .map(({ key }) => key.slice(1));
  const own = new Set(reading.text.toLowerCase().split(/\W+/));
  const added = [...new Set(terms)].filter((term) => !term.split(' ').every((word) => own.has(word)));
  return [searched(library, reading), ...added].join(' ');
};

const timeFactor = (library: Library, reading: Reading, report: string): number => {
  const periods = reading.periods.flatMap((mention) => ('period' in mention ? [mention.period] : []));
  if (periods.length === 0) return 1;
  const held = library.reports.get(report);
  const matching = library.corpus.reports.some(
    (other) =>
      periods.some((period) => isOfTime(other, period)) && (held?.area === other.area || reading.areas.length === 0),
  );
  if (!matching) return 1;
  return held && periods.some((period) => isOfTime(held, period)) ? 1 : OTHER_TIME;
};

/**
 * The passages nearest to a question, best first, from the reports of the councils it names.
 * @param spoken the figure last given: asked why, the passage it stands in is one of the first
 * @param limit how many at the most
 */
export const findPassages = (library: Library, reading: Reading, spoken?: Figure, limit = 5): FoundPassage[] => {
  const isOfSpoken = ({ passage: { section } }: FoundPassage): boolean =>
    section.report === spoken?.report && section.id === spoken.section;
  const named = library.corpus.reports.filter(
    ({ id, area }) => reading.reports.includes(id) || (area !== null && reading.areas.includes(area)),
  );
  const allowed = new Set((named.length > 0 ? named : library.corpus.reports).map(({ id }) => id));
  const hits = library
    .index()
    .search(expanded(library, reading), CANDIDATES)
    .map((hit) => ({
      passage: library.passages.get(hit.id) as Passage,
      score: hit.score,
      coverage: hit.coverage,
      terms: hit.terms,
    }))
    .filter(({ passage }) => allowed.has(passage.section.report) && passage.section.id !== 'Front matter')
    .map((found) => ({ ...found, score: found.score * timeFactor(library, reading, found.passage.section.report) }))
    .sort((a, b) => b.score - a.score)
    .map((found) => ({ ...found, coverage: isOfSpoken(found) ? 1 : found.coverage }));
  return [...spokenFirst(library, hits, spoken, isOfSpoken), ...hits.filter((hit) => !isOfSpoken(hit))].slice(0, limit);
};

/** The passage that the figure last given stands in, as it was found or as it is. */
const spokenFirst = (
  library: Library,
  hits: readonly FoundPassage[],
  spoken: Figure | undefined,
  isOfSpoken: (found: FoundPassage) => boolean,
): FoundPassage[] => {
  const found = hits.find(isOfSpoken);
  if (found || !spoken) return found ? [found] : [];
  return [...library.passages.values()]
    .map((passage): FoundPassage => ({
      passage,
      score: hits[0]?.score ?? 1,
      coverage: 1,
      terms: tokenize(spoken.name).map(stem),
    }))
    .filter(isOfSpoken)
    .slice(0, 1);
};

/** Whether the passages speak of the question at all, or only share a word with it. */
export const speakOfIt = (passages: readonly FoundPassage[]): boolean =>
  passages.some(({ coverage }) => coverage >= COVERAGE_FLOOR);
