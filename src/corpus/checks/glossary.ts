import { dirname, join } from 'node:path';
import type { Fault } from '../../errors.ts';
import { fold, type Ground, rowFault } from './ground.ts';

/** Each glossary entry stands in its section: the term in any case, expansion and definition as printed. */
export const checkGlossary = ({ corpus, place, rules }: Ground): Fault[] => {
  const file = rules.vocabularyFile('glossary.csv');
  const own = dirname(file) === join(corpus.dir, 'vocabulary');
  return corpus.vocabulary.glossary.flatMap(({ line, term, expansion, definition, report, section }) => {
    const printed = place(report, section);
    if (printed === undefined && !own) return [];
    if (printed === undefined)
      return [
        rowFault(
          'glossary',
          file,
          line,
          `found section "${section}" of "${report}".`,
          'Name a report and section that the corpus has.',
        ),
      ];
    const missing = [expansion, definition].find((words) => !printed.text.includes(fold(words)));
    const lost = missing ?? (printed.text.toLowerCase().includes(fold(term).toLowerCase()) ? undefined : term);
    if (lost === undefined) return [];
    const found = `found "${lost}" for "${term}", which does not stand in ${report}, ${section}.`;
    return [
      rowFault(
        'glossary',
        file,
        line,
        found,
        'Copy the words from the section as printed, or name the section they stand in.',
      ),
    ];
  });
};
