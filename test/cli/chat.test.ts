import { describe, expect, test } from 'vitest';
import { createSession } from '../../src/cli/session.ts';
import { library } from '../own.ts';
import { runCommand, STACK } from './process.ts';

const say = (...lines: string[]): string => {
  const session = createSession(library);
  return lines.map((line) => session.say(line).text).at(-1) ?? '';
};

describe('a session', () => {
  test('greets with the reports held and what to say', () => {
    const { greeting } = createSession(library);
    for (const { title } of library.corpus.reports) expect(greeting).toContain(title);
    for (const word of ['“new”', '“help”', '“quit”']) expect(greeting).toContain(word);
  });

  test('a follow-up leans on what was said; “new” sets it aside', () => {
    const follow = 'and August 2014?';
    expect(say('Thurrock LAC rate March 2015', follow)).toMatch(/^78 per 10,000/);
    expect(say('Thurrock LAC rate March 2015', 'help', follow)).toMatch(/^78 per 10,000/);
    expect(say('Thurrock LAC rate March 2015', 'new', follow)).not.toContain('78 per 10,000 (');
  });

  test.each([
    [' NEW ', /^A new subject/],
    ['help', /^Ask for a figure/],
    ['?', /^Ask for a figure/],
    ['  ', /^$/],
    ['quit', /^Goodbye\.$/],
  ])('%j', (line, text) => {
    expect(say(line)).toMatch(text);
  });

  test.each(['quit', 'exit', 'Bye', 'q'])('%s ends it', (line) => {
    expect(createSession(library).say(line).over).toBe(true);
  });
  test.each(['new', 'help', '', 'quit smoking'])('%j does not', (line) => {
    expect(createSession(library).say(line).over).toBeUndefined();
  });
});

describe('chat', { timeout: 60_000 }, () => {
  test('reads piped lines until quit, and reads no further', () => {
    const input = 'Thurrock LAC rate March 2015\n\nand August 2014?\nquit\nThurrock fostering households\n';
    const { status, out, messages } = runCommand('chat', [], input);
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    expect(out).toMatch(/^Chapter & Verse[^]*\n> Thurrock[^]*\n70 per 10,000[^]*\n78 per 10,000[^]*\nGoodbye\.\n$/);
    expect(out).not.toContain('104');
  });

  test('leaves at the end of the input', () => {
    expect(runCommand('chat', [], 'help')).toMatchObject({ status: 0, messages: '' });
  });

  test('answers one question given with the command', () => {
    const { status, out } = runCommand('chat', ['Thurrock', 'LAC', 'rate', 'March', '2015']);
    expect(status).toBe(0);
    expect(out).toMatch(/^70 per 10,000/);
  });

  test.each([
    ['a corpus that is not there', ['--corpus', 'none'], 1],
    ['an option there is not', ['--loud'], 2],
  ])('%s', (_, args, status) => {
    const ended = runCommand('chat', args);
    expect(ended).toMatchObject({ status, out: '' });
    expect(ended.messages).not.toMatch(STACK);
  });
});
