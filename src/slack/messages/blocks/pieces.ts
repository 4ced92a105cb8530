import type { types } from '@slack/bolt';
import type { Quote } from '../../../reply/parts.ts';
import type { Table } from '../../../reply/table.ts';
import { limits } from './limits.ts';
import { clip, escaped } from './words.ts';

export type Block = types.KnownBlock;

const plain = (text: string, most: number): types.PlainTextElement => ({
  type: 'plain_text',
  text: clip(text, most),
  emoji: false,
});

const mrkdwn = (text: string, most: number): types.MrkdwnElement => ({ type: 'mrkdwn', text: clip(text, most) });

export const header = (text: string): Block => ({ type: 'header', text: plain(text, limits.header) });

/** @param text mrkdwn, escaped by the caller */
export const section = (text: string): Block => ({
  type: 'section',
  text: mrkdwn(text, limits.section),
});

/** Small print; more than ten lines become blocks of their own. @param lines mrkdwn, escaped by the caller */
export const context = (lines: readonly string[]): Block[] => {
  const elements = lines.map((line) => mrkdwn(line, limits.contextText));
  return Array.from({ length: Math.ceil(elements.length / limits.context) }, (_, at) => ({
    type: 'context' as const,
    elements: elements.slice(at * limits.context, (at + 1) * limits.context),
  }));
};

export const notes = (lines: readonly string[]): Block[] => context(lines.map(escaped));

/** As many characters of a report as one quotation shows. */
const QUOTED = 1_200;

/** A quotation of at most `QUOTED` characters around its first mark. */
const excerpt = ({ text, marks }: Quote): Quote => {
  if (text.length <= QUOTED) return { text, marks };
  const start = Math.max(0, Math.min((marks[0]?.start ?? 0) - QUOTED / 3, text.length - QUOTED));
  const from = start === 0 ? 0 : text.indexOf(' ', start) + 1;
  const end = text.lastIndexOf(' ', from + QUOTED);
  const to = end > from ? end : from + QUOTED;
  return {
    text: `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`,
    marks: marks
      .filter((mark) => mark.start >= from && mark.end <= to)
      .map((mark) => ({
        start: mark.start - from + (from > 0 ? 1 : 0),
        end: mark.end - from + (from > 0 ? 1 : 0),
      })),
  };
};

/** Words of a report in quotation marks, marked stretches in bold. Nothing in them is read as markup. */
export const quotation = (quote: Quote): Block => {
  const { text, marks } = excerpt(quote);
  const runs: types.RichTextText[] = [];
  const add = (words: string, isBold: boolean): void => {
    if (words !== '') runs.push({ type: 'text', text: words, ...(isBold ? { style: { bold: true } } : {}) });
  };
  let from = 0;
  for (const { start, end } of marks) {
    add(text.slice(from, start), false);
    add(text.slice(start, end), true);
    from = end;
  }
  add(text.slice(from), false);
  const elements: types.RichTextText[] = [{ type: 'text', text: '“' }, ...runs, { type: 'text', text: '”' }];
  return { type: 'rich_text', elements: [{ type: 'rich_text_quote', elements }] };
};

export type ButtonLook = { id: string; label: string; value: string; style?: 'primary' };

const button = ({ id, label, value, style }: ButtonLook): types.Button => ({
  type: 'button',
  action_id: id,
  text: plain(label, limits.button),
  value,
  ...(style ? { style } : {}),
});

/** Buttons in a row; one whose value Slack would refuse is left out. */
export const buttons = (looks: readonly ButtonLook[]): Block[] => {
  const fitting = looks.filter(({ value }) => value.length <= limits.value).slice(0, limits.buttons);
  return fitting.length === 0 ? [] : [{ type: 'actions', elements: fitting.map(button) }];
};

/** "Was this right?" as thumbs. @param value at most 2,000 characters */
export const feedback = (id: string, value: string): Block[] =>
  value.length > limits.value - 2
    ? []
    : [
        {
          type: 'context_actions',
          elements: [
            {
              type: 'feedback_buttons',
              action_id: id,
              positive_button: {
                text: plain('Helpful', limits.button),
                accessibility_label: 'This answer was helpful',
                value: `+${value}`,
              },
              negative_button: {
                text: plain('Not helpful', limits.button),
                accessibility_label: 'This answer was not helpful',
                value: `-${value}`,
              },
            },
          ],
        },
      ];

const lengthOf = ({ header: head, rows }: Table): number =>
  [...head, ...rows.flatMap((row) => row.map(({ text }) => text))].reduce((sum, text) => sum + [...text].length, 0);

/** Whether Slack takes a table of this size as one. */
export const isTableFitting = (table: Table): boolean =>
  table.rows.length > 0 &&
  table.rows.length < limits.tableRows &&
  table.header.length <= limits.tableColumns &&
  lengthOf(table) <= limits.tableText;

/** A table that sorts and pages. @param table one that `isTableFitting` */
export const dataTable = (table: Table): Block => ({
  type: 'data_table',
  caption: clip(table.caption, limits.caption),
  page_size: Math.min(table.rows.length, 20),
  rows: [
    table.header.map((text) => ({ type: 'raw_text' as const, text: clip(text, limits.caption) })),
    ...table.rows.map((row) =>
      row.map(({ text, value }) =>
        value === undefined
          ? { type: 'raw_text' as const, text: clip(text, limits.contextText) }
          : { type: 'raw_number' as const, value, text: clip(text, limits.caption) },
      ),
    ),
  ],
});

/** A table as lines, for where Slack takes no table: "*First cell* · second · third". */
export const tableLines = ({ header: head, rows }: Table): Block[] => {
  const lines = rows.map((row) =>
    row.map(({ text }, at) => (at === 0 ? `*${escaped(text)}*` : escaped(text))).join(' · '),
  );
  const text = [head.map((name) => `_${escaped(name)}_`).join(' · '), ...lines];
  const chunks: string[] = [];
  for (const line of text) {
    const last = chunks.at(-1);
    if (last !== undefined && last.length + line.length < limits.section)
      chunks[chunks.length - 1] = `${last}\n${line}`;
    else chunks.push(line);
  }
  return chunks.map(section);
};

const cellText = (cell: types.DataTableBlock['rows'][number][number]): string =>
  cell.type === 'raw_text' || cell.type === 'raw_number' ? cell.text : '';

/**
 * The same blocks for a workspace that does not take tables yet: each table as lines.
 * @returns undefined where there is no table to replace
 */
export const withoutTables = (blocks: readonly Block[]): Block[] | undefined =>
  blocks.some(({ type }) => type === 'data_table')
    ? blocks.flatMap((block) => {
        if (block.type !== 'data_table') return [block];
        const [head = [], ...rows] = block.rows;
        return tableLines({
          caption: block.caption,
          header: head.map(cellText),
          rows: rows.map((row) => row.map((cell) => ({ text: cellText(cell) }))),
        });
      })
    : undefined;
