import { ask } from '../ask.ts';
import type { Library } from '../library.ts';
import type { Conversation } from '../question/said-before.ts';
import { reportName } from '../reply/wording.ts';
import { replyText } from '../reply/text.ts';

/** What is said to one line; `over` ends the conversation. */
export type Said = { text: string; over?: true };

export type Session = {
  greeting: string;
  say: (line: string) => Said;
};

const EXAMPLES = ['Thurrock LAC rate March 2015', 'and August 2014?', 'What does UASC stand for?'];

/** Other words for a command. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['exit', 'quit'],
  ['bye', 'quit'],
  ['q', 'quit'],
  ['?', 'help'],
]);

const greetingOf = (library: Library): string =>
  [
    'Chapter & Verse answers questions over these reports on children’s social care:',
    ...library.corpus.reports.map(({ id }) => `  ${reportName(library, id)}`),
    'Each figure comes with its section and the words it stands in. Ask, for example:',
    ...EXAMPLES.map((example) => `  ${example}`),
    '“new” starts a new subject, “help” lists what can be asked, “quit” leaves.',
  ].join('\n');

/** One conversation over a library: later questions lean on earlier ones until “new”. */
export const createSession = (library: Library): Session => {
  let before: Conversation | undefined;
  const answer = (question: string): Said => {
    const { answer: found, conversation } = ask(library, question, before);
    before = conversation;
    return { text: replyText(library, found) };
  };
  const startAnew = (): Said => {
    before = undefined;
    return { text: 'A new subject: what was said before is set aside.' };
  };
  const commands = new Map<string, () => Said>([
    ['', () => ({ text: '' })],
    ['new', startAnew],
    ['help', () => ({ text: replyText(library, ask(library, 'help').answer) })],
    ['quit', () => ({ text: 'Goodbye.', over: true })],
  ]);
  const say = (line: string): Said => {
    const word = line.trim().toLowerCase();
    const command = commands.get(ALIASES.get(word) ?? word);
    return command ? command() : answer(line);
  };
  return { greeting: greetingOf(library), say };
};
