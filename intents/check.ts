import type { Intent } from '../src/question/intent.ts';

export const check: Intent = {
  id: 'check',
  says: 'whether a statement agrees with the reports',
  cues: [
    /\b(?:is|was|are|were|isn'?t|wasn'?t|would|am i) (?:that|this|it|i|the figure|these|those)(?: (?:statement|claim|figure|number))? (?:right|correct|true|accurate|wrong|ok|fair)\b/i,
    /(?:[,;.:?–-]|\bthat|\bplease|^|\d%?)\s*(?:is it |is this |is that |am i )?(?:right|correct|true|yes|agreed?|accurate|false|wrong)\s*(?:\?|or (?:not|false|wrong|no)|$)/i,
    /\b(?:true or false|right or wrong|t or f|fact[- ]?check|yes or no|can you (?:confirm|verify|check)|could you (?:confirm|verify|check)|please (?:confirm|verify|check)|is it (?:true|right|correct|the case|fair to say|accurate)|do(?:es)? the (?:report|reports|figures|data) (?:support|confirm|back|say that)|am i (?:right|correct|wrong)|is that what (?:was|is|has been) (?:said|printed|reported|returned|recorded|given|stated)|is that what (?:it|(?:the|that|this|your|its|[\w&' ]{2,30}'s?) (?:[\w&'<>]+ ){0,3}reports?|they|was|is|has been) (?:says?|gives?|reported|said|printed|given)|is that what the report|did i (?:hear|read) (?:that|right)|have i got (?:that|this|it) right|someone (?:said|says|told|claimed|claims)|(?:a |one )?(?:member|councillor|colleague|officer|resident|cllr) (?:said|says|told|claims|claimed|thinks|quoted)|i (?:thought|believe|understand|heard|read|was told|have it|had it)|i'?ve (?:got it|heard|been told|read|got) |the claim that|it'?s been claimed)\b/i,
    /^\W*(?:confirm|verify|check|fact check)\b/i,
    /\b(?:true|correct|right|false|yes|agreed|accurate|confirm|confirmed|so|wrong)\s*(?:or (?:not|false|wrong|no))?\s*\?+\s*$/i,
    /\b(?:confirm|true|correct|true or false)\W*$/i,
    /^(?!.*\b(?:how|what|which|who|when|where|why|whose)\b)(?!\W*(?:did|was|were|has|have|had|is|are|do|does|can|could|show|give|list|compare)\b)(?=.*(?:£ ?)?\b\d(?!\d*(?:st|nd|rd|th)\b)(?![\d.,]*[- ]?(?:yrs?|years?|months?|mths?)\b))(?!.*\b(?:or|vs|v|versus|against|next to|alongside)\b).*\?\s*$/i,
    /^\W*(?:did|was|were|has|have|had|is|are|do|does)\b(?!.*\b(?:or|how|what|which)\b)(?=.*(?:£ ?)?\d)(?!.*\b(?:more|fewer|less|higher|lower) than <period>)/i,
    /\b(?:briefing|paper|press|article|leaflet|note|speech|draft|minutes|agenda|email|slide|newspaper) (?:says|said|claims|states|has|reads|gives)\b/i,
    /,\s*(?:is|was|are|were|did|does|do|has|have|had)(?:n'?t| not)? (?:it|they|he|she|that|there)\s*(?:not)?\s*\?/i,
    /\b(?:doesn'?t|isn'?t|wasn'?t|didn'?t|hasn'?t|weren'?t|aren'?t|don'?t|haven'?t) (?:it|they|there|that|he|she|we)\b\s*(?:\?|\(|$)/i,
    /^(?!\W*(?:what|how|which|who|when|where|why|whose|give|show|list|tell|compare|find|did|do|does|is|are|was|were|can|could|and|trend|break|by|get|name|at|of|in what|top|between|for|to|on|from|if|percentage|(?:approx\w* |roughly |exact )?number|rate|%|avg|average|change)\b)(?!.*\b(?:vs|versus)\b)(?=.*\d)[^?]*\b(?:fell|rose|was|were|had|has|have|is|are|dropped|increased|decreased|grew|went|(?<!'ve )got|received|completed|made|overspent|underspent|spent|reduced|saw|doubled|lasts|there (?:are|were|is|was)|peaked|improved|avoided|covers?|approved|recruited|adopted|placed|declined|stood)\b[^?]*$/i,
    /^\W*(?:did|was|were|has|have|had|is|are|do|does)\b(?!.*\b(?:or|more|than|how|what|up or down)\b)(?=.*(?:£? ?\d[\d,.]*(?: ?%| ?m\b|k\b)?))(?=.*\b(?:fall|rise|drop|increase|decrease|grow|have|receive|overspend|underspend|spend|cost|reach|hit|exceed|take|complete|approve|adopt|get|at|to|by)\b).*\?\s*$/i,
  ],
  unless: [
    /^(?!.*\b(?:right|correct|true|false|wrong|confirm|verify|yes)\b).*\bbefore (?:it|they|the (?:number|rate|figure)s?|this|that) (?:had )?(?:fell|fallen|rose|risen|dropped|increased|decreased|declined|came|went|climbed|grew|jumped)\b/i,
    /^\W*(?:split|divide|break|set out|walk|list|show|give)\b(?!.*\b(?:right|correct|true|false)\W*$)/i,
    /^(?!.*\b(?:right|correct|true|false|wrong|confirm|agree|verify|check|accurate|yes)\b).*[-–:,;] ?(?:and )?how (?:many|much|far|long|often|high|low)\b/i,
    /^\W*(?:how|what|which|who|when|where|why)\b(?!.*\b(?:is that right|correct|true)\b)/i,
    /\bcheck(?:s|ed)? (?:by|on|through)\b/i,
  ],
  examples: [
    'Barnet had 185 children on CP plans in its January 2020 update, is that right?',
    "LBBD's LAC rate rose from 71 to 77 in 2015/16. True?",
    'Referrals in B&D fell by 20% in 2015/16 to 3,255',
    "an EPO lasts 72 hours doesn't it? (Lewisham report)",
    'confirm: no Thurrock child on a CP plan more than 3 years, June 2015',
    'Someone said contacts in LBBD were 698 in January 2013. Is that right?',
    "I've got it down that Thurrock's Legal Proceedings budget overspent by £106,717 in 2014/15. Correct?",
  ],
  nearMisses: [
    'Thurrock LAC rate March 2015',
    'How many children were adopted in B&D in 2015/16?',
    'Did Thurrock or Barnet have more MASH contacts in 2015/16?',
    'which council had the right number of social workers',
  ],
};
