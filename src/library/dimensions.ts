import type { Dimension } from '../corpus/schema.ts';
import type { Key, Lexicon } from '../question/lexicon.ts';

export type Dimensions = {
  /** The dimensions a text names ("by ethnicity"). */
  dimensionsIn: (text: string) => string[];
  /** Keys of words that name a dimension and nothing else. */
  dimensionKeys: ReadonlySet<Key>;
};

/** Reads what a question wants a figure divided by. */
export const createDimensions = (dimensions: readonly Dimension[], lexicon: Lexicon): Dimensions => {
  const forms = dimensions.map(({ name, aliases }) => ({
    name,
    pattern: new RegExp(`\\b(?:${[name, ...aliases].join('|')})\\b`, 'i'),
  }));
  const single = dimensions
    .flatMap(({ name, aliases }) => [name, ...aliases].map((form) => lexicon.keys(form)))
    .flatMap((keys) => (keys.length === 1 ? keys : []));
  return {
    dimensionsIn: (text) => forms.filter(({ pattern }) => pattern.test(text)).map(({ name }) => name),
    dimensionKeys: new Set(single.filter((key) => !key.startsWith('#'))),
  };
};
