import type { Answer } from '../answer/answer.ts';
import type { Library } from '../library.ts';
import { type Part, partsOfReply, type Place, type Quote } from './parts.ts';

const quoted = ({ text }: Quote, { name }: Place): string[] => [`  “${text}”`, `  ${name}`];

const lines = (part: Part): string[] => {
  switch (part.kind) {
    case 'statement':
    case 'note':
      return [part.text];
    case 'figure':
      return [
        part.line,
        `  “${part.quote.text}”`,
        `  ${part.place.name}${part.cell ? ` (${part.cell})` : ''}`,
        ...part.also.map(({ name }) => `  Also in ${name}`),
        ...(part.note ? [`  Note: ${part.note}`] : []),
      ];
    case 'beside':
      return [part.title, ...part.lines.map(({ line, place }) => `  ${line}, ${place.name}`)];
    case 'sums':
      return [part.title, ...part.lines.map((line) => `  ${line}`)];
    case 'passages':
      return part.passages.flatMap(({ quote, place }) => quoted(quote, place));
    case 'choices':
      return [part.ask, ...part.choices.map((choice, place) => `  ${place + 1}. ${choice}`)];
    case 'definition':
      return [part.title, ...(part.definition ? [`  “${part.definition}”`] : []), `  ${part.place.name}`];
    case 'list':
      return [part.title, ...part.items.map((item) => `  ${item}`)];
  }
};

/** Parts of a reply in plain words, a line each thing. */
export const partsText = (parts: readonly Part[]): string => parts.flatMap(lines).join('\n');

/** The whole reply in plain words, as a screen reader would get it. */
export const replyText = (library: Library, answer: Answer): string => partsText(partsOfReply(library, answer));
