import { headingId, joinPath, type Block, type Section } from '../corpus/sections.ts';
import { isKnownHeading } from './headings.ts';
import { partsOf } from './numbers.ts';

type Heading = { text: string; number?: string; used: boolean; holdsDeeper: boolean };
type Draft = Pick<Section, 'id' | 'heading' | 'blocks'>;

/** Takes headings, paragraphs and tables in the order of a report, and keeps the headings each section stands under. */
export class Outline {
  readonly sections: Draft[] = [];
  private open: Heading[] = [];
  private current: Draft | undefined;

  /** The number of the outermost heading now open. */
  get top(): string | undefined {
    return this.open[0]?.number;
  }

  /** The words of the innermost heading now open. */
  get innermost(): string | undefined {
    return this.open.at(-1)?.text;
  }

  /** The block taken last in the section now open. */
  get last(): Block | undefined {
    return this.current?.blocks.at(-1);
  }

  /** Whether anything stands under the innermost heading yet. */
  get started(): boolean {
    return this.current !== undefined;
  }

  /** A heading with a number closes those of its own depth and deeper. */
  numberedHeading(number: string, text: string): void {
    const depth = partsOf(number).length;
    this.closeWhile((heading) => heading.number === undefined || partsOf(heading.number).length >= depth);
    this.push({ text, number, used: false, holdsDeeper: false });
  }

  /** A heading without a number stands under the numbered ones now open (`under`), or by itself. */
  heading(text: string, under: boolean): void {
    this.closeWhile((heading) => !under || heading.number === undefined);
    this.push({ text, used: false, holdsDeeper: false });
  }

  /** Opens the section of a numbered paragraph; `title` is its number and heading where it has one of its own. */
  numbered(number: string, title?: string): void {
    const depth = partsOf(number).length;
    const front = this.open[0];
    if (front && isKnownHeading(front.text) && this.current?.id === headingId(front.text)) this.closeWhile(() => true);
    this.closeWhile(
      (heading) =>
        heading.number !== undefined &&
        (partsOf(heading.number).length > depth || (partsOf(heading.number).length === depth && heading.holdsDeeper)),
    );
    for (const heading of this.open)
      if (heading.number !== undefined && partsOf(heading.number).length < depth) heading.holdsDeeper = true;
    this.section(number, title);
  }

  /** Opens a section where the headings now stand. */
  section(id: string, title?: string): void {
    for (const heading of this.open) heading.used = true;
    const heading = joinPath([...this.open.map(({ text }) => text), ...(title === undefined ? [] : [title])]);
    this.current = { id, heading, blocks: [] };
    this.sections.push(this.current);
  }

  /** Adds a block to the section now open, or to one named after the innermost heading. */
  add(block: Block): void {
    if (!this.current)
      this.section(headingId(this.innermost ?? 'Text'), this.innermost === undefined ? 'Text' : undefined);
    const section = this.current;
    if (!section) return;
    const first = !section.blocks.some(({ kind }) => kind === 'table');
    section.blocks.push(
      block.kind === 'table' && first
        ? { kind: 'table', ...ownLabel(section), header: block.header, rows: block.rows }
        : block,
    );
  }

  /** Closes every heading; those with nothing under them become sections of their own. */
  end(): Draft[] {
    this.closeWhile(() => true);
    return this.sections;
  }

  private push(heading: Heading): void {
    const above = this.open.at(-1);
    if (above) above.used = true;
    this.open.push(heading);
    this.current = undefined;
  }

  private closeWhile(done: (heading: Heading) => boolean): void {
    for (let last = this.open.at(-1); last && done(last); last = this.open.at(-1)) {
      if (!last.used) this.section(headingId(last.text));
      this.open.pop();
      this.current = undefined;
    }
  }
}

/** A section "Table 1 …" gives its first table that label and caption. */
function ownLabel({ id, heading }: Draft): { label?: string; caption?: string } {
  if (!/^table /i.test(id)) return {};
  const own = heading.split(' › ').at(-1) ?? '';
  const caption = own.startsWith(id) ? own.slice(id.length).replace(/^[.:]?\s*/, '') : '';
  return { label: id, ...(caption && { caption }) };
}
