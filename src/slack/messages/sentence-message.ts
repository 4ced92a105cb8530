import type { Answer } from '../../answer/answer.ts';
import { sentenceOf } from '../../reply/sentence.ts';
import { limits } from './blocks/limits.ts';
import { notes } from './blocks/pieces.ts';
import { clip, escaped } from './blocks/words.ts';
import type { Sent } from '../sending/send.ts';
import type { Services } from '../services.ts';
import { COPY, NOTHING } from '../wording.ts';

/** An answer as a sentence with its source, set so that it can be copied whole. */
export const sentenceMessage = ({ library }: Pick<Services, 'library'>, answer: Answer): Sent => {
  const sentence = sentenceOf(library, answer);
  if (sentence === undefined) return { text: NOTHING };
  const text = clip(sentence, limits.section);
  return {
    text: escaped(text),
    blocks: [
      { type: 'rich_text', elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text }] }] },
      ...notes([COPY]),
    ],
  };
};
