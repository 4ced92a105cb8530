/** Openings and pointers that lean on what was said before. */
export const followUpCues: readonly RegExp[] = [
  /^\W*(?:and|or|but|ok|so|then|also|now|what about|how about|same|again|ditto|as an?)\b/i,
  /\b(?:that|this|its?|they|them|their|there|those|these|same)\b(?!.*\b(?:report|children who|families who)\b)/i,
  /^\W*(?!.*\b(?:what|how|who|which|when|where|why|is|are|was|were|do|does|did|has|have|had|can|could|show|give|list|tell|find|compare|help)\b)(?!.*\d{2})[\w'&/%-]+(?: [\w'&/%-]+){0,3}\W*$/i,
  /^\W*(?:what|how much|how many) (?:was|is|were|are) the [a-z' -]{3,40}\W*$/i,
];

/** "of those", "how many of them": a part of what was just given. */
export const narrowingCues: readonly RegExp[] = [
  /\bof (?:those|these|them|that|which)\b(?! (?:on|in|under|with|who|at|subject|aged|leaving|entering|from) (?!\d))/i,
  /\b(?:among|within|out of) (?:those|these|them)\b/i,
];

/** The time last spoken of is meant again. */
export const sameTimeCues: readonly RegExp[] = [
  /\b(?:that|(?:the )?same|this) (?:year|quarter|month|time|period|date|day|point)\b/i,
  /\bthen\b/i,
  /^\W*(?:and|what about|how about)\b/i,
  /\b(?:for|of) (?:that|it|them|those)\b/i,
];

/** Asks of the very time last spoken of. */
export const saysThen = /\b(?:that|(?:the )?same) (?:year|quarter|month|time|period|date|day)\b|\bthen\W*$/i;

/** Asks which of several times. */
export const asksWhichTime =
  /\b(?:which|what) (?:year|month|quarter|date)\b|\b(?:highest|lowest|peak|worst|best) (?:year|month|quarter|point|time)\b|\bwhen\b/i;

/** Speaks of the one thing that was just given. */
export const pointsAtIt = /\b(?:its|their)\b/i;

/** The two times last spoken of. */
export const bothTimes =
  /\b(?:(?:between|for|over|in|of) )(?:both|(?:those|these|the|both) two|both (?:of )?(?:those|these)|the two) (?:years|dates|months|quarters|times|periods|figures)\b/i;

/** Sets the figure just given against something. */
export const pointsAtGiven =
  /\b(?:does|do|did|is|was|how about|compare|set|put) (?:that|this|it|those|these)\b|\bthan (?:that|this|it)\b/i;

/** "LAC?": beside a figure another one is meant, not what the letters stand for. */
export const bareAbbreviation = /^\W*[A-Z][A-Z0-9&]{1,7}s?\W*$/;

/** How far two figures are from each other. */
export const setsApart =
  /^\W*(?:and |so |but |ok )*by (?:how (?:much|many|far)|what (?:number|amount|percentage|per ?cent|%))\W*$|\b(?:differences?|diff|gap|apart|increase|decrease|reduction)\b|\bhow (?:far|much) (?:short|off|away|adrift)\b|\bhow (?:much|many|far) (?:[a-z]+ )?(?:more|fewer|less|higher|lower|bigger|smaller|greater|better|worse|longer|shorter|slower|faster|quicker|above|below)\b/i;

/** Asks how far the figure just given is from a limit or budget that is not said: "how far over is that?". */
export const overIt =
  /^\W*(?:and |so )*(?:how (?:far|much|many) |is |was )?(?:over|under|above|below) (?:is |was |are |were )?(?:that|this|it|they|those)\b\W*$/i;

/** Which of the figures just given is the more or the less. */
export const whichOfThem =
  /\b(?:which|who|where)(?: (?:one|council|of (?:them|those|these|the two)|of the two [a-z]+))?(?: (?:is|was|has|had|were|are|came out))?(?: the)? (?:higher|lower|more|fewer|less|larger|bigger|smaller|greater|better|worse|longer|shorter|slower|faster|quicker)(?: one| of the two| figure| rate| number)?\W*$/i;

/** Which of all the figures given of one thing is the most or the least. */
export const endOfThem =
  /^\W*(?:and |so )*(?:which|when)(?: (?:one|of (?:them|those|these)))?(?: (?:is|was|has|had|were|are|came out))?(?: the)? (?:highest|lowest|most|fewest|least|largest|biggest|smallest|greatest|worst|best|busiest|longest|shortest)(?: one| of (?:them|those|these|all)| figure| rate| number)?\W*$/i;

/** Sets the figure just given against what it was. */
export const thanBefore = /\bthan (?:before|previously|last time|it was|they were)\b/i;

/** What the figure just given was before. */
export const beforeCues: readonly RegExp[] = [
  /^\W*(?:and |but |so )?(?:what (?:was|were|had) (?:it|that|they|this|those|the (?:figure|number|rate))(?: been)? |what about )?(?:before(?:hand)?(?: (?:that|then|this))?|previously|earlier|originally)\W*$/i,
];

/** Asks how it stands now, at the end of a question that says little else. */
export const nowCue = /\b(?:now|nowadays|currently|today|these days|at (?:the )?(?:present|moment))\W*$/i;

/** Asks for the reasons of what was just given. */
export const whyCues: readonly RegExp[] = [
  /^\W*(?:and |so |but |ok )*(?:why|how come|how (?:did|have|has|was|were|do|does|are|is) (?:they|it|that|this|we|the council|the service)(?: been| being)? (?:bring|brought|cut|reduc\w*|achiev\w*|manag\w*|do(?:ne|ing)? (?:it|that)|lower\w*|turn\w*|tackl\w*|address\w*|deal\w*|get\w* (?:it|that))|what (?:are|is|were|was|have|has) (?:they|we|the council|the service|it)(?: been)? (?:doing|planning|proposing|done|put in place)|what(?:'s| is| was| are| were| has been)? (?:caus(?:ed|es|ing)|explains|drove|driving|drives|pushing|pushed|fuelling|behind|lies behind|led to|leading to|made|making)|what (?:is|was|were|are) the reasons?|for what reasons?)\b/i,
];

/** Asks where a report prints what was just given, or when that was. */
export const whereCues: readonly RegExp[] = [
  /^\W*(?:and |so |ok )*(?:where|which (?:section|paragraph|para|page|report|part)|what (?:section|paragraph|para|page|report))\b(?: (?:does|do|did|is|was|of|in|the|exactly|it|that|this|report|a))* ?(?:say|says|said|state[sd]?|written|printed|print|come|comes|from|is|found|that|it|this|so|get)\b[\w' ]{0,20}\W*$/i,
  /^\W*(?:and |so )*when (?:was|is|were) (?:that|it|this|they|those)\W*$/i,
];

/** Asks over councils: none is carried over. */
export const whichCouncil = /\b(?:which|what|any|other) (?:councils?|authorit(?:y|ies)|boroughs?|areas?|reports?)\b/i;

/** The council spoken of, after a benchmark: "and our own?". */
export const ourselves = /\b(?:our|ours|our own|we|us)\b/i;

/** The two figures last given: "those two figures", "both of them". */
export const bothFigures =
  /\b(?:those|these|the same|both(?: of)?(?: those| these| the)?) (?:two |both )?(?:figures|numbers)\b|\bboth of (?:those|these|them)\b|\bthe same two\b/i;
