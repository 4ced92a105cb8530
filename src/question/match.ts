import { matching } from './matching-options.ts';
import type { Key } from './lexicon.ts';

/** What can be said of a figure in words, as keys. */
export type Described = {
  /** Ways of saying the indicator, each a set of keys. */
  indicator: readonly Key[][];
  /** For each part of the breakdown, the ways of saying it; an optional one may be left unsaid. */
  parts: readonly {
    ways: readonly Key[][];
    optional: boolean;
    /** Whether the part says the indicator too. */ implied: boolean;
  }[];
  /** Keys of any alias of the indicator or its parts. */
  related: ReadonlySet<Key>;
  /** Keys of the words the figure stands in. */
  context: ReadonlySet<Key>;
  /** Keys of the rest of its section. */
  around: ReadonlySet<Key>;
};

/** A key of the question that asks for something, with its weight (inverse document frequency). */
export type Wanted = {
  key: Key;
  weight: number;
  /** A word of asking: counts where a figure says it, costs nothing where it does not. */ frame?: true;
};

export type Match = {
  /** 0 to 1: how well question and figure say the same thing, both ways. */
  score: number;
  /** Share of the question's weight that the figure accounts for. */
  explained: number;
  /** Share of the figure's own name that the question says. */
  named: number;
  /** Share of the question's weight that the figure's name says, words it stands in left out. */
  owned: number;
  /** Keys of the question that are part of the figure's name. */
  said: Key[];
  /** Keys of the question the figure says nothing about. */
  unexplained: Key[];
  /** Whether the indicator itself is said, by a word of its own or by a part that implies it. */
  indicatorSaid: boolean;
  /** Whether each part of the breakdown is said at least in part: one that is not was not asked for. */
  partsSaid: boolean;
};

type Best = { keys: readonly Key[]; matched: number; missing: number };

const weigh = (ways: readonly Key[][], wanted: ReadonlyMap<Key, number>, weightOf: (key: Key) => number): Best => {
  let best: Best | undefined;
  for (const keys of ways) {
    let matched = 0;
    let missing = 0;
    for (const key of keys) {
      const weight = wanted.get(key);
      if (weight === undefined) missing += weightOf(key);
      else matched += weight;
    }
    const gain = matched - 0.6 * missing;
    if (best === undefined || gain > best.matched - 0.6 * best.missing) best = { keys, matched, missing };
  }
  return best ?? { keys: [], matched: 0, missing: 0 };
};

/** The keys of one question by weight, and what each set of names that it was held against came to. */
type Held = { weights: ReadonlyMap<Key, number>; best: Map<readonly Key[][], Best> };

/** One question is held against hundreds of figures that share their names: kept as long as its wanted keys are. */
const kept = new WeakMap<readonly Wanted[], Held>();

const heldOf = (wanted: readonly Wanted[]): Held => {
  const known = kept.get(wanted);
  if (known) return known;
  const held: Held = { weights: new Map(wanted.map(({ key, weight }) => [key, weight])), best: new Map() };
  kept.set(wanted, held);
  return held;
};

/**
 * How well a question's wanted keys and a figure's description agree.
 * Both directions count: a figure with a part the question does not name ("in residential care") fits badly, and so
 * does one that leaves a word of the question ("initial") unexplained.
 */
export const matchFigure = (wanted: readonly Wanted[], described: Described, weightOf: (key: Key) => number): Match => {
  const { weights, best: known } = heldOf(wanted);
  const bestOf = (ways: readonly Key[][]): Best => {
    const found = known.get(ways) ?? weigh(ways, weights, weightOf);
    known.set(ways, found);
    return found;
  };
  const parts = described.parts.map((part) => ({ ...bestOf(part.ways), ...part }));
  const indicator = bestOf(described.indicator);
  const implied =
    indicator.matched < matching.unsaid && parts.some((part) => part.implied && part.missing === 0 && part.matched > 0);
  const best = [...(implied ? [] : [indicator]), ...parts.filter(({ optional, matched }) => !optional || matched > 0)];
  const named = new Set(best.flatMap(({ keys }) => keys));
  let total = 0;
  let explained = 0;
  let owned = 0;
  const said: Key[] = [];
  const unexplained: Key[] = [];
  for (const { key, weight, frame } of wanted) {
    if (frame && !named.has(key)) continue;
    total += weight;
    if (named.has(key)) {
      explained += weight;
      owned += weight;
      if (!frame) said.push(key);
    } else if (described.related.has(key)) explained += weight * matching.related;
    else if (described.context.has(key)) explained += weight * matching.context;
    else {
      if (described.around.has(key)) explained += weight * matching.around;
      unexplained.push(key);
    }
  }
  const matched = best.reduce((sum, part) => sum + part.matched, 0);
  const missing = best.reduce((sum, part) => sum + part.missing, 0);
  const share = total === 0 ? 0 : explained / total;
  const name = matched + missing === 0 ? 0 : matched / (matched + missing);
  return {
    score: matching.explainedShare * share + (1 - matching.explainedShare) * name + matching.fuller * matched,
    explained: share,
    owned: total === 0 ? 0 : owned / total,
    named: name,
    said,
    unexplained,
    partsSaid: parts.every((part) => part.optional || isSaid(part, indicator, weights)),
    indicatorSaid: implied || indicator.matched >= matching.unsaid,
  };
};

/** A part is said by a word of its own: one that the indicator says too tells it from no other part. */
const isSaid = (part: Best & { ways: readonly Key[][] }, indicator: Best, weights: ReadonlyMap<Key, number>): boolean =>
  part.matched > 0 &&
  (part.missing === 0 || part.ways.some((way) => way.some((key) => weights.has(key) && !indicator.keys.includes(key))));

/** Whether the words are a figure's own name, whole, and nothing else. */
export const isFullName = ({ explained, named }: Match): boolean =>
  explained >= matching.full && named >= matching.full;

/** Whether the words say all of a figure's name but a small word or two, and nothing that is not about it. */
export const isNearlyFullName = ({ unexplained, named }: Match): boolean =>
  unexplained.length === 0 && named >= matching.saysAll;

/** Keys of the parts that a figure's indicator is divided by, in any way of saying them. */
export const partKeys = ({ parts }: Pick<Described, 'parts'>): ReadonlySet<Key> =>
  new Set(parts.flatMap(({ ways }) => ways.flat()));
