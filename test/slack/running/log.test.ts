import { LogLevel } from '@slack/bolt';
import { describe, expect, test } from 'vitest';
import { boltLogger, createLog, type Log } from '../../../src/slack/running/log.ts';
import { redact } from '../../../src/slack/running/redact.ts';

type Line = Record<string, unknown>;

const written = (
  say: (log: Log) => void,
  settings: Partial<Parameters<typeof createLog>[0]> = {},
): { lines: Line[]; text: string } => {
  let text = '';
  const stream = { write: (line: string) => void (text += line) };
  say(createLog({ logLevel: 'info', logQuestions: false, ...settings }, stream));
  return { text, lines: text.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Line] : [])) };
};

describe('createLog', () => {
  test('a line is one JSON object with a time, a level and no name of the machine', () => {
    const { lines } = written((log) => log.info({ surface: 'command' }, 'answered'));
    expect(lines).toEqual([{ level: 'info', time: expect.any(String) as string, surface: 'command', msg: 'answered' }]);
  });

  test.each([
    ['a bot token', 'sent with xoxb-12-34-abCD', 'sent with [hidden]'],
    ['a user token', 'xoxp-12-ab.', '[hidden]'],
    ['an app token', '"xapp-1-A1-2-ff"', '"[hidden]"'],
    ['a rotated token', 'xoxe.xoxb-1-Mi0x', '[hidden]'],
    ['a refresh token', 'xoxe-1-My0x and more', '[hidden] and more'],
    ['a header', 'Authorization: Bearer abc.def', 'Authorization: Bearer [hidden]'],
    ['a form', 'client_secret=abc&code=1.2', 'client_secret=[hidden]&code=[hidden]'],
    ['plain words', 'foxtrot-xoxo and x-ray', 'foxtrot-xoxo and x-ray'],
  ])('%s in a text', (_, text, hidden) => {
    expect(redact(text)).toBe(hidden);
  });

  test.each<[string, (log: Log) => void]>([
    ['a message', (log) => log.info('with xoxb-1-secret')],
    ['a field', (log) => log.info({ token: 'xoxb-1-secret' })],
    ['a field within', (log) => log.info({ a: { b: [{ c: 'the xapp-1-secret' }] } })],
    ['an error', (log) => log.error(new Error('refused xoxb-1-secret'))],
    ['an error in a field', (log) => log.error({ error: new Error('refused xoxb-1-secret') }, 'failed')],
    ['a child', (log) => log.child({ token: 'xoxb-1-secret' }).warn('x')],
  ])('no token is written from %s', (_, say) => {
    const { text, lines } = written(say);
    expect(text).not.toContain('secret');
    expect(text).toContain('[hidden]');
    expect(lines).toHaveLength(1);
  });

  const asked = (log: Log): void =>
    log.info({ question: 'LAC rate?', within: { question: 'LAC rate?' }, ms: 3 }, 'answered');
  test('the words of a question are left out unless they were switched on', () => {
    expect(written(asked).text).not.toContain('LAC');
    expect(written(asked).lines).toMatchObject([{ ms: 3, msg: 'answered' }]);
    expect(written(asked, { logQuestions: true }).lines).toMatchObject([{ question: 'LAC rate?' }]);
  });

  test('an error in a field keeps its message and where it came from', () => {
    const { lines } = written((log) => log.error({ error: new Error('no disk') }, 'failed'));
    expect(lines).toMatchObject([
      { error: { message: 'no disk', stack: expect.stringContaining('log.test') as string } },
    ]);
  });
});

describe('boltLogger', () => {
  test('parts become one message; errors and objects are written out', () => {
    const { lines } = written((log) =>
      boltLogger(log).warn('refused', { code: 7 }, undefined, new Error('no xoxb-1-a')),
    );
    expect(lines).toMatchObject([{ level: 'warn' }]);
    expect(lines[0]?.msg).toMatch(/^refused \{"code":7\} undefined Error: no \[hidden\]/);
  });

  test('a name goes with each line after it', () => {
    const { lines } = written((log) => {
      const logger = boltLogger(log);
      logger.setName('web-api');
      logger.info('x');
    });
    expect(lines).toMatchObject([{ from: 'web-api', msg: 'x' }]);
  });

  test.each<['info' | 'error', LogLevel, string, string[]]>([
    ['info', LogLevel.DEBUG, 'info', ['info', 'error']],
    ['info', LogLevel.ERROR, 'error', ['error']],
    ['error', LogLevel.INFO, 'error', ['error']],
  ])('set up at %s and told %s, it is at %s', (logLevel, told, level, written_) => {
    const { lines } = written(
      (log) => {
        const logger = boltLogger(log);
        logger.setLevel(told);
        expect(logger.getLevel()).toBe(level);
        for (const severity of ['debug', 'info', 'error'] as const) logger[severity]('x');
      },
      { logLevel },
    );
    expect(lines.map((line) => line.level)).toEqual(written_);
  });
});
