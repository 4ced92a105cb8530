import {
  aboutBudget,
  actuallyDone,
  actualWords,
  ageWords,
  amountWords,
  bareRate,
  endedWords,
  narrowingWords,
  noStatus,
  statisticCues,
  statusCues,
  unitCues,
} from '../../intents/slot-cues.ts';
import { idioms } from '../../intents/idioms.ts';
import { periodText } from '../corpus/period.ts';
import type { Statistic, Status, Unit } from '../corpus/schema.ts';
import type { Library } from '../library.ts';
import { type Intent, type IntentId, matchIntent } from './intent.ts';
import type { Key, KeyAt } from './lexicon.ts';
import { numberWords } from '../../intents/number-words.ts';
import type { Wanted } from './match.ts';
import { plainly } from './plain.ts';
import type { AreaMention } from './slots/area.ts';
import { type Claim, readClaims } from './slots/number.ts';
import { type PeriodMention, readPeriods } from './slots/period.ts';
import { readOwners, readReports, type ReportMention, withoutOwner } from './slots/report.ts';
import { blank, overlaps, type Span, spansOf } from './span.ts';

/** What one question, or one half of a comparison, asks for. Empty lists and undefined mean: not said. */
export type Slots = {
  areas: string[];
  periods: PeriodMention[];
  /** Units the words allow; undefined where any would do. */
  units: readonly Unit[] | undefined;
  status: Status | undefined;
  /** The words that said the status, as keys: an indicator called by them is what was asked ("above the threshold"). */
  statusKeys: string[];
  statistic: Statistic | undefined;
  /** Reports named ("in the July 2015 report"), by id. */
  reports: string[];
  /** Subject of the question as weighted keys, slots and words of asking left out. */
  wanted: Wanted[];
};

/** A key of the subject. Ages, lengths of time and stages narrow what the question is about, as no other number does. */
export type SubjectKey = KeyAt & { narrows?: true };

/** A question as it was read. */
export type Reading = Slots & {
  question: string;
  /** The question with straight quotes and spelling put right; places in it are the mentions' places. */
  text: string;
  intent: IntentId;
  corrections: { from: string; to: string }[];
  areaMentions: AreaMention[];
  claims: Claim[];
  reportMentions: ReportMention[];
  /** Keys with their places, for telling which clause a word stands in. */
  subject: SubjectKey[];
  /** Slots taken over from what was said before in the conversation. */
  carried: ('area' | 'period' | 'unit' | 'subject')[];
};

/** "Section 47" and "A1": the number is the name of a term, and claims nothing. */
const isNumberOf = (key: KeyAt, claim: Claim): boolean =>
  key.key.startsWith('#') && key.start < claim.start && claim.end <= key.end;

/** "Three or more moves: 33": beside a number of its own, one in a name or of a length claims nothing. */
const claimed = (claims: readonly Claim[], names: readonly Span[]): Claim[] => {
  const own = claims.filter(({ start, end }) => !names.some((name) => name.start <= start && end <= name.end));
  return own.length > 0 ? own : [...claims];
};

/** "Two" → "2": lengths are printed in figures as well as in words. */
const digitsOf = (key: Key): Key => String(numberWords.get(key) ?? key);

/** A name of many words, or with a number in it: none of them is a word of asking ("English as an additional language", "s47"). */
const isLongTerm = (library: Library, text: string, { key, start, end }: KeyAt): boolean =>
  key.startsWith('#') && !library.basisKeys.has(key) && /\d|\w(?:\W+\w+){4}/.test(text.slice(start, end));

/** "These days" asks for no number of days. */
const NO_DAYS = /\bthese days\b/gi;

const LENGTH = /\b(?:days?|weeks?|months?|years?|hours?|or (?:more|less|fewer|over|under))\b/i;

/** The text without terms that name a length or a number ("for more than a year", "three or more"): they say neither a unit nor a movement. */
export const withoutLengths = (text: string, subject: readonly KeyAt[]): string =>
  blank(
    text,
    subject.filter(({ key, start, end }) => key.startsWith('#') && LENGTH.test(text.slice(start, end))),
  );

/** Before a time that belongs to what follows: "its 2014/15 budget". */
const OWNED = /\b(?:its|the|their) $/i;

/** "Came into Thurrock's care", "over its 2014/15 budget": a term of the field with an area or a time in the middle of it. */
const termsAcross = (library: Library, text: string, spans: readonly Span[]): KeyAt[] => {
  const keys = library.lexicon.keysAt(text);
  const named = spans.map(({ start, end }) => ({ start, end: text.startsWith("'s", end) ? end + 2 : end }));
  const across = library.lexicon
    .keysAt(blank(blank(text, spansOf(text, idioms), 'x'), named))
    .filter((key) => key.key.startsWith('#') && named.some(({ start, end }) => key.start < start && key.end > end));
  return across.length === 0
    ? keys
    : [...keys.filter((key) => !across.some((term) => overlaps(term, key))), ...across].sort(
        (a, b) => a.start - b.start,
      );
};

