/** Spellings of one stretch of time, each turned into one name for it; the first that matches decides. */
const NAMES: readonly [RegExp, (parts: string[]) => string | undefined][] = [
  // A year end, its month and the financial year that ends there are one: DfE publishes all three for the same figure.
  [/^(\d{4})\/\d{2}$/, ([year = '']) => `${Number(year) + 1}-03`],
  [
    /^(\d{4})-04-01\/(\d{4})-03-31$/,
    ([from = '', to = '']) => {
      const years = Number(to) - Number(from);
      if (years === 1) return `${to}-03`;
      return years > 1 ? `${from}-${to.slice(2)}` : undefined;
    },
  ],
  // A day counts as its month, and so does a month written as a range of days.
  [/^(\d{4}-\d{2})-\d{2}$/, ([month]) => month],
  [/^(\d{4}-\d{2})-01\/(\d{4}-\d{2})-\d{2}$/, ([from, to]) => (from === to ? from : undefined)],
];

const nameOf = (period: string): string => {
  for (const [pattern, name] of NAMES) {
    const found = pattern.exec(period);
    const named = found && name(found.slice(1));
    if (named) return named;
  }
  return period;
};

/**
 * Whether an answer's period is the one wanted, in whatever spelling.
 * Nothing is wanted of a figure that the report does not date. Quarters are told apart by their values, since the
 * reports number them without a year; a calendar year is met by any period that names it.
 * @param optional whether an answer may leave the period out
 */
export const samePeriod = (wanted: string, given: string, optional = false): boolean => {
  if (wanted === '' || (optional && given === '') || /Q[1-4]$/.test(wanted)) return true;
  if (given === '') return false;
  if (nameOf(wanted.trim()) === nameOf(given.trim())) return true;
  return /^\d{4}(-\d{4})?$/.test(wanted) && given.includes(wanted.slice(0, 4));
};
