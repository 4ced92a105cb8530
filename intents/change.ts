import type { Intent } from '../src/question/intent.ts';

export const change: Intent = {
  id: 'change',
  says: 'by how much a figure rose or fell',
  cues: [
    /\b(?:change[sd]?|changing|increase[sd]?|increasing|decrease[sd]?|decreasing|reduction|reductions|reduce[sd]?|rise|risen|rose|fall|fell|fallen|drop|dropped|grew|grow|grown|growth|decline[sd]?|cut|improve[sd]?|improvement|swing|jump(?:ed)?|difference|shrunk|shrink|extra|additional|gone up|gone down|went up|went down|go up|go down|revised up|revised down|up or down|more or less|doubled)\b/i,
    /\b(?:come|came|coming|bring|brings|brought|bringing|go|went|gone) (?:back )?(?:down|up)\b|\b(?:slower|faster|quicker|diff|decline)\b/i,
    /\bhow (?:many|much) (?:worse|better|bigger|smaller|longer|shorter|more|fewer|less|higher|lower|extra)\b/i,
    /\b(?:up|down) (?:on|from|by)\b/i,
    /\b(?:taken|took|cut) (?:out of|off|from)\b|\b(?:added|put in)to\b|\badded to\b/i,
    /\bbefore (?:and|&|\/|\+) after\b/i,
    /\borig(?:inal(?:ly)?)?\b.{0,40}\b(?:to|and|v|vs|versus|against|->|then)\b.{0,20}\brevised\b/i,
    /\bcompar(?:e[sd]?|ing) (?:with|to) (?:the )?(?:end of )?<period>/i,
    /<period>.{0,20}\bcompar(?:e[sd]?|ing) (?:with|to) (?:the )?(?:end of )?<period>/i,
    /\b(?:trimmed|shaved|slashed|pared|chopped|scaled|knocked|lopped|axed)\b/i,
    /\brevis(?:ed|ion)\b.{0,20}\bby\W*$|\bby how much\b.{0,80}\brevised\b|\bhow much was\b.{0,60}\brevised\b/i,
    /\bfrom what to what\b|\brevised (?:from|up|down)\b|\bfrom and to\b/i,
    /\bthan (?:before|previously|it was|they were)\b/i,
    /\b(?:fewer|more|higher|lower|less)\b.{0,60}\bthan\b.{0,20}(?:<period>|last|previous|year)/i,
  ],
  unless: [
    /^\W*what (?:is|was|are|were|did|has)\b(?!.*\bfrom\b).*\b(?:brought|cut|reduced|lowered|raised|revised|changed|fall|drop|rise|trimmed|increased|come|came|went|go) (?:back )?(?:down |up )?to\W*$/i,
    /\bhow (?:low|high) (?:did|has|have|had)\b/i,
    /\b(?:lowest|highest|peak|low point|high point)\b.{0,60}\b(?:dropped|fell|fall|drop|rose|rise|climbed|went|reached|got) (?:down |up )?(?:to|in)\b/i,
    /\bbefore (?:the|that|it) (?:rise|increase|fall|reduction|change|drop|jump|spike|surge|dip|peak|rose|fell|went)/i,
    /^\W*(?:why|who|where|when)\b/i,
    /\b(?:change|improvement|reduction)s? (?:plan|programme|board|group|agenda|priorit|adviser|in culture|of culture)\b/i,
    /\b(?:climate change|step change|improvement (?:plan|update|programme)|requires? improvement|required improvement)\b/i,
  ],
  examples: [
    'Change in number of children in care in LBBD between March 2012 and March 2013',
    'How many fewer referrals were there in Barking and Dagenham in 2015/16 than in 2014/15, in numbers and per cent?',
    's47 enquiries B&D change 14/15 to 15/16',
    'is that up or down on the year before?',
    'How much has the share of Thurrock care leavers in employment, education or training improved?',
  ],
  nearMisses: [
    'Why did the number of children on child protection plans in Thurrock go back up after November 2014?',
    "How many of Barnet's I&P audits in Q2 2019/20 were Requires Improvement?",
    'Thurrock LAC rate March 2015',
  ],
};
