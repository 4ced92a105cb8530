import type { Block } from './pieces.ts';
import { limits } from './limits.ts';

const WORDS: ReadonlySet<string> = new Set(['text', 'label', 'title', 'caption']);

/** All words shown in a block, in characters; what a button carries unseen does not count, nor do tables. */
const shownLength = (value: unknown, key = ''): number => {
  if (typeof value === 'string') return WORDS.has(key) ? [...value].length : 0;
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + shownLength(item, key), 0);
  if (value === null || typeof value !== 'object') return 0;
  return Object.entries(value).reduce((sum, [name, inner]) => sum + shownLength(inner, name), 0);
};

const lengthOf = (block: Block): number => (block.type === 'data_table' ? 0 : shownLength(block));

/** Blocks that must stay when others have to go: what a person presses. */
const isKept = ({ type }: Block): boolean => type === 'actions' || type === 'context_actions';

/**
 * As many blocks, in order, as Slack takes in one message. Those at the end go first, but for buttons; what went is
 * said in a block of its own, since the plain text beside the blocks still has it.
 * @param left what to put in the place of the blocks left out
 */
export const fitted = (blocks: readonly Block[], left: Block): Block[] => {
  const kept = blocks.filter(isKept);
  let length = kept.reduce((sum, block) => sum + lengthOf(block), lengthOf(left));
  const shown: Block[] = [];
  for (const block of blocks) {
    if (isKept(block)) {
      shown.push(block);
      continue;
    }
    length += lengthOf(block);
    const others = shown.filter((one) => !isKept(one)).length;
    if (length > limits.blockText || others + kept.length + 1 >= limits.blocks) {
      const at = blocks.indexOf(block);
      return [...shown, left, ...blocks.slice(at).filter(isKept)];
    }
    shown.push(block);
  }
  return shown;
};
