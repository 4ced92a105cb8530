/** Why a request cannot be met, in the numbers of HTTP. */
export type RefusedStatus = 400 | 403 | 404 | 413 | 429;

/** A request that cannot be met, and a sentence that says what to do instead. */
export class Refused extends Error {
  readonly status: RefusedStatus;

  constructor(status: RefusedStatus, sentence: string) {
    super(sentence);
    this.name = 'Refused';
    this.status = status;
  }
}
