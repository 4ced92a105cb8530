import { beforeChange } from '../../intents/change-cues.ts';
import { shiftYears } from '../corpus/period.ts';
import type { Figure, Library } from '../library.ts';
import type { Reading } from '../question/reading.ts';
import type { Chosen } from './choose.ts';
import { agrees } from './claims/agree.ts';
import { direction } from './claims/direction.ts';
import { orderOf, sameSpan } from './fit.ts';

/** Whether a question asks how something stood before it moved, and names no time for that itself. */
export const asksBefore = ({ text, periods }: Reading): boolean =>
  beforeChange.test(text) && !periods.some(({ kind }) => kind === 'before');

/** The level that a printed change of the size claimed led to. */
const changedTo = (
  library: Library,
  of: Figure,
  levels: readonly Figure[],
  claim: Reading['claims'][number],
): Figure | undefined => {
  const change = library.figures.find(
    (other) =>
      other.statistic === 'change' &&
      other.indicator === of.indicator &&
      other.part === of.part &&
      other.area === of.area &&
      (agrees(claim, other) || agrees({ ...claim, value: claim.value.neg() }, other)),
  );
  return change && levels.find(({ period }) => period?.end === change.period?.end);
};

/** "Before it rose in 2014/15": the year before that, not one further back. */
const isFurtherBack = ({ periods }: Reading, before: Figure, after: Figure): boolean =>
  periods.some((mention) => 'period' in mention && mention.period.grain === 'financial-year') &&
  after.period !== undefined &&
  before.period?.end !== shiftYears(after.period, -1).end;

/**
 * "What was it before it fell to 71", "before the 20% drop": the level held before the one that the change led to.
 * @returns undefined where no two levels are held, or where they moved the other way
 */
export const levelBefore = (
  library: Library,
  reading: Reading,
  chosen: Chosen,
): { before: Figure; after: Figure } | undefined => {
  const [figure] = chosen.figures;
  if (!figure) return undefined;
  const levels = chosen.series
    .filter(({ statistic, unit }) => statistic === 'level' && unit === figure.unit)
    .sort((a, b) => orderOf(a, library).localeCompare(orderOf(b, library)));
  const [claim] = reading.claims;
  const after =
    claim === undefined
      ? figure
      : (levels.find((level) => agrees(claim, level)) ?? changedTo(library, figure, levels, claim));
  const before =
    after &&
    levels.filter((level) => orderOf(level, library) < orderOf(after, library) && sameSpan(level, after)).at(-1);
  const said = direction(reading.text);
  if (!after || !before || isFurtherBack(reading, before, after)) return undefined;
  // "Previously" says that it moved and not which way.
  if (said === undefined) return { before, after };
  const moved = after.value.comparedTo(before.value);
  return (said === 'up' ? moved > 0 : moved < 0) ? { before, after } : undefined;
};
