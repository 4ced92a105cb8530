import { endOfThem, pointsAtGiven, setsApart, whichOfThem } from '../../../intents/follow-up.ts';
import { leastWords } from '../../../intents/order-cues.ts';
import type { Figure, Library } from '../../library.ts';
import type { Reading } from '../../question/reading.ts';
import { type Conversation, headline, headlines } from '../../question/said-before.ts';
import type { Given, Outcome } from '../answer.ts';
import { chooseFigure, given } from '../choose.ts';
import { judgeBetween } from '../claims/between-given.ts';
import { outcome as checked } from '../claims/finding.ts';
import { setBeside } from '../side-by-side.ts';
import type { Turn } from '../turn.ts';
import { ranking } from './rank.ts';

/**
 * The answer to a question that sets the figure last given against another: the one given before it ("what's the
 * difference?"), or one that it names ("how does that compare with all children?").
 * @returns undefined where it does not, or no such figure is held
 */
export const againstGiven = (
  library: Library,
  turn: Turn,
  conversation: Conversation | undefined,
): Outcome | undefined => {
  const last = headline(conversation?.outcome);
  if (!last || !conversation) return undefined;
  return (
    amongLast(turn, conversation) ?? betweenLastTwo(library, turn, conversation) ?? againstNamed(library, turn, last)
  );
};

/** "How does that compare with …": the figure last given is one side, whatever the other words name. */
const againstNamed = (library: Library, { full, found }: Turn, last: Given): Outcome | undefined => {
  const [only, ...more] = headlines(found);
  const isMeant =
    full.intent === 'compare' &&
    pointsAtGiven.test(full.text) &&
    ![only, ...more].some((one) => one?.figure === last.figure);
  if (!isMeant) return undefined;
  // "… with B's three year average": the same of another council.
  if (
    only &&
    more.length === 0 &&
    only.figure.indicator === last.figure.indicator &&
    only.figure.area !== last.figure.area
  )
    return setBeside([last, only], []);
  if (!full.carried.includes('area')) return undefined;
  const choice = chooseFigure(library, { ...full, units: [last.figure.unit] });
  if (choice.kind !== 'chosen') return undefined;
  const [other, ...others] = choice.figures;
  const isAnother =
    other !== undefined && others.length === 0 && other.id !== last.figure.id && other.area === last.figure.area;
  return isAnother ? setBeside([last, ...given([other], 'headline', choice.also)], choice.caveats) : undefined;
};

/** The last two figures given, in the order they were asked for: both of one answer, or of two answers to one subject. */
const lastTwo = ({ outcome, led = [], reading }: Conversation): readonly [Given, Given] | undefined => {
  const count = headlines(outcome).length;
  const [first, second] = led.slice(-2);
  if (!first || !second || count > 2 || first.figure.unit !== second.figure.unit) return undefined;
  const isOneSubject =
    count === 2 || first.figure.indicator === second.figure.indicator || (reading?.carried.length ?? 0) > 0;
  return isOneSubject && first.figure.id !== second.figure.id ? [first, second] : undefined;
};

/** "What's the difference?", "which is higher?": nothing is named, so it is asked of the last two figures given. */
const betweenLastTwo = (library: Library, { asked, found }: Turn, conversation: Conversation): Outcome | undefined => {
  const pair = lastTwo(conversation);
  if (!pair || !namesNothing(asked)) return undefined;
  const [{ figure: first }, { figure: second }] = pair;
  const claimed = asked.intent === 'check' ? judgeBetween(library, asked, [first, second]) : undefined;
  if (claimed) return checked([claimed]);
  if (whichOfThem.test(asked.text))
    return ranking([first, second], { least: leastWords.test(asked.text), place: 1, count: 1 }, 'figures last given');
  const isMeant = setsApart.test(asked.text) || (asked.intent === 'change' && isOneLine(first, second));
  if (!isMeant || isPrinted(found, pair)) return undefined;
  return setBeside(pair, []);
};

/** "Which was highest?" after one time, another and a third: ranks what was given of that line, one answer after another. */
const amongLast = ({ asked }: Turn, { outcome, led = [] }: Conversation): Outcome | undefined => {
  const [last, ...more] = headlines(outcome);
  if (!last || more.length > 0 || !endOfThem.test(asked.text)) return undefined;
  const line = led.filter(({ figure }) => isOneLine(figure, last.figure) && figure.unit === last.figure.unit);
  const distinct = [...new Map(line.map(({ figure }) => [figure.id, figure])).values()];
  return distinct.length > 1
    ? ranking(distinct, { least: leastWords.test(asked.text), place: 1, count: 1 }, 'figures last given')
    : undefined;
};

const isOneLine = (first: Figure, second: Figure): boolean =>
  first.indicator === second.indicator &&
  first.area === second.area &&
  first.part === second.part &&
  first.status === second.status;

/** Whether a question says nothing but how far things are apart: "gap" is no budget gap there. */
const namesNothing = ({ areas, periods, status, wanted, subject, text }: Reading): boolean => {
  const words = setsApart.exec(text);
  const [from, to] = words ? [words.index, words.index + words[0].length] : [0, 0];
  const apart = new Set(subject.filter(({ start, end }) => start >= from && end <= to).map(({ key }) => key));
  const said = wanted.filter(({ key, frame }) => frame !== true && !apart.has(key));
  return areas.length === 0 && periods.length === 0 && status === undefined && said.length === 0;
};

/** Whether what was found is the difference of the two as a report prints it, or holds both already. */
const isPrinted = (found: Outcome, [{ figure: first }, { figure: second }]: readonly [Given, Given]): boolean => {
  const figures = found.kind === 'figures' ? found.given.map(({ figure }) => figure) : [];
  const apart = second.value.minus(first.value).abs();
  return (
    [first, second].every(({ id }) => figures.some((figure) => figure.id === id)) ||
    headlines(found).some(({ figure }) => figure.unit === first.unit && figure.value.abs().equals(apart))
  );
};