/** For the intents: the same text, each period's digits out of the way. */
const maskPeriods = (text: string, periods: readonly PeriodMention[]): string =>
  [...periods]
    .sort((a, b) => b.start - a.start)
    .reduce(
      (masked, { start, end, kind }) =>
        kind === 'latest' ? masked : `${masked.slice(0, start)}<period>${masked.slice(end)}`,
      text,
    );

const firstCue = <T>(cues: readonly { pattern: RegExp; value: T }[], text: string): T | undefined =>
  cues.find(({ pattern }) => pattern.test(text))?.value;

/** Units that the words of a text allow; undefined where any would do. */
export const unitsOf = (text: string): readonly Unit[] | undefined =>
  firstCue(
    unitCues.map(({ pattern, units }) => ({ pattern, value: units })),
    text,
  );
const statusOf = (library: Library, text: string): Pick<Slots, 'status' | 'statusKeys'> => {
  for (const { pattern, status } of statusCues) {
    const words = pattern.exec(text.replace(noStatus, ' '))?.[0];
    if (words === undefined || (status === 'budget' && aboutBudget.test(text))) continue;
    // "Of those hoped for, how many did it actually find": what was hoped for is only what it is set against.
    const isActual = status === 'target' && actuallyDone.test(text);
    return { status: isActual ? 'actual' : status, statusKeys: library.lexicon.keys(words) };
  }
  return { status: actualWords.test(text) ? 'actual' : undefined, statusKeys: [] };
};
/** Words like "highest" are read by the statistic's slot; the figure need not be called by them too. */
const isStatistic = (library: Library, key: string): boolean => library.statisticKeys.has(key);

const statisticOf = (text: string): Statistic | undefined =>
  firstCue(
    statisticCues.map(({ pattern, statistic }) => ({ pattern, value: statistic })),
    text,
  );

/** Weight of a key that no report says: high, because a figure that ignores it answers another question. */
const UNSAID = 0.8;

const wantedKeys = (library: Library, subject: readonly SubjectKey[]): Wanted[] => {
  const weights = new Map<string, number>();
  const narrowing = new Set(subject.flatMap(({ key, narrows }) => (narrows ? [key] : [])));
  for (const { key } of subject)
    weights.set(key, library.weightOf(key) * (library.says(key) || library.frame.has(key) ? 1 : UNSAID));
  return [...weights].map(([key, weight]) => ({
    key,
    weight,
    ...(library.frame.has(key) ||
    isStatistic(library, key) ||
    library.dimensionKeys.has(key) ||
    (/^\d/.test(key) && !narrowing.has(key))
      ? { frame: true as const }
      : {}),
  }));
};

