import type { Answer } from '../../answer/answer.ts';
import { isoPeriod, parsePeriod } from '../../corpus/period.ts';
import type { Figure, Library } from '../../library.ts';
import { timeOf } from '../../answer/fit.ts';
import { subject, time } from '../../reply/wording.ts';
import { LABELS } from '../wording.ts';
import { correctedQuestion } from './corrected.ts';
import { namedQuestion } from './named-question.ts';
import { unitName } from './reading-rows.ts';

export type SlotName = 'figure' | 'unit' | 'council' | 'date';

export const SLOTS: readonly SlotName[] = ['figure', 'unit', 'council', 'date'];

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

const isOfKind = (figure: Figure, about: Figure): boolean =>
  figure.area === about.area &&
  figure.status === about.status &&
  figure.statistic === about.statistic &&
  figure.measure !== 'fact';

/** What else is held of the council: another indicator, or another part of the same. */
const subjects = (library: Library, about: Figure): SlotChoice[] => {
  const names = library.figures
    .filter((figure) => isOfKind(figure, about) && (figure.breakdown === '' || figure.indicator === about.indicator))
    .map(subject);
  const options = [...new Set([...names, subject(about)])]
    .sort((a, b) => a.localeCompare(b))
    .map((name) => ({ value: name, label: name }));
  return options.length > 1 ? [{ name: 'figure', label: LABELS.figure, chosen: subject(about), options }] : [];
};

const units = (library: Library, about: Figure): SlotChoice[] => {
  const held = library.figures.filter((figure) => isOfKind(figure, about) && subject(figure) === subject(about));
  const options = [...new Set(held.map(({ unit }) => unit))].map((unit) => ({ value: unit, label: unitName(unit) }));
  return options.length > 1 ? [{ name: 'unit', label: LABELS.unit, chosen: about.unit, options }] : [];
};

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
  return about === undefined || !single
    ? []
    : [
        ...subjects(library, about),
        ...units(library, about),
        ...councils(library, answer, about),
        ...dates(library, answer, about),
      ];
};

type Meant = Record<'subject' | 'unit' | 'council' | 'date', string | undefined>;

/** The figure that is meant by what was chosen: it has all of that, and as much as may be of the figure it was chosen over. */
const nearest = (library: Library, about: Figure, meant: Meant): Figure | undefined => {
  const isoOf = ({ period }: Figure): string => (period ? isoPeriod(period) : '');
  const shared = (figure: Figure): number =>
    Number(isoOf(figure) === (meant.date ?? isoOf(about))) * 4 +
    Number(figure.unit === about.unit) * 2 +
    Number(figure.unit === figure.defaultUnit);
  return library.figures
    .filter(
      (figure) =>
        isOfKind(figure, { ...about, area: meant.council ?? about.area }) &&
        subject(figure) === (meant.subject ?? subject(about)) &&
        (meant.unit === undefined || figure.unit === meant.unit),
    )
    .sort((a, b) => shared(b) - shared(a) || timeOf(b, library).localeCompare(timeOf(a, library)))[0];
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
  const valueOf = (slot: SlotName): string | undefined => changed.find(({ name }) => name === slot)?.value;
  const [council, date] = [valueOf('council'), valueOf('date')];
  const about = aboutOf(answer);
  if (about && (valueOf('figure') !== undefined || valueOf('unit') !== undefined)) {
    const meant = nearest(library, about, { subject: valueOf('figure'), unit: valueOf('unit'), council, date });
    return meant && namedQuestion(meant);
  }
  const period = date === undefined ? undefined : parsePeriod(date);
  if (council === undefined && period === undefined) return undefined;
  return correctedQuestion(answer.reading, {
    ...(council === undefined ? {} : { council }),
    ...(period === undefined ? {} : { period }),
  });
};
