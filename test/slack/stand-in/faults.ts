/** What may go wrong with a call of the app. */
export type Fault =
  /** Too many; it may try again after so many seconds. */
  | { kind: '429'; retryAfter: number }
  | { kind: '500' }
  /** Refused by Slack: `{"ok":false,"error":"invalid_blocks"}`. */
  | { kind: 'ok_false'; error: string }
  /** A `response_url` that is used up or too old: 404 `expired_url`. */
  | { kind: 'expired' }
  /** Not done, and never answered. */
  | { kind: 'hang' }
  /** Done, and the connection lost before the answer. */
  | { kind: 'drop_after' };

export type FaultKind = Fault['kind'];

/** `'500'` is short for `{ kind: '500' }`; a bare `'429'` asks for one second, a bare `'ok_false'` is `invalid_blocks`. */
export type FaultName = FaultKind | Fault;

export type AtRandom = {
  /** The share of calls that meet a fault. */
  rate: number;
  kinds?: readonly FaultName[];
  /** The share of events that are delivered twice. */
  duplicates?: number;
  /** Methods that nothing happens to. */
  spared?: readonly string[];
};

export type Faults = {
  /** The next calls of a method meet a fault. `response_url` and `upload` count as methods; `*` is any. */
  next: (method: string, fault: FaultName, times?: number) => void;
  /** The next events are delivered twice, with the same event id. */
  duplicate: (events?: number) => void;
  /** From now on calls meet faults at random: the same ones each time where the source is seeded and the calls are the same. */
  seeded: (random: () => number, options: AtRandom) => void;
  /** Nothing goes wrong any more. */
  clear: () => void;
};

/** What the proxy asks before it passes something on. */
export type FaultPlan = Faults & {
  takeFault: (method: string) => Fault | undefined;
  takeDuplicate: () => boolean;
};

/** Without these the app cannot start or stay connected, which is a test of its own. */
const SPARED = ['auth.test', 'apps.connections.open'];
const KINDS: readonly FaultName[] = ['429', '500', 'ok_false', 'drop_after'];

const whole = (fault: FaultName): Fault => {
  if (typeof fault === 'object') return fault;
  if (fault === '429') return { kind: fault, retryAfter: 1 };
  if (fault === 'ok_false') return { kind: fault, error: 'invalid_blocks' };
  return { kind: fault };
};

/** A plan in which nothing goes wrong yet. */
export const planFaults = (): FaultPlan => {
  let planned: { method: string; fault: Fault; left: number }[] = [];
  let duplicates = 0;
  let chance: ({ random: () => number } & AtRandom) | undefined;

  const byChance = (method: string): Fault | undefined => {
    if (!chance || (chance.spared ?? SPARED).includes(method) || chance.random() >= chance.rate) return undefined;
    const kinds = chance.kinds ?? KINDS;
    const kind = kinds[Math.floor(chance.random() * kinds.length)];
    return kind && whole(kind);
  };

  return {
    next: (method, fault, times = 1) => void planned.push({ method, fault: whole(fault), left: times }),
    duplicate: (events = 1) => void (duplicates += events),
    seeded: (random, options) => void (chance = { random, ...options }),
    clear: () => {
      planned = [];
      duplicates = 0;
      chance = undefined;
    },
    takeFault: (method) => {
      const due = planned.find((each) => each.left > 0 && (each.method === method || each.method === '*'));
      if (!due) return byChance(method);
      due.left--;
      return due.fault;
    },
    takeDuplicate: () => {
      if (duplicates === 0) return chance !== undefined && chance.random() < (chance.duplicates ?? 0);
      duplicates--;
      return true;
    },
  };
};
