import type { Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import type { FoundPassage, Passages, Verdict } from '../answer.ts';
import { judgeAgentInWords } from './agent-in-words.ts';
import { judgeComparisonInWords } from './comparison-in-words.ts';
import { judgeWords } from './grade.ts';
import { judgeSuperlativeInWords } from './superlative-in-words.ts';

/**
 * A statement that no figure answers, set against the words of the nearest passages: a comparison, a place at one end
 * of an order, who does something, a grade.
 * @returns undefined where no passage says it or the opposite
 */
export const judgeInWords = (
  library: Library,
  reading: Reading,
  passages: Passages,
): { verdict: Verdict; passage: FoundPassage } | undefined => {
  const found = passages();
  return (
    judgeComparisonInWords(library, reading, found) ??
    judgeSuperlativeInWords(library, reading, found) ??
    judgeAgentInWords(library, reading, found) ??
    judgeWords(library, reading, found)
  );
};
