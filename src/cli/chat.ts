import { createInterface } from 'node:readline';
import { Command } from 'commander';
import { openVerified, run } from './run.ts';
import { createSession, type Session } from './session.ts';

const print = (text: string): boolean => process.stdout.write(`${text}\n`);

/** A question that breaks the program must not end the conversation. */
const sayTo = (session: Session, line: string): ReturnType<Session['say']> => {
  try {
    return session.say(line);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return {
      text: 'That question could not be answered: a fault in this program. Please report it with the question.',
    };
  }
};

/** Answers line by line until “quit” or the end of the input; the prompt is for a terminal only. */
const converse = async (session: Session): Promise<void> => {
  print(session.greeting);
  const terminal = process.stdin.isTTY;
  const lines = createInterface({ input: process.stdin, ...(terminal ? { output: process.stdout } : {}) });
  lines.setPrompt('\n> ');
  // What is piped in may have ended by now, and a closed reader cannot prompt.
  if (terminal) lines.prompt();
  for await (const line of lines) {
    const { text, over } = sayTo(session, line);
    if (text !== '') print(terminal ? text : `\n> ${line.trim()}\n${text}`);
    if (over) break;
    if (terminal) lines.prompt();
  }
  lines.close();
};

const command = new Command('chat')
  .description('Ask about the reports, one question after another; with a question, answer that one and leave.')
  .argument('[question...]', 'one question, in your own words')
  .option('--corpus <dir>', 'answer from another corpus folder')
  .action(async (words: string[], { corpus }: { corpus?: string }) => {
    const session = createSession(openVerified(corpus));
    if (words.length > 0) print(sayTo(session, words.join(' ')).text);
    else await converse(session);
  });

await run(command);
