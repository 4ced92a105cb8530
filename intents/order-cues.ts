import { numberOf } from './number-words.ts';

/** What a ranking runs over. */
export const dimensionCues: readonly { pattern: RegExp; dimension: 'time' | 'part' | 'area' | 'benchmark' }[] = [
  {
    pattern: /\b(?:highest|lowest|best|worst|peak|busiest|quietest) (?:year|yr|month|quarter)\b/i,
    dimension: 'time',
  },
  { pattern: /\b(?:comparators?|benchmarks?|comparison (?:areas?|groups?))\b/i, dimension: 'benchmark' },
  {
    pattern:
      /\b(?:which|what|in which|in what) (?:of (?:the|those|these) (?:\w+ )?|calendar |financial )?(?:months?|years?|quarters?|yr|period|date)\b|^\W*when\b|\byear with\b|\byr with\b|\bmonth with\b|\bmonth was\b|\bmonth had\b|\bever\b|\bmonth did\b|\bbusiest month\b|\b(?:year|yr|month|quarter) (?:with|that|when)\b/i,
    dimension: 'time',
  },
  {
    pattern:
      /\b(?:cost cent(?:re|er)s?|budget lines?|lines?|placement types?|types? of|grades?|roles?|reasons?|posts?|parts?|ethnic|groups?)\b/i,
    dimension: 'part',
  },
  {
    pattern:
      /\b(?:which|what) (?:of the (?:\w+ )?)?(?:councils?|areas?|authorit(?:y|ies)|boroughs?|local authorit(?:y|ies)|places?|count(?:y|ies)|las?|reports?)\b|\bwho\b|\bwhere\b|\bwhose\b/i,
    dimension: 'area',
  },
];

export const leastWords =
  /\b(?:lowest|least|fewest|smallest|minimum|shortest|quietest|bottom|less|fewer|lower|smaller|shorter|under-?spen[dt]s?)\b/i;

/** "top five" → 5. */
export const topNumber = (text: string): number | undefined => {
  const found = /\btop (\d+|[a-z]+)\b/i.exec(text)?.[1];
  return found === undefined ? undefined : numberOf(found);
};

/** "Which two years had the most", "bottom three" → how many are asked for; 1 where no number is said. */
export const howManyRanked = (text: string): number => {
  const found = /\b(?:which|what|top|bottom) (\d|two|three|four|five|six) (?!or\b)[a-z]/i.exec(text)?.[1];
  return (found === undefined ? undefined : numberOf(found)) ?? 1;
};

/** Of all times held, whatever their length. */
export const everWords = /\bever\b|\ball[- ]time\b|\bon record\b/i;

/** "all four lines" → 4. */
export const allOf = (text: string): number | undefined => {
  const found =
    /\ball (?:of )?(?:the |its )?(\d|two|three|four|five|six|seven|eight|nine|ten) (?:lines?|rows?|columns?|parts?|figures?|numbers?|grades?|reasons?|categories|groups?)\b/i.exec(
      text,
    )?.[1];
  return found === undefined ? undefined : numberOf(found);
};

/** "second largest" → 2. */
export const ordinalRank = (text: string): number => {
  const said =
    /\b(second|third|fourth|fifth|2nd|3rd|4th|5th)[- ](?:highest|largest|biggest|most|greatest|lowest|smallest|longest|worst|best|fewest)|\b(?:came|comes|is|was|ranks?|ranked|stands?|finished) (second|third|fourth|fifth|2nd|3rd|4th|5th)\b/i.exec(
      text,
    );
  const found = (said?.[1] ?? said?.[2])?.toLowerCase();
  const order = ['second', 'third', 'fourth', 'fifth'].indexOf(found ?? '');
  return found === undefined ? 1 : order >= 0 ? order + 2 : Number(found.slice(0, 1));
};

/** Amounts on one side of the budget only. */
export const sideOfBudget: Readonly<Record<'over' | 'under', RegExp>> = {
  over: /\boverspen[dt]\w*\b|\bover (?:their |its )?budget\b/i,
  under: /\bunderspen[dt]\w*\b|\bunder (?:their |its )?budget\b/i,
};

