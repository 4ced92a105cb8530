import { wholeToo } from '../../../intents/side-cues.ts';
import { idioms } from '../../../intents/idioms.ts';
import {
  asksNot,
  asksParts,
  counted,
  countsNot,
  howManyOf,
  neededWords,
  perSomething,
  placedByOthers,
  placedIn,
  saysNot,
  sidesOfNumber,
  turnsRound,
} from '../../../intents/guard-words.ts';
import type { Key } from '../../question/lexicon.ts';
import { partKeys } from '../../question/match.ts';
import type { Reading } from '../../question/reading.ts';
import { blank, spansOf } from '../../question/span.ts';
import type { Chosen } from '../choose.ts';

/** What was asked is the opposite of the part found, or a number by another that the figure is not. */
export const isTurned = ({ text, subject }: Reading, { figures: [figure], match }: Chosen): boolean => {
  if (!figure) return false;
  const words = `${figure.name} ${figure.breakdown} ${figure.quote}`;
  if (perSomething.test(text) && !perSomething.test(words)) return true;
  const parts = partKeys(figure.described);
  const named = (key: Key): boolean => parts.has(key) || match.said.includes(key);
  return (
    subject.some(({ key, start }) => named(key) && turnsRound.test(text.slice(0, start))) &&
    !/\b(?:not|no|without|never|other)\b|n't\b/i.test(words)
  );
};

/** Those that were not are asked for, and a figure whose words say no "not" counts those that were. */
export const isOfThoseThatWere = ({ text }: Reading, { figures }: Chosen): boolean =>
  asksNot.test(blank(text, spansOf(text, idioms))) &&
  figures.every(
    ({ name, breakdown, quote }) => !/\bwithout\b/i.test(name) && !countsNot.test(`${name} ${breakdown} ${quote}`),
  );

/** "Children placed with carers", where what carers can offer is held; all audits, where the inadequate ones are. */
export const isNeededUnsaid = ({ text, carried }: Reading, { figures }: Chosen): boolean =>
  !carried.includes('subject') &&
  neededWords.some(({ named, said }) => !said.test(text) && figures.every(({ name }) => named.test(name)));

/** A number of those that were not ("not entering care", "not recorded"), where nothing of the kind was asked. */
export const isOfThoseNot = ({ text }: Reading, { figures }: Chosen): boolean =>
  !saysNot.test(text) &&
  figures.every(
    ({ name, breakdown, measure }) => /\b(?:not|without)\b/i.test(`${name} ${breakdown}`) && measure !== 'fact',
  );

/** "Under 16", where those aged 16 and over are held, "over 45 days", where those within are, or the other way round. */
export const isOtherSide = ({ text }: Reading, { figures }: Chosen): boolean =>
  sidesOfNumber.some(
    ({ asked, held }) => asked.test(text) && figures.every(({ name, breakdown }) => held.test(`${name} ${breakdown}`)),
  );

/** The total was asked for, and a part whose name is not said in full is none. */
export const isPartOfTotal = ({ text, wanted }: Reading, { figures: [figure] }: Chosen): boolean => {
  const said = new Set(wanted.map(({ key }) => key));
  return (
    wholeToo.test(text) &&
    figure !== undefined &&
    figure.part !== '' &&
    !figure.described.parts.every(({ ways }) => ways.some((way) => way.every((key) => said.has(key))))
  );
};

/** "X's children placed in Y", where the report counts Y's placed in X. */
export const isReversed = ({ text, areaMentions }: Reading, { figures }: Chosen): boolean =>
  figures.some(({ area, partAreas }) => {
    const owner = areaMentions.find((mention) => mention.area === area);
    if (!owner || partAreas.length === 0 || !placedIn.test(text.slice(0, owner.start))) return false;
    if (partAreas.includes(area)) return placedByOthers.test(text);
    const place = areaMentions.find((mention) => partAreas.includes(mention.area));
    return place !== undefined && !placedIn.test(text.slice(0, place.start));
  });

/** The parts were asked for, and one undivided figure has none. */
export const isUndivided = ({ text }: Reading, { figures: [figure, ...more] }: Chosen): boolean =>
  asksParts.test(text) && figure?.part === '' && more.length === 0;

/** "How many children could the households take": people were asked for, and a number of households is none, nor the other way. */
export const isOtherNoun = ({ text }: Reading, { figures }: Chosen): boolean => {
  const noun = howManyOf.exec(text)?.[1];
  const asked = noun === undefined ? undefined : counted.find(({ kind }) => kind.test(noun))?.kind;
  if (asked === undefined) return false;
  return figures.every(({ name, breakdown, unit }) => {
    const head = `${name.split(/ \b(?:of|by|with|for|in|on|to|that|who)\b/)[0] ?? ''} ${breakdown}`;
    return unit === 'count' && !asked.test(head) && counted.some(({ kind, tells }) => tells && kind.test(head));
  });
};
