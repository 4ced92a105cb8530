/** A target beside what was reached. */
export const targetAgainstActual =
  /\bhow (?:many|much|far) (?:\w+ )?(?:is |are |was |were )?(?:off|away from|short of|over|above|below|beyond|behind) (?:the |its |their )?(?:\w+ )?(?:target|limit|threshold|deadline)s?\b|\bhow (?:close|near|far)\b.*\b(?:targets?|goals?|aims?)\b|\b(?:current|actual|now|latest|today|reached|achieved|so far)\b.*\b(?:target|goal|aim|aspiration)\b|\b(?:target|goal|aim|aspiration)\b.*\b(?:current|actual|now|latest|reached|achieved)\b|\b(?:compar\w+|measure[sd]? up|stack(?:s|ed)? up|next to|set against)\b.*\b(?:targets?|limits?|thresholds?|deadlines?)\b|\b(?:vs?|versus|against)\.? (?:\w+ ){0,2}(?:targets?|limits?|thresholds?)\b|\b(?:vs?|versus|against|beside|compared (?:with|to))\.? (?:the |its |what )?(?:number |total |figure )?(?:was |were |they |it )?(?:had )?(?:hoped|aimed|wished|planned|targeted)(?: for| at)?\b|\b(?:meet|meets|meeting|met|hit|hits|hitting|reach|reaches|reached|reaching|miss|missed|missing|achieve|achieves|achieved|achieving|beat|beats|beating|short of|on track for|on target|off target)\b.{0,30}\btargets?\b/i;

/** Asks for all councils together: no report adds them up, nor do we. */
export const allCouncils = /\b(?:across|all|every|both)(?: of)?(?: the)?(?: \w+)? (?:councils|boroughs|authorities)\b/i;

/** Says that a target was met or missed. */
export const targetMet =
  /\b(?:found|recruited|got|made|did|completed|delivered|secured|reached)\b.{0,20}\ball\b.{0,60}\b(?:hoped|wanted|aimed|planned|targeted|promised)\b|\b(?:hit|hits|met|meets?|reach(?:ed|es)?|achiev(?:ed|es|ing)|exceed(?:ed|s)?|beat|passed|keep(?:s|ing)? to|kept to)\b.{0,40}\btarget\b|\b(?:hits?|hitting|met|meets?|meeting|keep(?:s|ing)? to|kept to|stick(?:s|ing)? to|stuck to|achiev(?:e[ds]?|ing))\b.{0,30}\b(?:limit|deadline|threshold|timescale)\b/i;

export const targetMissed =
  /\b(?:miss(?:ed|es)|fail(?:ed|s)|fell short|short of|below|not (?:hit|met|reach(?:ed)?|achieved?))\b.{0,40}\btarget\b|\b(?:miss(?:ed|es)|fail(?:ed|s)|not (?:hit|met|keep(?:ing)? to|kept to)|breach\w*|exceed\w*)\b.{0,30}\b(?:limit|deadline|threshold|timescale)\b/i;

const LIMIT = String.raw`.{0,30}\b(?:limit|target|threshold|deadline|maximum)\b`;

/** On which side of a limit something is said to be: "inside the 26 week limit", "well over the threshold". */
export const limitSides: readonly { side: 'within' | 'beyond'; pattern: RegExp }[] = [
  {
    side: 'beyond',
    pattern: new RegExp(
      String.raw`\b(?:over|above|outside|beyond|past|longer than|slower than|more than|in excess of|breach\w*|not (?:yet )?(?:within|inside|under|below))\b${LIMIT}`,
      'i',
    ),
  },
  {
    side: 'within',
    pattern: new RegExp(
      String.raw`\b(?:inside|within|under|below|shorter than|quicker than|faster than|less than)\b${LIMIT}`,
      'i',
    ),
  },
];

const KEPT_NOT = String.raw`\b(?:did|does|do|has|have|had|was|is|were|are)(?:n['’]?t| not) `;

const OVER = String.raw`(?:over-?spen[dt]\w*|(?:go |went |gone |come |came |ran |run )?over (?:(?:its|their|the) )?(?:\w+ )?budget|exceed\w* (?:its|their|the) (?:\w+ )?budget)`;

