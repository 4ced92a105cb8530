import type { Intent } from '../src/question/intent.ts';

export const passage: Intent = {
  id: 'passage',
  says: 'what a report says about a subject, in its own words',
  cues: [
    // A grade asked for without a statement: the words of the report say it with all that belongs to it.
    /^\W*(?:was|were|is|are|did|has|have|had)\b(?!.*\b(?:how|what|which|number)\b).*\b(?:rated|judged|graded|found|called|deemed)\b.*\b(?:outstanding|good|requir\w+ improvement|inadequate|adequate|satisfactory)\b/i,
    /^\W*(?:and |so |but |ok |please )*(?:why|who|whom|whose|where|when|describe|explain|summari[sz]e|outline|tell me about|what about)\b/i,
    /\b(?:which|what|in which|in what) (?:section|paragraph|page)s?\b.{0,60}\b(?:talks?|mentions?|covers?|discuss\w*|deals?|speaks?)\b/i,
    /\b(?:what happened|what (?:does|did|do|is|are|was|were|has|have)\b.{2,90}\b(?:say|says|said|doing|done|do about|about|plan to do|address|tackle|response|happening|working|achieved|find|found|conclude|recommend(?:ed)?|replaced|identified|launched|introduced))\b/i,
    /^\W*(?:the )?(?:main |key )?(?:reasons?|causes?|drivers?|factors?) (?:for|of|behind)\b/i,
    /\b(?:reasons? (?:for|why|behind)|causes? of|what caused|because|explanation|background to|progress (?:on|with)|update on|(?<!\b(?:cp|protection|care|pathway|the|on|those|these) )plans? (?:for|to)|priorities|strengths|weaknesses|challenges|concerns|actions?(?! for children)|dates? of|date when|examples? of|role of|purpose of|findings?)\b/i,
    /\bhow (?:is|are|was|were|does|do|did|will|has|have|can|would)\b/i,
    /\bwhat (?:was|were|is|are|did|does|do) (?:the )?(?:report|council|plan|aims?|objectives?|outcomes?|result|grade|judg(?:e)?ment|rating|main|key|focus|purpose|role|name|pilot|programme)\b/i,
  ],
  unless: [
    /\bhow (?:many|much|long|often|old|far|big|large|high|low|quickly|soon)\b/i,
    /^(?!\W*(?:and |so |but )*(?:why|who|where|describe|explain|tell me about)\b)(?!.*\b(?:reasons?|causes?|drivers?) (?:for|of|behind)\b).*(?:%|\b(?:rate|percentage|per ?cent|proportion|number|share|amount|total|average|figure|count|cost|budget|spend|overspend|underspend|target)\b)(?!.*\b(?:why|reasons?|explain)\b)/i,
    /\bwhen .{3,60}how many\b/i,
    /^\W*what(?:'s| is| was) the (?:longest|shortest|maximum|minimum|most|least|highest|lowest|earliest|latest)\b/i,
  ],
  examples: [
    'Why is Barking and Dagenham finding it hard to recruit and keep social workers in 2013?',
    "Who did Barnet appoint as independent scrutineer for the Safeguarding Children's Partnership, and why them?",
    "When was Barnet's service user experience strategy launched?",
    'Where has Barnet got to with the All About Me plan for children in care?',
  ],
  nearMisses: [
    'How many children were adopted in B&D in 2015/16?',
    'Thurrock LAC rate March 2015',
    'what is the vacancy rate in Thurrock',
  ],
};
