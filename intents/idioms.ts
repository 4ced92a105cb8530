/** Turns of phrase that name nothing: no word of them is part of the subject. */
export const idioms = new RegExp(
  [
    // where a figure is kept, and when it holds
    String.raw`\bon (?:its|their|the|our) (?:books?|records?)\b`,
    String.raw`\b(?:at|for) (?:the moment|any (?:one|given|single) (?:time|point|moment)|the time being|this point)\b`,
    String.raw`\b(?:these days|as things stand|as it stands|in the end|all told|in all|so far|to date|on the face of it)\b`,
    String.raw`\b(?:sets?|setting) (?:itself|themselves|ourselves)\b`,
    String.raw`\b(?:taken|considered|looked at) (?:on its own|alone|by itself)\b`,
    String.raw`(?<=\d )(?:alone|only)\b|(?<!compar\w+ )\bitself\b`,
    String.raw`(?<=\b(?:has|have|had) [\w' &]{2,30} )seen\b(?! alone| on )`,
    String.raw`\b(?:since|from|after|between) (?:the )?(?:start|beginning|outset|end|close) of\b`,
    String.raw`\b(?:at|by|to|before|until|from) (?:the )?close of (?=(?:the|that|this) (?:financial |reporting |calendar )?(?:year|quarter|month|period)\b)`,
    String.raw`\bwhat (?:path|course|route|direction)\b|\brecord(?:s|ed)? (?=(?:its|their|the|a) (?:highest|lowest|most|fewest|largest|smallest)\b)|\bfollow(?:s|ed|ing)? on from\b|\bhow (?:close|near)\b|\b(?:earliest|oldest|latest|newest) first\b`,
    // what is asked between two
    String.raw`\b(?:gap|difference|distance) (?:between|to (?!the (?:dfe|target|threshold))|with|from)\b`,
    String.raw`(?<=\b(?:did|does|do) [\w' &]{2,40} )see\b(?= (?:going|coming|in|between|from|over|during))`,
    // what stands beside what
    String.raw`\b(?:next to|side by side|(?:it (?:is|was) )?set against)\b`,
    // what happened, where the words also name a thing
    String.raw`\bsaw (?=(?:the|an?|most|more|fewer|fewest|less|least|its|their)\b)|\b(?:drop|drops|dropped) in\b(?! (?:sessions?|cent(?:re|er)s?|clinics?|services?))`,
    String.raw`\b(?:over|in|for|during) (?:the )?(?:last|past|previous) (?:\d+|two|three|four|five|six) (?:years|months|quarters)\b|\b(?:over|in|for|during|across) (?:the |all )?(?:\d+|two|three|four|five|six) (?:years|months|quarters) (?:to|up to|until|ending|from)\b|(?<!\baverage\b.{0,60})\b(?:last|past|previous) (?:\d+|two|three|four|five|six) (?:years|months|quarters)\b(?!.*\baverage)`,
    String.raw`\bhow long (?=(?:had|have)\b.{0,80}\bbeen on\b)`,
    String.raw`\b(?:draw|draws|drawing|drawn|drew) (?:down|on|upon)\b`,
    String.raw`\b(?:year|month|quarter)[- ](?:by|on|to)[- ](?:year|month|quarter)\b`,
    String.raw`^\W*(?:set|put|place|line up|stack)\b(?= )`,
    String.raw`(?<!what )\b(?:does|did|would|will) (?:that|this|it) leave\b`,
    String.raw`\b(?:is|are|be|was|were|stay|stays|remain|remains) in force\b`,
    // what the speaker does
    String.raw`\b(?:i|we)(?:'ve| have)? (?:read|see|saw|note|noticed|gather|seem to (?:recall|remember))(?: (?:somewhere|that))*\b`,
    String.raw`\b(?:going|goes|go|gone|went|comes?|came|coming|put|getting|gets?|got) through\b(?! care\b(?! proceedings))`,
    String.raw`\bhow (?:far|fast|quickly|slowly|steeply|sharply|badly|well)\b`,
    String.raw`\b(?:an?|one|our|my|some|the|another) (?:\w+ )?(?:colleague|officer|resident|director|chair|journalist|reporter|neighbour|friend|manager|opponent)s? (?:says?|said|tells? (?:me|us)|told (?:me|us)|claims?|claimed|thinks?|thought|quoted|reckons?|insists?)(?: that)?\b`,
    String.raw`^\W*(?:the |an? |our |my |one |this )?(?:[\w-]+ ){0,2}(?:minutes|press releases?|briefings?(?: notes?| papers?)?|leaflets?|newspapers?|papers?|articles?|websites?|slides?|speech(?:es)?|motions?|emails?|agendas?|letters?|cllrs?|councillors?|members?|mps?)(?: [A-Z][a-z'-]+)? (?:says?|said|states?|stated|claims?|claimed|has it|have it|quotes?|quoted|reads?|gives?)(?: that)?\b`,
    // the points of a course
    String.raw`\b(?:start|opening|beginning)(?:,| and| &|\/)? ?(?:(?:peak|high|low|middle)(?:,| and| &|\/)? )?(?:and )?(?:finish|end|close|closing)\b`,
    String.raw`\b(?:end(?:ed|s|ing)? (?:in|with|as) an?|end(?:ed|s|ing)? up(?: (?:in|with|as)(?: an?)?)?)\b`,
    String.raw`\b(?:finish(?:es|ed|ing)?|clos(?:es|ed|ing)|end(?:s|ed|ing)) (?=(?:(?:january|february|march|april|may|june|july|august|september|october|november|december) )?(?:20\d\d|(?:20)?\d\d[/-]\d\d) (?:with|on|over|under|in|£))|\bended (?=(?:the |that )?(?:year|quarter)\b|(?:20)?\d\d[/-]\d\d (?:with|over|under|in|£))|\bwhen the (?:year|quarter|month) (?:closed|ended|finished|began|started|opened)\b`,
    // a limit, and no place
    String.raw`\b(?:in|out)side(?= (?:of )?(?:the |its |their |a )?(?:\w+ ){0,2}(?:targets?|limits?|thresholds?|deadlines?|timescales?|budgets?)\b)`,
    String.raw`\b(?:miss(?:ed|es|ing)?|hits?|hitting|beat|beats)(?= (?:its |the |their |a |an )?(?:[\w%]+ ){0,3}(?:targets?|goals?|deadlines?)\b)`,
    String.raw`\brecord (?=(?:high|low|number|level)s?\b)`,
    // what is not meant
    String.raw`\b(?:as opposed to|rather than|instead of|and not) [^,?;]*`,
    String.raw`[,(] ?(?:and )?not (?:the |counting |including )?[a-z][a-z -]{2,30}?(?=[),?]|$)`,
    // what is left out: only its name counts
    String.raw`(?<=\b(?:once|when|after|if|with)\b.{2,40})\b(?:taken|left|stripped) out\b`,
    // what is not left out
    String.raw`\b(?:before|prior to) (?:taking|leaving|stripping|removing|excluding|discounting)(?: out| off)? (?:the )?[\w' -]{3,30}?(?=[,?.]|$)`,
    String.raw`\b(?:before|prior to) (?:the )?(?:under|over)[\w' -]{2,16}? (?:removed|taken out|left out|excluded|stripped out|discounted)\b`,
    String.raw`\b(?:before|prior to) (?:the )?[\w' -]{3,30}? (?:are|is|were|was|being|have been|had been) (?:taken|left|stripped|removed|excluded|discounted)(?: out| off| away)?(?: of the (?:count|figures?|numbers?|sum))?\b`,
  ].join('|'),
  'gi',
);
