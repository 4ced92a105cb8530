/** Asks for what something is divided into. */
export const asksParts =
  /\bbreak(?:ing|s)?[ -]?(?:it |them )?down\b(?! rate)|\bbroken down\b|\bsplit\b|\b(?:ages|ethnicity|ethnicities) of\b/i;

/** Asks how many councils there are that are so. */
export const countsCouncils = /\bhow many (?:other )?(?:[\w']+ )?(?:boroughs|councils|authorities|las)\b/i;

/** The noun whose number is asked for. */
export const howManyOf =
  /\b(?:how many|number of) ((?:(?!of\b)[\w'-]+ ){0,2}?(?:children|kids|young people|youngsters|babies|households|families|carers|adopters|social workers|staff|officers|posts|cases|authorities|boroughs|councils|properties|flats))\b/i;

/** Asks for a time or an age. */
export const asksTime =
  /\b(?:how (?:long|old|soon|quickly|often|far|many (?:days|weeks|months|years|hours))|ages?d?|olds?|days?|weeks?|months?|years?|hours?|times?|when|limits?|deadlines?|periods?|intervals?|durations?|lengths?|within|until|till|wks?|yrs?|hrs?|mths?|timescales?|frequency|long|longest|longer|lasts|lasting|shortest|shorter|earliest|latest)\b/i;

/** Asks for a number by the week, month, day or hour; the name or the words of a figure that is one say so too. */
export const perTime: readonly { asked: RegExp; held: RegExp }[] = ['week', 'month', 'day', 'night', 'hour'].map(
  (time) => ({
    asked: new RegExp(
      String.raw`\b(?:per|each|every|an?) (?:single |working |calendar )?${time}\b(?! (?:ago|before|after|earlier|later|on|from|to|of|in|old))|\b${time === 'day' ? 'daily' : `${time}ly`}\b`,
      'i',
    ),
    held: new RegExp(time === 'day' ? String.raw`\b(?:day|daily)` : String.raw`\b${time}`, 'i'),
  }),
);

/** Counts those that came new: "how many new carers", "15 new carers". */
export const countsNew = /\b(?:how many|numbers? of|any|\d+) (?:brand )?new(?:ly \w+)?\b/i;

/** Asks what is to be added. */
export const asksGain =
  /\b(?:net|gain\w*|increas\w*|new|more|additional|extra|grow\w*|growth|recruit\w*|rais\w*|add\w*|ris\w*|improv\w*|cut\w*|reduc\w*|sav\w*|fewer|less|by|find|found|approv\w*|chang\w*|up|down)\b/i;

/** Asks for a list: one figure is none. */
export const asksList =
  /^\W*(?:which|what|list|name)\b (?:(?!most|least|maximum|minimum|longest|shortest|greatest)[\w']+ ){0,3}(?:areas|councils|boroughs|authorities|counties|cent(?:re|er)s|lines|months|years|quarters)\b(?! (?:old|of age))/i;

/** Asks for a number and a share of it: one of them is half. */
export const asksTwoUnits =
  /\b(?:how many|numbers?|no\.?|count) (?:\w+ )?(?:and|&|\+|\/) ?(?:what |the )?(?:%|percentage|per ?cent|share|proportion|rate)|(?:%|\b(?:percentage|per ?cent|share|proportion|rate)) ?(?:and|&|\+|\/) ?(?:the )?(?:numbers?|no\.?|count)\b/i;

/** Asks which of two is more: one of them is no answer. */
export const choosesBetween =
  /\b(?:more|fewer|most|fewest|higher|lower|larger|largest|bigger|biggest|smaller|greater|longer|shorter|highest|lowest)\b.*\bor\b(?! (?:more|less|fewer|older|over|above|below|under|lower|higher|not)\b)|^\W*(?:is|are|was|were|do|does|did|has|have|had)\b.*\b(?:more|fewer|higher|lower|larger|bigger|smaller|greater|longer|shorter|better|worse|less|quicker|slower)\b.*\bthan\b(?! (?:£? ?\d|one\b|two\b|half\b|an?\b|expected|planned|usual|normal|average))/i;

/** Turns round what follows it: "not good" is every grade but that. */
export const turnsRound =
  /(?:\bnot|n't|\bnever|\bother than|\bexcept(?: for)?|\bapart from|\bexcluding|\bexcludes?|\bomitting|\bleaving out|\bnot counting|\bminus) (?:\w+ ){0,2}$/i;

/** Asks for those that something did not happen to: "how many had not been on one", "what share aren't open". */
export const asksNot =
  /\b(?:were|was|are|is|had|has|have|did|do|does|could|would)(?:n['’]?t| not|(?: \w+)? never)\b(?! (?:it|they|there|that|this|he|she|we|only|just|more than|at|in|on|by)\b)|\b(?:have|has|had|having) no (?!recourse|more\b|longer|further|later)/i;

/** Words of a figure that counts those that something did not happen to. */
export const countsNot =
  /\b(?:not|never|un\w+ed|fail(?:ed|ing|s)|refus\w*|declin\w*|reject\w*|avoid\w*|divert\w*|a?waiting|yet|no(?! recourse|\.)|none|nil)\b|n['’]t\b/i;

/** Says that something did not happen or was kept from happening. */
export const saysNot =
  /\b(?:not|never|without|no(?! recourse)|nobody|non|un\w+ed|divert\w*|avoid\w*|refus\w*|turn(?:ed|ing)? away|kept (?:out|away|from)|keep\w* out|declin\w*|reject\w*|prevent\w*|screen\w*|stop\w*|fail\w*|miss\w*|lack\w*|den(?:y|ied)|instead|stay\w* out|away from|exclud\w*|except|remov\w*|taken out|left out|leav\w*|other than|apart|minus|omit\w*|discount\w*|strip\w*|await\w*|waiting|unmatched|unlinked|yet to|free|available|spare|drop\w*|aged? (?:5|five)|over (?:5|five)s?|(?:5|five) (?:plus|and over))\b|n['’]?t\b/i;

/** Asks what was spent. */
export const asksSpend =
  /(?<!(?:over|under)[- ]?)\b(?:spen[dt]|spends|spending|expenditure|paid|pays?|costs?|cost)\b(?! cent(?:re|er))/i;

/** Names how far something is from a limit, and asks for that distance. */
export const distanceName = /\b(?:by which|above|below)\b/i;
export const asksDistance =
  /\b(?:above|below|over|under|beyond|behind|off|outside|miss\w*|exceed\w*|short|shy|gap|differ\w*|distance|how far|how (?:much|many) (?:more|longer)|more|longer|late|by how|against|away|from|adrift|than)\b/i;

/** Stands before the place where somebody lives, not before whose child it is. */
export const placedIn = /\b(?:in|into|inside|within|at|with|to|near|around|across|outside|and|or|&|,) ?(?:the )?$/i;

/** Speaks of other councils' children. */
export const placedByOthers =
  /\b(?:other|outside|neighbouring|different) (?:\w+ )?(?:boroughs?|councils?|authorit(?:y|ies)|las?|areas?)\b(?=.*\b(?:place[ds]?|placing|sen[dt]|put|have|has|from)\b)|\bfrom (?:elsewhere|outside|other)\b/i;

/** Asks what something cost. */
export const asksCost =
  /\bwhat (?:did|do|does|has|have|was|were|is|are)\b.{2,90}\bcosts?\b(?! cent(?:re|er))|\bcosts? (?:of|for|to|per|each)\b|\b(?:bill|price|saving|savings|spend|expenditure|income|revenue)\b/i;

/** A question on one side of a number, and the names of figures on the other. */
export const sidesOfNumber: readonly { asked: RegExp; held: RegExp }[] = [
  {
    asked:
      /\b(?:under|below|younger than|less than|up to) (?:the age of |age )?(?:\d|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen)/i,
    held: /\b(?:and over|or over|and older)\b/i,
  },
  { asked: /\b(?:over|older than|and over|or over|\d ?plus|and older)\b/i, held: /\baged under\b/i },
  {
    asked: /\b(?:over|beyond|more than|longer than|exceeding|outside|after) (?:the )?\d+ (?:working )?days\b/i,
    held: /\bwithin\b/i,
  },
  {
    asked:
      /^(?!.*(?:\bor more\b|\+|\bplus\b|\bat least\b|\bmore than\b|\bover\b|\bmultiple\b|\bmany\b|\bfrequent|\brepeated|\bseveral\b))/i,
    held: /\bor more\b/i,
  },
];

/** Words in a figure's name without which it is not meant, and the words of a question that say them. */
export const neededWords: readonly { named: RegExp; said: RegExp }[] = [
  {
    named: /^(?:costs?|savings?)\b/i,
    said: /£|\b(?:costs?|costing|costly|spen[dt]|spending|pays?|paid|money|bill|price|amounts?|how much|sav(?:e[sd]?|ing|ings)|expens\w*|expenditure|avoid\w*|worth|budget|sums?|funded|cuts?)\b/i,
  },
  { named: /^inadequate\b/i, said: /\b(?:inadequate|fail\w*|poor\w*|sub-?standard|unsatisfactory|bad)\b/i },
  {
    named: /\bcan offer\b/i,
    said: /\b(?:can|could|capacity|room|plac(?:e|es|ements?|ing)|spaces?|beds?|offer\w*|potential\w*|possible|take|taken|maximum|max|occupancy|available|accommodate|hold|fit)\b/i,
  },
];

/** Asks what something is, and nothing more. */
export const whatIs = /^\W*what(?:'s| is| are| was| were) (?:an? |the )?[^,;]*$/i;

/** Words that ask for a number or name one. */
export const measureWords =
  /\b(?:rate|rates|number|numbers|percentage|proportion|share|count|total|figure|figures|size|level|population|amount|target|average|peak|limit|length|age|duration|time|gap|difference|change|caseload|caseloads|ratio|score|turnout|headcount|capacity|volume|most|fewest|highest|lowest|maximum|minimum|latest|current|currently|number|vacanc\w*|cost|spend|budget|overspend|underspend|variance|saving|savings)\b/i;

/** Asks for one number by another: "households per adopter". */
export const perSomething = /(?<!, ?)\bper (?!cent\b|10|ten\b|week|month|year|annum|quarter|day|head\b|pct|the\b)[a-z]/;

/** Nouns that are counted: a number of one kind is no number of another. A case may be a child, so it tells from nothing. */
export const counted: readonly { kind: RegExp; tells: boolean }[] = [
  { kind: /\b(?:children|kids|young people|youngsters|babies)\b(?! social)/i, tells: true },
  { kind: /\b(?:households|families|carers|adopters|social workers|staff|officers|posts)\b/i, tells: true },
  { kind: /\bcases\b/i, tells: false },
  { kind: /\b(?:authorities|boroughs|councils)\b/i, tells: true },
  { kind: /\b(?:properties|flats)\b/i, tells: true },
];

/** Sets what is asked for against something: one figure, though an average, is half of it. */
export const setAgainstIt =
  /\bhow (?:did|do|does|has|have|is|was|were|well)\b(?! (?:that|this|it|those|these|they)\b).*\bcompar(?:e|es|ed|ing)\b/i;

/** A share of a length of time, or of a difference: what moved by days is no share of them. */
export const shareOfTime =
  /\b(?:percentage|per cent|share|proportion|%) of (?:the )?(?:days|weeks|months|years|hours|fewer|more|less)\b/i;