/** Every row of a table's column. */
export const wholeColumn =
  /\b(?:show|give|set out|list|display)\b.{0,60}\btable\b|\ball (?:of )?(?:the )?(?:two |three |four |five )?(?:lines|rows)\b|\b(?:every|each) (?:line|row)\b/i;

/** Every column of a table's row. */
export const wholeRow =
  /\b(?:in full|all (?:of )?(?:the )?(?:two |three |four |five )?columns?|every column|full line|whole (?:line|row)|all (?:the )?figures|every figure)\b/i;

/** Leaves places out of a ranking: what follows, up to the next comma or question word, is not asked for. */
export const exceptFor =
  /\b(?:apart from|excluding|leaving out|other than|besides|except(?: for)?|not counting|ignoring)\b[^,;?]*|^\W*(?:after|behind|following|next to) [^,;?]*(?=,)|\b(?:leaving|setting|putting) (?:\w+ ){1,4}?(?:aside|out)\b|\baside from\b[^,;?]*|\boutside (?:of )?(?:greater )?london\b/i;

/** Asks for places other than the one whose children they are. */
export const otherPlaces =
  /\b(?:which|what|where) (?:else|other (?:\w+ )?(?:councils?|areas?|boroughs?|authorit(?:y|ies)|places?))\b/i;

/** Asks for the rest beside the parts that are named: "boys, girls and other", "the boy/girl split". */
export const andOthers =
  /\b(?:split|mix|breakdown|profile|make-?up)\b|(?:,|\band\b|&|\/) ?(?:any |the )?(?:others?|rest|anything else|remainder)\b|\bothers?\W*$/i;

/** Asks for the parts of one size: "which areas had exactly three". */
export const ofSize =
  /\b(?:exactly|only|just|at least|at most|more than|fewer than|less than|over|under|above|below) (?:£ ?)?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/i;

/** A bound that is itself inside: "at least five". */
export const orEqual = /\b(?:at least|at most|no (?:more|fewer|less) than|up to|or (?:more|fewer|less|over|under))\b/i;

/** Asks which change was the largest: the largest level is none. */
export const ranksChanges =
  /\b(?:fall|fell|fallen|drop|dropped|rise|rose|risen|grow|grew|grown|increased?|decreased?|changed?|improved?|declined?|jump(?:ed)?) (?:the )?(?:most|least|fastest|sharply|furthest|further)\b|\b(?:biggest|largest|sharpest|steepest|greatest|fastest|smallest|highest) (?:\w+ )?(?:rise|fall|drop|increase|decrease|change|jump|reduction|growth|improvement|decline)\b/i;

/** Names one type of council, as `type` of `corpus/vocabulary/areas.csv` has it. */
export const councilTypes: readonly { pattern: RegExp; type: string }[] = [
  { pattern: /\b(?:which|what) (?:shire )?count(?:y|ies)\b/i, type: 'county' },
  { pattern: /\b(?:which|what) (?:other )?london boroughs?\b/i, type: 'london-borough' },
  { pattern: /\b(?:which|what) unitar(?:y|ies)\b/i, type: 'unitary' },
];

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const PLACE = new RegExp(
  String.raw`\b(?:(${ORDINALS.join('|')})|(\d{1,2})(?:st|nd|rd|th)|(?:the|its|top|in) (?:highest|biggest|largest|best))\b(?! (?:quarter|time|half|year|of (?:january|february|march|april|may|june|july|august|september|october|november|december)))`,
  'i',
);

/** The place in an order that a statement claims: "the third highest" → 3, "the highest" → 1; undefined for none. */
export const placeClaimed = (text: string): number | undefined => {
  const found = PLACE.exec(text);
  if (!found) return undefined;
  const [, word, digits] = found;
  if (word !== undefined) return ORDINALS.indexOf(word.toLowerCase()) + 1;
  return digits === undefined ? 1 : Number(digits);
};

/** Words that put something at one end of an order, and the end. */
export const extremeEnds: readonly { end: 'most' | 'least'; pattern: RegExp }[] = [
  { end: 'most', pattern: /\b(?:largest|biggest|highest|longest|greatest)\b/i },
  { end: 'least', pattern: /\b(?:smallest|lowest|shortest|fewest|tiniest)\b/i },
];
