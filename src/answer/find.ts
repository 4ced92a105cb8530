import { peopleWords } from '../../intents/slot-cues.ts';
import { matching } from '../question/matching-options.ts';
import type { Unit } from '../corpus/schema.ts';
import type { Figure, Library } from '../library.ts';
import { isFullName, type Match, partKeys } from '../question/match.ts';
import type { Slots } from '../question/reading.ts';
import type { Gap } from './answer.ts';
import { periodFit, unitFits } from './fit.ts';
import { latestLike, nearest } from './nearest.ts';
import { type Scored, scoreFigures } from './score.ts';
import {
  areaFits,
  basisFits,
  isPlaceSaid,
  reportFits,
  statisticFits,
  statisticMet,
  statusFits,
  type Want,
} from './slot-fit.ts';

export type Found =
  | {
      kind: 'found';
      best: Scored;
      figures: Figure[];
      /** Of other indicators that the words name just as well. */ rivals: Figure[];
    }
  | Missing
  | { kind: 'ambiguous'; figures: Figure[] };
export type Missing = { kind: 'missing'; gap: Gap; nearest: Figure[]; best?: Scored };

const DURATIONS: ReadonlySet<Unit> = new Set(['days', 'weeks', 'months', 'years', 'hours']);

/** A number that narrows: of an age, a length or a stage ("over 2 years"). */
const NUMBER = /^\d/;

/** Whether the figure says something of every group, length or stage that the question names ("care leavers", "core assessments"). */
const isOfThem = (library: Library, { figure, match }: Scored, { wanted }: Slots): boolean =>
  wanted.every(({ key, frame }) => {
    const isBinding = library.bindingKeys.has(key);
    if (frame === true || !(isBinding || NUMBER.test(key))) return true;
    const isNamed = match.said.includes(key) || figure.described.related.has(key);
    return isNamed || (isBinding && figure.described.context.has(key));
  });

/** A length of time asked for ("weeks") says what the rest of the name would. */
const isTimeAsked = ({ units }: Slots, { unit }: Figure): boolean =>
  DURATIONS.has(unit) && units?.includes(unit) === true;

/** Whether the question has a word that no report and no name says ("secondary" of schools): what it asks is not held. */
const asksUnheardOf = (library: Library, { unexplained }: Match): boolean =>
  unexplained.some((key) => !library.says(key) && !library.frame.has(key) && !key.startsWith('@'));

/** A single word ("social workers") is in many names: it means what is called by little else. */
const leastNamed = (library: Library, { wanted }: Slots): number =>
  wanted.filter(({ key, frame }) => frame !== true || !(library.frame.has(key) || library.dimensionKeys.has(key)))
    .length === 1
    ? matching.leastNamedByOne
    : matching.leastNamed;

/** Whether the words are about this figure at all. A unit of time asked for and met is as good as a word of its name. */
export const isNamed = (library: Library, { figure, match }: Scored, slots: Slots): boolean => {
  const timed =
    slots.units?.length === 1 &&
    slots.units.every((unit) => DURATIONS.has(unit)) &&
    slots.units.includes(figure.unit) &&
    match.named >= 0.9;
  return (
    isOfThem(library, { figure, match }, slots) &&
    !asksUnheardOf(library, match) &&
    (isTimeAsked(slots, figure) || match.named >= leastNamed(library, slots)) &&
    (match.indicatorSaid || match.named >= matching.partAlone) &&
    match.score >= matching.leastScore &&
    match.explained >= (timed ? matching.leastExplained - matching.timed : matching.leastExplained)
  );
};

/** What a figure is divided like: its own indicator; of money, every amount of its report. */
const lineOf = ({ indicator, area, unit, report }: Figure): string =>
  unit === 'gbp' ? `${unit}|${report}` : `${indicator}|${area}`;

const dividing = new WeakMap<Library, ReadonlyMap<string, ReadonlySet<string>>>();

/** Keys of the parts that each indicator is divided by in each area. */
const partKeysByLine = (library: Library): ReadonlyMap<string, ReadonlySet<string>> => {
  const known = dividing.get(library);
  if (known) return known;
  const made = new Map<string, Set<string>>();
  for (const figure of library.figures) {
    const keys = made.get(lineOf(figure)) ?? new Set<string>();
    for (const key of partKeys(figure.described)) keys.add(key);
    made.set(lineOf(figure), keys);
  }
  dividing.set(library, made);
  return made;
};

/** A part that is held and named ("staffing") is not answered by the whole, nor by another part. */
const leavesPartOut = (library: Library, { figure, match }: Scored): boolean =>
  match.unexplained.some(
    (key) => !library.frame.has(key) && partKeysByLine(library).get(lineOf(figure))?.has(key) === true,
  );

/** Beside a subject named in full, one of another unit that the words name in part is another subject. */
const isOther = (best: Scored, { figure, match }: Scored): boolean =>
  figure.indicator !== best.figure.indicator &&
  figure.unit !== best.figure.unit &&
  isFullName(best.match) &&
  !isFullName(match);

/** Beside a subject named in full, one named in part is another subject: its printed change is not the one asked for. */
const isLess = (best: Scored, { figure, match }: Scored): boolean =>
  figure.indicator !== best.figure.indicator && isFullName(best.match) && !isFullName(match);

/** Of what was not reported for the time asked, one that the same words name less well is no substitute. */
const isLessNamed = (lead: Scored, { figure, match }: Scored): boolean =>
  figure.indicator !== lead.figure.indicator &&
  isFullName(lead.match) &&
  lead.match.named - match.named > matching.betterNamed;

