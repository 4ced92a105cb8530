/** Questions that one conversation holds at the most. */
export const MOST_QUESTIONS = 12;
