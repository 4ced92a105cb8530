import type { Status, Statistic, Unit } from '../src/corpus/schema.ts';

/** Words of asking that say which unit is wanted. The first that matches decides; `strict` units allow no other. */
export const unitCues: readonly { pattern: RegExp; units: readonly Unit[] }[] = [
  { pattern: /\b(?:per|\/|in every) ?(?:10,?000|10 ?k|ten thousand)\b/i, units: ['rate_per_10000'] },
  {
    pattern: /\b(?:ratio of|how many times (?:the|as (?:many|high|much))|(?:what|which) multiple)\b/i,
    units: ['ratio'],
  },
  { pattern: /\bpercentage points?\b/i, units: ['percentage_points', 'percent'] },
  {
    pattern: /%|\b(?:per ?cent(?:age)?s?|percent(?:age)?s?|pct|proportions?|share|fraction|what part|pc of)\b/i,
    units: ['percent', 'percentage_points'],
  },
  {
    pattern:
      /\b(?:how many|number of|no\.? of|in|average|avg|mean|how often,? in) (?:calendar |working )?days\b|\(days\)|\bdays\W*$/i,
    units: ['days'],
  },
  {
    pattern:
      /\b(?:how many|number of|no\.? of|in|average|avg|mean|how often,? in) weeks\b|\(weeks\)|\bweeks\W*$|(?<!\d[ -]?)\bweeks: /i,
    units: ['weeks'],
  },
  {
    pattern:
      /\b(?:how many|number of|no\.? of|in|average|avg|mean) months\b|\(months\)|(?<!\d )\bmonths\W*$|, in months,/i,
    units: ['months'],
  },
  { pattern: /\b(?:how many|number of|in) years\b|\(years\)/i, units: ['years'] },
  {
    pattern:
      /\b(?:how many|number of|in) hours\b|\(hours\)|\b(?:hrs|hours) (?:a|can|that|does|do|may|is|are)\b|\bin hrs\b/i,
    units: ['hours'],
  },
  {
    pattern:
      /\b(?:how old|what ages?|age range|(?<!\bby )age groups?|ages? (?:limit|from|band)|up to what age|which ages?|until what age)\b/i,
    units: ['years'],
  },
  {
    pattern:
      /\b(?:how long(?! (?:had|have)\b.{0,80}\bbeen on\b)|duration|length of time|what length|how soon|how quickly|time limit|time scale|timescale limit)\b/i,
    units: ['days', 'weeks', 'months', 'years', 'hours'],
  },
  { pattern: /\bcosts? (?:of|for|to|per)\b|\bspen[dt](?:ing)? on\b/i, units: ['gbp'] },
  {
    pattern:
      /£|\bhow much (?:[\w-]+ ){0,4}(?:money|cash|funding|grant|income)\b|\bhow much (?:did|does) .* (?:cost|spend)\b|\b(?:in pounds|gbp|£m|£k)\b/i,
    units: ['gbp'],
  },
  { pattern: /\brates?\b/i, units: ['rate_per_10000', 'percent'] },
  {
    pattern: /\bhow (?:big|large|sizeable)\b/i,
    units: ['count', 'gbp', 'percent', 'rate_per_10000', 'percentage_points'],
  },
  {
    pattern: /\bno\.(?= \w)|\b(?:how many|number|numbers|no of|nos|headcount|count|how few|total number)\b/i,
    units: ['count'],
  },
];

/** Phrases with a word of status that say none: an overspend is "over budget". */
export const noStatus =
  /\b(?:over|under|above|below|inside|against|on|within|beyond|past|more than|less than|exceed(?:ed|ing|s)?|in excess of|short of|of|blew|bust(?:ed)?|miss(?:ed|es)?)\s+(?:(?:its|the|their)\s+)?(?:(?:revised|original|approved|agreed|total|annual)\s+)?budgets?\b|\b(?:above|below|over|under|beyond) (?:the |its |their )?(?:\w+ )?(?:threshold|limit)s?\b|\bbudget lines?\b|\bin budget terms\b/gi;

/** Says how something ended, beside what was expected of it. */
export const endedWords = /\b(?:final|actual|actually|ended up|in the end|out-?turn)\b/i;

/** Asks how things are, not what was aimed at. */
export const actualWords = /\b(?:actual(?!ly (?:say|mean|is it))|actually|in reality|in practice|in fact)\b/i;

