import type { Intent } from '../src/question/intent.ts';

export const define: Intent = {
  id: 'define',
  says: 'what an abbreviation or a term of the reports means',
  cues: [
    /\b(?:stands?|standing|stood) for\b/i,
    /\b(?:mean|means|meaning|meant)\b(?! (?:age|number|time|duration|length|days|weeks))/i,
    /\b(?:define|definition|defined|abbreviation|acronym|abbrev|short for|full name|spelt out|spell out|jargon)\b/i,
    /^\W*(?:what(?:'s| is| are|s)|who(?:'s| is| are)) (?:an? |the |meant by )?["'“‘]?[A-Z][A-Z0-9&-]{1,9}s?["'”’]?(?: \(.*\))?(?: (?:in|according to|at|per|for) .{0,60})?\W*$/,
    /^\W*(?:what(?:'s| is| are|s)) (?:an? )?(?!the\b)[a-z' -]{3,50}(?:,? (?:according to|in the words of) .{2,40})\W*$/i,
    /^\W*what(?:'s| is|s) an? [a-z0-9' -]{3,45}\W*$/i,
    /^\W*[A-Z][A-Z0-9&]{1,7}s?\W*=?\W*\?*\s*$/,
    /\bwho counts as\b|\bwhat counts as\b/i,
    /\bwhat (?:is|are) (?:meant by|the term)\b/i,
    /\bexplain (?:the )?(?:term|acronym|abbreviation|what)\b/i,
  ],
  unless: [
    /\bhow (?:many|much)\b/i,
    /\bby what means\b/i,
    /\b(?:running|standing|stands?|sitting|sits?) at\b/i,
    /\bmeant to\b/i,
  ],
  examples: [
    'what does UASC stand for?',
    'VARP meaning barnet',
    'LMCS stands for?',
    'What is a family group conference, according to Thurrock?',
    'define child in need',
    "what's SHOPA",
  ],
  nearMisses: [
    'What is the LAC rate in Thurrock?',
    'mean age of children adopted',
    "What is Thurrock's vacancy rate?",
    'What was the out-turn for legal proceedings in Thurrock?',
  ],
};
