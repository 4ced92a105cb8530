import { asksCount, asksTwice, partOfWhole, pointsBack, saysOnlyVerb, shareOfIt } from '../../intents/side-cues.ts';
import type { Library } from '../library.ts';
import { type Reading, readSlots, type Slots } from '../question/reading.ts';
import { chooseFigure } from './choose.ts';
import { bestOf, COMPLETE, filled, hasSubject, isFrame } from './piece-subject.ts';
import { masked } from './pieces.ts';

/** What the second question takes over from the first: all of it, or all but the part that it names another of. */
const ofFirst = (library: Library, first: Slots, second: Slots): Slots => {
  const both: Slots = { ...second, wanted: [...first.wanted, ...second.wanted] };
  const described = bestOf(library, first)?.figure.described;
  // "Girls looked after": a part may be called together with what it is of.
  const ofWhole = new Set(described?.indicator.flat());
  const others = (described?.parts ?? []).map(({ ways }): Slots => {
    const own = new Set(ways.flat().filter((key) => !ofWhole.has(key)));
    return {
      ...both,
      wanted: both.wanted.filter(({ key }) => !own.has(key) || !first.wanted.some((one) => one.key === key)),
    };
  });
  const explained = (slots: Slots): number => bestOf(library, slots)?.match.explained ?? 0;
  return others.find((slots) => explained(slots) >= COMPLETE && explained(both) < COMPLETE) ?? both;
};

/** "How many carers were recruited, and how many left": whoever left, by that word alone, were carers. */
const isOnlyVerb = ({ text, subject }: Reading, from: number): boolean => {
  const verb = saysOnlyVerb.exec(text.slice(from));
  return verb !== null && subject.every(({ start }) => start < from + verb[0].length);
};

/**
 * "How many contacts, and how many of them led to a referral": two questions, where each names a figure.
 * @returns empty where the question is not two in so many words, or one of them names nothing
 */
export const twoQuestions = (library: Library, reading: Reading): Slots[] => {
  const seam = asksTwice.exec(masked(library, reading));
  if (!seam) return [];
  const from = partOfWhole.exec(reading.text)?.[0].length ?? 0;
  const lead = readSlots(library, reading, 0, from);
  // "Of those with our own carers, how many were in the borough": where a figure is called by both, both are meant.
  const withLead = (slots: Slots): Slots => {
    const led: Slots = { ...slots, wanted: [...lead.wanted, ...slots.wanted] };
    const best = isFrame(lead) ? undefined : bestOf(library, { ...led, areas: reading.areas });
    return best && best.match.explained >= COMPLETE && best.match.named >= COMPLETE ? led : slots;
  };
  const first = withLead(readSlots(library, reading, from, seam.index));
  const second = readSlots(library, reading, seam.index + seam[0].length, reading.text.length);
  const one = filled(first, reading, undefined);
  // "… of them resulted in a referral": named together with what they are of.
  const isOfFirst =
    !hasSubject(library, second) ||
    chooseFigure(library, filled(second, reading, one)).kind !== 'chosen' ||
    isOnlyVerb(reading, seam.index + seam[0].length) ||
    pointsBack.test(reading.text.slice(seam.index + seam[0].length));
  const then = isOfFirst ? ofFirst(library, first, second) : second;
  // "… and how many had they hoped for": the same again, of another status.
  if (isFrame(second) && second.status !== undefined && hasSubject(library, first))
    return [
      { ...one, status: first.status ?? 'actual' },
      { ...filled({ ...second, wanted: first.wanted }, reading, one), statusKeys: [] },
    ];
  // "… in the 2013 report, and how many in the 2016 one": the same again, of another report.
  const isOtherReport = second.reports.length > 0 && second.reports.join() !== first.reports.join();
  if (isFrame(second) && isOtherReport && hasSubject(library, first))
    return [one, { ...filled(second, reading, one), wanted: first.wanted }];
  const isShare = shareOfIt.test(reading.text.slice(seam.index + seam[0].length)) && asksCount(reading.text) < 3;
  if (isShare && hasSubject(library, first)) return [one, { ...one, units: ['percent', 'percentage_points'] }];
  if (isFrame(second) || !hasSubject(library, first) || !hasSubject(library, then)) return [];
  return [one, filled(then, reading, one)];
};
