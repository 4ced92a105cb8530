import type { Figure, Library } from '../library.ts';
import type { Key } from './lexicon.ts';
import { isFullName, matchFigure, partKeys, type Wanted } from './match.ts';
import type { Reading } from './reading.ts';
import type { Before } from './said-before.ts';
import { asksTotal } from './still-meant.ts';

/** What was said before and is in the name of the figure given, as words that help to choose but need not be met. */
export const remembered = (library: Library, { last, given }: Before, own: readonly Wanted[]): Wanted[] => {
  const isOtherPart = given !== undefined && saysOtherPart(library, given.figure, own);
  const old = isOtherPart ? partKeys(given.figure.described) : new Set<Key>();
  const name = isOtherPart ? (given.figure.described.indicator[0] ?? []) : [];
  return [...last.wanted, ...name.map((key): Wanted => ({ key, weight: library.weightOf(key) }))]
    .filter(({ key }, at, all) => all.findIndex((other) => other.key === key) === at)
    .filter(({ key }) => !own.some((wanted) => wanted.key === key) && !old.has(key))
    .filter(({ key }) => !given || given.figure.described.related.has(key))
    .map((wanted) => ({ ...wanted, frame: true as const }));
};

/** "Same for Other CATO Services": another part of what was given is named in full, and the old one is no longer meant. */
export const saysOtherPart = (
  library: Library,
  { indicator, subject, report }: Figure,
  own: readonly Wanted[],
): boolean => {
  const keys = new Set(own.map(({ key }) => key));
  const isSaid = (ways: readonly Key[][]): boolean => ways.some((way) => way.every((key) => keys.has(key)));
  return (
    subject !== '' &&
    library.figures.some(
      (other) =>
        other.indicator === indicator &&
        other.report === report &&
        other.subject !== '' &&
        other.subject !== subject &&
        other.described.parts.every(({ ways, optional }) => optional || isSaid(ways)),
    )
  );
};

/** "And legal proceedings, the out-turn?": a row and a column named in full, of which nothing said before is a part. */
const namesPart = (library: Library, { wanted }: Reading): boolean =>
  library.figures.some(
    ({ described, part }) => part !== '' && isFullName(matchFigure(wanted, described, library.weightOf)),
  );

/** The words of a question with a subject of its own, those of before beside them where it leaves something out. */
export const withRemembered = (library: Library, reading: Reading, before: Before): Wanted[] =>
  asksTotal(reading) || namesPart(library, reading)
    ? reading.wanted
    : [...reading.wanted, ...remembered(library, before, reading.wanted)];
