import { percentile } from '../../src/bench/stats.ts';
import type { Memory } from './memory.ts';
import type { Outcome } from './outcomes.ts';

/** Milliseconds that 99 of 100 may take at most. */
export const GOALS = { ack: 100, reply: 300 };

export type Measured = {
  rate: number;
  seconds: number;
  outcomes: readonly Outcome[];
  /** Commands that did not get as far as the app. */
  undelivered: number;
  memory: { start: Memory; end: Memory; everyTen: readonly number[] };
  machine: string;
};

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const ms = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1));
const mb = (value: number): string => value.toFixed(0);

const acksOf = (outcomes: readonly Outcome[]): number[] => outcomes.flatMap(({ ack }) => ack ?? []);
const firstReplies = (outcomes: readonly Outcome[]): number[] =>
  outcomes.flatMap(({ replies }) => (replies.length > 0 ? [Math.min(...replies)] : []));

const spreadRow = (name: string, values: readonly number[], goal: number): string =>
  row([name, ms(percentile(values, 0.5)), ms(percentile(values, 0.99)), ms(percentile(values, 1)), String(goal)]);

const counts = ({ outcomes, undelivered }: Measured) => ({
  sent: outcomes.length + undelivered,
  acked: acksOf(outcomes).length,
  lost: undelivered + outcomes.filter(({ replies }) => replies.length === 0).length,
  doubled: outcomes.filter(({ replies }) => replies.length > 1).length,
});

/** What falls short, as sentences; none where all is well. */
export const shortfalls = (measured: Measured): string[] => {
  const { sent, acked, lost, doubled } = counts(measured);
  const slow = (name: string, values: readonly number[], goal: number): string[] => {
    const p99 = percentile(values, 0.99);
    return p99 <= goal ? [] : [`${name}: p99 is ${ms(p99)} ms, and may be ${goal} ms.`];
  };
  return [
    ...(acked < sent ? [`${sent - acked} of ${sent} commands were not acknowledged.`] : []),
    ...(lost > 0 ? [`${lost} of ${sent} commands were not answered.`] : []),
    ...(doubled > 0 ? [`${doubled} of ${sent} commands were answered more than once.`] : []),
    ...slow('Acknowledged', acksOf(measured.outcomes), GOALS.ack),
    ...slow('Reply posted', firstReplies(measured.outcomes), GOALS.reply),
  ];
};

/** The run as a page of Markdown. */
export const loadPage = (measured: Measured): string => {
  const { rate, seconds, outcomes, memory, machine } = measured;
  const { sent, acked, lost, doubled } = counts(measured);
  return `${rate} slash commands a second for ${seconds} s, each from a channel of its own, over HTTP on loopback. ${machine}

${row(['From the request, ms', 'p50', 'p99', 'most', 'goal (p99)'])}
| --- | ---: | ---: | ---: | ---: |
${spreadRow('acknowledged', acksOf(outcomes), GOALS.ack)}
${spreadRow('reply posted', firstReplies(outcomes), GOALS.reply)}

${row(['Sent', 'Acknowledged', 'Answered', 'Lost', 'Doubled'])}
| ---: | ---: | ---: | ---: | ---: |
${row([sent, acked, sent - lost, lost, doubled].map(String))}

${row(['Memory of the app, MB', 'start', 'end', 'most'])}
| --- | ---: | ---: | ---: |
${row(['resident', mb(memory.start.now), mb(memory.end.now), mb(memory.end.most)])}

Every ten seconds: ${memory.everyTen.map(mb).join(', ')} MB.`;
};
