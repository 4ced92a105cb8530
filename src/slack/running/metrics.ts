import { Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the app counts, for Prometheus. No label holds a name, a channel or a word of a question. */
export type Metrics = {
  /** Questions by surface (`command`, `mention`, …) and status of the answer. */
  questions: Counter<'surface' | 'status'>;
  /** Posts to Slack by what came of them: `sent`, `refused`, … */
  posts: Counter<'outcome'>;
  /** Deliveries that were seen before and left alone. */
  duplicates: Counter;
  /** Failures by the part of the app where they happened. */
  errors: Counter<'where'>;
  /** Seconds from receiving a question to its reply being taken by Slack. */
  replySeconds: Histogram<'surface'>;
  /** 1 while the socket is connected, 0 while it is not. */
  connected: Gauge;
  /** All of it in the text form that Prometheus reads. */
  text: () => Promise<string>;
  contentType: string;
};

/** Seconds. Loopback replies lie at the lower end, Slack's time-outs at the upper. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Makes a set of counters of its own, all at nothing. */
export const createMetrics = (): Metrics => {
  const registry = new Registry();
  const registers = [registry];
  const counter = <T extends string = never>(name: string, help: string, labelNames: T[] = []): Counter<T> =>
    new Counter({ name, help, labelNames, registers });
  return {
    questions: counter('figures_questions_total', 'Questions, by surface and status of the answer.', [
      'surface',
      'status',
    ]),
    posts: counter('figures_posts_total', 'Posts to Slack, by outcome.', ['outcome']),
    duplicates: counter('figures_duplicates_total', 'Deliveries seen before and left alone.'),
    errors: counter('figures_errors_total', 'Failures, by the part of the app.', ['where']),
    replySeconds: new Histogram({
      name: 'figures_reply_seconds',
      help: 'Seconds from a question to its reply.',
      labelNames: ['surface'],
      buckets: BUCKETS,
      registers,
    }),
    connected: new Gauge({ name: 'figures_socket_connected', help: '1 while the socket is connected.', registers }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
};