const WITHIN = String.raw`(?:under-?spen[dt]\w*|(?:keep |kept |stay |stayed |come |came |remain |remained )?(?:in )?(?:under|within|inside) (?:(?:its|their|the) )?(?:\w+ )?budget)`;

/** On which side of its budget something is said to have ended, without an amount. */
export const budgetSides: readonly { side: 'over' | 'within'; pattern: RegExp }[] = [
  { side: 'over', pattern: new RegExp(String.raw`(?<!${KEPT_NOT})\b${OVER}\b|${KEPT_NOT}${WITHIN}\b`, 'i') },
  { side: 'within', pattern: new RegExp(String.raw`(?<!${KEPT_NOT})\b${WITHIN}\b|${KEPT_NOT}${OVER}\b`, 'i') },
];

/** Speaks of several budget lines, or of one beside others. */
export const ofSeveralLines =
  /\b(?:biggest|largest|highest|smallest|lowest|worst|most|least|more|less|than|every|each|all|both|only|none|mainly|mostly|largely|chiefly|half|majority|because|due|halved|doubled|trebled|again|still|first)\b/i;

/** Words beside an amount that make it the budget itself: "a £12.5m budget", "a budget of £12.5m". */
export const budgetAmount: Readonly<Record<'before' | 'after', RegExp>> = {
  before:
    /\bbudget(?:s|ed)?\b(?:(?!\b(?:over|under|varian|pressure|out-?turn|cut|rise|rose|fell|by)|[£\d;?]).){0,50}$/i,
  after: /^ ?(?!(?:on|of|against|over|under|to|from|in|above|below) )(?:\w+ )?budget\b/i,
};

/** A unit behind all that is asked for: "in the borough and within 20 miles, %". */
export const unitOfAll =
  /(?:and|&|\+|\/) [^,]{3,60}, ?(?:both |all )?(?:in |as )?(?:a )?(?:%s?|per ?cent(?:age)?s?|percentages?)(?: (?:for |in )?20\d\d(?:[/-]\d\d)?)?\W*$/i;

/** Asks for a number as well, or for the whole. */
export const saysNumber = /\b(?:numbers?|no\.?|how many|total|overall|all|count)\b/i;

/** Asks for the whole beside its parts. */
export const wholeToo = /\b(?:total|overall|altogether|in all)\b/i;

/** A figure beside what is usual: "in January against the usual monthly average". */
export const besideAverage =
  /\b(?:against|vs?\.?|versus|compared? (?:with|to)|than|above|below|beside|next to) (?:the |its |their |a )?(?:(?!three|3|rolling|national|london)[\w-]+ ){0,2}(?:average|mean|norm)\b|\b(?:against|vs?\.?|versus|compared? (?:with|to)|than|above|below|beside|next to) (?:the |its |their |a )?(?:usual|normal|typical) (?:monthly |yearly |annual )?(?:figure|number|level|rate|total)\b/i;

/** An amount over or under the budget beside the budget itself. */
export const besideBudget =
  /\b(?:overspen[dt]\w*|underspen[dt]\w*|variance|pressure)\b.*\b(?:vs?|versus|against|next to|beside|alongside|compared (?:with|to))\b.*\bbudget\b|\b(?:overspen|underspen)\w*\b.{0,12} (?:and|&|\+) .{0,30}\bbudget\b|\bbudget\b (?:and|&|\+) .{0,40}\b(?:overspen|underspen)\w*/i;

/** A part of a whole that is already counted: "of the young people helped, how many were new". */
export const partOfWhole =
  /^\W*(?:out )?of (?:the|those|these|all|its|their)\b[^,;]*[,;] ?(?=(?:how many|how much|what|which)\b)|^\W*how (?:many|much) of (?:the|its|their)\b.*?\b(?:were|was|are|had been|have been|had|came|went)\b/i;

