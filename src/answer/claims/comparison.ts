import { comparingWords } from '../../../intents/side-cues.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import type { Passages } from '../answer.ts';
import { comparePlan } from '../plans/compare.ts';
import { sides } from '../sides.ts';
import { isDuration } from './agree.ts';
import type { Finding } from './finding.ts';

/** "Is B's rate below its neighbours'?": no number claimed, two figures to set against each other. */
export const judgeComparison = (library: Library, reading: Reading, passages: Passages): Finding | undefined => {
  const times = reading.periods.filter((mention) => 'period' in mention);
  const isOne = reading.areas.length < 2 && times.length < 2 && sides(library, reading).length < 2;
  if (isOne || (reading.areas.length < 2 && reading.claims.length > 0)) return undefined;
  const compared = comparePlan(library, reading, passages);
  if (compared.kind !== 'figures') return undefined;
  const [first, second, ...others] = compared.given.map(({ figure }) => figure);
  if (!first || !second || first.unit !== second.unit || isOfNumbers(reading, first)) return undefined;
  return judgeOrders(library, reading.text, first, [second, ...others]);
};

/** "X had more children in care than Y" is said of numbers: rates that stand that way round do not bear it out. */
const isOfNumbers = ({ units, text }: Reading, { unit, defaultUnit }: Figure): boolean =>
  units === undefined && unit === 'rate_per_10000' && defaultUnit === 'count' && /\b(?:more|fewer)\b/i.test(text);

/** "Above X but below Y": each figure against the first, as the word of comparing nearest before its area says. */
export const judgeOrders = (
  library: Library,
  text: string,
  first: Figure,
  others: readonly Figure[],
): Finding | undefined => {
  const [only, ...more] = others;
  if (only && more.length === 0) return judgeOrder(text, first, only);
  const findings = others.map((other) => {
    const at = library.areas.read(text).find(({ area }) => area === other.area);
    const words = [...text.slice(0, at?.start ?? 0).matchAll(comparingWords)].at(-1);
    return words && judgeOrder(words[0], first, other);
  });
  const wrong = findings.find((finding) => finding?.verdict === 'contradicted');
  const [one] = findings;
  return (
    wrong ??
    (one && findings.every((finding) => finding !== undefined) ? { ...one, figures: [first, ...others] } : undefined)
  );
};

const LOWER = /\b(?:below|lower|less|fewer|under|smaller|behind|shorter)\b/i;
const HIGHER = /\b(?:above|higher|more|over|greater|larger|bigger|longer|ahead|exceed\w*)\b/i;

/** Whether a text puts the first above or below the second; of two times taken, the shorter is the better one. */
const orderSaid = (text: string, { unit }: Figure): 'lower' | 'higher' | undefined => {
  const isTimed = isDuration(unit);
  const lower = LOWER.test(text) || (isTimed && /\b(?:better|quicker|faster)\b/i.test(text));
  const higher = HIGHER.test(text) || (isTimed && /\b(?:worse|slower)\b/i.test(text));
  if (lower === higher) return undefined;
  return lower ? 'lower' : 'higher';
};

/** Whether two figures stand the way round that a text says; undefined where it says none. */
export const judgeOrder = (text: string, first: Figure, second: Figure): Finding | undefined => {
  const said = orderSaid(text, first);
  if (said === undefined) return undefined;
  const holds = said === 'lower' ? first.value.lessThan(second.value) : first.value.greaterThan(second.value);
  return {
    verdict: holds ? 'supported' : 'contradicted',
    reason: holds ? 'The figures stand that way round.' : 'The figures stand the other way round.',
    figures: [first, second],
  };
};
