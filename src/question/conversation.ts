import {
  bareAbbreviation,
  beforeCues,
  followUpCues,
  narrowingCues,
  nowCue,
  overIt,
  ourselves,
  pointsAtIt,
  saysThen,
  sameTimeCues,
  whereCues,
  whichCouncil,
  whyCues,
} from '../../intents/follow-up.ts';
import { comparingWords, wholeToo } from '../../intents/side-cues.ts';
import { asksNot } from '../../intents/guard-words.ts';
import {
  asMention,
  dateBefore,
  periodsOf,
  quartersOfYear,
  ranksTimes,
  resolved,
  twoTimes,
  yearHeld,
} from './follow-up-time.ts';
import { type Before, type Conversation, headline, timesOf } from './said-before.ts';
import { remembered, saysOtherPart, withRemembered } from './remembered.ts';
import type { Unit } from '../corpus/schema.ts';
import type { Figure, Library } from '../library.ts';
import type { Key } from './lexicon.ts';
import { isNearlyFullName, matchFigure, partKeys, type Wanted } from './match.ts';
import type { Reading } from './reading.ts';
import { asksTotal, isEnd, stillMeant } from './still-meant.ts';

/** A question names a subject of its own when some figure is called by its words. */
const namesSubject = (library: Library, reading: Reading): boolean =>
  reading.wanted.some(({ key, frame }) => !frame && !reading.statusKeys.includes(key)) &&
  (library.figures.some(({ described }) => matchFigure(reading.wanted, described, library.weightOf).named >= 0.6) ||
    reading.wanted.filter(({ frame }) => !frame).length >= 3);

/** Whether the words are the full name of an undivided figure: then "of that" only points back, it adds nothing. */
const namesIndicator = (library: Library, reading: Reading): boolean =>
  library.figures.some(({ described, breakdown }) => {
    if (breakdown !== '') return false;
    const match = matchFigure(reading.wanted, described, library.weightOf);
    return match.indicatorSaid && match.named >= 0.7 && match.explained >= 0.99;
  });

const matches = (cues: readonly RegExp[], text: string): boolean => cues.some((cue) => cue.test(text));

/** The areas meant: those named, with the owner of a figure that was divided by area; else those of before. */
const areasOf = (library: Library, reading: Reading, { last, given }: Before): string[] => {
  const figure = given?.figure;
  if (figure && reading.areas.length === 0 && ourselves.test(reading.text)) return [ownerOf(library, figure)];
  const divided = figure?.partAreas.some((area) => area !== figure.area) === true;
  if (reading.areas.length > 0)
    return divided && reading.areas.length === 1 && !reading.areas.includes(figure.area)
      ? [figure.area, ...reading.areas]
      : reading.areas;
  if (divided) return last.areas;
  return figure ? [figure.area] : last.areas;
};

/** The council in whose report a benchmark stands: it is what a comparison goes on with. */
const ownerOf = (library: Library, { area, report }: Figure): string =>
  library.isBenchmark(area) ? (library.reports.get(report)?.area ?? area) : area;

/**
 * Takes over from the conversation what a follow-up leaves out: subject, council, period, unit.
 * A question that names a subject of its own drops the old subject and, unless it points back to it, the old time;
 * the council stays until another is named.
 */