/** "London authorities" are councils, and no average of them. */
const OF_COUNCILS = /^ (?:local )?(?:authorit(?:y|ies)|boroughs?|councils?|LAs?)\b(?!['’]? (?:average|mean))/i;

/** "The London and national averages": a benchmark is an average, and the word asks for no other. */
const withAverage = (library: Library, text: string, mention: AreaMention): AreaMention => {
  const average = /^(?:'s?)? (?:averages?|avg)\b/i.exec(text.slice(mention.end));
  return average && library.isBenchmark(mention.area) ? { ...mention, end: mention.end + average[0].length } : mention;
};

/** "inside Barking and Dagenham" says "inside the borough" beside naming it. */
const placeKeys = (library: Library, text: string, { start }: AreaMention): KeyAt[] => {
  const side = /\b(inside|outside|within|beyond) (?:the )?$/i.exec(text.slice(0, start));
  if (!side?.[1]) return [];
  const at = { start: side.index, end: start };
  return library.lexicon.keys(`${side[1]} the borough`).map((key) => ({ key, ...at }));
};

/** "The final overspend against July's forecast": the side that says how it ended is no forecast. */
const statusOfSide = (library: Library, text: string): Pick<Slots, 'status' | 'statusKeys'> => {
  const said = statusOf(library, text);
  return said.status === undefined && endedWords.test(text) ? { ...said, status: 'actual' } : said;
};

/** The slots of a stretch of text: of the whole question, or of one side of a comparison. */
export const readSlots = (library: Library, reading: Reading, from: number, to: number): Slots => {
  const inside = ({ start, end }: Span): boolean => start >= from && end <= to;
  const text = reading.text.slice(from, to);
  const subject = reading.subject.filter(inside);
  return {
    areas: [...new Set(reading.areaMentions.filter(inside).map(({ area }) => area))],
    periods: reading.periods.filter(inside),
    units: unitsOf(text),
    ...statusOfSide(library, text),
    statistic: statisticOf(text),
    reports: [...new Set(reading.reportMentions.filter(inside).flatMap(({ reports }) => reports))],
    wanted: wantedKeys(library, subject),
  };
};

/**
 * Reads a question: intent, areas, periods, unit, status and subject, each as said.
 * The same question over the same library is always read the same way.
 */
export const readQuestion = (library: Library, intents: readonly Intent[], question: string): Reading => {
  const { text, corrections } = library.speller.correct(plainly(question));
  const allPeriods = readPeriods(text);
  const areaMentions = library.areas
    .read(text)
    .filter(({ area, end }) => !(library.isBenchmark(area) && OF_COUNCILS.test(text.slice(end))))
    .map((mention) => withAverage(library, text, mention));
  const said = [...new Set(areaMentions.map(({ area }) => area))];
  const dated = readReports(library, blank(text, areaMentions, 'x'), allPeriods, said);
  const owned = said.some((area) => library.isBenchmark(area)) ? readOwners(library, text, areaMentions) : [];
  const reportMentions = [...dated, ...owned.filter((mention) => !dated.some((other) => overlaps(other, mention)))];
  const periods = allPeriods.filter((mention) => !reportMentions.some((report) => overlaps(report, mention)));
  const amounts = spansOf(text, amountWords);
  const ages = spansOf(text, ageWords);
  const rates = spansOf(text, bareRate);
  const narrowings = [...ages, ...spansOf(text, narrowingWords)];
  const spans: Span[] = [...allPeriods, ...reportMentions, ...areaMentions, ...amounts, ...spansOf(text, idioms)];
  const narrows = (key: KeyAt): boolean =>
    (/^\d/.test(key.key) || numberWords.has(key.key)) && narrowings.some((span) => overlaps(span, key));
  const keysAt = termsAcross(library, text, [
    ...areaMentions,
    ...allPeriods.filter(({ start }) => OWNED.test(text.slice(0, start))),
  ]);
  const claims = claimed(
    readClaims(blank(text, [...allPeriods, ...areaMentions, ...ages, ...rates], '~')).filter(
      (claim) => !keysAt.some((key) => isNumberOf(key, claim)),
    ),
    [...keysAt.filter(({ key }) => key.startsWith('#')), ...narrowings],
  );
  const keys = keysAt
    .map((key): SubjectKey => (narrows(key) ? { ...key, key: digitsOf(key.key), narrows: true } : key))
    .filter(
      (key) =>
        !spans.some(
          (span) => overlaps(span, key) && !(key.key.startsWith('#') && key.start <= span.start && key.end > span.end),
        ) && !(/^\d/.test(key.key) && !library.names(key.key) && !key.narrows),
    );
  const plain = blank(text, [...allPeriods, ...areaMentions, ...spansOf(text, NO_DAYS)]);
  const sides = areaMentions.flatMap((mention) => placeKeys(library, text, mention));
  const terms = keysAt.filter((key) => isLongTerm(library, text, key) && !spans.some((span) => overlaps(span, key)));
  const intent = matchIntent(intents, maskPeriods(blank(blank(text, rates), terms, 'x'), allPeriods)).id;
  const isClaimed = (key: KeyAt): boolean =>
    intent === 'check' && !key.key.startsWith('#') && claims.some((claim) => overlaps(claim, key));
  const subject = [...keys.filter((key) => !isClaimed(key) && !sides.some((side) => overlaps(side, key))), ...sides];
  const areas =
    intent === 'check' || intent === 'figure' || intent === 'compare'
      ? withoutOwner(library, text, areaMentions, reportMentions)
      : said;
  return {
    question,
    text,
    corrections,
    intent,
    areas,
    areaMentions,
    periods,
    reportMentions,
    reports: [...new Set(reportMentions.flatMap(({ reports }) => reports))],
    units: unitsOf(
      intent === 'check'
        ? withoutLengths(plain, keysAt)
        : blank(
            plain,
            claims.filter(({ unit }) => unit !== undefined),
          ),
    ),
    ...statusOf(library, plain),
    statistic: statisticOf(plain),
    wanted: wantedKeys(library, subject),
    claims,
    subject,
    carried: [],
  };
};

/** A mention of time in words. */
export const mentionText = (mention: PeriodMention): string => {
  if (mention.kind === 'period') return periodText(mention.period);
  if (mention.kind === 'from') return `from ${periodText(mention.period)}`;
  if (mention.kind === 'before') return `before ${periodText(mention.until)}`;
  if (mention.kind === 'to') return `to ${periodText(mention.period)}`;
  if (mention.kind === 'step') return `the ${mention.of} ${mention.steps < 0 ? 'before' : 'after'}`;
  if (mention.kind === 'shift') return mention.years < 0 ? 'the year before' : 'the year after';
  if (mention.kind === 'month') return `month ${mention.month}`;
  return mention.kind === 'quarter' ? `quarter ${mention.quarter}` : mention.kind;
};
