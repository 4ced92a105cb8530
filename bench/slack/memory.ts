import { readFileSync } from 'node:fs';

export type Memory = {
  /** What the process holds now, and the most that it ever held, in MB. */
  now: number;
  most: number;
};

/** The memory of a process, as Linux counts it. */
export const memoryOf = (pid: number): Memory => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytes = (field: string): number =>
    Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? NaN) / 1024;
  return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
};
