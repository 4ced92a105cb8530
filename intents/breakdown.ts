import type { Intent } from '../src/question/intent.ts';

export const breakdown: Intent = {
  id: 'breakdown',
  says: 'the parts of a figure',
  cues: [
    /\b(?:break(?:ing|s)?[ -]?(?:it |them |that )?downs?|broken down|breakdowns?)\b(?! rate)/i,
    /\b(?:split|divid(?:e[sd]?|ing)|share[sd]? out|apportion(?:ed)?|composition|make-?up|made up|composed|comprise[sd]?|consist(?:s|ed)? of|profile|distribution|spread)\b/i,
    /\bby (?:length|duration|type|role|grade|grading|cost cent(?:re|er)s?|reason|placement(?: type)?|area|local authority|ethnicity|gender|sex|age|category|outcome|status|team|post|borough|council|authority|kind|overall grade)\b/i,
    /\b(?:each|every|all)(?: of)?(?: the)? (?:[a-z]+ )?(?:reasons?|cost cent(?:re|er)s?|roles?|grades?|types?|parts?|categor(?:y|ies)|lines?|areas|authorities|posts|placement types?)\b/i,
    /\b(?:all of them|in full|list (?:all|them|out)|itemise[d]?|line by line)\b/i,
    /\btop (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i,
    /\bcost cent(?:re|er)s['’]? (?:<period> )?(?:overspends?|underspends?|variances?|budgets?|out-?turns?)\b|\b(?:overspends?|underspends?|variances|budgets|out-?turns) (?:of|for|in|across) (?:all )?(?:the |its )?cost cent(?:re|er)s\b/i,
    /\b(?:what|which) (?:are|were) the (?:different )?(?:placement types|grades|roles|cost centres|reasons|parts)\b/i,
    /\b(?:which|what|list|name|show|give) (?:[\w']+ ){0,4}(?:centres|centers|lines|services|budgets) (?:that |which )?(?:came in |went |were |are |have |that |finished |ended |closed )?(?:<period> )?(?:in )?(?:(?:over|under)-?spen[dt]|(?:over|under) (?:their )?budget)\b/i,
    /\b(?:which|what|list|name) (?:[\w']+ ){0,3}(?:areas|councils|boroughs|authorities|counties|places|centres|centers|lines) (?:that |which )?(?:had|have|has|took|take|got|saw|hold|with|were|are) (?:exactly|only|just|at least|at most|more than|fewer than|less than|over|under|above|below) /i,
    /\b(?:all|every|each)(?: of)?(?: the)? (?:columns?|figures?|numbers)\b|\bevery figure\b/i,
    /\b(?:ethnicity|ethnic mix|gender|sex|ages?) (?:of|split|profile|mix|groups? of)\b/i,
    /\bin(?:side)?(?:[- ](?:the )?(?:borough|boro|area))? ?(?:and|&|\/|or|vs) ?(?:those )?(?:out|outside)\b/i,
    /:\s*(?:[\w/' -]{3,40},\s*){1,}(?:and )?[\w/' -]{3,40}\W*$/i,
    /\b(?:which|what|who) (?:\w+ ){0,2}makes? up\b/i,
    /\bhow (?:many|much) (?:of|for|in) each\b/i,
    /\bhow long (?:had|have)\b.{0,80}\bbeen on\b/i,
    /\bwho (?:works|is|are|make|makes) (?:in|up|on)\b/i,
  ],
  unless: [
    /^(?!.*\b(?:break|broken|split|make up|made up)).*\btotal (?:number|figure|count|of)\b/i,
    /\bplacement breakdowns?\b/i,
    /\bby (?:area|age) \d/i,
    /\bstand(?:s)? for\b/i,
  ],
  examples: [
    "Break down Barnet's July-September 2019 I&P case audits by overall grade",
    "top five areas where B&D's CIC are placed",
    'Thurrock 2014/15 out-turn by cost centre',
    'thurrock original budgets 2014/15 by cost centre, all of them',
    "Who works in Barking and Dagenham's fostering team - staff numbers by role, 2015/16?",
  ],
  nearMisses: [
    "How low is B&D's adoption breakdown rate?",
    'How many children were placed by IFAs?',
    'Which Thurrock cost centre had the biggest overspend in 2014/15?',
  ],
};
