import { placeClaimed } from '../../../intents/order-cues.ts';
import type { Library } from '../../library.ts';
import type { Wanted } from '../../question/match.ts';
import type { Reading } from '../../question/reading.ts';
import { chooseFigure } from '../choose.ts';
import type { Finding } from './finding.ts';

/** How much of its name must be said before a place in an order is the one that a statement speaks of. */
const NAMED = 0.6;

/** "The third highest in London", "the first in Europe": the place claimed against the place that is printed. */
export const judgePlace = (library: Library, reading: Reading): Finding | undefined => {
  const claimed = placeClaimed(reading.text);
  if (claimed === undefined || reading.claims.length > 0) return undefined;
  const isNumber = ({ key }: Wanted): boolean => /^\d/.test(key);
  const choice = chooseFigure(library, {
    ...reading,
    // "For 7 to 11 year olds": whom it is of, read off the words that the place stands in.
    wanted: reading.wanted.filter((wanted) => !isNumber(wanted)),
    // "Highest in London": whom it stands among, and not whose figure it is.
    areas: reading.areas.filter((area) => !library.isBenchmark(area)),
    units: undefined,
    statistic: 'rank',
  });
  if (choice.kind !== 'chosen' || choice.match.named < NAMED) return undefined;
  const [figure, ...others] = choice.figures;
  if (!figure || others.length > 0) return undefined;
  if (!reading.wanted.filter(isNumber).every(({ key }) => new RegExp(`\\b${key}\\b`).test(figure.quote)))
    return undefined;
  const holds = figure.value.equals(claimed);
  return {
    verdict: holds ? 'supported' : 'contradicted',
    reason: holds ? 'The report gives the same place.' : 'The report gives another place.',
    figures: [figure],
  };
};