export const continued = (library: Library, said: Reading, conversation: Conversation | undefined): Reading => {
  const last = conversation?.reading;
  const reading = last ? atLatest(namedBeside(library, said, conversation)) : said;
  if (!last || reading.intent === 'help' || reading.intent === 'sources' || reading.intent === 'define')
    return alone(library, reading);
  const given = headline(conversation.outcome);
  const spoken = conversation.led?.at(-1)?.figure;
  // Where the last question had no answer, time is counted from what it asked for.
  const asked = last.periods.flatMap((mention) => ('period' in mention ? mention.period : []))[0];
  const before: Before = {
    // What was asked in between and not found leaves the council spoken of as it was.
    last: given || last.areas.length > 0 || !spoken ? last : { ...last, areas: [ownerOf(library, spoken)] },
    given,
    base: given ? given.figure.period : (asked ?? spoken?.period),
    times: timesOf(conversation.led ?? []),
  };
  const points = matches(narrowingCues, reading.text);
  const narrows = points && !namesIndicator(library, reading);
  const follows = narrows || (!points && matches(followUpCues, reading.text));
  const own = namesSubject(library, reading);
  if (reading.intent === 'passage' && own && !/^\W*(?:and |so )?(?:what|how) about\b/i.test(reading.text))
    return alone(
      library,
      reading.areas.length > 0 ? reading : { ...reading, areas: areasOf(library, reading, before) },
    );
  if (own && !follows && (reading.areas.length > 0 || whichCouncil.test(reading.text))) return alone(library, reading);
  // Council, time and subject are all said: an "and" before them adds nothing.
  const isWhole = reading.areas.length > 0 && reading.periods.some((mention) => 'period' in mention);
  if (isWhole && namesIndicator(library, reading))
    return { ...alone(library, reading), intent: reading.intent === 'passage' ? 'figure' : reading.intent };
  if (!own && (matches(whyCues, reading.text) || matches(whereCues, reading.text)))
    return { ...withOldSubject(library, reading, before, false), intent: 'passage' };
  // "Over" is of a budget where money was given, and of a limit that nobody said where it was not.
  if (given && given.figure.unit !== 'gbp' && overIt.test(reading.text))
    return { ...alone(library, reading), wanted: [], areas: areasOf(library, reading, before), intent: 'passage' };
  const earlier = given && matches(beforeCues, reading.text) ? askedBefore(library, reading, before) : undefined;
  if (earlier) return earlier;
  if (!own && (addsNothing(reading) || asksNot.test(reading.text)))
    return { ...alone(library, reading), intent: 'passage' };
  // What was asked in between and not found leaves the row spoken of as it was.
  const ofRow = inSameRow(library, reading, { ...before, given: given ?? conversation.led?.at(-1) }, !given);
  return own && !narrows
    ? withOwnSubject(library, ofRow, before, follows && ofRow === reading)
    : withOldSubject(library, reading, before, narrows);
};

/** "LAC?" after a figure asks for that of LAC; after anything else, what LAC is. */
const namedBeside = (library: Library, reading: Reading, conversation: Conversation | undefined): Reading =>
  reading.intent === 'define' &&
  (headline(conversation?.outcome) !== undefined || reading.areas.length > 0) &&
  bareAbbreviation.test(reading.question) &&
  (reading.areas.length > 0 || namesSubject(library, reading))
    ? { ...reading, intent: 'figure' }
    : reading;

/** "And now?": the latest of what was spoken of. */
const atLatest = (reading: Reading): Reading => {
  const now = nowCue.exec(reading.text);
  return now && addsNothing(reading)
    ? { ...reading, periods: [{ kind: 'latest', start: now.index, end: reading.text.length }] }
    : reading;
};

/** Nothing in a follow-up says what else it asks: the figure before, given again, would pass for an answer. */
const addsNothing = ({ intent, areas, periods, units, status, statistic, wanted, text }: Reading): boolean =>
  (intent === 'figure' || intent === 'passage') &&
  areas.length === 0 &&
  periods.length === 0 &&
  units === undefined &&
  status === undefined &&
  statistic === undefined &&
  wanted.every(({ frame }) => frame) &&
  !wholeToo.test(text);

/** A statement of one number: "the year before" is what it is set against, and not when it is of. */
const isOneLevel = ({ intent, claims }: Reading): boolean =>
  intent === 'check' && claims.filter(({ role }) => role === 'level').length < 2;

