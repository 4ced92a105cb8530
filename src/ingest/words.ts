import { headingId, splitPath, type Block, type Section } from '../corpus/sections.ts';
import type { Line } from './lines.ts';

type Part = Pick<Section, 'id' | 'heading' | 'blocks'>;

/** Headings that a report does not print itself. */
export const UNPRINTED = new Set(['Front matter', 'Text']);

/** The first line of a source whose words the sections do not hold in order; none where every word stands. */
export function firstLostLine(lines: Line[], furniture: Set<number>, sections: Part[]): number | undefined {
  const kept = letters(partsIn(sections).join(' '));
  let at = 0;
  for (const line of lines) {
    if (furniture.has(line.no)) continue;
    const own = letters(line.text.replace(/^o (?=[A-Z])/, ''));
    if (!kept.startsWith(own, at)) return line.no;
    at += own.length;
  }
  return at === kept.length ? undefined : lines.length;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}£%]/gu, '');

/** Everything the sections say, in the order it was printed: each heading once, numbers, blocks. */
function partsIn(sections: Part[]): string[] {
  let open: string[] = [];
  return sections.flatMap(({ id, heading, blocks }) => {
    const path = splitPath(heading);
    const split = path.findIndex((part, i) => part !== open[i]);
    const fresh = split === -1 ? [] : path.slice(split);
    open = path;
    const named = path.some((part) => headingId(part) === id);
    return [...fresh.filter((part) => !UNPRINTED.has(part)), ...(named ? [] : [id]), ...blocks.flatMap(blockParts)];
  });
}

function blockParts(block: Block): string[] {
  if (block.kind !== 'table') return [block.text];
  const label = block.label && !/^table /i.test(block.label) ? [block.label, block.caption ?? ''] : [];
  return [...label, ...block.header, ...block.rows.flat()];
}
