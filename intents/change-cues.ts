import { numberOf } from './number-words.ts';

/** Words that say something rose or fell; used for changes and for checking a statement's direction. */
export const upWords =
  /\b(?:rise[sn]?|rose|rising|increas(?:e[sd]?|ing)|grew|grow(?:th|n|s|ing)?|up|higher|climb(?:ed|ing|s)?|more|jump(?:ed)?|went up|gone up|going up|improve[sd]?|improvement|surge[sd]?|doubled?|extra|additional|gain(?:ed)?|rocketed|upward)\b/i;

export const downWords =
  /\b(?:fall(?:s|en|ing)?|fell|decreas(?:e[sd]?|ing)|halv(?:ed|es|ing)|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|reduc(?:e[sd]?|tion|tions|ing)|down|lower|fewer|less|cut(?:s|ting)?|shrank|shrunk|shrink|dip(?:ped)?|went down|gone down|going down|taken out|taken off|removed|diverted|lost|downward|worsened)\b/i;

export const changeWords = new RegExp(
  `${upWords.source}|${downWords.source}|\\bchang(?:e[sd]?|ing)\\b|\\bdifference\\b|\\bswing\\b|\\bmovement\\b`,
  'i',
);

const MULTIPLES: readonly [RegExp, number][] = [
  [/\bdoubl(?:ed|es|ing)\b|\b(?:twice|double)(?= (?:as (?:many|much|high)|what|that|the)\b)/i, 2],
  [/\b(?:trebl|tripl)(?:ed|es|ing)\b|\bthree times(?= (?:as (?:many|much|high)|what|that|the)\b)/i, 3],
  [/\bquadrupl(?:ed|es|ing)\b|\bfour times(?= (?:as (?:many|much|high)|what|that|the)\b)/i, 4],
  [/\bhalv(?:ed|es|ing)\b|\bhalf(?= (?:as (?:many|much|high)|what)\b)/i, 0.5],
];

/** How many times what it was, and whether more than that or nearly that. */
export type Multiple = { times: number; bound: 'beyond' | 'nearly' | undefined; start: number; end: number };

/** "Doubled", "twice the year before" → 2, "halved" → 0.5, with the place of the words that say it. */
export const multipleIn = (text: string): Multiple | undefined => {
  const [pattern, times] = MULTIPLES.find(([one]) => one.test(text)) ?? [];
  const said = pattern?.exec(text);
  if (times === undefined || !said) return undefined;
  const before = text.slice(0, said.index);
  const bound = /\b(?:more than|over) $/i.test(before)
    ? 'beyond'
    : /\b(?:nearly|almost|about|around|roughly|close to|just about) $/i.test(before)
      ? 'nearly'
      : undefined;
  return { times, bound, start: said.index, end: said.index + said[0].length };
};

/** What is usual, behind a multiple: "twice *the usual month*", "double *the monthly average of 16*". */
const USUAL =
  /^ (?:the |a |an |its |their |that of (?:the |a |an )?)?(?:(?:monthly|quarterly|yearly) )?(?:usual|normal|typical|average|ordinary)(?: (?:monthly|month|quarter|year|figure|number|level|rate|average|amount|total))*(?: of \d[\d,.]*)?/i;

/** "About twice the usual month": how many times what is usual, where a statement says so; roughly, unless it says beyond that. */
export const timesUsual = (text: string): Multiple | undefined => {
  const said = multipleIn(text);
  const usual = said && USUAL.exec(text.slice(said.end));
  return said && usual ? { ...said, bound: said.bound ?? 'nearly', end: said.end + usual[0].length } : undefined;
};

/** Sets one time against another: "as many in 2013/14 as in 2015/16". */
export const asManyAs = /\bas (?:many|much|high|large|big)\b.{0,80}\bas (?:in|at|during|for|there|it|they)\b/i;

/** Says that something moved one way all the time. */
export const everyTime =
  /\b(?:every|each) (?:single )?(?:year|month|quarter)\b|\byear (?:on|after|by) year\b|\b(?:steadily|consistently|continuously|without a break)\b/i;

/** Words that say something did not move. */
export const steadyWords =
  /\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|held|kept|been|be|is|was) (?:broadly |largely |fairly |relatively |very |more or less )?(?:consistent|stable|steady|unchanged|static|level|flat|constant|the same)\b/i;

/** Words that turn a statement round. */
export const opposites: readonly [string, string][] = [['overspend', 'underspend']];

/** "five year change" → 5. */
export const spanYears = (text: string): number | undefined => {
  const found =
    /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]?(?:years?|yrs?)['’]?(?:[- ]on[- ]year)? (?:% |percentage |per cent )?(?:change|increase|decrease|rise|fall|growth|reduction|movement|difference|drop)/i.exec(
      text,
    )?.[1];
  const over =
    /\bover (?:the )?(?:last |past |previous )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:years|yrs)\b/i.exec(
      text,
    )?.[1];
  const behind =
    /\b(?:change|increase|decrease|rise|fall|growth|reduction|movement|difference|drop)\b.{2,60}?[,(]? ?\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]?(?:years?|yrs?)\b\)?\W*$/i.exec(
      text,
    )?.[1];
  const span = found ?? over ?? behind;
  return span === undefined ? undefined : numberOf(span);
};

/** Asks on both bases: "before and after the Mayor and Cabinet money". */
export const bothBases =
  /\bbefore ?(?:and|&|\/|\+) ?after\b|\b(?:gross ?(?:and|&|\/|\+|vs?\.?|versus|or|to|against) ?net|net ?(?:and|&|\/|\+|vs?\.?|versus|or|to|against) ?gross)\b/i;

/** A time taken that improves gets shorter. */
export const improved = /\bimprov(?:e[sd]?|ing|ement)\b/i;

