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
