import { Decimal } from 'decimal.js';
import type { Unit } from '../../corpus/schema.ts';
import { majority, numberWords, shares as SHARES, shareWords as SHARE_WORDS } from '../../../intents/number-words.ts';

/** A number that a statement claims, with its place in the text. */
export type Claim = {
  value: Decimal;
  /** Undefined where the words do not say: "285". */
  unit: Unit | undefined;
  /** `level`: was 70, fell to 70. `from`: rose from 71. `by`: fell by 20%. `whole`: 14 of the 185. */
  role: 'level' | 'from' | 'by' | 'whole';
  /** "fewer than 300" is `under`, "more than half" `over`; undefined where the number itself is claimed. */
  bound: 'over' | 'under' | undefined;
  /** "At least 300": the number itself is inside the bound. */
  orEqual: boolean;
  /** "About 300": said to be rounded. */
  rounded: boolean;
  words: string;
  start: number;
  end: number;
};

const word = [...numberWords.keys()].join('|');

const NUMBER = new RegExp(
  String.raw`(?<![\w./-])(?<sign>-|\()?(?<pound>£ ?)?(?:(?<share>${SHARE_WORDS})|(?<digits>\d+(?:,\d{3})*(?:\.\d+)?)(?<scale> ?(?:m|mn|million|k|thousand|bn|billion)\b)?|(?<word>\b(?:${word})(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?\b)|(?<none>\bno\b(?! (?:longer|more|recourse|access|later|further|of|idea|problem))|\bnone\b|\bnobody\b|\bnot (?:one|a single(?: one)?)\b(?! of the)))(?<after>\)? ?(?:%|per ?cent(?:age points?)?|pct|percentage points?|points?\b|per 10,?000|per 10k|per ten thousand|days?|weeks?|wks?|months?|mths?|years?|yrs?|hours?|hrs?|pounds)?)(?![\w])`,
  'giu',
);

/** What a share in words stands for, in per cent, or an amount: "two thirds" → 66.7, "half a million" → 500,000. */
const shareOf = (words: string): Decimal => {
  const [, part, whole] = /^(\w+) (?:in|out of)(?: every)? (\w+)$/i.exec(words) ?? [];
  const [own, all] = [numberWords.get(part?.toLowerCase() ?? ''), numberWords.get(whole?.toLowerCase() ?? '')];
  if (own !== undefined && all !== undefined) return new Decimal(100).times(own).dividedBy(all);
  const amount = /\bmillion\b/i.test(words) ? new Decimal(1e6) : new Decimal(100);
  const [, divisor = 2] = SHARES.find(([pattern]) => pattern.test(words)) ?? [];
  const times = numberWords.get(/^(?:two|three)\b/i.exec(words)?.[0].toLowerCase() ?? '') ?? 1;
  return amount.times(times).dividedBy(divisor);
};

const SCALES: readonly [RegExp, number][] = [
  [/^(?:m|mn|million)$/i, 1e6],
  [/^(?:k|thousand)$/i, 1e3],
  [/^(?:bn|billion)$/i, 1e9],
];

const DURATIONS: readonly [RegExp, Unit][] = [
  [/day/i, 'days'],
  [/we?e?k/i, 'weeks'],
  [/mo?n?th/i, 'months'],
  [/ye?a?r/i, 'years'],
  [/ho?u?r/i, 'hours'],
];

const unitOf = (after: string, pound: boolean): Unit | undefined => {
  if (pound || /pounds/i.test(after)) return 'gbp';
  if (/points?/i.test(after)) return 'percentage_points';
  if (/%|cent|pct/i.test(after)) return 'percent';
  if (/per/i.test(after)) return 'rate_per_10000';
  return DURATIONS.find(([pattern]) => pattern.test(after))?.[1];
};

const wordValue = (words: string): number =>
  words
    .toLowerCase()
    .split(/[- ]/)
    .reduce((sum, part) => sum + (numberWords.get(part) ?? 0), 0);

/** "14 of the 185", "six out of its seven": what stands behind is the whole. */
const OF_WHOLE = new RegExp(
  String.raw`(?:\d(?: ?%| per ?cent)?|\b(?:${word}|half|thirds?|quarters?|fifths?|tenths?|most|majority)) (?:out )?of (?:the |its |their |all |those |these |~+(?:'s?)? )*$`,
  'i',
);

