import { EventEmitter } from 'node:events';
import { describe, expect, test } from 'vitest';
import { watchSocket } from '../../../src/slack/running/watchdog.ts';

/** A socket client and a clock that a test moves; `checks` is how often the watchdog looks (ms). */
const watched = (silentMs?: number) => {
  const client = Object.assign(new EventEmitter(), { websocket: { isActive: (): boolean => false } });
  const seen = { exits: [] as number[], lines: [] as string[], looking: true };
  const clock = { time: 0, every: 0, check: (): void => undefined };
  const say = (_: object, words: string): void => void seen.lines.push(words);
  const watchdog = watchSocket(client, {
    ...(silentMs !== undefined && { silentMs }),
    exit: (code) => void seen.exits.push(code),
    log: { error: say, warn: say } as unknown as Parameters<typeof watchSocket>[1]['log'],
    now: () => clock.time,
    every: (ms, check) => {
      Object.assign(clock, { every: ms, check });
      return () => {
        seen.looking = false;
      };
    },
  });
  const pass = (ms: number): void => {
    for (const end = clock.time + ms; clock.time < end;) {
      clock.time += clock.every;
      clock.check();
    }
  };
  return { client, seen, pass, watchdog };
};

describe('the watchdog', () => {
  test('ends the program once after two minutes without a sign of life', () => {
    const { seen, pass } = watched();
    pass(105_000);
    expect(seen.exits).toEqual([]);
    pass(15_000);
    pass(600_000);
    expect(seen).toMatchObject({ exits: [1], looking: false });
    expect(seen.lines).toEqual([expect.stringContaining('is dead')]);
  });

  test('waits as long as it is told', () => {
    const { seen, pass } = watched(8000);
    pass(7000);
    expect(seen.exits).toEqual([]);
    pass(1000);
    expect(seen.exits).toEqual([1]);
  });

  test.each(['connected', 'ws_message'])('%s is a sign of life', (event) => {
    const { client, seen, pass } = watched();
    for (let i = 0; i < 10; i += 1) {
      pass(105_000);
      client.emit(event);
    }
    expect(seen.exits).toEqual([]);
    pass(120_000);
    expect(seen.exits).toEqual([1]);
  });

  test.each(['connecting', 'reconnecting', 'disconnected', 'close'])('%s is none', (event) => {
    const { client, seen, pass } = watched();
    for (let i = 0; i < 8; i += 1) {
      client.emit(event);
      pass(15_000);
    }
    expect(seen.exits).toEqual([1]);
  });

  test('an open socket may be quiet for hours; once it closes, the time runs from there', () => {
    const { client, seen, pass } = watched();
    client.websocket.isActive = () => true;
    pass(36_000_000);
    expect(seen.exits).toEqual([]);
    client.websocket.isActive = () => false;
    pass(105_000);
    expect(seen.exits).toEqual([]);
    pass(15_000);
    expect(seen.exits).toEqual([1]);
  });

  test('stopped, it listens and looks no more', () => {
    const { client, seen, pass, watchdog } = watched();
    watchdog.stop();
    pass(600_000);
    expect(seen).toMatchObject({ exits: [], looking: false });
    expect(client.eventNames()).toEqual([]);
  });
});
