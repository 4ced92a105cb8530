import type { Answer } from '../../answer/answer.ts';
import type { Library } from '../../library.ts';
import { sectionPath } from '../../reply/links.ts';
import { type FigurePart, type Part, partsOfReply, type Place } from '../../reply/parts.ts';
import { type Table, tableOf } from '../../reply/table.ts';
import { fitted } from './blocks/fit.ts';
import {
  type Block,
  context,
  dataTable,
  header,
  isTableFitting,
  notes,
  quotation,
  section,
  tableLines,
} from './blocks/pieces.ts';
import { bold, escaped, link } from './blocks/words.ts';
import { controls } from './controls.ts';
import { plainText } from './plain-text.ts';
import type { Asked } from './state.ts';
import { CUT_SHORT } from '../wording.ts';

/** A message as Slack takes it: `text` holds the whole answer for notifications and screen readers. */
export type Message = { text: string; blocks: Block[] };

export type Look = {
  /** Address that reports are shown at, without a slash at its end; citations link there. */
  publicUrl?: string | undefined;
  /** Whether only the asker sees it: then it can be posted. */
  isPrivate: boolean;
  /** Small print above everything, in mrkdwn. */
  opening?: string | undefined;
  /** Shown to the asker as small print under everything. */
  footnote?: string | undefined;
};

/** More quotations than this are no help: the table has the section of each figure. */
const QUOTED = 2;

const sourceOf = ({ publicUrl }: Look, place: Place): string =>
  publicUrl === undefined ? escaped(place.name) : link(`${publicUrl}${sectionPath(place)}`, place.name);

/** Each on a line of its own: small print of one block flows on. */
const sources = (look: Look, { place, cell, also, note }: FigurePart): Block[] => [
  ...context([`${sourceOf(look, place)}${cell ? ` (${escaped(cell)})` : ''}`]),
  ...also.flatMap((other) => context([`Also in ${sourceOf(look, other)}`])),
  ...(note ? notes([`Note: ${note}`]) : []),
];

const figureBlocks = (look: Look, part: FigurePart, isFirst: boolean): Block[] => [
  ...(isFirst
    ? [header(part.amount), section(`${bold(part.subject)}\n${escaped(part.about)}`)]
    : [section(`${bold(part.amount)}\n${bold(part.subject)}\n${escaped(part.about)}`)]),
  quotation(part.quote),
  ...sources(look, part),
];

const tableBlocks = (look: Look, table: Table, figures: readonly FigurePart[]): Block[] => {
  const quoted = figures.filter(
    ({ quote }, at) => figures.findIndex((other) => other.quote.text === quote.text) === at,
  );
  const places = new Map(figures.map(({ place }) => [`${place.report} ${place.section}`, place]));
  return [
    header(table.caption),
    ...(isTableFitting(table) ? [dataTable(table)] : tableLines(table)),
    ...(quoted.length <= QUOTED ? quoted.map(({ quote }) => quotation(quote)) : []),
    ...[...places.values()].flatMap((place) => context([sourceOf(look, place)])),
    ...notes([...new Set(figures.flatMap(({ note }) => (note ? [`Note: ${note}`] : [])))]),
  ];
};

const blocksOf = (look: Look, part: Exclude<Part, FigurePart>, isFirst: boolean): Block[] => {
  switch (part.kind) {
    case 'statement':
      return [section(isFirst ? bold(part.text) : escaped(part.text))];
    case 'note':
      return notes([part.text]);
    case 'beside':
      return [
        section(
          [
            bold(part.title),
            ...part.lines.map(({ line, place }) => `• ${escaped(line)}, ${sourceOf(look, place)}`),
          ].join('\n'),
        ),
      ];
    case 'sums':
      return [section([bold(part.title), ...part.lines.map(escaped)].join('\n'))];
    case 'passages':
      return part.passages.flatMap(({ quote, place }) => [quotation(quote), ...context([sourceOf(look, place)])]);
    case 'choices':
      return [section(bold(part.ask))];
    case 'definition':
      return [
        section(bold(part.title)),
        ...(part.definition ? [quotation({ text: part.definition, marks: [] })] : []),
        ...context([sourceOf(look, part.place)]),
      ];
    case 'list':
      return [section([bold(part.title), ...part.items.map((item) => `• ${escaped(item)}`)].join('\n'))];
  }
};

/** Parts in order; figures that make a table are shown as one, where the first of them stands. */
const bodyBlocks = (look: Look, parts: readonly Part[], table: Table | undefined): Block[] => {
  const figures = parts.filter((part) => part.kind === 'figure');
  return parts.flatMap((part) => {
    if (part.kind !== 'figure') return blocksOf(look, part, part === parts[0]);
    const isFirst = part === figures[0];
    if (table === undefined) return figureBlocks(look, part, isFirst);
    return isFirst ? tableBlocks(look, table, figures) : [];
  });
};

/**
 * An answer as a message: the figure first and large, then what it is, the printed words with the figure marked, where
 * it stands, caveats, and what can be pressed. Within Slack's limits whatever the answer.
 * @param asked the questions of the conversation, so that buttons can go on from here
 */
export const messageOf = (library: Library, answer: Answer, asked: Asked, look: Look): Message => {
  const parts = partsOfReply(library, answer);
  const table = tableOf(answer.outcome);
  return {
    text: plainText(parts, table),
    blocks: fitted(
      [
        ...(look.opening === undefined ? [] : context([look.opening])),
        ...bodyBlocks(look, parts, table),
        ...(look.footnote === undefined ? [] : notes([look.footnote])),
        ...controls(library, answer, asked, look.isPrivate),
      ],
      section(CUT_SHORT),
    ),
  };
};