export const worsened = /\b(?:worsen(?:ed|ing|s)?|got worse|deteriorat\w*)\b/i;

/** What a statement sets a change against: "32 more than in 2017/18". */
export const baseOfChange =
  /\b(?:than|from|since|to|compared (?:with|to)|against|on|over|vs\.?|versus) (?:(?:in|at|during|for|it was|they were|it did|they did|it had|they had) )*(?:the |this )?(?:end of |same |very same )?(?:time |point |period |stage |date )?(?:in )?(?:the )?$/i;

/** What a change is counted from: "compared with 2012/13", "fewer than in November 2018". */
export const setAgainst =
  /\b(?:compared? (?:with|to|against)|than|vs\.?|versus|against|relative to|on what (?:it|they) (?:was|were)) (?:(?:in|at|during|for|it was|they were|it did|they did|it had|they had|it has|they have|that of|those of) )*(?:the )?(?:end of |start of )?(?:the )?$/i;

/** What a change happened in: "grew in 2014/15". */
export const happenedIn =
  /\b(?:in|during|over|within|throughout|across|for)(?: the)?(?: whole of)?(?: course of)?(?: the)? $/i;

/** Asks from what to what something was brought. */
export const movesBetween =
  /\bfrom (?:how (?:many|much|high|low)|what) to (?:how (?:many|much|high|low)|what)\b|\bto,? and from what\b|\b(?:bring|brings|brought|take|takes|took|cut|cuts|reduce[sd]?|get|gets)\b.{0,60}\b(?:down|from|to)\b|\breduc\w+\b/i;

/** Asks of a rise or fall itself, not of how things stood. */
export const riseIn = /\b(?:increase|decrease|rise|fall|drop|growth|reduction|jump|decline)s? in\b/i;

/** A number of years up to now, beside which a year of its own is only the first. */
export const lastYears =
  /\b(?:last|past|latest|most recent|previous) (?:\d|two|three|four|five|six) (?:years|quarters|months)\b/i;

/** Asks how something stood before it moved: "before it fell to 71", "before the 20% drop". */
export const beforeChange =
  /\b(?:before|prior to) (?:(?:the|that|this|its|their|it|they|latest|most recent|numbers?|rates?|figures?|had|then|recent|sharp|sudden|big|latest|last|started|began|to|\d[\d.,]* ?%?) )*(?:rises?|rising|rose|risen|fall(?:s|en|ing)?|fell|increas\w+|decreas\w+|drop(?:s|ped|ping)?|reduc\w+|declin\w+|climb\w*|jump\w*|going (?:up|down)|went (?:up|down)|com(?:e|ing) down|came down)\b|\b(?:previously|formerly)\W*$|^\W*(?:the )?(?:earlier|former) (?!help|intervention|years?|months?|life|permanence|support)|\bprior to (?:the (?:review|change|fall|rise|drop|increase|revision)|being|it|that)\b|\bbefore (?:the )?(?:review|revision|change|being (?:revised|changed|cut))\b/i;

/** Speaks of what is to come, or of what should be. */
export const toCome =
  /\b(?:would|will|shall|should|must|to be|going to|due to|ought|needs? to|need(?:ed)?|hop(?:es?|ed|ing)|wants?|wanted|plans?|planned|intend\w*|by the end of)\b|'ll\b/i;

/** Asks how a figure moves from the whole to what is left of it. */
export const setsBeside =
  /\b(?:how (?:does|do|did|much|far)|chang\w*|ris\w*|rose|go(?:es)?|went|jump\w*|mov\w*|differ\w*|effect|before|after|with and without|compar\w*|from|versus|vs|both|increas\w*|impact|what happens)\b/i;

/** Asks for more than how something stood once: how it moved, how it compares, or a run of times. One figure is no answer. */
export const asksMore =
  /^(?!.*\bbefore\b)(?=.*\b(?:grow|grows|growing|grown|grew|growth|gain|gains|gained|rising|falling|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|drop(?:s|ped)?|dropping(?! (?:the|its|their|our|an?)\b)|rose|rise[sn]?|fell|falls?|declin(?:e[sd]?|ing)|climb(?:s|ed|ing)?|shrink(?:s|ing)?|shr[au]nk)\b(?! (?:in|into|under|within|on|to|out of|from the (?:\w+ )?average)\b))|\bhow many (?:more|fewer|less|extra|additional)\b|\bhow much (?:more|less|higher|lower)\b|\bup or down\b|\b(?:more|better) or (?:less|fewer|worse)\b|\bboth\b|\brespectively\b|\b(?<!\bfor )compar(?:e|es|ed|ing|ison)\b|\b(?:vs|versus)\b|\b(?:last|past) (?:two|three|four|five|six|\d) (?:years|months|quarters)\b|\b(?:each|every) (?:year|month|quarter)\b|\bsince\b|\b(?:biggest|largest|smallest|highest|worst|peak(?:ed|s)?)\b|\bwhat (?:has )?happened to\b|\bhow many\b.*\bhow many\b|\b(?:fewest|lowest)\b|\bever\b|\bwith ?(?:and|or|&) ?without\b|\b(?:twice|double) (?:as|the|that)\b/i;

/** Asks for the size of a move: "by how many did … go up". */
export const asksSizeOfMove =
  /\bby (?:how (?:many|much)|what (?:number|percentage|per ?cent|%)) (?:did|do|does|has|have|had)\b/i;

/** The share is what moved, not the measure of the move: "how much did the proportion of …", not "by what per cent". */
export const shareItself = /^(?!.*\bby what\b).*(?:\b(?:proportion|share|percentage|per cent|percent|rate)|%) of\b/i;
