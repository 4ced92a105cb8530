import type { Intent } from '../src/question/intent.ts';

export const sources: Intent = {
  id: 'sources',
  says: 'which reports are held',
  cues: [
    /\b(?:what|which|list|show|name|how many)\b.{0,30}\b(?:reports?|documents?|papers|councils|sources)\b.{0,30}\b(?:held|hold|have|got|loaded|covered?|include[sd]?|available|there|indexed|you use|stored|in here|know)\b/i,
    /\b(?:what|which) (?:reports?|documents?|papers|councils|authorities|boroughs) (?:do|can|does) (?:you|it|this)(?: bot)? (?:cover|hold|have|know|use|read|include|answer)\b/i,
    /^\W*(?:(?:list|show)(?: me)?(?: all)?(?: the)? )?(?:reports|sources|documents)(?: list| held)?\W*$/i,
    /\bwhere (?:do|does) (?:your|the|these) (?:figures|data|answers|numbers) come from\b/i,
  ],
  examples: [
    'which reports do you hold?',
    'what councils are covered',
    'which councils do you cover',
    'sources',
    'list the reports',
    'where do your figures come from?',
  ],
  nearMisses: [
    'which councils had an Ofsted inspection that said requires improvement?',
    'what does the Barnet report say about audits',
    'how many reports did the police make in Barking?',
  ],
};
