import type { Status, Statistic, Unit } from '../src/corpus/schema.ts';

/** Words of asking that say which unit is wanted. The first that matches decides; `strict` units allow no other. */
export const unitCues: readonly { pattern: RegExp; units: readonly Unit[] }[] = [
  { pattern: /\b(?:per|\/|in every) ?(?:10,?000|10 ?k|ten thousand)\b/i, units: ['rate_per_10000'] },
  { pattern: /\bpercentage points?\b/i, units: ['percentage_points', 'percent'] },
  {
    pattern: /%|\b(?:per ?cent(?:age)?s?|percent(?:age)?s?|pct|proportions?|share|fraction|what part|pc of)\b/i,
    units: ['percent', 'percentage_points'],
  },
  { pattern: /\b(?:how many|number of|in|average|avg|mean|how often,? in) (?:calendar |working )?days\b|\(days\)/i, units: ['days'] },
  { pattern: /\b(?:how many|number of|in|average|avg|mean|how often,? in) weeks\b|\(weeks\)/i, units: ['weeks'] },
  { pattern: /\b(?:how many|number of|in|average|avg|mean) months\b|\(months\)/i, units: ['months'] },
  { pattern: /\b(?:how many|number of|in) years\b|\(years\)/i, units: ['years'] },
  { pattern: /\b(?:how many|number of|in) hours\b|\(hours\)/i, units: ['hours'] },
  { pattern: /\b(?:how old|what ages?|age range|age groups?|ages? (?:limit|from|band)|up to what age|which ages?|until what age)\b/i, units: ['years'] },
  {
    pattern: /\b(?:how long|duration|length of time|what length|how soon|how quickly|time limit|time scale|timescale limit)\b/i,
    units: ['days', 'weeks', 'months', 'years', 'hours'],
  },
  { pattern: /£|\bhow much (?:money|cash|funding|did .* (?:cost|spend)|does .* (?:cost|spend))\b|\b(?:in pounds|gbp|£m|£k)\b/i, units: ['gbp'] },
  { pattern: /\brates?\b/i, units: ['rate_per_10000', 'percent'] },
  { pattern: /\b(?:how many|number|numbers|no\.? of|nos|headcount|count|how often|how few|total number)\b/i, units: ['count'] },
];

/** "How many weeks", "how many per cent": the noun decides, not "how many". */
export const countedUnits: ReadonlySet<Unit> = new Set(['count', 'days', 'weeks', 'months', 'years', 'hours']);

export const statusCues: readonly { pattern: RegExp; status: Status }[] = [
  { pattern: /\b(?:target|targets|targeted level|aim|aims|aiming|aimed|goal|goals|ambition|aspiration|aspirational|aspire|hoped?|hoping|wanted to)\b/i, status: 'target' },
  { pattern: /\b(?:forecast|forecasts|forecasting|forecasted|projected|projection|projecting|predicted|prediction|expected to|set to|anticipated|outlook|estimated to)\b/i, status: 'forecast' },
  { pattern: /\b(?:original|revised|approved|agreed|allocated|planned)? ?budgets?\b(?! (?:monitoring|report|pressure|gap|variance|position))/i, status: 'budget' },
  { pattern: /\b(?:threshold|limit|limits|deadline|maximum|max|minimum|no more than)\b/i, status: 'threshold' },
];

export const statisticCues: readonly { pattern: RegExp; statistic: Statistic }[] = [
  { pattern: /\b(?:peak|peaks|peaked|peaking|highest|all-time high|high point|maximum|most ever|record high|top number)\b/i, statistic: 'peak' },
  { pattern: /\b(?:low point|lowest|bottomed|minimum|trough|fewest)\b/i, statistic: 'low' },
  { pattern: /\b(?:average|avg|mean|typical|typically|on average)\b/i, statistic: 'average' },
  { pattern: /\b(?:rank|ranked|ranking|placed nationally|position among|league)\b/i, statistic: 'rank' },
];

/** Words that say something rose or fell; used for changes and for checking a statement's direction. */
export const upWords =
  /\b(?:rise[sn]?|rose|rising|increas(?:e[sd]?|ing)|grew|grow(?:th|n|s|ing)?|up|higher|climb(?:ed|ing|s)?|more|jump(?:ed)?|went up|gone up|going up|improve[sd]?|improvement|surge[sd]?|doubled?|extra|additional|gain(?:ed)?|rocketed|upward)\b/i;
export const downWords =
  /\b(?:fall(?:s|en|ing)?|fell|decreas(?:e[sd]?|ing)|drop(?:s|ped|ping)?|declin(?:e[sd]?|ing)|reduc(?:e[sd]?|tion|tions|ing)|down|lower|fewer|less|cut(?:s|ting)?|shrank|shrunk|shrink|dip(?:ped)?|went down|gone down|going down|lost|downward|worsened)\b/i;
