import type { Fault } from '../errors.ts';
import { checkCells } from './checks/cells.ts';
import { checkGlossary } from './checks/glossary.ts';
import { groundOf, readRules, type Rules } from './checks/ground.ts';
import { checkQuotes } from './checks/quotes.ts';
import { checkReferences } from './checks/references.ts';
import { checkRows } from './checks/rows.ts';
import { checkVocabulary } from './checks/vocabulary.ts';
import type { Corpus } from './load.ts';

const CHECKS = [checkReferences, checkQuotes, checkCells, checkRows, checkVocabulary, checkGlossary];

/**
 * Checks every reference and every figure of a corpus against its reports; none where all is right.
 * @param rules what numbers are printed with and which aliases may be shared; else read beside the corpus
 */
export const verifyCorpus = (corpus: Corpus, rules: Rules = readRules(corpus.dir)): Fault[] => {
  const ground = groundOf(corpus, rules);
  return CHECKS.flatMap((check) => check(ground));
};
