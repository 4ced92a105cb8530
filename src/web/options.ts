/** What the pages need from the program that serves them. */
export type WebOptions = {
  /** Address that readers reach the pages at, without a slash at its end; addresses that are given away start with it. */
  publicUrl: string;
  /** The time in ms. */
  now: () => number;
  /** Folder for receipts; it is made when the first is. */
  dataDir: string;
  /** Names the state of the corpus, see `corpusVersionOf`. */
  corpusVersion: string;
  /** Requests a second from one address; `off` for a load test. 50 if not said, 1,000 from this machine itself. */
  rateLimit?: number | 'off';
  /** Whether a proxy in front says in X-Forwarded-For whom a request is from; without one, anybody could. */
  isBehindProxy?: boolean;
  /** Told of a failure that nobody expected, with the reference that the reader was shown. Nothing else is reported. */
  onFailure?: (error: unknown, reference: string) => void;
};
