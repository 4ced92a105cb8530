import type { Figure, Library } from '../library.ts';
import { matchFigure, partKeys } from '../question/match.ts';
import { type Conversation, headlines } from '../question/said-before.ts';
import type { Gap, Outcome } from './answer.ts';
import type { Turn } from './turn.ts';

/** "And LBBD?": the subject is the one spoken of, and a figure of another is no answer. */
const isElsewhere = ({ asked, full: { carried }, found }: Turn, before: Conversation | undefined): boolean => {
  if (before?.outcome?.kind !== 'figures' || found.kind !== 'figures' || !carried.includes('subject')) return false;
  const isOtherArea = asked.areas.length > 0 && asked.units === undefined && asked.status === undefined;
  if (!isOtherArea || asked.wanted.some(({ frame }) => !frame)) return false;
  const spoken = new Set(before.outcome.given.flatMap(({ figure }) => [figure.indicator, figure.follows]));
  return !found.given.some(({ role, figure }) => role === 'headline' && spoken.has(figure.indicator));
};

/** "Girls?" after what is not divided by sex: a part of something else, whose own name nobody said. */
const isPartAlone = (library: Library, { asked, found }: Turn, before: Conversation | undefined): boolean => {
  const last = before?.led?.at(-1)?.figure;
  const [given, ...more] = headlines(found);
  if (!last || !given || more.length > 0 || found.kind !== 'figures' || found.plan !== 'figure') return false;
  const { indicator, described } = given.figure;
  const own = asked.wanted.filter(({ frame }) => !frame);
  const ofPart = partKeys(described);
  return (
    own.length > 0 &&
    indicator !== last.indicator &&
    own.every(({ key }) => ofPart.has(key) && !library.basisKeys.has(key) && !library.statisticKeys.has(key)) &&
    !matchFigure([...own, ...(before.reading?.wanted ?? [])], described, library.weightOf).indicatorSaid
  );
};

/** "On time?" after how many there were: a word that the figure does not say, neither in its name nor in its report's words. */
const isUnsaid = ({ asked, full: { carried }, found }: Turn, before: Conversation | undefined): boolean => {
  if (found.kind !== 'figures' || found.plan !== 'figure' || !carried.includes('subject')) return false;
  // Given once already, it is given again only for a word of its name.
  const isSaidAgain = ({ id }: Figure): boolean => before?.led?.some(({ figure }) => figure.id === id) === true;
  const says = (figure: Figure, key: string): boolean =>
    figure.described.related.has(key) || (!isSaidAgain(figure) && figure.described.context.has(key));
  return asked.wanted.some(
    ({ key, frame }) =>
      !frame && !asked.statusKeys.includes(key) && headlines(found).every(({ figure }) => !says(figure, key)),
  );
};

/** What is not held of the subject spoken of, with the figure last given as the nearest. */
const missing = (gap: Gap, asked: readonly string[], before: Conversation | undefined): Outcome => ({
  kind: 'missing',
  gap,
  asked: asked.join(', '),
  nearest: [before?.led?.at(-1)?.figure].filter((figure) => figure !== undefined),
});

/**
 * In a conversation a place or a part alone asks of the subject spoken of: a figure of something else is no answer.
 * @returns undefined where the figure found is of that subject, or the question names another
 */
export const ofOtherSubject = (library: Library, turn: Turn, before: Conversation | undefined): Outcome | undefined => {
  if (isElsewhere(turn, before)) return missing('area', turn.full.areas, before);
  const own = turn.asked.wanted.flatMap(({ key, frame }) => (frame ? [] : [key]));
  return isPartAlone(library, turn, before) || isUnsaid(turn, before) ? missing('part', own, before) : undefined;
};
