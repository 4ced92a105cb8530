import type { Library } from '../library.ts';
import type { Slots } from '../question/reading.ts';
import { type Scored, scoreFigures } from './score.ts';

/** A piece says a subject of its own when some figure is named by its words alone. */
const OWN_SUBJECT = 0.72;

/** How much of the words a figure's name must say before they are its full name. */
export const COMPLETE = 0.95;

/** Whether some figure is named by the piece's words alone. */
export const hasSubject = (library: Library, slots: Slots): boolean => {
  const [best] = scoreFigures(library, slots);
  return slots.wanted.length > 0 && best !== undefined && best.match.score >= OWN_SUBJECT && best.match.named >= 0.7;
};

/** Whether a piece says nothing but words of asking. */
export const isFrame = ({ wanted }: Slots): boolean => wanted.every(({ frame }) => frame);

/** Slots a piece leaves open are taken from the rest of the question. */
export const filled = (piece: Slots, whole: Slots, previous: Slots | undefined): Slots => ({
  ...piece,
  areas: piece.areas.length > 0 ? piece.areas : (previous?.areas ?? whole.areas),
  periods:
    piece.periods.length > 0
      ? piece.periods
      : previous && previous.periods.length > 0
        ? previous.periods
        : whole.periods,
  reports: whole.areas.length > 1 || piece.reports.length > 0 ? piece.reports : whole.reports,
});

/** The figure of the piece's areas that its words fit best. */
export const bestOf = (library: Library, slots: Slots): Scored | undefined =>
  scoreFigures(library, slots).find(({ figure }) => slots.areas.length === 0 || slots.areas.includes(figure.area));
