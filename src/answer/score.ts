import { LRUCache } from 'lru-cache';
import type { Figure, Library } from '../library.ts';
import { type Match, matchFigure, type Wanted } from '../question/match.ts';
import type { Slots } from '../question/reading.ts';

/** A figure and how well it says what the question says. */
export type Scored = { figure: Figure; match: Match };

/** An indicator and its part, as one line of a table would have it. */
export const seriesOf = ({ indicator, part }: Figure): string => `${indicator}|${part}`;

/** Scores by the areas asked for, and the matches they share: only a name with places in it depends on the areas. */
type Memory = { scored: Map<string, readonly Scored[]>; matches: Map<object, Match> };

/** One question asks for the same scores many times over: kept as long as its wanted keys are. */
const memory = new WeakMap<readonly Wanted[], Memory>();

/** Keys in lists of their own, as the plans of one question make them, are still the same keys. */
const KEPT = 24;
const recent = new WeakMap<Library, LRUCache<string, Memory>>();

const memoryOf = (library: Library, wanted: readonly Wanted[]): Memory => {
  const known = memory.get(wanted);
  if (known) return known;
  const lists = recent.get(library) ?? new LRUCache<string, Memory>({ max: KEPT });
  recent.set(library, lists);
  const content = wanted.map(({ key, weight, frame }) => `${key} ${weight} ${frame === true}`).join('|');
  const kept = lists.get(content) ?? { scored: new Map<string, Scored[]>(), matches: new Map<object, Match>() };
  lists.set(content, kept);
  memory.set(wanted, kept);
  return kept;
};

/** Figures called by at least one word of the question: no other can be what is asked for. */
const candidates = (library: Library, wanted: readonly Wanted[]): Figure[] => {
  const found = new Set<Figure>();
  for (const { key } of wanted) for (const figure of library.calledBy(key)) found.add(figure);
  return [...found];
};

/**
 * The figures that a question's words may mean, each with its match, best first; equal matches in the order of the
 * metrics table. Figures that no word of the question calls are left out: their score would be below any threshold.
 */
export const scoreFigures = (library: Library, slots: Slots): readonly Scored[] => {
  const { scored } = memoryOf(library, slots.wanted);
  const id = slots.areas.join('|');
  const known = scored.get(id);
  if (known) return known;
  const made = scoreAll(library, slots);
  scored.set(id, made);
  return made;
};

const scoreAll = (library: Library, { areas, wanted }: Slots): Scored[] => {
  const places: Wanted[] = areas.map((area) => ({ key: `@${area}`, weight: 4 }));
  const { matches } = memoryOf(library, wanted);
  const placed = new Map<object, Match>();
  const match = ({ area, partAreas, described }: Figure): Match => {
    const own = partAreas.length > 0 ? places.filter(({ key }) => key !== `@${area}`) : [];
    const known = own.length > 0 ? placed : matches;
    const held = known.get(described);
    if (held) return held;
    const made = matchFigure(own.length > 0 ? [...wanted, ...own] : wanted, described, library.weightOf);
    known.set(described, made);
    return made;
  };
  return candidates(library, places.length > 1 ? [...wanted, ...places] : wanted)
    .map((figure): Scored => ({ figure, match: match(figure) }))
    .sort((a, b) => b.match.score - a.match.score || a.figure.id - b.figure.id);
};
