import type { Figure } from '../library.ts';
import { difference } from './arithmetic.ts';
import type { Derived, Given, Outcome } from './answer.ts';
import { type Chosen, given } from './choose.ts';

/** Of two areas or parts, how far the first is from the second; of two times, from the earlier to the later. */
const differenceOf = (first: Figure, second: Figure): Derived[] => {
  const isOneThing = first.indicator === second.indicator && first.area === second.area && first.part === second.part;
  const isRising = first.period && second.period && first.period.end < second.period.end;
  return isOneThing && isRising ? difference(first, second) : difference(second, first);
};

/** Figures set beside each other, with the difference of two, saying where their dates, units or definitions differ. */
export const setBeside = (figures: readonly Given[], caveats: readonly string[]): Outcome => {
  const [first, second] = figures;
  const derived = first && second && figures.length === 2 ? differenceOf(first.figure, second.figure) : [];
  const dates = new Set(
    figures.map(({ figure }) => (figure.period ? `${figure.period.start}/${figure.period.end}` : '')),
  );
  const units = new Set(figures.map(({ figure }) => figure.unit));
  const names = new Set(figures.map(({ figure }) => figure.indicator));
  return {
    kind: 'figures',
    plan: 'compare',
    given: [...figures],
    derived,
    caveats: [
      ...caveats,
      ...(dates.size > 1 ? ['The dates differ, or one is not given: see each figure.'] : []),
      ...(units.size > 1 ? ['The units differ, so the figures cannot be set against each other directly.'] : []),
      ...(names.size > 1 ? ["These are different indicators: see each figure's words."] : []),
    ],
  };
};

/** The figures chosen for each side of a comparison. */
export const sideBySide = (chosen: readonly Chosen[]): Outcome =>
  setBeside(
    chosen.flatMap((side) => given(side.figures, 'headline', side.also, side.undated)),
    chosen.flatMap(({ caveats }) => caveats),
  );
