import { budgetAmount, comparingWords } from '../../../intents/side-cues.ts';
import type { Library } from '../../library.ts';
import { type Reading, readSlots, type Slots } from '../../question/reading.ts';
import { blank, overlaps, type Span, spansOf } from '../../question/span.ts';
import type { Claim } from '../../question/slots/number.ts';

const isBudget =
  (text: string) =>
  ({ start, end }: Claim): boolean =>
    budgetAmount.before.test(text.slice(0, start)) || budgetAmount.after.test(text.slice(end));

/**
 * "420 in March 2013 and 418 in March 2016": as many numbers as times, each followed by its own, are a statement each.
 * @returns empty where numbers and times do not pair off
 */
const datedStatements = (reading: Reading): Reading[] => {
  const times = reading.periods.filter((mention) => 'period' in mention);
  const { claims } = reading;
  const pairs = claims.map((claim, at) => {
    const next = claims[at + 1];
    return times.filter(({ start }) => start >= claim.end && (next === undefined || start < next.start));
  });
  if (claims.length < 2 || claims.some(({ role }) => role !== 'level') || pairs.some((own) => own.length !== 1))
    return [];
  return claims.map((claim, at) => ({ ...reading, claims: [claim], periods: pairs[at] ?? [] }));
};

/**
 * "X's 70 against the 77 that Y had": as many numbers as areas, in the same order, are a statement each. Words that set
 * one against the other are no part of either.
 * @returns empty where numbers, areas and times do not pair off
 */
export const areaStatements = (reading: Reading): Reading[] => {
  const { claims } = reading;
  const named = reading.areaMentions.filter(
    ({ area }, at, all) => reading.areas.includes(area) && all.findIndex((other) => other.area === area) === at,
  );
  const times = reading.periods.filter((mention) => 'period' in mention);
  const isPaired = claims.length > 1 && claims.length === named.length && [0, 1, named.length].includes(times.length);
  if (!isPaired || claims.some(({ role }) => role === 'by' || role === 'whole')) return [];
  const compared = spansOf(reading.text, comparingWords);
  const isOther = (span: Span): boolean => !compared.some((words) => overlaps(words, span));
  const kept = new Set(reading.subject.filter(isOther).map(({ key }) => key));
  return named.map((mention, at) => ({
    ...reading,
    text: blank(reading.text, compared),
    areas: [mention.area],
    areaMentions: [mention],
    claims: claims.slice(at, at + 1).map((claim) => ({ ...claim, role: 'level' })),
    periods: times.length > 1 ? times.slice(at, at + 1) : reading.periods,
    subject: reading.subject.filter(isOther),
    wanted: reading.wanted.filter(({ key }) => kept.has(key)),
  }));
};

/**
 * "288 children, 75 per 10,000": a number and a rate or share of the same subject are a statement each.
 * @returns empty where there are not exactly these two
 */
const unitStatements = (reading: Reading): Reading[] => {
  const [one, two, ...more] = reading.claims;
  if (!one || !two || more.length > 0 || reading.claims.some(({ role }) => role !== 'level')) return [];
  const [plain, other] = one.unit === undefined ? [one, two] : [two, one];
  if (plain.unit !== undefined || other.unit !== 'rate_per_10000') return [];
  return [
    { ...reading, text: blank(reading.text, [other]), claims: [plain], units: ['count'] },
    { ...reading, claims: [other] },
  ];
};

/**
 * "7 of the 10 properties it hoped for": what was reached and what was aimed at are a statement each.
 * @returns empty where no number is a part of what was aimed at
 */
const targetStatements = (reading: Reading): Reading[] => {
  const [reached, aimed, ...more] = reading.claims;
  const isPair = reached?.role === 'level' && aimed?.role === 'whole' && more.length === 0;
  if (!isPair || reading.status !== 'target') return [];
  return [
    { ...reading, claims: [reached], status: 'actual', statusKeys: [] },
    { ...reading, claims: [{ ...aimed, role: 'level' }] },
  ];
};

/** Where a statement goes on to another number: "contacts 11,393, referrals 3,255". */
const SEAM = /[,;:]|\b(?:and|or|but|while|whereas|against|with|on)\b/gi;

/**
 * "62 vacancies and 12 students": each number with the words around it, up to the seam between it and the next.
 * @returns empty where there is one number only, or numbers that belong together ("from 71 to 77", "14 of the 185")
 */
export const pieceStatements = (library: Library, reading: Reading): Reading[] => {
  const { claims, text } = reading;
  if (claims.length < 2 || claims.some(({ role }) => role !== 'level')) return [];
  const cuts = claims.slice(1).map((next, at) => {
    const from = claims[at]?.end ?? 0;
    const seam = [...text.slice(from, next.start).matchAll(SEAM)].at(-1);
    return seam === undefined ? undefined : from + seam.index;
  });
  if (cuts.includes(undefined)) return [];
  const ends = [0, ...cuts.map((cut) => cut ?? 0), text.length];
  const stretches = claims.map((_, at): [number, number] => [ends[at] ?? 0, ends[at + 1] ?? text.length]);
  const said = stretches.map(([from, to]) => readSlots(library, reading, from, to));
  // "Had a £1.01m budget and spent £0.87m": a status said of one number is not meant of the other.
  const isOfAll = said.every(({ status }) => status === undefined);
  return claims.map((claim, at): Reading => {
    const [from, to] = stretches[at] as [number, number];
    const slots = said[at] as Slots;
    const isInside = ({ start, end }: Span): boolean => start >= from && end <= to;
    return {
      ...reading,
      ...slots,
      text: blank(text, [
        { start: 0, end: from },
        { start: to, end: text.length },
      ]),
      areas: slots.areas.length > 0 ? slots.areas : reading.areas,
      periods: slots.periods.length > 0 ? slots.periods : reading.periods,
      reports: reading.reports,
      status: isOfAll ? reading.status : slots.status,
      claims: [claim],
      subject: reading.subject.filter(isInside),
    };
  });
};

/**
 * A statement that sets an amount against a budget ("£4.5m over against a £12.5m budget") is two: one of the budget,
 * one of the rest. Any other statement is one.
 */
export const statementsOf = (reading: Reading): Reading[] => {
  const dated = datedStatements(reading);
  if (dated.length > 1) return dated;
  const perUnit = unitStatements(reading);
  if (perUnit.length > 1) return perUnit;
  const ofTarget = targetStatements(reading);
  if (ofTarget.length > 1) return ofTarget;
  const money = reading.claims.filter(({ unit }) => unit === 'gbp');
  const budgets = money.filter(isBudget(reading.text));
  if (budgets.length === 0 || budgets.length === money.length) return [reading];
  return [
    { ...reading, claims: reading.claims.filter((claim) => !budgets.includes(claim)), status: undefined },
    { ...reading, claims: budgets, status: 'budget' },
  ];
};
