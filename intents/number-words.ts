const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const TENS = 'thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** What a number word stands for: "twelve" → 12. */
export const numberWords: ReadonlyMap<string, number> = new Map([
  ...SMALL.map((word, value) => [word, value] as const),
  ...TENS.map((word, place) => [word, 30 + place * 10] as const),
]);

/** The number that a word or digits stand for: "twelve", "12" → 12; undefined where they stand for none. */
export const numberOf = (said: string): number | undefined =>
  /^\d+$/.test(said) ? Number(said) : numberWords.get(said.toLowerCase());

/** A share said in words, by what it divides. */
export const shares: readonly [RegExp, number][] = [
  [/\bthirds?\b/i, 3],
  [/\bquarters?\b/i, 4],
  [/\bfifths?\b/i, 5],
  [/\btenths?\b/i, 10],
  [/\bhalf\b|\bmost\b|\bmajority\b/i, 2],
];

/** Says of a share that it is more than half. */
export const majority = /\bmost\b|\bmajority\b/i;

/** Shares and amounts said in words, as part of a pattern. */
export const shareWords = String.raw`\b(?:(?:one|two|three|four|five|six|seven|eight|nine) in (?:every )?(?:three|four|five|ten)\b|(?:a |one |two |three )?(?:half|thirds?|quarters?|fifths?|tenths?)(?= of (?!a million))|(?:half|a quarter of) a million(?: pounds)?|most(?= of (?:the|its|their|all|those|these)\b)|(?:a|the) (?:large |clear |great )?majority(?= of\b)|(?<=\bby (?:[a-z]+ ){0,3})(?:a |one |two |three )?(?:half|thirds?|quarters?|fifths?|tenths?)\b(?! of| past))`;
