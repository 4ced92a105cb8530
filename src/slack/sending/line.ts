import PQueue from 'p-queue';

/** Slack takes about one message a second in a channel; more wait here, in order. */
const EVERY = 1_000;
/** As many as may wait: the last of them would wait this many seconds. */
const MOST = 20;

/** A queue for each channel. */
export type Line = {
  /**
   * Does a task when the channel's turn comes.
   * @returns undefined, the task undone, where too many wait already
   */
  inTurn: <T>(channel: string, task: () => Promise<T>) => Promise<T | undefined>;
  /** How many wait in all channels. */
  waiting: () => number;
};

/** @param every least time between two tasks of one channel, in ms */
export const createLine = (every: number = EVERY): Line => {
  const queues = new Map<string, PQueue>();
  const queueOf = (channel: string): PQueue => {
    const known = queues.get(channel);
    if (known) return known;
    const queue = new PQueue({ concurrency: 1, interval: every, intervalCap: 1 });
    queues.set(channel, queue);
    // A channel that has gone quiet is forgotten, once its last second is over.
    queue.on('idle', () => setTimeout(() => queue.size + queue.pending === 0 && queues.delete(channel), every).unref());
    return queue;
  };
  return {
    inTurn: async (channel, task) => {
      const queue = queueOf(channel);
      return queue.size >= MOST ? undefined : queue.add(task);
    },
    waiting: () => [...queues.values()].reduce((sum, { size }) => sum + size, 0),
  };
};
