import type { types } from '@slack/bolt';
import type { Answer } from '../../answer/answer.ts';
import type { Block as ReportBlock, Section } from '../../corpus/section.ts';
import { source } from '../../reply/wording.ts';
import { fitted } from './blocks/fit.ts';
import { limits } from './blocks/limits.ts';
import { type Block, header, section, tableLines } from './blocks/pieces.ts';
import { clip, escaped } from './blocks/words.ts';
import { plainText } from './plain-text.ts';
import type { Sent } from '../sending/send.ts';
import type { Services } from '../services.ts';
import { CUT_SHORT, LABELS } from '../wording.ts';

const isSame = (section: Section, at: { report: string; section: string }): boolean =>
  section.report === at.report && section.id === at.section;

/** The sections that the figures of an answer stand in, each once, in the order of the answer. */
const sectionsOf = ({ library }: Pick<Services, 'library'>, { outcome }: Answer): Section[] => {
  const places =
    'given' in outcome ? outcome.given.filter(({ role }) => role === 'headline').map(({ figure }) => figure) : [];
  const found = places.flatMap((place) => library.corpus.sections.find((one) => isSame(one, place)) ?? []);
  return [...new Set(found)];
};

/** A long paragraph is cut into sections that Slack takes. */
const paragraphs = (text: string): Block[] => {
  const pieces = text.match(new RegExp(`[^]{1,${limits.section - 200}}(?:\\s|$)`, 'g')) ?? [text];
  return pieces.map((piece) => section(escaped(piece)));
};

const blockOf = (block: ReportBlock): Block[] =>
  block.kind === 'table'
    ? tableLines({
        caption: block.caption ?? '',
        header: block.header,
        rows: block.rows.map((row) => row.map((text) => ({ text }))),
      })
    : paragraphs(block.kind === 'item' ? `• ${block.text}` : block.text);

/** The whole of each section that an answer cites, as a window and as a message for where no window opens. */
export const paragraphView = (services: Services, answer: Answer): { view: types.ModalView; message: Sent } => {
  const blocks = fitted(
    sectionsOf(services, answer).flatMap((found) => [
      header(clip(source(services.library, { report: found.report, section: found.id }), limits.header)),
      ...found.blocks.flatMap(blockOf),
    ]),
    section(CUT_SHORT),
  );
  const title = { type: 'plain_text' as const, text: clip(LABELS.paragraph, limits.modalTitle) };
  const text = sectionsOf(services, answer)
    .flatMap((found) => [
      source(services.library, { report: found.report, section: found.id }),
      ...found.blocks.map(textOf),
    ])
    .join('\n');
  return {
    view: { type: 'modal', title, blocks },
    message: { text: plainText([{ kind: 'note', text }], undefined), blocks },
  };
};

const textOf = (block: ReportBlock): string =>
  block.kind === 'table' ? block.rows.map((row) => row.join(', ')).join('\n') : block.text;
