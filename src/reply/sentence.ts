import type { Answer } from '../answer/answer.ts';
import type { Library } from '../library.ts';
import * as say from './wording.ts';

/**
 * The figures of an answer as sentences with their source, to be pasted into a paper.
 * @returns undefined for an answer without a figure of its own
 */
export const sentenceOf = (library: Library, { outcome }: Answer): string | undefined => {
  if (outcome.kind !== 'figures' && outcome.kind !== 'checked') return undefined;
  const said = outcome.given
    .filter(({ role }) => role === 'headline')
    .map(({ figure }) => {
      const kind = say.kindNote(figure);
      return `${say.subject(figure)}, ${figure.area}, ${say.time(figure)}: ${say.amount(figure)}${kind ? ` (${kind})` : ''}. Source: ${say.source(library, figure)}.`;
    });
  return said.length > 0 ? said.join('\n') : undefined;
};