/** Words before a number that claim a bound, not the number itself. */
const BOUNDS: readonly [NonNullable<Claim['bound']>, RegExp][] = [
  [
    'over',
    /\b(?:more than|above|at least|no (?:fewer|less) than|in excess of|exceed(?:s|ed|ing)?|upwards of|topp(?:ed|ing)|(?<!the )tops?|over) (?:about |around )?$/i,
  ],
  ['under', /\b(?:(?<!no )(?:fewer|less) than|under|below|at most|not? more than) (?:about |around )?$/i],
];

/** Bounds that the number itself is inside of. */
const OR_EQUAL = /\b(?:at least|at most|no (?:fewer|less|more) than|not more than|upwards of)\b/i;

/** Words beside a number that make it a round one. */
const ROUNDED = {
  before:
    /\b(?:about|around|roughly|nearly|almost|some|approx(?:imately)?\.?|circa|ca?\.|close to|getting on for|just (?:over|under|above|below)|in the region of|of the order of) (?:a |the )?$/i,
  after: /^ (?:or so|or thereabouts|roughly|approximately|approx|ish)\b/i,
};

/** Directly before a number: "fell 20%", "rose one point". */
const MOVED =
  /\b(?:dropp?ed|drops?|fell|falls?|fallen|rose|rises?|risen|increased|decreased|grew|grown|climbed|declined|improved|reduced|jumped|slipped|dipped)(?: (?:about|around|nearly|almost|some|over|a further|another))? $/i;

/** "Gained 25 households": so many more than before. */
const GAINED =
  /\b(?:gain(?:ed|s)?|put on|lost|shed) (?:an? )?(?:net |total (?:of )?)?(?:about |around |nearly |almost |some |another |a further )?$/i;

/** "Up on 77", "a rise of 3 on the 20": where nothing moves, "took on 20" says no base. */
const IMPROVED_ON =
  /\b(?:up|down|higher|lower|more|fewer|less|(?:rise|fall|increase|decrease|drop|improvement|reduction|advance|change)\b[^,.;]{0,30}) on (?:about |around |the )?$/i;

const roleOf = (before: string, after: string): Claim['role'] => {
  if (/^ (?:more|fewer|less|additional|extra)\b|^ (?:higher|lower|up|down) (?:than|on)\b/i.test(after)) return 'by';
  if (
    /\b(?:took|takes?|taken|taking|knock\w*|shav\w*|slic\w*|cut) $/i.test(before) &&
    /^ (?:out|off|from|away)\b/i.test(after)
  )
    return 'by';
  if (
    /\b(?:by|(?<!\bma[dk]es? )up|(?<!\bdr(?:aw(?:s|n|ing)?|ew) )down) (?:about |around |over |nearly |almost |some |a )?$/i.test(
      before,
    )
  )
    return 'by';
  if (MOVED.test(before) || GAINED.test(before)) return 'by';
  if (OF_WHOLE.test(before)) return 'whole';
  if (
    /\b(?:from|than|compared (?:with|to)|against) (?:about |around |the )?$/i.test(before) ||
    IMPROVED_ON.test(before)
  )
    return 'from';
  return 'level';
};

/** The numbers a text claims, periods and areas already masked out. "No" and "none" claim zero. */
export const readClaims = (text: string): Claim[] =>
  [...text.matchAll(NUMBER)].flatMap((match): Claim[] => {
    const { sign, pound, digits, scale, word: named, after = '', none, share } = match.groups ?? {};
    const factor = SCALES.find(([pattern]) => pattern.test((scale ?? '').trim()))?.[1] ?? 1;
    const plain =
      share !== undefined
        ? shareOf(share)
        : none !== undefined
          ? 0
          : named !== undefined
            ? wordValue(named)
            : (digits ?? '0').replaceAll(',', '');
    const value = new Decimal(plain).times(factor).times(sign ? -1 : 1);
    const isAmount = share !== undefined && /\bmillion\b/i.test(share);
    const unit =
      share === undefined
        ? unitOf(after, pound !== undefined || /m|bn/.test((scale ?? '').trim().slice(0, 2)))
        : isAmount
          ? 'gbp'
          : 'percent';
    const before = text.slice(0, match.index);
    const [side, words] = BOUNDS.find(([, pattern]) => pattern.test(before)) ?? [];
    const bound = share !== undefined && majority.test(share) ? 'over' : side;
    return [
      {
        value,
        unit,
        role: roleOf(words ? before.replace(words, '') : before, text.slice(match.index + match[0].length)),
        bound,
        orEqual: words !== undefined && OR_EQUAL.test(words.exec(before)?.[0] ?? ''),
        rounded: ROUNDED.before.test(before) || ROUNDED.after.test(text.slice(match.index + match[0].length)),
        words: match[0].trim(),
        start: match.index,
        end: match.index + match[0].length,
      },
    ];
  });
