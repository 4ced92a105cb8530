const GROUPS = {
  articles: 'a an the',
  determiners: 'this that these those any some each such both no own same',
  pronouns: 'i me my we us our you your he him his she her it its they them their',
  questions: 'what which who whom whose when where why how',
  be: 'am is are was were be been being',
  auxiliaries: 'do does did doing have has had having can could will would shall should may might must',
  contractions: 'dont doesnt didnt isnt arent wasnt werent cant im ive whats thats',
  prepositions: 'of in on at by for from to with about into between through during as up out over under against',
  conjunctions: 'and or but if than then because while so nor',
  adverbs: 'not there here just only very too also more most once again',
  requests: 'please tell show give find let',
};

const listed = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const STOP_WORDS = listed(Object.values(GROUPS).join(' '));
const QUESTION_WORDS = listed(GROUPS.questions);
const WORKING_WORDS = listed('percent percentage proportion change difference average respective respectively');

/**
 * Whether a token says nothing about a subject. Question words are on the list, since a report never answers
 * "what" or "how many" with those words; so are the words people ask politely with. "Other" is not: it names rows.
 * @param token as `tokenize` gives it: lower case, no apostrophe ("don't" is "dont")
 */
export const isStopWord = (token: string): boolean => STOP_WORDS.has(token);

/** Whether a token makes a question of a sentence: what, which, how … */
export const isQuestionWord = (token: string): boolean => QUESTION_WORDS.has(token);

/**
 * Whether a token asks for a sum to be done: the passage that answers "what was the percentage change in X" holds X
 * and two years, seldom "percentage" or "change".
 */
export const isWorkingWord = (token: string): boolean => WORKING_WORDS.has(token);
