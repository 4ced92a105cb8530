import type { Statistic, Status, Unit } from '../src/corpus/schema.ts';

/** Words of asking that say which unit is wanted. The first that matches decides; `strict` units allow no other. */
export const unitCues: readonly { pattern: RegExp; units: readonly Unit[] }[] = [
  { pattern: /\b(?:per|\/|in every) ?(?:10,?000|10 ?k|ten thousand)\b/i, units: ['rate_per_10000'] },
  {
    pattern: /\b(?:ratio of|how many times (?:the|as (?:many|high|much))|(?:what|which) multiple)\b/i,
    units: ['ratio'],
  },
  {
    pattern: /\bhow (?:fast|rapidly|steeply)\b/i,
    units: ['percent', 'percentage_points', 'count', 'rate_per_10000', 'days', 'weeks', 'months'],
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
      /\b(?:how old|what ages?|age range|(?<!\bby )age groups?|ages? (?:limit|from|band)|up to what age|which ages?|until what age|(?:until|to|up to) what birthday)\b/i,
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
      /£|\bhow much (?:[\w-]+ ){0,4}(?:money|cash|funding|grant|income)\b|\bhow much (?:did|does|do|has|have|had|was|were) .*\b(?:cost|spen[dt]|saved?|avoid(?:ed)?|worth)\b|\b(?:in pounds|gbp|£m|£k)\b/i,
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
  /\b(?:over|under|above|below|inside|against|on|within|beyond|past|more than|less than|exceed(?:ed|ing|s)?|in excess of|short of|of|blew|bust(?:ed)?|miss(?:ed|es)?)\s+(?:(?:its|the|their)\s+)?(?:(?:revised|original|approved|agreed|total|annual)\s+)?budgets?\b|\b(?:above|below|over|under|beyond) (?:the |its |their )?(?:\w+ )?(?:threshold|limit)s?\b|\bat (?:a|the|an absolute|the very) (?:bare )?minimum\b|\bbudget lines?\b|\bin budget terms\b|\bmax(?:imum)?\b(?=[^,;]{1,80}\b(?:could|can|able to|room for)\b)/gi;

/** Says how something ended, beside what was expected of it. */
export const endedWords =
  /\b(?:final|actual|actually|end(?:ed)? up|finish(?:ed)? up|turn(?:ed)? out|in the end|out-?turn)\b/i;

/** Asks how things are, not what was aimed at. */
export const actualWords =
  /\b(?:actual(?!ly (?:say|mean|is it))|actually|in reality|in practice|in fact|end(?:ed)? up|finish(?:ed)? up)\b/i;

/** Asks how many of those hoped for came about. */
export const actuallyDone =
  /\b(?:of (?:the|those|these|its|their)\b.{0,40}\b(?:hoped|planned|wanted|aimed|targeted)|(?:hoped|planned|wanted|aimed|targeted)\b.{0,20},) ?.{0,60}\b(?:did|was|were|has|have|had)\b.{0,60}\b(?:actually|in the end|in fact|really)\b/i;

/** What is said of a budget rather than the budget itself. */
export const aboutBudget =
  /\b(?:pressures?|overspen\w*|underspen\w*|variances?|deficit|gap|shortfall|hole)\b|£ ?(?:over|under)\b|\b(?:over|under)\W*$/i;

export const statusCues: readonly { pattern: RegExp; status: Status }[] = [
  {
    pattern:
      /\b(?:target|targets|targeted level|aim|aims|aiming|aimed|goal|goals|(?:meant|supposed|due|expected|asked) to (?:find|provide|recruit|approve|deliver|reach|hit|achieve|save|get(?! through)|come up with)|(?:trying|wants?|wanting|wishes|wish|plans?|planning|intends?|intending|looking|seeks?|seeking) to (?:get|bring|reach|cut|reduce|hit|achieve|raise|increase|lower)|working towards|ambition|aspiration|aspirational|aspire|hopes?|hoped|hoping|would\s+(?:[\w']+\s+){0,3}?like|wants? to (?:see|have|be)|wanted to|wants? (?!to)(?:[\w']+ ){1,8}to|wants? (?:what|how (?:many|much))|should (?:[\w']+ ){0,6}be (?:at|in)|what should)\b/i,
    status: 'target',
  },
  {
    pattern:
      /\b(?:forecast|forecasts|forecasting|forecasted|projected|projection|projecting|heading for|headed for|on course (?:for|to)|predicts?|predicted|prediction|expected to|(?:meant|due) to (?:get through|deal with|handle|hear|take on)|set to|anticipated|outlook|(?<!been )estimated to)\b/i,
    status: 'forecast',
  },
  {
    pattern:
      /\b(?:original |revised |approved |agreed |allocated |planned )?budget(?:s|ed)?\b(?! (?:monitoring|report|pressure|gap|variance|position))/i,
    status: 'budget',
  },
  {
    pattern:
      /\b(?:thresholds?|limit|limits|deadline|maximum|max|minimum|at most|supposed to|no longer than|(?:must|has to|have to|should|ought to) (?:[\w']+ ){1,4}?(?:be (?:completed|finished|done|concluded|held|made)|take|last|finish|complete|conclude)|(?:must|has to|have to|meant to|ought to|required to|allowed to|permitted to) (?:be|take|last|finish|complete|conclude|end)|should (?:take|last|stay|hold|be (?:completed|finished|done|concluded)))\b/i,
    status: 'threshold',
  },
];

export const statisticCues: readonly { pattern: RegExp; statistic: Statistic }[] = [
  {
    pattern:
      /\b(?:peak|top(?:s|ped)? out|how high|peaks|peaked|peaking|highest|all-time high|most (?:children |looked after children |kids )?.{0,60}\bever\b|high point|maximum|most ever|record high|top number|most\b.{0,60}\bat any (?:one )?(?:point|time|stage))\b|\b(?:from|the|its|a)\s+(?:20\d\d )?high\b(?=\s+(?:of|in|to|at|for|by|when|before|after)\b|[,.?;]|$)/i,
    statistic: 'peak',
  },
  {
    pattern:
      /\b(?:low point|how low|lowest|bottomed|minimum|trough|fewest)\b|\b(?:from|the|its|a)\s+low\b(?=\s+(?:of|in|to|at|for)\b|[,.?;]|$)/i,
    statistic: 'low',
  },
  {
    pattern:
      /(?<!\b(?:out of|from|into) the (?:rolling |three[- ]year )?)\b(?:average|avg|mean|typical|typically|on average|usual|usually|normal|normally|ordinary|ordinarily)\b/i,
    statistic: 'average',
  },
  { pattern: /\b(?:rank|ranked|ranking|placed nationally|position among|league)\b/i, statistic: 'rank' },
];

/** Words that name a unit and nothing else: no part of a question's subject. */
export const amountWords =
  /(?:per|\/|in every) ?(?:10,?000|10 ?k|ten thousand)(?: (?:children|population))?|£ ?(?:m|k|million)\b|\(£m?\)|(?<!\b(?:for|plans?|cases?|and|about|them|those) |^)\bover (?:the )?(?:last |past )?(?:two|three|four|five|six|seven) years\W*$/gi;

/** Words that ask for a peak, a low point or an average, read by `statisticCues`. */
export const statisticWords: readonly string[] =
  'peak highest maximum lowest minimum average avg mean typical ordinary fewest'.split(' ');

/** Words that say a place other than the area's own. */
export const elsewhere = 'out of borough';

/** An age that narrows whom a question is about: "aged 7", "16/17 year olds", "under 5s". Under 18 is every child. */
export const ageWords =
  /\b(?:turn(?:s|ed|ing)?|reach(?:es|ed|ing)?) (?:the age of )?(?:1?\d|2[0-5])\b(?! ?(?:%|children|people|weeks|days|months|years|per|in\b))|\b(?:aged?|ages)[: ]+(?:of |between |under |over |from |up to )?\d{1,2}(?: ?(?:-|to|\/|and|or) ?\d{1,2})?\b(?! ?(?:weeks|days|months|%))|\b\d{1,2}(?: ?(?:-|to|\/|and|or) ?\d{1,2})?[- ]?(?:years?|yrs?)[- ]?olds?\b|\b\d{1,2} ?(?:-|to) ?\d{1,2}'?s\b|\b(?!(?:under|below)[- ]?18)(?:under|over|below|above)[- ]?\d{1,2}'?s\b|\b(?:under|over|below|above|aged?) (?:six|seven|eight|nine|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b(?! (?:weeks|days|months|years|per|%))|\b(?:children|kids|young people|people|boys|girls) (?:who are |who were )?(?!(?:under|below) (?:the age of )?18)(?:under|over|below|above) (?:the age of )?\d{1,2}\b(?! ?(?:weeks|days|months|years|wks|mths|yrs|%))/gi;

/** A length of time or a stage that narrows what is counted: "over 2 years", "within 15 days", "phase 2". */
export const narrowingWords =
  /\b(?:over|under|more than|less than|at least|within|longer than|beyond|exceeding) (?:\d{1,3}|two|three|four|five|six|nine|twelve|eighteen) (?:working )?(?:days|weeks|months|years|wks|mths|yrs)\b|\b(?<!\b(?:past|last|previous|recent) )(?:\d{1,3}|two|three|four|five|six|nine|twelve|eighteen)(?:\+| plus)? ?(?:days|weeks|months|years|wks|mths|yrs)(?: plus\b|\+| (?:or|and) (?:more|longer|over|less|under)\b)|\b\d{1,3}\+ (?:days|weeks|months|years|wks|mths|yrs)\b|\b\d{1,2} ?(?:-|to|and) ?\d{1,2} (?:weeks|months|years|wks|mths|yrs)\b|\b(?:phase|stage|tier|level|grade|wave|round|key stage|category|band|cohort|year) \d{1,2}\b(?! ?[/-] ?\d)/gi;

/** A rate asked for without a number: "adopters approved per 10,000" claims nothing. */
export const bareRate = /(?<!\d ?)(?:\bper|\/|\bin every) ?(?:10,?000|10 ?k|ten thousand)\b/gi;

/** A part said as a fraction: "two thirds". */
export const fractionWords =
  /\b(?:half|third|quarter|fifth|tenth)s?\b|\b(?:in|out of)(?: every)? (?:three|four|five|six|seven|eight|nine|ten)\b/i;

/** Whom figures count: asked for people, what counts places or households is another subject. */
export const peopleWords: readonly string[] = 'children child kids young people youngsters babies'.split(' ');

/** Words for what a budget was missed by. */
export const varianceWords: readonly string[] = 'overspend underspend variance pressure'.split(' ');
