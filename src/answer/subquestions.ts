import { addedUp, asksCount, saysNumber, unitOfAll, wholeToo } from '../../intents/side-cues.ts';
import type { Library } from '../library.ts';
import { partKeys } from '../question/match.ts';
import { type Reading, readSlots, type Slots } from '../question/reading.ts';
import { isDuration } from './claims/agree.ts';
import { coveringSubjects } from './cover.ts';
import { periodFit, unitFits } from './fit.ts';
import { bestOf, COMPLETE, filled, hasSubject, isFrame } from './piece-subject.ts';
import { masked, pieceSlots, piecesOf } from './pieces.ts';
import { scoreFigures, seriesOf } from './score.ts';
import { twoQuestions } from './two-questions.ts';

/** What stands under a lead must be explained this far by a figure of its area. */
const LED = 0.7;

/** Whether each piece is the full name of an undivided figure of its own: then nothing of one belongs to another. */
const eachComplete = (library: Library, pieces: readonly Slots[]): boolean => {
  const called = pieces.map((slots) => {
    const best = scoreFigures(library, slots).find(
      ({ figure }) =>
        (slots.areas.length === 0 || slots.areas.includes(figure.area)) &&
        unitFits(slots.units, figure) &&
        periodFit(slots.periods, figure, library) > 0,
    );
    const complete = best?.figure.part === '' && best.match.explained >= COMPLETE && best.match.named >= COMPLETE;
    return complete ? `${seriesOf(best.figure)} ${slots.units?.[0] ?? ''}` : '';
  });
  return !called.includes('') && new Set(called).size === called.length;
};

/**
 * "Entering care: total, number on police protection and %": a piece that says a unit and no subject asks the piece
 * before it again; one that adds a part is of the same subject.
 * @returns empty where no piece is a mere unit
 */
const perUnit = (library: Library, reading: Reading, pieces: readonly Slots[]): Slots[] => {
  const whole = wholeToo.test(reading.text);
  const isBare = (piece: Slots): boolean => piece.units !== undefined && isFrame(piece);
  // "All into care, on police protection, and %": two are named before the unit is.
  const isList = whole || pieces.findIndex((piece) => isBare(piece) && piece.wanted.length === 0) > 1;
  const said = pieces.filter((piece) => piece.units !== undefined || (isList && !isFrame(piece)));
  const kinds = new Set(said.flatMap(({ units }) => units?.[0] ?? []));
  if (kinds.size < (isList ? 1 : 2) || !said.slice(1).some(isBare)) return [];
  const asked: Slots[] = [];
  for (const piece of said) {
    const before = asked.at(-1);
    const both: Slots = { ...reading, units: piece.units, wanted: [...(before?.wanted ?? []), ...piece.wanted] };
    if (!before) asked.push({ ...both, wanted: isFrame(piece) ? reading.wanted : piece.wanted });
    else if (isFrame(piece)) asked.push({ ...both, wanted: before.wanted });
    else
      asked.push((bestOf(library, both)?.match.explained ?? 0) >= COMPLETE ? both : { ...both, wanted: piece.wanted });
  }
  return asked;
};

/**
 * What a unit said once is meant of: over a seam ("the timescale in days that …"), and as a length of time
 * ("within how many days"), of every piece; in one piece, of that piece alone.
 */
const commonUnits = (reading: Reading, pieces: readonly Slots[]): Slots['units'] => {
  const [said, ...more] = pieces.flatMap(({ units }) => (units ? [units] : []));
  if (!said) return reading.units;
  return more.length === 0 && said.every(isDuration) ? said : undefined;
};

const says = (slots: Slots): boolean => slots.areas.length > 0 || slots.periods.some((mention) => 'period' in mention);

const LEAD = /^[^:?]{3,60}:\s+/;

/** What stands before a colon, and where the rest of the question begins; both empty where nothing does. */
const leadOf = (library: Library, reading: Reading): { lead: Slots; to: number } => {
  const to = LEAD.exec(masked(library, reading))?.[0].length ?? 0;
  return { lead: readSlots(library, reading, 0, to), to };
};