/** What is said of a budget rather than the budget itself. */
export const aboutBudget = /\b(?:pressures?|overspen\w*|underspen\w*|variances?|deficit|gap|shortfall|hole)\b/i;

export const statusCues: readonly { pattern: RegExp; status: Status }[] = [
  {
    pattern:
      /\b(?:target|targets|targeted level|aim|aims|aiming|aimed|goal|goals|(?:meant|supposed|due|expected|asked) to (?:find|provide|recruit|approve|deliver|reach|hit|achieve|save|get|come up with)|(?:trying|wants?|wanting|wishes|wish|plans?|planning|intends?|intending|looking|seeks?|seeking) to (?:get|bring|reach|cut|reduce|hit|achieve|raise|increase|lower)|working towards|ambition|aspiration|aspirational|aspire|hopes?|hoped|hoping|wanted to|wants? (?!to)(?:[\w']+ ){1,8}to|wants? (?:what|how (?:many|much))|should (?:[\w']+ ){0,6}be (?:at|in)|what should)\b/i,
    status: 'target',
  },
  {
    pattern:
      /\b(?:forecast|forecasts|forecasting|forecasted|projected|projection|projecting|predicts?|predicted|prediction|expected to|set to|anticipated|outlook|(?<!been )estimated to)\b/i,
    status: 'forecast',
  },
  {
    pattern:
      /\b(?:original |revised |approved |agreed |allocated |planned )?budgets?\b(?! (?:monitoring|report|pressure|gap|variance|position))/i,
    status: 'budget',
  },
  {
    pattern:
      /\b(?:threshold|limit|limits|deadline|maximum|max|minimum|at most|supposed to|no longer than|(?:must|has to|have to|should|ought to) (?:[\w']+ ){1,4}?(?:be (?:completed|finished|done|concluded|held|made)|take|last|finish|complete|conclude)|(?:must|has to|have to|meant to|ought to|required to|allowed to|permitted to) (?:be|take|last|finish|complete|conclude|end)|should (?:take|last|stay|hold|be (?:completed|finished|done|concluded)))\b/i,
    status: 'threshold',
  },
];

export const statisticCues: readonly { pattern: RegExp; statistic: Statistic }[] = [
  {
    pattern:
      /\b(?:peak|top(?:s|ped)? out|how high|peaks|peaked|peaking|highest|all-time high|most (?:children |looked after children |kids )?.{0,60}\bever\b|high point|maximum|most ever|record high|top number|most\b.{0,60}\bat any (?:one )?(?:point|time|stage))\b|\b(?:from|the|its|a)\s+high\b(?=\s+(?:of|in|to|at|for)\b|[,.?;]|$)/i,
    statistic: 'peak',
  },
  {
    pattern:
      /\b(?:low point|how low|lowest|bottomed|minimum|trough|fewest)\b|\b(?:from|the|its|a)\s+low\b(?=\s+(?:of|in|to|at|for)\b|[,.?;]|$)/i,
    statistic: 'low',
  },
  {
    pattern: /\b(?:average|avg|mean|typical|typically|on average|usual|usually|normal|normally|ordinarily)\b/i,
    statistic: 'average',
  },
  { pattern: /\b(?:rank|ranked|ranking|placed nationally|position among|league)\b/i, statistic: 'rank' },
];

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

/** Says that something moved one way all the time. */
export const everyTime =
  /\b(?:every|each) (?:single )?(?:year|month|quarter)\b|\byear (?:on|after|by) year\b|\b(?:steadily|consistently|continuously|without a break)\b/i;

/** Words that say something did not move. */
export const steadyWords =
  /\b(?:remain(?:s|ed|ing)?|stay(?:s|ed|ing)?|held|kept|been|be|is|was) (?:broadly |largely |fairly |relatively |very |more or less )?(?:consistent|stable|steady|unchanged|static|level|flat|constant|the same)\b/i;

/** Words that turn a statement round. */
export const opposites: readonly [string, string][] = [['overspend', 'underspend']];

/** Words that name a unit and nothing else: no part of a question's subject. */
export const amountWords =
  /(?:per|\/|in every) ?(?:10,?000|10 ?k|ten thousand)(?: (?:children|population))?|£ ?(?:m|k|million)\b|\(£m?\)|(?<!\b(?:for|plans?|cases?|and|about|them|those) |^)\bover (?:the )?(?:last |past )?(?:two|three|four|five|six|seven) years\W*$/gi;

/** What a ranking runs over. */
export const dimensionCues: readonly { pattern: RegExp; dimension: 'time' | 'part' | 'area' | 'benchmark' }[] = [
  { pattern: /\b(?:comparators?|benchmarks?|comparison (?:areas?|groups?))\b/i, dimension: 'benchmark' },
  {
    pattern:
      /\b(?:which|what|in which|in what) (?:of the |calendar |financial )?(?:months?|years?|quarters?|yr|period|date)\b|^\W*when\b|\byear with\b|\byr with\b|\bmonth with\b|\bmonth was\b|\bmonth had\b|\bever\b|\bmonth did\b|\bbusiest month\b|\b(?:year|yr|month|quarter) (?:with|that|when)\b/i,
    dimension: 'time',
  },
  {
    pattern:
      /\b(?:cost cent(?:re|er)s?|budget lines?|lines?|placement types?|types? of|grades?|roles?|reasons?|posts?|parts?|ethnic|groups?)\b/i,
    dimension: 'part',
  },
  {
    pattern:
      /\b(?:which|what) (?:of the (?:\w+ )?)?(?:councils?|areas?|authorit(?:y|ies)|boroughs?|local authorit(?:y|ies)|places?|count(?:y|ies)|las?|reports?)\b|\bwho\b|\bwhere\b|\bwhose\b/i,
    dimension: 'area',
  },
];

export const leastWords =
  /\b(?:lowest|least|fewest|smallest|minimum|shortest|bottom|less|fewer|lower|smaller|shorter|under-?spen[dt]s?)\b/i;

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "top five" → 5. */
export const topNumber = (text: string): number | undefined => {
  const found = /\btop (\d+|[a-z]+)\b/i.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  const place = NUMBERS.indexOf(found);
  return /^\d+$/.test(found) ? Number(found) : place >= 0 ? place + 2 : undefined;
};

/** "Which two years had the most", "bottom three" → how many are asked for; 1 where no number is said. */
export const howManyRanked = (text: string): number => {
  const found = /\b(?:which|what|top|bottom) (\d|two|three|four|five|six) (?!or\b)[a-z]/i
    .exec(text)?.[1]
    ?.toLowerCase();
  if (found === undefined) return 1;
  const place = NUMBERS.indexOf(found);
  return place >= 0 ? place + 2 : Number(found);
};

/** Of all times held, whatever their length. */
export const everWords = /\bever\b|\ball[- ]time\b|\bon record\b/i;

/** Words that ask for a peak, a low point or an average, read by `statisticCues`. */
export const statisticWords: readonly string[] =
  'peak highest maximum lowest minimum average avg mean typical fewest'.split(' ');

/** Words that say a place other than the area's own. */
export const elsewhere = 'out of borough';

/** "all four lines" → 4. */
export const allOf = (text: string): number | undefined => {
  const found =
    /\ball (?:of )?(?:the |its )?(\d|two|three|four|five|six|seven|eight|nine|ten) (?:lines?|rows?|columns?|parts?|figures?|numbers?|grades?|reasons?|categories|groups?)\b/i
      .exec(text)?.[1]
      ?.toLowerCase();
  if (found === undefined) return undefined;
  const place = NUMBERS.indexOf(found);
  return place >= 0 ? place + 2 : Number(found);
};

/** "five year change" → 5. */
export const spanYears = (text: string): number | undefined => {
  const found =
    /\b(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)[- ]?(?:years?|yrs?)['’]?(?:[- ]on[- ]year)? (?:% |percentage |per cent )?(?:change|increase|decrease|rise|fall|growth|reduction|movement|difference|drop)/i
      .exec(text)?.[1]
      ?.toLowerCase();
  const over =
    /\bover (?:the )?(?:last |past |previous )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) (?:years|yrs)\b/i
      .exec(text)?.[1]
      ?.toLowerCase();
  const span = found ?? over;
  if (span === undefined) return undefined;
  const place = NUMBERS.indexOf(span);
  return place >= 0 ? place + 2 : Number(span);
};

/** "second largest" → 2. */
export const ordinalRank = (text: string): number => {
  const found =
    /\b(second|third|fourth|fifth|2nd|3rd|4th|5th)[- ](?:highest|largest|biggest|most|greatest|lowest|smallest|longest|worst|best|fewest)/i
      .exec(text)?.[1]
      ?.toLowerCase();
  const order = ['second', 'third', 'fourth', 'fifth'].indexOf(found ?? '');
  return found === undefined ? 1 : order >= 0 ? order + 2 : Number(found.slice(0, 1));
};

/** A target beside what was reached. */
export const targetAgainstActual =
  /\b(?:current|actual|now|latest|today|reached|achieved|so far)\b.*\b(?:target|goal|aim|aspiration)\b|\b(?:target|goal|aim|aspiration)\b.*\b(?:current|actual|now|latest|reached|achieved)\b|\b(?:compar\w+|measure[sd]? up|stack(?:s|ed)? up|next to|set against)\b.*\b(?:targets?|limits?|thresholds?|deadlines?)\b|\b(?:vs?|versus|against)\.? (?:\w+ ){0,2}(?:targets?|limits?|thresholds?)\b|\b(?:vs?|versus|against|beside|compared (?:with|to))\.? (?:the |its |what )?(?:number |total |figure )?(?:was |were |they |it )?(?:hoped|aimed|wished|planned|targeted)(?: for| at)?\b|\b(?:meet|meets|meeting|met|hit|hits|hitting|reach|reaches|reached|reaching|miss|missed|missing|achieve|achieves|achieved|achieving|beat|beats|beating|short of|on track for|on target|off target)\b.{0,30}\btargets?\b/i;

/** Amounts on one side of the budget only. */
export const sideOfBudget: Readonly<Record<'over' | 'under', RegExp>> = {
  over: /\boverspen[dt]\w*\b|\bover (?:their |its )?budget\b/i,
  under: /\bunderspen[dt]\w*\b|\bunder (?:their |its )?budget\b/i,
};

/** Every column of a table's row. */
export const wholeRow =
  /\b(?:in full|all (?:of )?(?:the )?(?:two |three |four |five )?columns?|every column|full line|whole (?:line|row)|all (?:the )?figures|every figure)\b/i;

/** Asks for all councils together: no report adds them up, nor do we. */
export const allCouncils = /\b(?:across|all|every|both)(?: of)?(?: the)?(?: \w+)? (?:councils|boroughs|authorities)\b/i;

/** Asks on both bases: "before and after the Mayor and Cabinet money". */
export const bothBases = /\bbefore ?(?:and|&|\/|\+) ?after\b/i;

/** Says that a target was met or missed. */
export const targetMet =
  /\b(?:found|recruited|got|made|did|completed|delivered|secured|reached)\b.{0,20}\ball\b.{0,60}\b(?:hoped|wanted|aimed|planned|targeted|promised)\b|\b(?:hit|hits|met|meets?|reach(?:ed|es)?|achiev(?:ed|es|ing)|exceed(?:ed|s)?|beat|passed)\b.{0,40}\btarget\b/i;
export const targetMissed =
  /\b(?:miss(?:ed|es)|fail(?:ed|s)|fell short|short of|below|not (?:hit|met|reach(?:ed)?|achieved?))\b.{0,40}\btarget\b/i;

/** A time taken that improves gets shorter. */
export const improved = /\bimprov(?:e[sd]?|ing|ement)\b/i;
export const worsened = /\b(?:worsen(?:ed|ing|s)?|got worse|deteriorat\w*)\b/i;

/** Words beside an amount that make it the budget itself: "a £12.5m budget", "a budget of £12.5m". */
export const budgetAmount: Readonly<Record<'before' | 'after', RegExp>> = {
  before:
    /\bbudget(?:s|ed)?\b(?:(?!\b(?:over|under|varian|pressure|out-?turn|cut|rise|rose|fell|by)|[£\d;?]).){0,50}$/i,
  after: /^ ?(?!(?:on|of|against|over|under|to|from|in|above|below) )(?:\w+ )?budget\b/i,
};

/** Asks for the whole beside its parts. */
export const wholeToo = /\b(?:total|overall|altogether|in all)\b/i;

/** An age that narrows whom a question is about: "aged 7", "16/17 year olds", "under 5s". Under 18 is every child. */
export const ageWords =
  /\b(?:turn(?:s|ed|ing)?|reach(?:es|ed|ing)?) (?:the age of )?(?:1?\d|2[0-5])\b(?! ?(?:%|children|people|weeks|days|months|years|per|in\b))|\b(?:aged?|ages)[: ]+(?:of |between |under |over |from |up to )?\d{1,2}(?: ?(?:-|to|\/|and|or) ?\d{1,2})?\b(?! ?(?:weeks|days|months|%))|\b\d{1,2}(?: ?(?:-|to|\/|and|or) ?\d{1,2})?[- ]?(?:years?|yrs?)[- ]?olds?\b|\b\d{1,2} ?(?:-|to) ?\d{1,2}'?s\b|\b(?!(?:under|below)[- ]?18)(?:under|over|below|above)[- ]?\d{1,2}'?s\b|\b(?:under|over|below|above|aged?) (?:six|seven|eight|nine|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?! (?:weeks|days|months|years|per|%))|\b(?:children|kids|young people|people|boys|girls) (?:who are |who were )?(?!(?:under|below) (?:the age of )?18)(?:under|over|below|above) (?:the age of )?\d{1,2}\b(?! ?(?:weeks|days|months|years|wks|mths|yrs|%))/gi;

/** What a statement sets a change against: "32 more than in 2017/18". */
export const baseOfChange =
  /\b(?:than|from|since|to|compared (?:with|to)|against|on|over|vs\.?|versus) (?:(?:in|at|during|for|it was|they were) )*(?:the |this )?(?:end of |same |very same )?(?:time |point |period |stage |date )?(?:in )?(?:the )?$/i;

/** What a change is counted from: "compared with 2012/13", "fewer than in November 2018". */
export const setAgainst =
  /\b(?:compared? (?:with|to|against)|than|vs\.?|versus|against|relative to|on what (?:it|they) (?:was|were)) (?:(?:in|at|during|for|it was|they were|that of|those of) )*(?:the )?(?:end of |start of )?(?:the )?$/i;

/** What a change happened in: "grew in 2014/15". */
export const happenedIn =
  /\b(?:in|during|over|within|throughout|across|for)(?: the)?(?: whole of)?(?: course of)?(?: the)? $/i;

/** A length of time or a stage that narrows what is counted: "over 2 years", "within 15 days", "phase 2". */
export const narrowingWords =
  /\b(?:over|under|more than|less than|at least|within|longer than|beyond|exceeding) (?:\d{1,3}|two|three|four|five|six|nine|twelve|eighteen) (?:working )?(?:days|weeks|months|years|wks|mths|yrs)\b|\b(?<!\b(?:past|last|previous|recent) )(?:\d{1,3}|two|three|four|five|six|nine|twelve|eighteen)(?:\+| plus)? ?(?:days|weeks|months|years|wks|mths|yrs)(?: plus\b|\+| (?:or|and) (?:more|longer|over|less|under)\b)|\b\d{1,3}\+ (?:days|weeks|months|years|wks|mths|yrs)\b|\b\d{1,2} ?(?:-|to|and) ?\d{1,2} (?:weeks|months|years|wks|mths|yrs)\b|\b(?:phase|stage|tier|level|grade|wave|round|key stage|category|band|cohort|year) \d{1,2}\b(?! ?[/-] ?\d)/gi;

/** Asks from what to what something was brought. */
export const movesBetween =
  /\bfrom what to what\b|\b(?:bring|brings|brought|take|takes|took|cut|cuts|reduce[sd]?|get|gets)\b.{0,60}\b(?:down|from|to)\b|\breduc\w+\b/i;

/** Leaves places out of a ranking: what follows, up to the next comma or question word, is not asked for. */
export const exceptFor =
  /\b(?:apart from|excluding|leaving out|other than|besides|except(?: for)?|not counting|ignoring)\b[^,;?]*|^\W*(?:after|behind|following|next to) [^,;?]*(?=,)|\b(?:leaving|setting|putting) (?:\w+ ){1,4}?(?:aside|out)\b|\baside from\b[^,;?]*/i;

/** A rate asked for without a number: "adopters approved per 10,000" claims nothing. */
export const bareRate = /(?<!\d ?)(?:\bper|\/|\bin every) ?(?:10,?000|10 ?k|ten thousand)\b/gi;

/** Asks for places other than the one whose children they are. */
export const otherPlaces =
  /\b(?:which|what|where) (?:else|other (?:\w+ )?(?:councils?|areas?|boroughs?|authorit(?:y|ies)|places?))\b/i;

/** Asks for the rest beside the parts that are named: "boys, girls and other", "the boy/girl split". */
export const andOthers =
  /\b(?:split|mix|breakdown|profile|make-?up)\b|(?:,|\band\b|&|\/) ?(?:any |the )?(?:others?|rest|anything else|remainder)\b|\bothers?\W*$/i;

/** Asks for the parts of one size: "which areas had exactly three". */
export const ofSize =
  /\b(?:exactly|only|just|at least|at most|more than|fewer than|less than|over|under|above|below) (?:£ ?)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/i;

/** A bound that is itself inside: "at least five". */
export const orEqual = /\b(?:at least|at most|no (?:more|fewer|less) than|up to|or (?:more|fewer|less|over|under))\b/i;

/** Asks which change was the largest: the largest level is none. */
export const ranksChanges =
  /\b(?:fall|fell|fallen|drop|dropped|rise|rose|risen|grow|grew|grown|increased?|decreased?|changed?|improved?|declined?|jump(?:ed)?) (?:the )?(?:most|least|fastest|sharply|furthest|further)\b|\b(?:biggest|largest|sharpest|steepest|greatest|fastest|smallest|highest) (?:\w+ )?(?:rise|fall|drop|increase|decrease|change|jump|reduction|growth|improvement|decline)\b/i;

/** Names one type of council, as `type` of `corpus/vocabulary/areas.csv` has it. */
export const councilTypes: readonly { pattern: RegExp; type: string }[] = [
  { pattern: /\b(?:which|what) (?:shire )?count(?:y|ies)\b/i, type: 'county' },
  { pattern: /\b(?:which|what) (?:other )?london boroughs?\b/i, type: 'london-borough' },
  { pattern: /\b(?:which|what) unitar(?:y|ies)\b/i, type: 'unitary' },
];

/** A figure beside what is usual: "in January against the usual monthly average". */
export const besideAverage =
  /\b(?:against|vs?\.?|versus|compared? (?:with|to)|than|above|below|beside|next to) (?:the |its |their |a )?(?:(?!three|3|rolling|national|london)[\w-]+ ){0,2}(?:average|mean|norm)\b/i;

/** Asks of a rise or fall itself, not of how things stood. */
export const riseIn = /\b(?:increase|decrease|rise|fall|drop|growth|reduction|jump|decline)s? in\b/i;

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
  /\b(?:higher|lower|above|below|more|fewer|less|greater|larger|smaller|bigger|better|worse|under|over|ahead|behind|exceed\w*)\b(?! spen)/gi;

/** Joins a council and a benchmark that are both asked for: "in X and nationally", "in X, and what is it nationally". */
export const besideIt =
  /^(?:,? ?(?:and|&|plus)|,) ?(?:(?:what|how) (?:is|was|are|were|about) (?:it |that |this |they |those |the (?:figure|rate|share|number|percentage|%) )?)?(?:in |for |across )?(?:the )?$|,? and (?:what|how) (?:is|was|are|were|about) (?:it|that|they|the (?:figure|rate|share|number|percentage|%)) (?:in |for |across )(?:the )?$/i;

/** A number of years up to now, beside which a year of its own is only the first. */
export const lastYears =
  /\b(?:last|past|latest|most recent|previous) (?:\d|two|three|four|five|six) (?:years|quarters|months)\b/i;

/** What is left out or put in changes a figure: "once the under fives are taken out". */
export const leavesOut =
  /\b(?:once|when|after|if|with)\b.{2,40}\b(?:taken out|left out|excluded|removed|discounted|stripped out|not counted|out of it)\b/i;

/** Where one question asks two things: "…, and how many of them …". */
export const asksTwice = /,? and (?=(?:(?:by )?how (?:many|much)|what (?:share|proportion|percentage|number|%))\b)/i;

/** Asks how something stood before it moved: "before it fell to 71", "before the 20% drop". */
export const beforeChange =
  /\b(?:before|prior to) (?:(?:the|that|this|its|their|it|they|numbers?|rates?|figures?|had|then|recent|sharp|sudden|big|latest|last|started|began|to|\d[\d.,]* ?%?) )*(?:rises?|rising|rose|risen|fall(?:s|en|ing)?|fell|increas\w+|decreas\w+|drop(?:s|ped|ping)?|reduc\w+|declin\w+|climb\w*|jump\w*|going (?:up|down)|went (?:up|down)|com(?:e|ing) down|came down)\b|\b(?:previously|formerly)\W*$|^\W*(?:the )?(?:earlier|former) (?!help|intervention|years?|months?|life|permanence|support)|\bprior to (?:the (?:review|change|fall|rise|drop|increase|revision)|being|it|that)\b|\bbefore (?:the )?(?:review|revision|change|being (?:revised|changed|cut))\b/i;

/** Speaks of what is to come, or of what should be. */
export const toCome =
  /\b(?:would|will|shall|should|must|to be|going to|due to|ought|needs? to|need(?:ed)?|hop(?:es?|ed|ing)|wants?|wanted|plans?|planned|intend\w*|by the end of)\b|'ll\b/i;

/** Asks how a figure moves from the whole to what is left of it. */
export const setsBeside =
  /\b(?:how (?:does|do|did|much|far)|chang\w*|ris\w*|rose|go(?:es)?|went|jump\w*|mov\w*|differ\w*|effect|before|after|with and without|compar\w*|from|versus|vs|both|increas\w*|impact|what happens)\b/i;

/** How many things a question asks in so many words: "what is the total, how much is left and what …" → 3. */
export const asksCount = (text: string): number =>
  [...text.matchAll(/(?:^|[,;:]|\band) *(?:and )?(?:what|how (?:many|much))\b/gi)].length;

/** A part said as a fraction: "two thirds". */
export const fractionWords = /\b(?:half|third|quarter|fifth|tenth)s?\b/i;

/** Asks for a sum of what is named. */
export const addedUp =
  /\b(?:together|combined|added (?:up|together)|jointly|between them)\W*$|^\W*(?:across|between) [^,]{3,60} (?:and|&|plus) [^,]{3,60}, how (?:many|much)\b/i;

/** Whom figures count: asked for people, what counts places or households is another subject. */
export const peopleWords: readonly string[] = 'children child kids young people youngsters babies'.split(' ');

/** Asks for more than how something stood once: how it moved, how it compares, or a run of times. One figure is no answer. */
export const asksMore =
  /^(?!.*\bbefore\b)(?=.*\b(?:grow|grows|growing|grown|grew|growth|gain|gains|gained|rising|falling|increas(?:e[sd]?|ing)|decreas(?:e[sd]?|ing)|drop(?:s|ped|ping)?|rose|rise[sn]?|fell|falls?|declin(?:e[sd]?|ing)|climb(?:s|ed|ing)?|shrink(?:s|ing)?|shr[au]nk)\b(?! (?:in|into|under|within|on|to)\b))|\bhow many (?:more|fewer|less|extra|additional)\b|\bhow much (?:more|less|higher|lower)\b|\bup or down\b|\b(?:more|better) or (?:less|fewer|worse)\b|\bboth\b|\brespectively\b|\b(?<!\bfor )compar(?:e|es|ed|ing|ison)\b|\b(?:vs|versus)\b|\b(?:last|past) (?:two|three|four|five|six|\d) (?:years|months|quarters)\b|\b(?:each|every) (?:year|month|quarter)\b|\bsince\b|\b(?:biggest|largest|smallest|highest|worst|peak(?:ed|s)?)\b|\bwhat (?:has )?happened to\b|\bhow many\b.*\bhow many\b|\b(?:fewest|lowest)\b|\bever\b|\bwith ?(?:and|or|&) ?without\b|\b(?:twice|double) (?:as|the|that)\b/i;

/** Words for what a budget was missed by. */
export const varianceWords: readonly string[] = 'overspend underspend variance pressure'.split(' ');

/** Asks for the size of a move: "by how many did … go up". */
export const asksSizeOfMove =
  /\bby (?:how (?:many|much)|what (?:number|percentage|per ?cent|%)) (?:did|do|does|has|have|had)\b/i;

/** The share is what moved, not the measure of the move: "how much did the proportion of …", not "by what per cent". */
export const shareItself =
  /^(?!.*\bby (?:what|how)\b).*(?:\b(?:proportion|share|percentage|per cent|percent|rate)|%) of\b/i;
