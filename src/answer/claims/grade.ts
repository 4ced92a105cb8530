import {
  gradeSeam,
  gradings,
  judgingWords,
  plainGrade,
  saysGraded,
  saysJudged,
  saysUngraded,
} from '../../../intents/gradings.ts';
import { monthNames } from '../../corpus/period.ts';
import type { Library } from '../../library.ts';
import type { Key } from '../../question/lexicon.ts';
import type { Reading } from '../../question/reading.ts';
import { COVERAGE_FLOOR } from '../../search/coverage.ts';
import { stem, tokenize } from '../../search/tokens.ts';
import type { FoundPassage, Verdict } from '../answer.ts';

/**
 * Words that grade ("Inadequate", "Good") against those of the passage that speaks of it.
 * A passage that holds little else of the statement speaks of something else, whatever grade it names.
 */
export const judgeWords = (
  library: Library,
  reading: Reading,
  passages: readonly FoundPassage[],
): { verdict: Verdict; passage: FoundPassage } | undefined => {
  const claims = claimedGrades(reading.text);
  const subject = gradedSubject(library, reading);
  const nearest = passages
    .slice(0, 3)
    .filter(({ coverage, passage: { text } }) => coverage >= COVERAGE_FLOOR || holds(library, reading, subject, text));
  const [claimed] = claims;
  if (!claimed) return judgeGraded(reading, nearest);
  if (!saysWhat(reading)) return undefined;
  const isGraded = (text: string): boolean => gradings.some(({ pattern }) => pattern.test(text));
  const sentence = passages
    .flatMap((passage) => passage.passage.text.split(/(?<=[.;!?])\s+/).map((text) => ({ passage, text })))
    .find(({ text }) => isGraded(text) && holds(library, reading, subject, text));
  const near = nearest.find(({ passage: { text } }) => isGraded(text) && saysMonths(reading, text));
  const { passage, text } = sentence ?? (near ? { passage: near, text: near.passage.text } : {});
  if (!passage || text === undefined) return undefined;
  const stretches = gradeStretches(text);
  if (new Set(stretches.map(({ grade }) => grade)).size < 2)
    return {
      verdict: claims.every(({ grade }) => grade === stretches[0]?.grade) ? 'supported' : 'contradicted',
      passage,
    };
  const [only, ...more] = claims;
  // One grade is of all that the statement says; of several each is of its own clause.
  const meant = claims.map(({ words }) => meantBy(only && more.length === 0 ? reading.text : words, stretches));
  if (meant.includes(undefined)) return undefined;
  return { verdict: claims.every(({ grade }, at) => grade === meant[at]) ? 'supported' : 'contradicted', passage };
};

/** What a statement says was judged: its words without those of judging itself. */
const gradedSubject = (library: Library, { wanted }: Reading): Key[] => {
  const judging = new Set(
    [...judgingWords, ...gradings.map(({ grade }) => grade)].flatMap((word) => library.lexicon.keys(word)),
  );
  return wanted.flatMap(({ key, frame }) => (frame || judging.has(key) ? [] : [key]));
};

/** Whether a text names every month that the statement names. */
const saysMonths = ({ periods }: Reading, text: string): boolean =>
  periods.every((mention) => {
    if (!('period' in mention) || (mention.period.grain !== 'month' && mention.period.grain !== 'day')) return true;
    return text.includes(monthNames[Number(mention.period.end.slice(5, 7)) - 1] ?? '');
  });

/** Whether a text says all that was judged, and the time that the statement names. */
const holds = (library: Library, reading: Reading, subject: readonly Key[], text: string): boolean => {
  const keys = new Set(library.lexicon.keys(text));
  const years = reading.periods.flatMap((mention) => ('period' in mention ? [mention.period.end.slice(0, 4)] : []));
  const isOfTime = years.every((year) => text.includes(year)) && saysMonths(reading, text);
  return subject.length > 0 && subject.every((key) => keys.has(key)) && isOfTime;
};

/** The grades that a statement claims, each with the words of its clause. */
const claimedGrades = (text: string): Stretch[] =>
  text.split(gradeSeam).flatMap((words) => {
    const scale = saysJudged.test(text) ? [...gradings, plainGrade] : gradings;
    const said = scale.find(({ pattern }) => pattern.test(words));
    return said ? [{ grade: said.grade, words }] : [];
  });

/** "The visit ended with a new grade": contradicted where a passage says that what it speaks of is not graded. */
const judgeGraded = (
  { text }: Reading,
  passages: readonly FoundPassage[],
): { verdict: Verdict; passage: FoundPassage } | undefined => {
  const found = passages.find(({ passage: { text: printed } }) => saysUngraded.test(printed));
  if (!found || !saysGraded.test(text)) return undefined;
  // What is shown of the passage is where it says so.
  const said = saysUngraded.exec(found.passage.text)?.[0] ?? '';
  return { verdict: 'contradicted', passage: { ...found, terms: tokenize(said).map(stem) } };
};

/** Whether the statement says what was graded: a council as such is not its adoption service. */
const saysWhat = ({ wanted, text }: Reading): boolean => {
  const said = text.toLowerCase();
  return wanted.some(
    ({ key, frame }) =>
      !frame && !gradings.some(({ grade }) => grade.includes(key.slice(0, 5)) && said.includes(grade)),
  );
};

/** A grade and the words of what was graded so. */
type Stretch = { grade: string; words: string };

/** Each grade that a text prints, with the words that follow it. */
const gradeStretches = (text: string): Stretch[] =>
  gradings.flatMap(({ grade, pattern }) =>
    [...text.matchAll(new RegExp(pattern, 'gi'))].map(({ index, 0: said }): Stretch => ({
      grade,
      words: /^[^,;.]*?(?=$|[,;.]|\band\b|\bwith\b)/i.exec(text.slice(index + said.length))?.[0] ?? '',
    })),
  );

const longWords = (text: string): string[] => text.toLowerCase().match(/[a-z]{5,}/g) ?? [];

/** Where a passage gives several grades, the one whose words the statement says; undefined where none or two do. */
const meantBy = (statement: string, stretches: readonly Stretch[]): string | undefined => {
  const said = new Set(longWords(statement));
  const fitting = new Set(
    stretches.filter(({ words }) => longWords(words).some((word) => said.has(word))).map(({ grade }) => grade),
  );
  return fitting.size === 1 ? [...fitting][0] : undefined;
};