/** Without a conversation, "the year before" counts from the period the question itself names. */
const alone = (library: Library, reading: Reading): Reading => {
  const dated = reading.periods.flatMap((mention) => ('period' in mention ? mention.period : []));
  // "2012, last year, 2015/16": counted from the latest of them.
  const [base] = [...dated].sort((a, b) => b.end.localeCompare(a.end));
  const periods = quartersOfYear(reading.periods).map((mention) => {
    if (mention.kind === 'shift' || mention.kind === 'step')
      return isOneLevel(reading) ? mention : resolved(mention, base);
    return base && mention.kind === 'quarter' ? mention : yearHeld(library, reading, mention);
  });
  return { ...reading, periods };
};

/** "And what was spent?" after one column of a table: another column of the same row, where it is called just that. */
const inSameRow = (library: Library, reading: Reading, { last, given }: Before, isEarlier: boolean): Reading => {
  const figure = given?.figure;
  if (!figure || figure.row === '' || figure.part === '' || reading.areas.length > 0) return reading;
  // "What about Other CATO Services, the out-turn?": another row is named.
  if (saysOtherPart(library, figure, reading.wanted)) return reading;
  const ofPart = partKeys(figure.described);
  const said = last.wanted.filter(({ key }) => ofPart.has(key) && !reading.wanted.some((own) => own.key === key));
  // After a ranking the row was found, not named; where something else was asked in between, it was named before that.
  const named = figure.described.parts.flatMap(({ ways: [way = []] }) => way);
  const wanted = [
    ...reading.wanted,
    ...(said.length > 0 || (!isEarlier && !pointsAtIt.test(reading.text))
      ? said
      : named.map((key): Wanted => ({ key, weight: library.weightOf(key) }))),
  ];
  const column = library.figures.some((other) => {
    if (other.indicator === figure.indicator || other.row !== figure.row || other.section !== figure.section)
      return false;
    const match = matchFigure(wanted, other.described, library.weightOf);
    return other.report === figure.report && match.indicatorSaid && isNearlyFullName(match);
  });
  return column ? { ...reading, wanted } : reading;
};

const withOwnSubject = (library: Library, reading: Reading, before: Before, follows: boolean): Reading => {
  const dated = reading.periods.length > 0;
  const two = twoTimes(reading, before.times);
  const carries =
    !dated &&
    !ranksTimes(reading, before.last) &&
    before.base !== undefined &&
    (reading.areas.length === 0 || matches(sameTimeCues, reading.text));
  return {
    ...reading,
    areas: areasOf(library, reading, before),
    periods: dated
      ? reading.periods.map((mention) => resolved(mention, before.base))
      : carries && before.base
        ? two.length > 0
          ? two
          : [asMention(before.base)]
        : [],
    wanted: follows ? withRemembered(library, reading, before) : reading.wanted,
    carried: [...(reading.areas.length > 0 ? [] : (['area'] as const)), ...(carries ? (['period'] as const) : [])],
    intent: reading.intent === 'passage' ? 'figure' : reading.intent,
  };
};

const withOldSubject = (library: Library, reading: Reading, said: Before, narrows: boolean): Reading => {
  const before = stillMeant(library, reading, said);
  const { last, given, base } = before;
  const isTotal = said.given !== undefined && said.given.figure.part !== '' && asksTotal(reading);
  const intent = isTotal ? 'figure' : intentOf(reading, last);
  const isAgainst = reading.areas.length > 0 && reading.areas.every((area) => library.isBenchmark(area));
  const compares = reading.intent === 'compare' || (reading.intent === 'check' && isAgainst && saysOrder(reading));
  const areas = compares
    ? [...new Set([...(given ? [ownerOf(library, given.figure)] : last.areas), ...reading.areas])]
    : areasOf(library, reading, before);
  const benchmark = areas.length > 0 && areas.every((area) => library.isBenchmark(area));
  const fresh = reading.wanted
    .filter(({ key }) => !last.wanted.some((known) => known.key === key))
    // "What are they aiming for?": words of a status name nothing.
    .map((wanted) =>
      reading.statusKeys.includes(wanted.key) && !isName(library, wanted.key)
        ? { ...wanted, frame: true as const }
        : wanted,
    );
  return {
    ...reading,
    areas,
    areaMentions: compares ? [] : reading.areaMentions,
    // A benchmark is printed beside the council's figure, often without a date of its own.
    reports: benchmark && given && reading.periods.length === 0 ? [given.figure.report] : reading.reports,
    periods: periodsOf(library, { ...reading, intent }, before, benchmark),
    units: reading.units ?? (narrows ? undefined : given ? unitsLike(given.figure.unit) : last.units),
    status: reading.status ?? (reading.wanted.length > 0 ? undefined : last.status),
    wanted: narrows
      ? [
          ...last.wanted.map((wanted) =>
            library.basisKeys.has(wanted.key) ? { ...wanted, frame: true as const } : wanted,
          ),
          ...fresh,
        ]
      : fresh.some(({ frame }) => !frame)
        ? [...fresh, ...remembered(library, before, fresh)]
        : [...last.wanted, ...fresh],
    carried: [
      'subject',
      ...(reading.areas.length > 0 ? [] : (['area'] as const)),
      ...(reading.periods.length > 0 || base === undefined || saysThen.test(reading.text) ? [] : (['period'] as const)),
    ],
    intent,
  };
};

