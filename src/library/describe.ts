import type { FigureRow } from '../corpus/schema.ts';
import type { Key, Lexicon } from '../question/lexicon.ts';
import type { Described } from '../question/match.ts';
import { perText } from '../lazily.ts';
import { splitBreakdown, type Vocabularies } from './figure.ts';

/** What a figure is called, shared by all figures of one indicator and part. */
type Called = Pick<Described, 'indicator' | 'parts' | 'related'>;

/** The keys of a text, areas as `@Name`, each once. */
const keyReader =
  (lexicon: Lexicon, { areas }: Vocabularies) =>
  (raw: string): Key[] => {
    const text = raw.replace(/(\d)\+/g, '$1 plus ');
    const places = areas.read(text);
    if (places.length === 0) return [...new Set(lexicon.keys(text))];
    const keys = lexicon
      .keysAt(text)
      .filter(({ start, end }) => !places.some((place) => start < place.end && place.start < end))
      .map(({ key }) => key);
    return [...new Set([...keys, ...places.map(({ area }) => `@${area}`)])];
  };

const distinctSets = (forms: readonly Key[][]): Key[][] => [
  ...new Map(forms.filter((keys) => keys.length > 0).map((keys) => [[...keys].sort().join(' '), keys])).values(),
];

/**
 * Makes the words that figures are compared by: the ways of saying indicator and parts, the words printed around them.
 * @param sections keys of each section, by "report section"
 */
export const createDescriber = (
  lexicon: Lexicon,
  known: Vocabularies,
  sections: ReadonlyMap<string, ReadonlySet<Key>>,
): ((row: FigureRow) => Described) => {
  const keysOf = keyReader(lexicon, known);
  const indicatorWays = perText((id) => {
    const indicator = known.indicators.get(id);
    const forms = indicator ? [indicator.name, ...indicator.aliases] : [id.replaceAll('-', ' ')];
    return distinctSets(forms.map(keysOf));
  });
  const partWays = perText((name) => distinctSets([name, ...(known.breakdowns.get(name)?.aliases ?? [])].map(keysOf)));
  const calledOf = (row: FigureRow): Called => {
    const indicator = indicatorWays(row.indicator);
    const parts = splitBreakdown(row.breakdown)
      .map((name) => ({ name, breakdown: known.breakdowns.get(name) }))
      .filter(({ breakdown }) => breakdown?.kind !== 'bound')
      .map(({ name, breakdown }) => ({
        ways: partWays(name),
        optional: breakdown?.kind === 'basis',
        implied: breakdown?.implies === row.indicator,
      }));
    return { indicator, parts, related: new Set([indicator, ...parts.map(({ ways }) => ways)].flat(2)) };
  };
  const series = new Map<string, Called>();
  const readOnce = perText(keysOf);
  const contextOf = ({ quote, row, column, indicator }: FigureRow): Set<Key> =>
    new Set([quote, row, column, known.indicators.get(indicator)?.definition ?? ''].flatMap(readOnce));
  return (row) => {
    const id = `${row.indicator}|${row.breakdown}`;
    const called = series.get(id) ?? calledOf(row);
    series.set(id, called);
    return {
      ...called,
      context: contextOf(row),
      around: sections.get(`${row.report} ${row.section}`) ?? new Set(),
    };
  };
};
