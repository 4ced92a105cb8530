import { baseOfChange } from '../../../intents/cues.ts';
import type { Library } from '../../library.ts';
import type { Reading, Slots } from '../../question/reading.ts';
import type { Claim } from '../../question/slots/number.ts';
import { findFigures } from '../find.ts';
import { agrees, isMet } from './agree.ts';
import { direction, printedDirection } from './direction.ts';
import type { Finding } from './finding.ts';

export const judgeChange = (library: Library, reading: Reading, slots: Slots): Finding | undefined => {
  const by = reading.claims.find(({ role }) => role === 'by');
  if (!by) return undefined;
  const asked: Slots = {
    ...slots,
    periods: reading.periods.filter(({ start }) => !baseOfChange.test(reading.text.slice(0, start))),
    units: by.unit ? [by.unit, ...(by.unit === 'percent' ? (['percentage_points'] as const) : [])] : undefined,
    statistic: undefined,
  };
  const found = findFigures(library, asked, 'change');
  if (found.kind !== 'found')
    return found.kind === 'missing' && found.gap === 'period' ? ofAnotherTime(library, asked, by) : undefined;
  const best = found.figures.filter(
    (figure) => figure.indicator === found.best.figure.indicator && figure.breakdown === found.best.figure.breakdown,
  );
  const right = best.find((figure) => isMet(by, figure) || agrees({ ...by, value: by.value.neg() }, figure));
  const shown = right ?? best[0];
  if (!shown) return undefined;
  const moved = direction(reading.text);
  const real = shown.value.isNegative() ? 'down' : printedDirection(shown);
  if (!right) return { verdict: 'contradicted', reason: 'The reported change is another.', figures: [shown] };
  if (moved && real && moved !== real)
    return { verdict: 'contradicted', reason: 'It moved the other way.', figures: [shown] };
  return { verdict: 'supported', reason: 'The report prints the same change.', figures: [shown] };
};

/** The change stated is printed, but of another time. */
const ofAnotherTime = (library: Library, asked: Slots, by: Claim): Finding | undefined => {
  const found = findFigures(library, { ...asked, periods: [] }, 'change');
  const stated = found.kind === 'found' ? found.figures.find((figure) => isMet(by, figure)) : undefined;
  return stated && { verdict: 'contradicted', reason: 'The change stated is of another time.', figures: [stated] };
};