const isBetter = (elsewhere: Scored, here: Scored): boolean =>
  elsewhere.match.score - here.match.score > matching.betterElsewhere ||
  (elsewhere.match.score > here.match.score &&
    elsewhere.match.named - here.match.named > matching.betterNamedElsewhere) ||
  isOther(elsewhere, here);

/** The best figure of the council, those of the unit asked for before others. */
const bestHere = (library: Library, here: readonly Scored[], slots: Slots): Scored | undefined => {
  const [first] = here;
  const fitting =
    slots.units && here.find((scored) => unitFits(slots.units, scored.figure) && isNamed(library, scored, slots));
  const isNear = first && fitting && first.match.score - fitting.match.score <= matching.unitAhead;
  return isNear && !isOther(first, fitting) ? fitting : first;
};

/** Whether anything is asked for: a word that names something, or a place that a council's figure is divided by. */
const saysSubject = ({ wanted, areas }: Slots, { figure }: Scored): boolean =>
  wanted.some(({ frame }) => !frame) ||
  (wanted.length > 0 &&
    figure.partAreas.some((area) => area !== figure.area && areas.includes(area)) &&
    areas.includes(figure.area));

type Step = { gap: Gap; keep: (scored: Scored) => boolean };

/**
 * The figures that answer one set of slots.
 * The subject is settled first, over all areas: a figure of the council asked is not given where another council's
 * fits the words far better. Then area, unit, status and period must each hold; what fails is the gap that is said.
 */
export const findFigures = (library: Library, slots: Slots, want: Want = 'level'): Found => {
  const all = scoreFigures(library, slots);
  const [first] = all;
  const top = all.find(({ figure }) => unitFits(slots.units, figure)) ?? first;
  if (!top || !saysSubject(slots, top) || !isNamed(library, top, slots))
    return { kind: 'missing', gap: 'subject', nearest: [] };
  const held = all.filter(
    ({ figure, match }) =>
      match.partsSaid &&
      (areaFits(slots, figure) || isPlaceSaid(slots, { figure, match })) &&
      reportFits(slots, figure) &&
      basisFits(library, slots, figure) &&
      isOfThem(library, { figure, match }, slots) &&
      !leavesPartOut(library, { figure, match }),
  );
  const asksPeople =
    (slots.units?.includes('count') ?? true) && slots.wanted.some(({ key }) => library.peopleKeys.has(key));
  const here = asksPeople ? peopleOnly(held) : held;
  const best = bestHere(library, here, slots);
  if (!best || !here.some((scored) => isNamed(library, scored, slots)) || isBetter(top, best))
    return {
      kind: 'missing',
      gap: slots.areas.length > 0 ? 'area' : 'subject',
      nearest: latestLike(library, slots, all, top),
      best: top,
    };
  const contenders = here.filter(
    ({ match }) =>
      best.match.score - match.score <=
      (match.explained >= best.match.explained ? matching.sameQuestion : matching.sameSubject),
  );
  const steps: Step[] = [
    {
      gap: 'unit',
      keep: (scored) =>
        statisticFits(want, scored.figure) &&
        unitFits(slots.units, scored.figure) &&
        statisticMet(slots, scored.figure) &&
        ((want === 'level' && best.figure.statistic !== 'change') || !isLess(best, scored)),
    },
    { gap: 'status', keep: (scored) => statusFits(library, slots, scored, here) },
    { gap: 'period', keep: ({ figure }) => periodFit(slots.periods, figure, library) > 0 },
  ];
  let pool = contenders;
  for (const [step, { gap, keep }] of steps.entries()) {
    const wider =
      gap === 'period'
        ? []
        : here.filter(
            (scored) =>
              best.match.score - scored.match.score <= matching.wider &&
              scored.match.score >= matching.leastScore &&
              steps.slice(0, step).every((earlier) => earlier.keep(scored)),
          );
    const siblings =
      gap === 'period'
        ? here.filter(
            ({ figure }) =>
              figure.indicator === best.figure.indicator &&
              figure.subject === best.figure.subject &&
              figure.area === best.figure.area &&
              !figure.earlier &&
              steps.every((one) => one.keep({ figure, match: best.match })),
          )
        : [];
    if (gap === 'period' && slots.periods.length > 0)
      pool = pool.filter((scored) => !isLessNamed(pool[0] as Scored, scored));
    const kept = pool.some(keep) ? pool.filter(keep) : [...wider, ...siblings].filter(keep);
    if (kept.length === 0) return { kind: 'missing', gap, nearest: nearest(library, slots, pool), best };
    pool = kept;
  }
  if (!here.includes(top) && isBetter(top, pool[0] as Scored))
    return { kind: 'missing', gap: slots.areas.length > 0 ? 'area' : 'subject', nearest: [], best };
  const rivals = pool.filter(
    ({ figure, match }) =>
      match.score >= best.match.score - matching.asGood &&
      figure.indicator !== (pool[0] as Scored).figure.indicator &&
      !(asksPeople && countsPeople(pool[0] as Scored) && !countsPeople({ figure, match })),
  );
  return {
    kind: 'found',
    best: pool[0] as Scored,
    figures: pool.map(({ figure }) => figure),
    rivals: rivals.map(({ figure }) => figure),
  };
};

/** Asked for people: where a figure that the words name best counts people, what counts places or households is another. */
const peopleOnly = (held: readonly Scored[]): Scored[] => {
  const most = Math.max(...held.map(({ match }) => match.score));
  const counting = held.filter(countsPeople);
  return counting.some(({ match }) => match.score >= most - matching.asGood) ? counting : [...held];
};

/** Whether the name says at its head that people are counted ("Children looked after"), not what they are in. */
const countsPeople = ({ figure: { name } }: Scored): boolean => {
  const head = name.toLowerCase().split(/\W+/).slice(0, 3);
  return peopleWords.some((word) => head.includes(word));
};