/** Asks on both sides of what is left out: "with and without the under fives". */
export const withAndWithout =
  /\bwith ?(?:and|or|&|\/) ?without\b|\b(?:including|counting)(?: (?:them|everyone|everybody|all|all of them|every child))?,? (?:and|or|&)(?: then)? (?:excluding|not counting|leaving out|without|leaving aside)\b|\b(?:for|of) (?:everyone|everybody|all)\b.{0,20}\b(?:and|&)(?: then)? (?:excluding|not counting|leaving out|without|leaving aside)\b/i;

/** Words that set one thing against another. */
export const comparingWords =
  /\b(?:higher|lower|above|below|more|fewer|less|greater|larger|smaller|bigger|better|worse|longer|shorter|under|over|ahead|behind|exceed\w*)\b(?! spen)/gi;

/** Joins a council and a benchmark that are both asked for: "in X and nationally", "in X, and what is it nationally". */
export const besideIt =
  /^(?:,? ?(?:and|&|plus)|,) ?(?:(?:what|how) (?:is|was|are|were|about) (?:it |that |this |they |those |the (?:figure|rate|share|number|percentage|%) )?)?(?:in |for |across )?(?:the )?$|,? and (?:what|how) (?:is|was|are|were|about) (?:it|that|they|the (?:figure|rate|share|number|percentage|%)) (?:in |for |across )(?:the )?$/i;

/** What is left out or put in changes a figure: "once the under fives are taken out". */
export const leavesOut =
  /\b(?:once|when|after|if|with)\b.{2,40}\b(?:taken out|left out|excluded|removed|discounted|stripped out|not counted|out of it)\b/i;

/** Where one question asks two things: "…, and how many of them …". */
export const asksTwice =
  /(?<!\b(?:over|under|above|below|up|down|more|fewer|less|higher|lower|overspen[dt]|underspen[dt]|rise|fall|rose|fell|increased?|decreased?|increase|decrease)\b(?: \w+)? or \w+[^?;]{0,60}),? and (?=(?:(?:by )?how (?:many|much)|what (?:share|proportion|percentage|number|%))\b)/i;

/** "… and what share was that": the same again, as a share. */
export const shareOfIt =
  /^what (?:share|proportion|percentage|per ?cent|%) (?:of (?:\w+ ){1,4})?(?:is|was|are|were|does|did|do) (?:that|this|it|they|those|these)\b/i;

/** "… and how many left": a second question that says what happened and not to whom. */
export const saysOnlyVerb =
  /^(?:by )?(?:how (?:many|much)|what (?:share|proportion|percentage|number|%))(?: (?:of )?(?:them|those|these|which|that|it))? (?:have |had |has |did |were |was |then |also )*(\w+)/i;

/** "… came into care that way": what the first question says is meant of the second as well. */
export const pointsBack =
  /\b(?:that|this|the same) (?:way|route|means)\b|\b(?:by|under|through|because of) (?:that|this|it)\b|\blike (?:that|this)\b/i;

/** How many things a question asks in so many words: "what is the total, how much is left and what …" → 3. */
export const asksCount = (text: string): number =>
  [...text.matchAll(/(?:^|[,;:]|\band) *(?:and )?(?:what|how (?:many|much))\b/gi)].length;

/** Asks for a sum of what is named. */
export const addedUp =
  /\b(?:together|combined|added (?:up|together)|jointly|between them)\b(?! with)|\w \+ \w|^\W*(?:across|between) [^,]{3,60} (?:and|&|plus) [^,]{3,60}, how (?:many|much)\b/i;

/** "Between entering care and moving in": one stretch of time, and no two things. */
export const betweenEvents = /\bbetween (?:[\w']+ ){0,3}?\w+ing\b[\w' ]{0,40}? and (?:being )?\w+(?:ing|ed)\b/gi;

/** Joins two things that are asked for: not what comes first in "of those, how many". */
export const joinsTwo = /^(?!\W*of (?:the|those|these|all)\b).*(?:\band\b|&|\bplus\b)/is;

/** Says that something is of the council spoken of. */
export const locally = /\b(?:local|locally|the borough['’]?s(?: own)?|in the borough|the council['’]?s own|its own)\b/i;
