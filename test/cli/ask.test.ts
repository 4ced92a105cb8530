import { describe, expect, test } from 'vitest';
import type { AnswerJson } from '../../src/reply/json.ts';
import { runCommand, STACK } from './process.ts';

const QUESTION = 'Thurrock LAC rate March 2015';
const lines = (...objects: object[]): string => objects.map((object) => `${JSON.stringify(object)}\n`).join('');
const answers = (out: string): AnswerJson[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as AnswerJson);

describe('ask', { timeout: 60_000 }, () => {
  test('prints the reply, and nothing else', () => {
    const { status, out, messages } = runCommand('ask', [QUESTION]);
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    expect(out).toMatch(/^70 per 10,000 \(Children looked after; Thurrock, at 31 March 2015\)\n/);
    expect(out).toContain('section 6.1');
  });

  test('words need no quotation marks; --json prints one object, --explain how it was read', () => {
    const { status, out } = runCommand('ask', ['--json', ...QUESTION.split(' ')]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      id: '1',
      question: QUESTION,
      status: 'answered',
      figures: [{ value: 70 }],
    });
    const explained = runCommand('ask', ['--explain', QUESTION]);
    expect(explained.status).toBe(0);
    expect(explained.out).toContain('Thurrock');
    expect(explained.out).toContain('figure');
    expect(explained.out.length).toBeGreaterThan(out.length / 4);
  });

  test('--jsonl answers in order; a thread is one conversation, others do not hear it', () => {
    const input = lines(
      { id: 'a1', thread: 'a', q: QUESTION },
      { id: 'b1', thread: 'b', q: 'How many fostering households did Thurrock have?' },
      { id: 'a2', thread: 'a', q: 'and August 2014?' },
      { id: 'c1', q: 'and August 2014?' },
    );
    const { status, out, messages } = runCommand('ask', ['--jsonl'], input.replace('\n', '\n\n'));
    expect({ status, messages }).toEqual({ status: 0, messages: '' });
    const first = ({ id, figures: [figure] }: AnswerJson) => [id, figure?.value];
    expect(answers(out).map(first)).toEqual([
      ['a1', 70],
      ['b1', 104],
      ['a2', 78],
      ['c1', undefined],
    ]);
  });

  test('another corpus is answered from that corpus', () => {
    const { status, out } = runCommand('ask', ['--corpus', 'corpus', '--json', QUESTION]);
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ figures: [{ value: 70 }] });
  });

  test.each([
    ['no question', [], '', 2, /no question\. Example/],
    ['an option there is not', ['--jsn', 'x'], '', 2, /unknown option/],
    ['a corpus that is not there', ['--corpus', 'none', 'x'], '', 1, /none: does not exist\. Name an existing/],
    ['a folder that is no corpus', ['--corpus', 'src', 'x'], '', 1, /src: is not a corpus folder/],
    ['a line that is not JSON', ['--jsonl'], 'LAC?\n', 1, /standard input, line 1: found "LAC\?"/],
    [
      'a line without a question',
      ['--jsonl'],
      '{"id":"1"}\n',
      1,
      /standard input, line 1: .*Give one JSON object a line/,
    ],
  ])('%s', (_, args, input, status, message) => {
    const ended = runCommand('ask', args, input);
    expect({ status: ended.status, out: ended.out }).toEqual({ status, out: '' });
    expect(ended.messages).toMatch(message);
    expect(ended.messages).not.toMatch(STACK);
  });
});

describe('what is no question gets a short reply and no figure', { timeout: 60_000 }, () => {
  const INPUTS: [string, string][] = [
    ['nothing', ''],
    ['blanks', ' \t\n '],
    ['10,000 characters', 'Thurrock LAC rate '.repeat(556)],
    ['emoji', '😀🤷🏽‍♀️👨‍👩‍👧‍👦'],
    ['control characters', '\u0000\u0007\u001b[31m\u202e\ufeff'],
    ['half a surrogate pair', '\ud83d'],
    ['German', 'Wie viele Kinder wurden gestern geboren?'],
    ['Chinese', '日本の首都は？'],
    ['Arabic', 'كم عدد الأطفال؟'],
    ['SQL', 'SELECT * FROM figures; DROP TABLE figures;--'],
    ['a shell command', 'rm -rf / && cat /etc/passwd $(whoami) `id`'],
    ['a template', '${process.env.HOME} {{7*7}} <script>alert(1)</script>'],
    ['a path', '../../../../etc/passwd'],
    ['a regular expression', '(a+)+$ [z-a] \\'],
    ['a property of every object', '__proto__ constructor toString hasOwnProperty'],
    ['the weather', 'what is the weather in Barnet tomorrow'],
    ['sport', 'who won the world cup in 1966'],
    ['punctuation', '?!...,;:—'],
  ];
  const ended = runCommand('ask', ['--jsonl'], lines(...INPUTS.map(([id, q]) => ({ id, q }))));
  const byId = new Map(answers(ended.out).map((answer) => [answer.id, answer]));

  test('no message, no stack trace', () => {
    expect(ended).toMatchObject({ status: 0, messages: '' });
    expect(ended.out).not.toMatch(STACK);
  });
  test.each(INPUTS)('%s', (id) => {
    const answer = byId.get(id);
    expect(answer?.status).not.toBe('answered');
    expect(answer?.figures.filter(({ role }) => role === 'headline')).toEqual([]);
    expect(answer?.text).not.toBe('');
    expect(answer?.text.length).toBeLessThan(2500);
  });
});
