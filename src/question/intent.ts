/** What a question wants; each is read by one file of `intents/` and carried out by one plan of `src/answer/plans`. */
export const INTENT_IDS = [
  'help',
  'sources',
  'define',
  'counterpart',
  'check',
  'rank',
  'trend',
  'breakdown',
  'compare',
  'change',
  'passage',
  'figure',
] as const;
export type IntentId = (typeof INTENT_IDS)[number];

/** A way of asking, as data: how it is recognised, and questions that show what it is and is not. */
export type Intent = {
  id: IntentId;
  /** For "what can I ask": one plain sentence. */
  says: string;
  /** Any of these makes a question one of this intent … */
  cues: readonly RegExp[];
  /** … unless one of these stands in it too. */
  unless?: readonly RegExp[];
  examples: readonly string[];
  nearMisses: readonly string[];
};

/** The first intent of the list that a cue of the question calls for; the last of the list takes what is left. */
export const matchIntent = (intents: readonly Intent[], question: string): Intent => {
  const found = intents.find(
    ({ cues, unless = [] }) => cues.some((cue) => cue.test(question)) && !unless.some((cue) => cue.test(question)),
  );
  const last = intents.at(-1);
  if (!last) throw new Error('intents/index.ts lists no intent');
  return found ?? last;
};
