import { dirname, join } from 'node:path';
import type { Fault } from '../../errors.ts';
import { fold } from '../fold.ts';
import { type Ground, type Place, rowFault } from './ground.ts';

/**
 * Each glossary entry stands in its section: the definition as printed; the expansion as printed there or in a heading
 * above it; the term's words, in any case and order ("the Framework" of "a new Ofsted framework").
 */
export const checkGlossary = ({ corpus, place, rules }: Ground): Fault[] => {
  const file = rules.vocabularyFile('glossary.csv');
  const own = dirname(file) === join(corpus.dir, 'vocabulary');
  return corpus.vocabulary.glossary.flatMap(({ line, term, expansion, definition, report, section }) => {
    const printed = place(report, section);
    if (printed === undefined && !own) return [];
    const lost = printed ? lostWords(printed, term, expansion, definition) : undefined;
    if (printed !== undefined && lost === undefined) return [];
    const found = printed
      ? `found "${lost}" for "${term}", which does not stand in ${report}, ${section}.`
      : `found section "${section}" of "${report}", which the corpus does not have.`;
    return [rowFault('glossary', file, line, found, 'Copy the words as printed, or name the section they stand in.')];
  });
};

const lostWords = (
  { headings, text }: Place,
  term: string,
  expansion: string,
  definition: string,
): string | undefined => {
  if (!text.includes(fold(definition))) return definition;
  const all = `${headings} ${text}`;
  if (!all.includes(fold(expansion))) return expansion;
  return fold(term)
    .split(' ')
    .find((word) => !all.toLowerCase().includes(word.toLowerCase()));
};
