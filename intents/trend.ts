import type { Intent } from '../src/question/intent.ts';

export const trend: Intent = {
  id: 'trend',
  says: 'how a figure moved over time',
  cues: [
    /\btrends?\b/i,
    /\bover (?:time|the (?:years|period|months|last|past)|recent years|these years)\b/i,
    /\b(?:each|every|all|by|per|for (?:the )?(?:each|all)|successive|different) (?:the )?(?:year|years|month|months|quarter|quarters|period|periods)\b(?! (?:old|group))/i,
    /\b(?:year|month|quarter)[- ](?:by|on|to)[- ](?:year|month|quarter)\b/i,
    /\b(?:monthly|annual|yearly|quarterly) (?:figures|numbers|totals|series|data|breakdown)\b/i,
    /\b(?:history|timeline|time series|trajectory|track(?:ed)? record|run of figures|progression)\b/i,
    /\b(?:through to|to the present)\b/i,
    /\b(?:last|past) (?:\d+|two|three|four|five|six|seven|eight|nine|ten) (?:years|months|quarters)\b/i,
    /\bover the (?:\w+ )?(?:years|months|quarters)\b/i,
    /\bpattern\b.*\b(?:across|over|between)\b|\bacross (?:the |both |all )?(?:two |three |four |five )?(?:years|months|quarters)\b/i,
    /\bmonth by month\b|\byear by year\b/i,
    /\bhow (?:has|have|had|did)\b.{2,90}\b(?:moved?|develop(?:ed)?|evolved?|progress(?:ed)?|fluctuated?|vary|varied|run from|go from)\b/i,
    /\bhow (?:has|have|had)\b.{2,120}\bchanged\b.{0,20}\bsince\b/i,
    /\b(?:since|from) <period>.{0,40}\b(?:numbers?|rates?|figures?)\b/i,
    /<period> onwards?/i,
    /\b(?:every|each) <period>/i,
    /\b(?:monthly|quarterly|annual|yearly)\b.*<period> ?(?:to|-|until) ?<period>/i,
    /^(?!.*\b(?:reductions?|reduced|increased?|decreased?|change[ds]?|rise|risen|rose|fall|fell|fallen|drop(?:ped)?|improved?|by how|fewer|more|less|extra|additional)\b).*\bsince <period>(?! (?:inspection|report))/i,
  ],
  unless: [
    /\b(?:times|days|meetings|often).{0,20}\b(?:per|each|every|a) (?:year|month|week)\b/i,
    /\bmonth(?:ly)? average\b/i,
    /\b(?:which|what) (?:month|year|quarter)\b/i,
  ],
  examples: [
    'number of looked after children in Barking and Dagenham each year we have',
    'kids coming into care LBBD by year since 2012/13',
    'thurrok child protection plans trend 2013/14 onwards numbers',
    'Give me the number of contacts for Barking and Dagenham for every year from 2010/11 to 2015/16',
    "How has Lewisham's CSC overspend moved from 2017/18 to 2018/19 once support is taken into account?",
  ],
  nearMisses: [
    'At least how many times per year will advocacy be on the agenda of the fostering support group?',
    'How many referrals were there in 2014/15?',
    'By how many did looked after children fall in B&D between March 2015 and March 2016?',
  ],
};