export const changeWords = new RegExp(
  `${upWords.source}|${downWords.source}|\\bchang(?:e[sd]?|ing)\\b|\\bdifference\\b|\\bswing\\b|\\bmovement\\b`,
  'i',
);

/** Words that turn a statement round. */
export const opposites: readonly [string, string][] = [['overspend', 'underspend']];

/** Words that name a unit and nothing else: no part of a question's subject. */
export const amountWords = /(?:per|\/|in every) ?(?:10,?000|10 ?k|ten thousand)(?: (?:children|population))?|£ ?(?:m|k|million)\b|\(£m?\)/gi;

/** Words that carry no subject of their own in a question over reports. */
export const frameWords: readonly string[] = (
  'many much number numbers figure figures total totals overall data statistic statistics stat stats amount count counts value values ' +
  'report reports reported reporting say says said saying according recorded record stated state given gives know need want look ' +
  'council councils borough boroughs authority authorities local area areas place ' +
  'year years month months date end start point time currently current now today recent recently latest newest ' +
  'get gets got getting go goes going went gone make made makes take takes taking took come put see seen use used ' +
  'per cent percent percentage percentages proportion share rate rates ratio level levels size long often far ' +
  'quick question hi hello hey thanks thank cheers ok okay hiya morning anyone does exact exactly roughly approximately actually really ' +
  'compare compared comparison versus vs against between difference trend trends pattern history over change changes changed changing ' +
  'increase increased increases decrease decreased rise rose risen fall fell fallen drop dropped reduce reduced reduction grew growth ' +
  'up down higher lower highest lowest most least fewest biggest largest smallest top bottom rank ranked ranking more less fewer ' +
  'breakdown break split list each every all by kind kinds type types correct right true false check confirm verify ' +
  'target targets forecast projected expected actual actuals budgeted children child young people person persons individual individuals ' +
  'onwards onward until till present every each beginning starting ' +
  'around about nearly almost least minimum maximum england national last previous prior before since ago later after during within ' +
  'bring brings brought keep keeps kept hold holds held put puts run runs ran running lead leads turn happen happened provide provided provides allow allowed enable enabled straight away across along among per each together alone full fully entire complete given giving work works worked working deal dealt help helped needs needed wants wanted try tried expect expected plan planned meet meets met live lives living lived receive received receives getting arrive arrived send sent sit sits stand stands stood remain remained remains leave leaves ask asked asks find finds found answer reach reached reaches seem seems appear appeared call called calls name named names mention mentioned mentions describe described include included includes including contain contains cover covered covers belong own owned main single different same other another new old good bad big small large high low long short early late latter own such only just very too quite rather so well please officially formally altogether apart separately respectively ' +
  'someone somebody told heard thought think believe claim claims claimed fact false wrong true right correct confirm please can could ' +
  'became become becomes still ever yet also else way thing things lot bit part whole various there here per'
).split(' ');

/** What a ranking runs over. */
export const dimensionCues: readonly { pattern: RegExp; dimension: 'time' | 'part' | 'area' }[] = [
  { pattern: /\b(?:which|what|in which|in what) (?:of the |calendar |financial )?(?:months?|years?|quarters?|yr|period|date)\b|^\W*when\b|\byear with\b|\byr with\b|\bmonth with\b|\bmonth was\b|\bmonth had\b|\bever\b/i, dimension: 'time' },
  { pattern: /\b(?:cost cent(?:re|er)s?|budget lines?|lines?|placement types?|types? of|grades?|roles?|reasons?|posts?|parts?|ethnic|groups?)\b/i, dimension: 'part' },
  { pattern: /\b(?:which|what) (?:council|area|authority|borough|local authority|place|county|la)\b|\bwho\b|\bwhere\b|\bwhose\b/i, dimension: 'area' },
];

export const leastWords = /\b(?:lowest|least|fewest|smallest|minimum|shortest|bottom|less|fewer|lower|smaller|shorter|underspent?|under-?spend)\b/i;

/** Keys of words that ask for parts without naming one. */
export const partCues: ReadonlySet<string> = new Set('cost centr center role grade reason type categori team post staff overal gender ethnic sex age composit profil distribut spread area'.split(' '));

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "top five" → 5. */
export const topNumber = (text: string): number | undefined => {
  const found = /\btop (\d+|[a-z]+)\b/i.exec(text)?.[1]?.toLowerCase();
  if (found === undefined) return undefined;
  const place = NUMBERS.indexOf(found);
  return /^\d+$/.test(found) ? Number(found) : place >= 0 ? place + 2 : undefined;
};
