import { downWords, upWords } from '../../intents/change-cues.ts';
import { statisticCues, statusCues, unitCues } from '../../intents/slot-cues.ts';
import { idioms } from '../../intents/idioms.ts';
import { frameWords } from '../../intents/frame-words.ts';
import { intents } from '../../intents/index.ts';
import type { Vocabulary } from '../corpus/load.ts';
import { tokenize } from '../search/tokens.ts';

/** Short words of asking that may be mended when only three letters are left ("rte"). */
export const shortCues: readonly string[] = [
  'rate',
  'rates',
  'number',
  'count',
  'total',
  'percent',
  'plans',
  'many',
  'much',
  'ever',
];

/** Names of areas held are what a misspelt name most likely means. */
const HELD = 1000;

/** Words that the rules of asking look for: known, so that the speller leaves them alone. */
const askingWords = (): string[] => {
  const patterns = [
    ...intents.flatMap((intent) => intent.cues),
    ...[...unitCues, ...statusCues, ...statisticCues].map(({ pattern }) => pattern),
    upWords,
    downWords,
    idioms,
  ];
  return patterns
    .flatMap(({ source }) => source.replace(/\\[a-z]/g, ' ').match(/[a-z]{4,}/g) ?? [])
    .flatMap((word) => [word, word.replace(/s$/, '')]);
};

/**
 * Every word that a question may hold, with how often it stands in corpus and vocabulary.
 * @param held areas that the metrics table has figures of
 */
export const spellingWords = (
  vocabulary: Vocabulary,
  texts: readonly string[],
  areaWords: readonly string[],
  held: ReadonlySet<string>,
): Map<string, number> => {
  const counts = new Map<string, number>();
  const count = (text: string, times = 1): void => {
    for (const word of tokenize(text)) counts.set(word, (counts.get(word) ?? 0) + times);
  };
  for (const text of texts) count(text);
  for (const { name, aliases } of [...vocabulary.indicators, ...vocabulary.breakdowns])
    for (const form of [name, ...aliases]) count(form);
  for (const { term, synonyms } of vocabulary.terms) for (const form of [term, ...synonyms]) count(form);
  for (const { term, expansion } of vocabulary.glossary) count(`${term} ${expansion}`);
  count([...frameWords, ...askingWords(), ...areaWords].join(' '));
  for (const area of held) count(area, HELD);
  return counts;
};
