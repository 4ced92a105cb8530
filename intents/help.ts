import type { Intent } from '../src/question/intent.ts';

export const help: Intent = {
  id: 'help',
  says: 'what can be asked',
  cues: [
    /^\W*(?:help|\?+|menu|commands?|options)\W*$/i,
    /\bwhat (?:can|could|may|should|do) (?:i|you|we|it|this)(?: bot)? (?:ask|do|answer|help|know|cover)\b/i,
    /\bhow (?:do|can|should) (?:i|you|we) (?:use|ask|work)\b(?! with)/i,
    /\b(?:what|which) (?:kinds?|sorts?|types?) of questions?\b/i,
    /^\W*(?:hi|hello|hey|good (?:morning|afternoon)|thanks?|thank you|cheers)\W*(?:there|bot)?\W*$/i,
    /\bwho are you\b/i,
  ],
  examples: ['help', 'what can I ask?', 'How do I use this?', 'hello', 'what kind of questions can you answer'],
  nearMisses: [
    'Early Offer of Help in Thurrock',
    'how does Thurrock help young carers',
    'help for disabled children B&D',
  ],
};
