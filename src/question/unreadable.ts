/** Longer than any question: a pasted document belongs to a check of its figures, not here. */
export const LONGEST_QUESTION = 1000;

/** Why a text cannot be read as a question, if so: nothing in it, too much, or not in Latin letters. */
export const unreadable = (question: string): 'empty' | 'long' | 'foreign' | undefined => {
  if (question.length > LONGEST_QUESTION) return 'long';
  const letters = question.match(/\p{L}/gu) ?? [];
  if (letters.length === 0) return /\d{2}/.test(question) ? undefined : 'empty';
  const latin = letters.filter((letter) => /\p{Script=Latin}/u.test(letter)).length;
  return latin * 2 < letters.length ? 'foreign' : undefined;
};
