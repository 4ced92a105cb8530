import type { Answer } from '../../answer/answer.ts';
import { isoPeriod, parsePeriod } from '../../corpus/period.ts';
import type { Figure, Library } from '../../library.ts';
import { time } from '../../reply/wording.ts';
import { LABELS } from '../wording.ts';
import { correctedQuestion } from './corrected.ts';

export type SlotName = 'council' | 'date';

/** One thing a question was read as saying, and what it could say instead. */
export type SlotChoice = {
  name: SlotName;
  label: string;
  chosen: string;
  options: { value: string; label: string }[];
};

/** The figure that an answer is about: the one given, else the nearest to what was asked. */
const aboutOf = ({ outcome }: Answer): Figure | undefined => {
  if (outcome.kind === 'missing') return outcome.nearest[0];
  return 'given' in outcome ? outcome.given.find(({ role }) => role === 'headline')?.figure : undefined;
};

const isAlike = (a: Figure, b: Figure): boolean =>
  a.indicator === b.indicator &&
  a.part === b.part &&
  a.unit === b.unit &&
  a.status === b.status &&
  a.statistic === b.statistic;

/** Several councils or several dates in one question are no slip of one slot. */
const isOne = (values: readonly unknown[]): boolean => new Set(values).size <= 1;

const councils = (library: Library, { reading }: Answer, about: Figure): SlotChoice[] => {
  const names = library.figures.filter((figure) => isAlike(figure, about)).map(({ area }) => area);
  const options = [...new Set(names)].sort((a, b) => a.localeCompare(b)).map((name) => ({ value: name, label: name }));
  return options.length > 1 && isOne(reading.areas)
    ? [{ name: 'council', label: LABELS.council, chosen: about.area, options }]
    : [];
};

const dates = (library: Library, { reading }: Answer, about: Figure): SlotChoice[] => {
  const held = library.figures
    .filter((figure) => isAlike(figure, about) && figure.area === about.area)
    .flatMap((figure) =>
      figure.period ? [{ value: isoPeriod(figure.period), label: time(figure), at: figure.period.end }] : [],
    )
    .sort((a, b) => b.at.localeCompare(a.at));
  const options = [...new Map(held.map(({ value, label }) => [value, { value, label }])).values()];
  return options.length > 1 && about.period && isOne(reading.periods.filter(({ start, end }) => end > start))
    ? [{ name: 'date', label: LABELS.date, chosen: isoPeriod(about.period), options }]
    : [];
};

/** What can be put right in how a question was read, with what the reports hold instead. */
export const slotsOf = (library: Library, answer: Answer): SlotChoice[] => {
  const about = aboutOf(answer);
  const single = answer.outcome.kind === 'missing' || ('plan' in answer.outcome && answer.outcome.plan === 'figure');
  return about === undefined || !single ? [] : [...councils(library, answer, about), ...dates(library, answer, about)];
};

/**
 * The question with the slots that were chosen differently put right.
 * @returns undefined where nothing was chosen differently, or what was chosen was not on offer
 */
export const rechosen = (
  library: Library,
  answer: Answer,
  chosen: Partial<Record<SlotName, string>>,
): string | undefined => {
  const changed = slotsOf(library, answer).flatMap((slot) => {
    const value = chosen[slot.name];
    const isNew = value !== undefined && value !== slot.chosen && slot.options.some((option) => option.value === value);
    return isNew ? [{ name: slot.name, value }] : [];
  });
  const council = changed.find(({ name }) => name === 'council')?.value;
  const date = changed.find(({ name }) => name === 'date')?.value;
  const period = date === undefined ? undefined : parsePeriod(date);
  if (council === undefined && period === undefined) return undefined;
  return correctedQuestion(answer.reading, {
    ...(council === undefined ? {} : { council }),
    ...(period === undefined ? {} : { period }),
  });
};
