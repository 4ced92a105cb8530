import type { Intent } from '../src/question/intent.ts';

export const rank: Intent = {
  id: 'rank',
  says: 'which is the highest or the lowest',
  cues: [
    /\b(?:which|what|who|whose|where)\b(?! (?:was|is|were|are)(?: the)? (?:highest|lowest|peak|most|longest|shortest|maximum|minimum)\b)(?! was the (?:largest|smallest) (?:number|rate|figure|count)).{0,140}\b(?:most|highest|biggest|largest|greatest|lowest|fewest|smallest|least|maximum|minimum|top|worst|best|longest|shortest|commonest|busiest|quietest|most common|bigger|larger|higher|lower|furthest)\b/i,
    /\b(?:rank|ranking|ranked|league table|order)\b.{0,60}\b(?:by|of|areas|councils|centres|cost|months|years|from)\b/i,
    /^\W*(?:the )?(?:highest|lowest|biggest|largest|smallest|most|fewest|top|worst|best|greatest) (?!number|rate|figure|count|ever|level|priorit)[a-z ]{3,60}/i,
    /\b(?:year|yr|month|quarter) (?:with|that had|when|was|had)\b.{0,40}\b(?:most|highest|biggest|largest|lowest|fewest|smallest|busiest|least|worst|best|commonest)\b/i,
    /^\W*when (?:was|were|did)\b.{0,80}\b(?:highest|lowest|peak|most|fewest|biggest)\b/i,
    /^\W*(?:(?:and|so|but|ok) )*(?:which|what|who) (?:one |ones |of (?:them|those|these) )?(?:is|was|are|were|had|has)(?: the)? (?:highest|lowest|largest|smallest|biggest|most|fewest|least|worst|best)\W*$/i,
    /\bwhere\b.{0,60}\bmost\b/i,
    /\b(?:which|what) (?:of the )?(?:two )?(?:quarter|year|month)s?\b.{3,90}\b(?:more|fewer|less)\b(?! than\b)/i,
    /\b(?:cent(?:re|er)|area|borough|council|month|reason|type|line|grade)s? (?:w\/|with|that had|having) (?:the )?(?:biggest|highest|largest|greatest|lowest|smallest|most|fewest)\b/i,
    /\b(?:busiest|quietest|commonest)\b/i,
    /\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th)[- ](?:highest|largest|biggest|most|greatest|lowest|smallest|longest|worst|best|fewest)\b/i,
    /\bwho (?:had|has|have|took|takes|spent|got|did|can|could)\b.{0,60}\b(?:more|most|fewer|fewest|higher|lower|less)\b/i,
    /\b(?:did|does|do|is|was|has|have|are|were)\b.{2,60}\bor\b.{2,60}\b(?:more|higher|fewer|lower|bigger|larger|less|greater|longer|faster|quicker|smaller|worse|better)\b/i,
  ],
  unless: [
    /\btop(?:s|ped)? out\b/i,
    /\b(?:maximum|minimum) (?:\w+ ){0,2}(?:timetable|time|timescale|period|limit|age|length|duration|wait)\b/i,
    /\bat least\b/i,
    /\b(?:longest|shortest|most|least|highest|lowest)\b.{0,60}\b(?:wants?|aims?|intends?|allows?|lets?|must|may|can)\b/i,
    /\b(?:target|limit|threshold|should|supposed to|meant to|allowed|permitted)\b/i,
    /\b(?:priority|priorities) (?:key|for|in)\b/i,
    /\btop (?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b/i,
    /(?<!\bwhere\b.{0,40})\bmost (?:recent|likely|vulnerable|of)\b(?!.*\b(?:highest|lowest)\b)/i,
  ],
  examples: [
    'Which month between January and April 2013 had the most referrals in Barking and Dagenham, and how many?',
    'Which Thurrock cost centre had the biggest overspend in 2014/15?',
    'which area takes the most LBBD looked after children outside the borough?',
    'Out of Barking and Dagenham, London and England, who had the highest rate of open cases?',
    'second highest overspend by cost centre in Thurrock 2014/15',
    'Did Thurrock or Barnet have more MASH contacts in 2015/16?',
  ],
  nearMisses: [
    'What was the highest number of children open to social care in Barking and Dagenham in 2015?',
    'At least how many times per year will advocacy be on the agenda?',
    "top five areas where B&D's CIC are placed",
  ],
};