/** What a follow-up may be answered in: the unit of what was given, or for a length of time any other. */
const unitsLike = (unit: Unit): readonly Unit[] =>
  LENGTHS.includes(unit) ? [unit, ...LENGTHS.filter((other) => other !== unit)] : [unit];

const LENGTHS: readonly Unit[] = ['hours', 'days', 'weeks', 'months', 'years'];

/** Whether an indicator is called by one key ("revised budget"). */
const isName = (library: Library, key: Key): boolean =>
  library.calledBy(key).some(({ described }) => described.indicator.some((way) => way.length === 1 && way[0] === key));

/** "What was it before?": the value that the report says it had, else that of the date held before. */
const askedBefore = (library: Library, reading: Reading, before: Before): Reading | undefined => {
  const { figure } = before.given ?? {};
  if (!figure || figure.earlier) return undefined;
  const alike = library.figures.filter(
    (other) =>
      other.indicator === figure.indicator &&
      other.subject === figure.subject &&
      other.area === figure.area &&
      other.unit === figure.unit &&
      other.status === figure.status,
  );
  const printed = alike.find((other) => other.earlier && other.report === figure.report);
  const dated = dateBefore(library, figure);
  if (!printed && !dated) return undefined;
  const asked = { ...reading, wanted: [], periods: dated && !printed ? [asMention(dated)] : [] };
  const full = withOldSubject(library, { ...asked, intent: 'figure' }, before, false);
  const ofPart = (printed?.described.parts ?? []).flatMap(({ ways: [way = []] }) => way);
  return {
    ...full,
    periods: asked.periods,
    wanted: [...full.wanted, ...ofPart.map((key): Wanted => ({ key, weight: library.weightOf(key) }))],
  };
};

/** A statement that sets one thing above another claims something, though no number. */
const saysOrder = ({ text }: Reading): boolean => text.search(comparingWords) >= 0;

/** A bare "and August 2014?" asks again what was asked. */
const intentOf = (reading: Reading, last: Reading): Reading['intent'] => {
  // A bare time reads like a statement ("and August 2014?"), but claims nothing.
  if (
    isEnd(reading.statistic) &&
    last.intent === 'trend' &&
    (reading.intent === 'figure' || reading.intent === 'passage')
  )
    return 'rank';
  const asksAgain = reading.intent === 'check' && reading.claims.length === 0 && !saysOrder(reading);
  // "How does that compare with the same time last year?": how it moved.
  const isShift =
    reading.periods.length > 0 && reading.periods.every(({ kind }) => kind === 'shift' || kind === 'step');
  if (reading.intent === 'compare' && reading.areas.length === 0 && isShift) return 'change';
  if (reading.intent !== 'figure' && reading.intent !== 'passage' && !asksAgain) return reading.intent;
  if (pointsAtIt.test(reading.text)) return 'figure';
  return last.intent === 'trend' || last.intent === 'breakdown' || last.intent === 'rank' ? last.intent : 'figure';
};