/** "Savings: X's target v what Y identified": what stands before the colon is the subject of each piece behind it. */
const underLead = (library: Library, reading: Reading): Slots[] => {
  const { lead, to } = leadOf(library, reading);
  if (to === 0 || isFrame(lead)) return [];
  const pieces = piecesOf(masked(library, reading))
    .filter(({ from }) => from >= to)
    .map(({ from, to: end }) => readSlots(library, reading, from, end))
    .map((piece) => ({
      ...filled(piece, reading, undefined),
      wanted: [...lead.wanted, ...piece.wanted],
      units: piece.units ?? lead.units,
    }));
  return pieces.length > 1 && pieces.every((piece) => (bestOf(library, piece)?.match.explained ?? 0) >= LED)
    ? pieces
    : [];
};

/** Whether each figure named is of the lead's one subject: "A1: … both rolling averages" asks for no other average. */
const areOfLead = (library: Library, reading: Reading, covering: readonly Slots[]): boolean => {
  const [only, ...more] = leadOf(library, reading).lead.wanted.filter(({ frame }) => !frame);
  if (!only || more.length > 0) return true;
  return covering.every((slots) => {
    const described = bestOf(library, slots)?.figure.described;
    return described?.related.has(only.key) === true || described?.context.has(only.key) === true;
  });
};

/** "Enter or leave care": one phrase that says two terms asks for each. */
const eachOfTwins = (library: Library, reading: Reading): Slots[] => {
  const twins = reading.subject.filter((one) =>
    reading.subject.some((other) => other !== one && other.start === one.start && other.end === one.end),
  );
  const keys = [...new Set(twins.map(({ key }) => key))];
  if (keys.length !== 2) return [];
  const asked = keys.map((key): Slots => ({
    ...reading,
    wanted: reading.wanted.filter((one) => one.key === key || !keys.includes(one.key)),
  }));
  return asked.every((slots) => hasSubject(library, slots)) ? asked : [];
};

/**
 * The questions inside one question. Pieces between "and", "vs" or commas count as questions of their own where each
 * names a subject; otherwise, where each names an area or a period, they share the subject of the whole.
 * One entry means: the question is one.
 */
