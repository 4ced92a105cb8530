import type { Library } from '../library.ts';
import type { Slots } from '../question/reading.ts';
import { scoreFigures, type Scored, seriesOf, statisticFits } from './find.ts';

/** A figure is named by a question when this share of its own name is said in it. */
const NAMED = 0.8;
/** Several figures answer one question when together they account for this share of it … */
const COVERED = 0.85;
/** … and one alone does not account for this much. */
const SAYS_ALL = 0.93;
const MOST = 6;

const inPlace = (slots: Slots, { figure }: Scored): boolean =>
  (slots.areas.length === 0 || slots.areas.includes(figure.area)) && (slots.reports.length === 0 || slots.reports.includes(figure.report));

/**
 * The subjects a question names side by side ("new, closed and carried over", "placements and staffing"): the fewest
 * indicators or parts, each fully named, that account for its words together.
 * @returns one set of slots a subject, narrowed to its own words; empty where one subject says it all
 */
export const coveringSubjects = (library: Library, slots: Slots): Slots[] => {
  const subject = slots.wanted.filter(({ frame }) => !frame);
  const total = subject.reduce((sum, { weight }) => sum + weight, 0);
  const named = scoreFigures(library, slots).filter((scored) => inPlace(slots, scored) && scored.match.named >= NAMED && statisticFits('level', scored.figure));
  const whole = named.find(({ match }) => match.explained >= SAYS_ALL);
  if (whole || total === 0) return [];
  const covered = new Set<string>();
  const chosen: { scored: Scored; keys: Set<string> }[] = [];
  for (const scored of [...named].sort((a, b) => weightOf(b, slots) - weightOf(a, slots) || b.match.score - a.match.score)) {
    const keys = new Set(scored.match.said);
    const fresh = [...keys].filter((key) => !covered.has(key));
    if (fresh.length === 0 || chosen.some((other) => seriesOf(other.scored.figure) === seriesOf(scored.figure))) continue;
    chosen.push({ scored, keys });
    for (const key of keys) covered.add(key);
    if (chosen.length === MOST) break;
  }
  const share = subject.reduce((sum, { key, weight }) => sum + (covered.has(key) ? weight : 0), 0) / total;
  if (chosen.length < 2 || share < COVERED) return [];
  return chosen
    .sort((a, b) => a.scored.figure.id - b.scored.figure.id)
    .map(({ keys }): Slots => ({ ...slots, wanted: slots.wanted.filter(({ key, frame }) => frame || keys.has(key)) }));
};

const weightOf = ({ match }: Scored, slots: Slots): number => slots.wanted.reduce((sum, { key, weight }) => sum + (match.said.includes(key) ? weight : 0), 0);
