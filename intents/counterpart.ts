import type { Intent } from '../src/question/intent.ts';

/** Asks what a figure that is quoted came from or went to, or what it was at another time. */
export const counterpart: Intent = {
  id: 'counterpart',
  says: 'the figure that one you know came from or went to',
  cues: [
    /\bfrom (?:about |around )?£?\d[\d,.]*(?: ?%| ?per ?cent| ?[mk]\b)?(?: (?!to\b)[\w'<>-]+){0,4},? to (?:what|which|how (?:many|much)|\?|\W*$)/i,
    /\d[\d,.]*(?: ?%| ?per ?cent| ?[mk]\b)?(?:[^\d?]{0,60})\bfrom(?: what| which| how (?:many|much)|\W*$)/i,
    /\d[\d,.]*(?: ?%| ?per ?cent| ?[mk]\b)?(?:[^\d?]{0,60})\bwhat (?:was|were|had) (?:it|they|that|the (?:figure|number|rate|share|percentage))(?: been)? (?:before|previously|beforehand|earlier|originally|until then|at first)\b/i,
    /\bfrom (?:what|which)(?: \w+){0,2}? (?:did|had|has|have|was|were)\b.{3,80}\bto (?:reach |hit |get to )?£?\d/i,
    /^(?!\W*(?:was|were|is|are|did|does|do|has|have|had)\b).*\d[\d,.]*(?: ?%| ?per ?cent| ?[mk]\b)?[^\d?]*<period>[^\d?<]{0,20}[,;.-] ?(?:and |but |so |then )*(?:what (?:was|were|about|is) (?:it|they|that|the (?:figure|number|rate|share|percentage))? ?|how (?:about|many (?:were there |was it )?) ?)?(?:in |at |by |for |on )?(?:the end of )?<period>\W*$/i,
    /^(?!\W*(?:was|were|is|are|did|does|do|has|have|had)\b).*<period>[^\d?<]{0,40}\d[\d,.]*(?: ?%| ?per ?cent| ?[mk]\b)?[^\d?<]{0,40}[,;.-] ?(?:and |but |so |then )*(?:what (?:was|were|about|is) (?:it|they|that|the (?:figure|number|rate|share|percentage))? ?|how (?:about|many (?:were there |was it )?) ?)(?:in |at |by |for |on )?(?:the end of )?<period>\W*$/i,
    /^(?!\W*(?:was|were|is|are|did|does|do|has|have|had|of|if|with)\b)[^?<]*\b(?:has|have|had|was|were|is|are|stood at|recorded) (?:about |around )?£?\d[\d,.]*(?: ?%| ?per ?cent| ?[mk]\b)?[^\d?<]{0,60}[,;.-] ?(?:and |but |so |then )*(?:what|how (?:about|many|much))\b[^\d?<]{0,20}<period>\W*$/i,
    /^\W*(?:what|how (?:many|much|high|low))\b.{10,120}\bbefore (?:it|they|that|the (?:number|rate|figure|share)) (?:came|got|went|fell|dropped|rose|climbed|grew|was (?:cut|brought|reduced|increased)|were (?:cut|brought|reduced))(?: \w+)? to (?:about |around )?£?\d/i,
  ],
  unless: [/\bfrom what to what\b/i, /\b(?:right|correct|true|false|confirm|verify|accurate)\W*$/i],
  examples: [
    'LAC rate in B&D fell from 77 to what',
    'open cases fell to 2,064 in LBBD - from what number?',
    'LBBD referrals came down to 3,255, what were they before?',
    'LBBD had 32 adoptions in 2014/15, and in 2015/16?',
  ],
  nearMisses: [
    "LBBD's LAC rate rose from 71 to 77 in 2015/16. True?",
    'What did the number of LBBD children in care fall from in 2015/16?',
    'LBBD had 420 children in care in March 2013 and 418 in March 2016?',
  ],
};