export const subquestions = (library: Library, reading: Reading): Slots[] => {
  const twice = twoQuestions(library, reading);
  if (twice.length > 1) return twice;
  const cut = pieceSlots(library, reading);
  // "In the borough and within 20 miles, %": the unit of both, and no third thing.
  const isOfAll = unitOfAll.test(reading.text) && cut.length > 2 && !saysNumber.test(reading.text);
  const read = isOfAll ? cut.filter(({ wanted }) => wanted.length > 0) : cut;
  const common = isOfAll ? reading.units : commonUnits(reading, read);
  const pieces = read.map((piece) => ({ ...piece, units: piece.units ?? common }));
  const areas = new Set(pieces.flatMap((piece) => piece.areas));
  // "Before the support, how much was the overspend": the basis of one subject, not a second one.
  const onBasis = pieces.filter(({ wanted }) => wanted.some(({ key, frame }) => !frame && library.basisKeys.has(key)));
  const only = onBasis.length === 1 ? onBasis[0]?.wanted : undefined;
  const others = pieces.filter((piece) => piece.wanted !== only && !isFrame(piece));
  if (others.length === 1 && only?.every(({ key, frame }) => frame === true || library.basisKeys.has(key)))
    return [reading];
  const units = perUnit(library, reading, pieces);
  if (units.length > 1) return units;
  // A breakdown or comparison may name its parts without a seam ("in and out of the borough"): then each word is a piece.
  // "… , March 2012 v March 2013": the sides are times, and what is asked at each is one thing.
  const areTimes = pieces.filter((piece) => piece.periods.length > 0 && piece.wanted.length === 0).length > 1;
  const seamless =
    !areTimes && (reading.intent === 'breakdown' || reading.intent === 'compare' || addedUp.test(reading.text));
  const words = seamless
    ? reading.wanted
        .filter(({ frame }) => !frame)
        .map((wanted): Slots => ({ ...reading, units: undefined, wanted: [wanted] }))
    : [];
  const cover = (cut: readonly Slots[]): Slots[] =>
    cut.length > 1 && areas.size < 2 ? coveringSubjects(library, reading, cut) : [];
  const named = pieces.filter(({ wanted }) => wanted.some(({ frame }) => !frame));
  const whole = named.map((piece) => filled(piece, reading, undefined));
  if (areas.size < 2 && whole.length > 1 && eachComplete(library, whole)) return whole;
  const led = underLead(library, reading);
  const byPiece = cover(pieces);
  const covering = byPiece.length > 1 ? byPiece : cover(words);
  // "Each line's budget": a status said on every side is meant on each; said once, it is of that side alone.
  const isOfEach = named.length > 1 && named.every(({ status }) => status !== undefined && status === reading.status);
  // "X: budget, out-turn, variance": a column that is said by a word of status alone is one of those asked for.
  const saysColumn =
    pieces.some((piece) => isFrame(piece) && piece.status !== undefined) && asksCount(reading.text) === 0;
  if (saysColumn && led.length > 1 && led.length > covering.length) return led;
  if (covering.length > 1 && areOfLead(library, reading, covering))
    return covering.map((slots) => (isOfEach ? slots : { ...slots, status: undefined, statusKeys: [] }));
  const twins = eachOfTwins(library, reading);
  if (twins.length > 1) return twins;
  if (led.length > 1) return led;
  const subjects = pieces.filter((piece) => hasSubject(library, piece));
  if (subjects.length > 1) {
    const slots: Slots[] = [];
    for (const piece of subjects)
      slots.push(
        withPart(
          library,
          filled(piece, { ...reading, areas: firstOf(pieces), periods: reading.periods }, slots.at(-1)),
          slots.at(-1),
        ),
      );
    return slots;
  }
  const placed = pieces.filter((piece) => piece.areas.length > 0);
  // "Rate 15/16 - A, B, C": a time said before several areas is meant of each, and is no side of its own.
  const sides = placed.length > 1 ? placed : pieces.filter(says);
  if (sides.length < 2) return [reading];
  // "Between 2012/13 and 2013/14": each end is a time of its own, and no run of times up to now.
  const atOnce = (mention: Slots['periods'][number]): Slots['periods'][number] =>
    mention.kind === 'from' || mention.kind === 'to' ? { ...mention, kind: 'period' } : mention;
  return sides.map((side) => ({
    ...filled(side, reading, undefined),
    periods: filled(side, reading, undefined).periods.map(atOnce),
    wanted: reading.wanted,
    units: reading.units,
    status: side.status ?? reading.status,
    statistic: reading.statistic,
  }));
};

/**
 * "Legal proceedings budget and out-turn", "boys among UASC vs all LAC": the part named with the first indicator is
 * meant of the second as well.
 */
const withPart = (library: Library, piece: Slots, before: Slots | undefined): Slots => {
  const first = before && bestOf(library, before);
  const own = before && bestOf(library, piece);
  const ownPart = own?.figure.described.parts.some(({ optional }) => !optional) === true && own.match.partsSaid;
  const isSame = first?.figure.indicator === own?.figure.indicator && piece.areas.join(',') === before?.areas.join(',');
  if (!before || !first || !own || ownPart || isSame) return piece;
  const ofPart = partKeys(first.figure.described);
  const part = before.wanted.filter(({ key }) => ofPart.has(key));
  const both: Slots = { ...piece, wanted: [...part, ...piece.wanted] };
  const whole = bestOf(library, both);
  const isMeant =
    whole?.figure.indicator === own.figure.indicator &&
    whole.figure.breakdown === first.figure.breakdown &&
    whole.figure.breakdown !== '' &&
    whole.match.explained >= 0.99;
  return isMeant ? both : piece;
};

const firstOf = (pieces: readonly Slots[]): string[] => pieces.find(({ areas }) => areas.length > 0)?.areas ?? [];
