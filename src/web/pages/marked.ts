import { html, type Markup } from '../markup.ts';

type Span = { start: number; end: number };

/** What stands out in a text: `shown` as highlighted words, `numbers` as figures that are held. */
export type Standing = { shown?: readonly Span[]; numbers?: readonly Span[] };

/** Spans in order, those that touch or overlap joined. */
const joined = (spans: readonly Span[]): Span[] => {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = out.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else out.push({ ...span });
  }
  return out;
};

const cut = (
  from: number,
  to: number,
  spans: readonly Span[],
  inside: (from: number, to: number) => Markup,
  outside: (from: number, to: number) => Markup,
): Markup[] => {
  const pieces: Markup[] = [];
  let at = from;
  for (const { start, end } of joined(spans)) {
    const first = Math.max(start, at);
    const last = Math.min(end, to);
    if (first >= last) continue;
    if (first > at) pieces.push(outside(at, first));
    pieces.push(inside(first, last));
    at = last;
  }
  if (at < to) pieces.push(outside(at, to));
  return pieces;
};

/** A text with stretches of it marked. */
export const marked = (text: string, { shown = [], numbers = [] }: Standing): Markup => {
  const plain = (from: number, to: number): Markup => html`${text.slice(from, to)}`;
  const withNumbers = (from: number, to: number): Markup =>
    html`${cut(from, to, numbers, (start, end) => html`<b class="held">${text.slice(start, end)}</b>`, plain)}`;
  return html`${cut(0, text.length, shown, (from, to) => html`<mark>${withNumbers(from, to)}</mark>`, withNumbers)}`;
};
