/**
 * Slack's own rules for a message, as its Block Kit reference states them; written apart from the builder, so that a
 * slip in the builder's limits is seen.
 */

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const characters = (value: unknown): number => (typeof value === 'string' ? [...value].length : -1);

const within = (what: string, value: unknown, most: number): string[] => {
  const length = characters(value);
  return length >= 1 && length <= most ? [] : [`${what}: ${length} characters, 1 to ${most} allowed`];
};

const textObject = (what: string, value: unknown, most: number, types = ['plain_text', 'mrkdwn']): string[] =>
  isObject(value) && types.includes(String(value.type))
    ? within(what, value.text, most)
    : [`${what}: no text object of ${types.join(' or ')}`];

const button = (element: Json): string[] => [
  ...within('button action_id', element.action_id, 255),
  ...textObject('button text', element.text, 75, ['plain_text']),
  ...within('button value', element.value, 2000),
  ...('style' in element && !['primary', 'danger'].includes(String(element.style)) ? ['button style'] : []),
];

const feedback = (element: Json): string[] =>
  ['positive_button', 'negative_button'].flatMap((side) => {
    const one = element[side];
    return isObject(one)
      ? [
          ...textObject(side, one.text, 75, ['plain_text']),
          ...within(`${side} value`, one.value, 2000),
          ...within(`${side} accessibility_label`, one.accessibility_label, 75),
        ]
      : [`no ${side}`];
  });

const runs = (elements: unknown): string[] =>
  list(elements).flatMap((run) =>
    isObject(run) && run.type === 'text' ? within('rich text', run.text, 3000) : ['rich text run'],
  );

const table = ({ rows, caption, page_size: size }: Json): string[] => {
  const lines = list(rows).map(list);
  const widths = new Set(lines.map((line) => line.length));
  const texts = lines.flat().map((cell) => (isObject(cell) ? cell.text : undefined));
  return [
    ...within('caption', caption, 2000),
    ...(lines.length >= 2 && lines.length <= 101 ? [] : [`${lines.length} rows`]),
    ...(widths.size === 1 && [...widths].every((width) => width >= 1 && width <= 20)
      ? []
      : ['rows of unequal or wrong length']),
    ...(Number(size) >= 1 && Number(size) <= 100 ? [] : [`page_size ${String(size)}`]),
    ...texts.flatMap((text) => within('cell', text, 10_000)),
    ...(texts.reduce<number>((sum, text) => sum + characters(text), 0) <= 10_000
      ? []
      : ['more than 10,000 characters']),
    ...lines
      .flat()
      .flatMap((cell) =>
        isObject(cell) && (cell.type === 'raw_text' || (cell.type === 'raw_number' && Number.isFinite(cell.value)))
          ? []
          : ['cell that is neither text nor number'],
      ),
  ];
};

const BLOCKS: Readonly<Record<string, (block: Json) => string[]>> = {
  header: ({ text }) => textObject('header', text, 150, ['plain_text']),
  section: ({ text }) => textObject('section', text, 3000),
  context: ({ elements }) => [
    ...(list(elements).length >= 1 && list(elements).length <= 10 ? [] : ['context of no or more than 10 elements']),
    ...list(elements).flatMap((element) => textObject('context', element, 3000)),
  ],
  actions: ({ elements }) => [
    ...(list(elements).length >= 1 && list(elements).length <= 25 ? [] : ['actions of no or more than 25 elements']),
    ...list(elements).flatMap((element) => (isObject(element) ? button(element) : ['no element'])),
    ...(new Set(list(elements).map((element) => isObject(element) && element.action_id)).size === list(elements).length
      ? []
      : ['an action_id twice in one block']),
  ],
  context_actions: ({ elements }) => [
    ...(list(elements).length >= 1 && list(elements).length <= 5 ? [] : ['context_actions']),
    ...list(elements).flatMap((element) => (isObject(element) ? feedback(element) : ['no element'])),
  ],
  rich_text: ({ elements }) =>
    list(elements).flatMap((element) =>
      isObject(element) &&
      ['rich_text_quote', 'rich_text_section', 'rich_text_preformatted'].includes(String(element.type))
        ? runs(element.elements)
        : ['rich text element'],
    ),
  data_table: table,
  divider: () => [],
};

/** What Slack would refuse in a message; empty for one it takes. */
export const refusals = ({ text, blocks }: { text: string; blocks: readonly object[] }): string[] => [
  ...within('text', text, 40_000),
  ...(blocks.length <= 50 ? [] : [`${blocks.length} blocks`]),
  ...blocks.flatMap((block, at) => {
    const known = isObject(block) ? BLOCKS[String(block.type)] : undefined;
    return known && isObject(block)
      ? known(block).map((fault) => `block ${at}: ${fault}`)
      : [`block ${at}: unknown type`];
  }),
  ...(JSON.stringify(blocks).length <= 100_000 ? [] : ['more than 100,000 bytes']),
];
