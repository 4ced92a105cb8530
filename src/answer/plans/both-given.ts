import { bothFigures } from '../../../intents/follow-up.ts';
import type { Figure, Library } from '../../library.ts';
import { resolved } from '../../question/follow-up-time.ts';
import type { Wanted } from '../../question/match.ts';
import type { Reading } from '../../question/reading.ts';
import type { Conversation } from '../../question/said-before.ts';
import type { Outcome } from '../answer.ts';
import { type Chosen, chooseFigure } from '../choose.ts';
import { several } from '../several.ts';

/** What a figure is called, as words that are asked for again. */
const nameOf = (library: Library, { described: { indicator, parts } }: Figure): Wanted[] =>
  [indicator, ...parts.filter(({ optional }) => !optional).map(({ ways }) => ways)]
    .flatMap(([way = []]) => way)
    .map((key): Wanted => ({ key, weight: library.weightOf(key) }));

/**
 * "What were those two figures for B at March 2013?": each of the two last given, for the council and time that are said.
 * @returns undefined where a question points at no two figures, or says no council and no time
 */
export const bothGiven = (
  library: Library,
  asked: Reading,
  conversation: Conversation | undefined,
): Outcome | undefined => {
  const [first, second] = (conversation?.led ?? []).slice(-2).map(({ figure }) => figure);
  if (!first || !second || first.id === second.id || !bothFigures.test(asked.text)) return undefined;
  if (asked.areas.length === 0 && asked.periods.length === 0) return undefined;
  const again = [first, second].map((figure) =>
    chooseFigure(library, {
      ...asked,
      areas: asked.areas.length > 0 ? asked.areas : [figure.area],
      periods: asked.periods.map((mention) => resolved(mention, figure.period)),
      units: [figure.unit],
      wanted: nameOf(library, figure),
    }),
  );
  const chosen = again.filter((choice): choice is Chosen => choice.kind === 'chosen');
  return chosen.length === again.length ? several(chosen) : { kind: 'passages' };
};
