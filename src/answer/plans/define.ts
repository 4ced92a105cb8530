import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { tokenize } from '../../search/tokens.ts';
import type { Definition } from '../answer.ts';
import type { Plan } from '../plan.ts';

const compact = (term: string): string =>
  tokenize(term)
    .map((token) => token.replace(/s$/, ''))
    .join(' ');

const asDefinition = ({ term, expansion, definition, report, section }: Definition): Definition => ({
  term,
  expansion,
  definition,
  report,
  section,
});

/** Glossary entries whose term, or its expansion, the question names; the longest term named wins, the council's own report first. */
export const glossaryEntries = (library: Library, reading: Reading): Definition[] => {
  const question = ` ${compact(reading.text)} `;
  const unspelt = ` ${compact(reading.question)} `;
  const says = (term: string): boolean =>
    term !== '' && (question.includes(` ${compact(term)} `) || unspelt.includes(` ${compact(term)} `));
  const named = library.corpus.vocabulary.glossary.filter(({ term, expansion }) => says(term) || says(expansion));
  const length = ({ term, expansion }: Definition): number =>
    Math.max(...[term, expansion].filter(says).map((form) => compact(form).length));
  const longest = Math.max(0, ...named.map(length));
  const ours = ({ report }: Definition): number => {
    const area = library.reports.get(report)?.area;
    return area && reading.areas.includes(area) ? 0 : 1;
  };
  return named
    .filter((entry) => length(entry) === longest)
    .sort(
      (a, b) =>
        ours(a) - ours(b) ||
        Number(a.expansion === '') - Number(b.expansion === '') ||
        Number(a.definition === '') - Number(b.definition === ''),
    )
    .map(asDefinition);
};

/** An abbreviation of the field that the reports use, or whose words they use, without explaining it. */
const usualMeaning = (library: Library, reading: Reading): { term: string; meaning: string } | undefined => {
  const asked = reading.question.match(/\b[A-Z][A-Z0-9&]{1,9}\b/g) ?? [];
  for (const term of asked)
    for (const { term: meaning, synonyms } of library.corpus.vocabulary.terms)
      if (synonyms.includes(term)) return { term, meaning };
  return undefined;
};

/** What a term means, in the words of the reports; terms they do not explain are not explained here. */
export const definePlan: Plan = (library, reading) => {
  const entries = glossaryEntries(library, reading);
  if (entries.length > 0) return { kind: 'defined', entries };
  const usual = usualMeaning(library, reading);
  return usual ? { kind: 'defined', entries: [], usual } : { kind: 'passages' };
};
