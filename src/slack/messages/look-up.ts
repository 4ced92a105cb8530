import type { types } from '@slack/bolt';
import type { Answer } from '../../answer/answer.ts';
import { given } from '../../answer/choose.ts';
import { ask } from '../../ask.ts';
import type { Figure, Library } from '../../library.ts';
import { kindNote, subject, time } from '../../reply/wording.ts';
import { limits } from './blocks/limits.ts';
import { clip } from './blocks/words.ts';
import { LOOK_UP } from '../wording.ts';

/** The fields of the look-up window, in the order they are filled in; each offers only what the ones before leave. */
export const FIELDS = ['council', 'indicator', 'period'] as const;
export type Field = (typeof FIELDS)[number];

/** What has been chosen so far, as the values of options. */
export type Chosen = Partial<Record<Field, string>>;

const UNIT_WORDS: Readonly<Record<string, string>> = {
  rate_per_10000: 'per 10,000',
  percent: '%',
  gbp: '£',
  percentage_points: 'points',
};

/** Indicator, part and unit: what one line of a table of figures would be. */
const seriesOf = ({ indicator, part, unit, status }: Figure): string => `${indicator}|${part}|${unit}|${status}`;

const labelOf = (figure: Figure): string =>
  `${subject(figure)}${UNIT_WORDS[figure.unit] ? ` (${UNIT_WORDS[figure.unit]})` : ''}${figure.status === 'actual' ? '' : `, ${figure.status}`}`;

/** An option names a figure by its row, since names are longer than Slack takes; the row stands for its series too. */
const byRow = (library: Library, value: string | undefined): Figure | undefined =>
  library.figures.find(({ id }) => String(id) === value);

const isChosen = (library: Library, chosen: Chosen, figure: Figure): boolean => {
  const like = byRow(library, chosen.indicator);
  return (
    (chosen.council === undefined || figure.area === chosen.council) &&
    (like === undefined || seriesOf(like) === seriesOf(figure))
  );
};

const option = (text: string, value: string): types.PlainTextOption => ({
  text: { type: 'plain_text', text: clip(text, limits.option) },
  value,
});

type Choice = { label: string; value: string };

const choicesOf = (field: Field, figures: readonly Figure[]): Choice[] => {
  const keyOf = { council: ({ area }: Figure) => area, indicator: seriesOf, period: ({ id }: Figure) => String(id) }[
    field
  ];
  const named = new Map<string, Choice>();
  for (const figure of figures) {
    const key = keyOf(figure);
    if (named.has(key)) continue;
    const note = kindNote(figure);
    const label =
      field === 'council'
        ? figure.area
        : field === 'indicator'
          ? labelOf(figure)
          : `${time(figure)}${note ? ` (${note})` : ''}`;
    named.set(key, { label, value: field === 'council' ? figure.area : String(figure.id) });
  }
  return [...named.values()].sort((a, b) => (field === 'period' ? 0 : a.label.localeCompare(b.label)));
};

/**
 * What a field offers: only what exists with the choices made in the fields before it, and holds what was typed.
 * @returns at most as many as Slack shows
 */
export const optionsFor = (library: Library, field: Field, chosen: Chosen, typed: string): types.PlainTextOption[] => {
  const earlier = FIELDS.slice(0, FIELDS.indexOf(field));
  const others: Chosen = Object.fromEntries(
    earlier.flatMap((name) => (chosen[name] === undefined ? [] : [[name, chosen[name]]])),
  );
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const figures = library.figures.filter((figure) => isChosen(library, others, figure));
  return choicesOf(field, figures)
    .filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)))
    .slice(0, limits.options)
    .map(({ label, value }) => option(label, value));
};

/** The window with its three fields. */
export const lookUpView = (): types.ModalView => ({
  type: 'modal',
  callback_id: LOOK_UP.id,
  title: { type: 'plain_text', text: LOOK_UP.title },
  submit: { type: 'plain_text', text: LOOK_UP.submit },
  close: { type: 'plain_text', text: LOOK_UP.close },
  blocks: FIELDS.map((field) => ({
    type: 'input',
    block_id: field,
    label: { type: 'plain_text', text: LOOK_UP.labels[field] },
    element: {
      type: 'external_select',
      action_id: field,
      min_query_length: 0,
      placeholder: { type: 'plain_text', text: LOOK_UP.placeholders[field] },
    },
  })),
});

/**
 * The figure chosen, as an answer; the field at fault where the choices do not go together.
 * Fields are chosen one by one, so a council can be changed after its indicator.
 */
export const lookedUp = (library: Library, chosen: Chosen): { answer: Answer } | { fault: Field } => {
  const figure = byRow(library, chosen.period);
  const like = byRow(library, chosen.indicator);
  if (!like || like.area !== chosen.council) return { fault: 'indicator' };
  if (!figure || figure.area !== chosen.council || seriesOf(figure) !== seriesOf(like)) return { fault: 'period' };
  const question = [figure.area, labelOf(figure), figure.period ? time(figure) : ''].filter(Boolean).join(', ');
  const { reading } = ask(library, question).answer;
  return {
    answer: {
      reading: { ...reading, question },
      outcome: { kind: 'figures', plan: 'figure', given: given([figure], 'headline'), derived: [], caveats: [] },
      passages: [],
      assumptions: [],
    },
  };
};
