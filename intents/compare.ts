import type { Intent } from '../src/question/intent.ts';

export const compare: Intent = {
  id: 'compare',
  says: 'two or more councils, benchmarks, dates or parts side by side',
  cues: [
    /^\W*(?:set|put|place|line up|stack)\b.*\b(?:beside|against|next to|alongside|with)\b/i,
    /\bcompar(?:e[sd]?|ing|ison|isons|ed)\b(?! (?:with|to) (?:the )?(?:previous|last|same|year|<period>|a year))/i,
    /\b(?:vs|versus|v\.?|relative to|next to|side by side|alongside|benchmark(?:s|ed)?)(?= |$|\b)/i,
    /\b(?:nearer|closer) to\b/i,
    /\bfollow(?:s|ed)? on from\b/i,
    /\bhow far (?:above|below|ahead of|behind|from) (?:[\w' ]{0,40})\b(?:averages?|nationally|england|london|neighbours?|others?)\b/i,
    /^\W*(?:is|are|was|were)\b.{2,90}\b(?:above|below) (?!(?:its |the |their |a |an )?(?:\w+ )?(?:budget|target|threshold|limit|plan|age|\d))/i,
    /\b(?:above|below|higher|lower|better|worse|more|less) or (?:below|above|lower|higher|worse|better|less|more)\b/i,
    /\b(?:higher|lower|more|fewer|less|above|below|better|worse|greater|bigger|smaller) than\b/i,
    /\b(?:higher|lower|more|fewer|less|better|worse|greater|bigger|smaller)\b.{1,80}\bthan (?:nationally|in |the (?:national|london|england|country))/i,
    /\b(?:(?<!(?:measured|judged|assessed|marked|scored|tested|held) )against|measure up|stack up|differ(?:s|ed)?)\b/i,
    /\b(?:gap|distance|difference) (?:to|with|from|against) (?:the |its )?(?:national|nationally|england|london|statistical|neighbours?|regional|average|sns?\b|other|others)/i,
    /\b(?:how (?:much|far|many)\b.{0,60}\b(?:above|below|over|ahead of|behind|higher than|lower than|more than|less than)|(?:above|below|over|ahead of|behind|higher than|lower than|more than|less than)) (?:the |its |that of |those of )?(?:national|nationally|england|london|statistical|neighbours?|regional|sns?\b)\b/i,
    /\b(?:difference|gap) between\b(?!.*<period>.*\band\b.*<period>)/i,
  ],
  unless: [
    /\bthan (?:before|previously|last time|it was|they were)\b/i,
    /^\W*what (?:is |was |are |were )?(?:the )?(?:national|england|english|london|regional)\b(?!.*\b(?:vs?|versus|than|beside|alongside)\b)/i,
    /<period>.*(?:%|\b(?:percentage|per cent)) ?(?:rise|fall|increase|decrease|change|drop|growth|reduction)\b|\b(?:rise|fall|increase|decrease|change|drop) (?:in |as )?(?:a )?(?:%|percentage|per cent)/i,
    /\b(?:higher|lower|more|fewer|less|above|below|greater|bigger|smaller|better) than (?:the |in |last |a |it |\d|one|two|three|four|five|six|half|normal)/i,
    /^(?!.*\b(?:above|below|ahead of|behind|than) (?:the |its )?(?:national|england|london|statistical|neighbours?)\b).*\b(?:by how (?:many|much)|how (?:many|much) (?:more|fewer|less|higher|lower))\b/i,
    /\bagainst (?:a |the |its |their )?(?:budget|target|recommendations?|plan)\b/i,
    /^(?!.*<period>.*\b(?:vs|versus|v)\b).*\b(?:vs|versus|v) (?:the )?(?:same time|last|previous|a year|year|<period>)/i,
  ],
  examples: [
    "How does LBBD's s47 rate compare to national, London and statistical neighbour rates (2015/16)?",
    'LBBD CIC placed in Essex vs Kent',
    "Is LBBD's s47 rate above London's in 2015/16?",
    'Looked after rate per 10,000 at the end of March 2015 - Barking and Dagenham vs Thurrock',
    'adoption A1 days Thurrock 3 year average vs Barking & Dagenham 2013-16',
  ],
  nearMisses: [
    'increase in agency staff in Barnet vs same time last year',
    'How many fewer referrals were there in 2015/16 than in 2014/15?',
    'Thurrock LAC rate March 2015',
  ],
};
