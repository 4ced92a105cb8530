import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { ask } from '../ask.ts';
import { ChapterError } from '../errors.ts';
import type { Library } from '../library.ts';
import type { Conversation } from '../question/said-before.ts';
import { explain } from '../reply/explain.ts';
import { answerJson } from '../reply/json.ts';
import { replyText } from '../reply/text.ts';
import { type Message, messageOf } from '../slack/messages/message.ts';
import { answerInTurn } from '../slack/messages/replay.ts';
import { openVerified, run } from './run.ts';

type Options = { json?: true; jsonl?: true; explain?: true; blocks?: true; corpus?: string };

const questionLine = z.object({ id: z.string(), q: z.string(), thread: z.string().optional() });

const readLine = (line: string, number: number): z.output<typeof questionLine> => {
  try {
    return questionLine.parse(JSON.parse(line));
  } catch {
    throw new ChapterError({
      code: 'ask.line',
      where: `standard input, line ${number}`,
      found: `found "${line.slice(0, 80)}", which is not {"id": "…", "q": "…"}.`,
      fix: 'Give one JSON object a line, with text fields "id" and "q" and, for a conversation, "thread".',
    });
  }
};

/** Conversations kept at once: beyond that, the one longest silent is forgotten. */
const THREADS = 1000;

/** Answers objects from standard input, one a line; lines of one thread are one conversation. */
const answerLines = async (library: Library): Promise<void> => {
  const threads = new LRUCache<string, Conversation>({ max: THREADS });
  let number = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, q, thread } = readLine(line, number);
    const { answer, conversation } = ask(library, q, thread === undefined ? undefined : threads.get(thread));
    if (thread !== undefined) threads.set(thread, conversation);
    process.stdout.write(`${JSON.stringify(answerJson(library, answer, id))}\n`);
  }
};

const print = (text: string): void => void process.stdout.write(`${text}\n`);

/** What `/figures` sends back: seen by the asker alone, who can post it. */
const slackMessage = (library: Library, question: string): Message =>
  messageOf(library, answerInTurn(library, [question]), { questions: [question], by: '' }, { isPrivate: true });

const command = new Command('ask')
  .description('Answer a question from the reports, with the exact figure and the section it stands in.')
  .argument('[question...]', 'the question, in your own words')
  .option('--json', 'print one answer object')
  .option('--jsonl', 'read {"id","q","thread"?} from standard input, one a line, and print one answer object a line')
  .option('--blocks', 'print the message Slack would get, {"text","blocks"}')
  .option('--explain', 'print how the question was read')
  .option('--corpus <dir>', 'answer from another corpus folder')
  .action(async (words: string[], options: Options) => {
    if (!options.jsonl && words.length === 0)
      command.error('error: no question. Example: npm run ask -- "Thurrock LAC rate March 2015"', { exitCode: 2 });
    const library = openVerified(options.corpus);
    if (options.jsonl) return answerLines(library);
    const question = words.join(' ');
    if (options.blocks) return print(JSON.stringify(slackMessage(library, question)));
    const { answer } = ask(library, question);
    if (options.explain) print(explain(library, answer.reading));
    print(options.json ? JSON.stringify(answerJson(library, answer, '1')) : replyText(library, answer));
  });

await run(command);
