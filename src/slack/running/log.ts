import { type Logger, LogLevel } from '@slack/bolt';
import { type DestinationStream, destination as fileOrStream, type Logger as Pino, pino } from 'pino';
import type { SlackConfig } from '../settings/config.ts';
import { redact } from './redact.ts';

/** The log of the app: JSON lines, one an event. */
export type Log = Pino;

const redacting = (stream: DestinationStream): DestinationStream => ({
  write: (line) => stream.write(redact(line)),
});

/**
 * Opens the log. Tokens are hidden wherever they stand in a line, in messages of errors too.
 * A field `question` is written only where the settings allow it.
 */
export const createLog = (
  { logLevel, logQuestions }: Pick<SlackConfig, 'logLevel' | 'logQuestions'>,
  stream: DestinationStream = fileOrStream(1),
): Log =>
  pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      serializers: { error: pino.stdSerializers.err },
      ...(logQuestions ? {} : { redact: { paths: ['question', '*.question', '*.*.question'], remove: true } }),
    },
    redacting(stream),
  );

const textOf = (part: unknown): string => {
  if (typeof part === 'string') return part;
  if (part instanceof Error) return part.stack ?? part.message;
  return part === undefined ? 'undefined' : JSON.stringify(part);
};

const severity = (level: string): number => pino.levels.values[level] ?? 0;

const LEVELS: Record<string, LogLevel> = {
  error: LogLevel.ERROR,
  warn: LogLevel.WARN,
  info: LogLevel.INFO,
  debug: LogLevel.DEBUG,
};

/** The log as Slack's packages call it. They may quieten it, and never make it say more than the settings allow. */
export const boltLogger = (log: Log): Logger => {
  let named = log.child({});
  const say =
    (level: 'debug' | 'info' | 'warn' | 'error') =>
    (...parts: unknown[]): void =>
      named[level](parts.map(textOf).join(' '));
  return {
    debug: say('debug'),
    info: say('info'),
    warn: say('warn'),
    error: say('error'),
    setLevel: (level) => {
      if (severity(level) >= severity(log.level)) named.level = level;
    },
    getLevel: () => LEVELS[named.level] ?? LogLevel.INFO,
    setName: (name) => {
      named = log.child({ from: name }, { level: named.level });
    },
  };
};
