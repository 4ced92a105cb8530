import type { webApi } from '@slack/bolt';
import type { Library } from '../library.ts';
import type { SlackConfig } from './settings/config.ts';
import type { Journal } from './store/journal.ts';
import type { Line } from './sending/line.ts';
import type { Log } from './running/log.ts';
import type { Metrics } from './running/metrics.ts';
import type { Once } from './store/once.ts';
import type { Pending } from './store/pending.ts';
import type { Threads } from './store/threads.ts';

/** Slack's Web API as a listener gets it, with the token of the workspace that asked. */
export type Client = webApi.WebClient;

/** Where a question came from; a label of the figures that are counted. */
export type Surface = 'command' | 'mention' | 'thread' | 'direct' | 'button' | 'shortcut' | 'home';

/** All that listeners work with. */
export type Services = {
  library: Library;
  config: Pick<SlackConfig, 'publicUrl' | 'notice' | 'threads'>;
  once: Once;
  threads: Threads;
  journal: Journal;
  pending: Pending;
  line: Line;
  metrics: Metrics;
  log: Log;
  /** Draws the chart of an answer; nothing where it has none. */
  draw: (answer: import('../answer/answer.ts').Answer) => Promise<Picture | undefined>;
  /** The time in ms. */
  now: () => number;
  sleep: (ms: number) => Promise<void>;
};

/** A chart as a picture file, and what it shows in words. */
export type Picture = { png: Uint8Array; title: string; alt: string };
