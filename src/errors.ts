/** What went wrong, in the three parts every message of this project has. */
export type Fault = {
  /** A stable name for tests and logs, such as `corpus.row`. */
  code: string;
  /** File and line, option, or variable. */
  where: string;
  found: string;
  /** What the reader can do about it. */
  fix: string;
};

export const faultSentence = (fault: Fault): string => `${fault.where}: ${fault.found} ${fault.fix}`;

/** An error that a person can act on: where, what was found, what to do. */
export class ChapterError extends Error {
  readonly faults: readonly Fault[];

  constructor(...faults: [Fault, ...Fault[]]) {
    super(faults.map(faultSentence).join('\n'));
    this.name = 'ChapterError';
    this.faults = faults;
  }
}
