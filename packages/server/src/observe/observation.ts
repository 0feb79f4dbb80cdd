/** A request that was answered, whatever the answer. Holds nothing secret: no headers, no query, no body. */
export interface CallAnswered {
  readonly kind: 'call answered';
  /** When it arrived, in milliseconds since the epoch. */
  readonly at: number;
  /** The GUID answered as `x-cw-request-id`. */
  readonly requestId: string;
  readonly method: string;
  /** The path as sent. The query is left out, since clients put names and addresses of people into it. */
  readonly path: string;
  readonly status: number;
  readonly tookMs: number;
  /** The stages of a call to the API, and how long each took, as far as the call came. */
  readonly stages: readonly string[];
  readonly stageMs: readonly number[];
  /** Login company; null when the call could not be ascribed to one. */
  readonly tenant: string | null;
  /** The member's identifier; null when nobody was recognised. */
  readonly member: string | null;
  /** The operation's kind (`list`, `patch`, …); null when the address named none. */
  readonly operation: string | null;
  /** The name of the refusal; null when the call succeeded. */
  readonly fault: string | null;
  readonly bytesIn: number;
  readonly bytesOut: number;
}

/** A record was written and the transaction committed. */
export interface RecordChanged {
  readonly kind: 'record changed';
  readonly at: number;
  readonly tenant: string;
  readonly model: string;
  readonly id: number;
  readonly how: 'added' | 'updated' | 'deleted';
  /** The behaviours that ran, by name. */
  readonly ran: readonly string[];
}

/** One attempt to deliver a callback ended. */
export interface CallbackDelivered {
  readonly kind: 'callback delivered';
  readonly at: number;
  readonly tenant: string;
  /** The id of the callback entry. */
  readonly callback: number;
  /** 1 for the first. */
  readonly attempt: number;
  /** The receiver's HTTP status; null when none came. */
  readonly status: number | null;
  readonly tookMs: number;
  readonly outcome: 'delivered' | 'will repeat' | 'given up';
}

/** A member went past the rate limit and was told to wait. */
export interface LimitReached {
  readonly kind: 'limit reached';
  readonly at: number;
  readonly tenant: string;
  readonly member: string | null;
  readonly retryAfterMs: number;
}

/** Credentials were refused. Names the login company that was claimed, never the keys. */
export interface SignInRefused {
  readonly kind: 'sign-in refused';
  readonly at: number;
  readonly tenant: string | null;
  readonly remoteAddress: string;
}

/** The program did what it never should: the one observation that needs a developer. */
export interface BugFound {
  readonly kind: 'bug';
  readonly at: number;
  readonly error: unknown;
  /** The request during which it happened; null for work in the background. */
  readonly requestId: string | null;
}

/** Work failed because the database was away. Of many in one outage each is counted, and the outage told once. */
export interface DatabaseFailed {
  readonly kind: 'database failed';
  readonly at: number;
  readonly error: unknown;
}

/** The database went away, or is back. The reason is for whoever operates the server. */
export interface OutageNoted {
  readonly kind: 'outage';
  readonly at: number;
  readonly state: 'began' | 'ended';
  readonly reason: string;
}

/** A tenant cannot be opened: its data needs an operator. */
export interface TenantDamaged {
  readonly kind: 'tenant damaged';
  readonly at: number;
  readonly tenant: string;
  readonly why: string;
}

/** Something about the server as a whole: started, stopping, a job done. A sentence for people. */
export interface ServerNoted {
  readonly kind: 'server noted';
  readonly at: number;
  readonly message: string;
}

/** Everything the server can say about what happened. Code says it once; log, metrics and API log make of it what they need. */
export type Observation =
  | CallAnswered
  | RecordChanged
  | CallbackDelivered
  | LimitReached
  | SignInRefused
  | BugFound
  | DatabaseFailed
  | OutageNoted
  | TenantDamaged
  | ServerNoted;

/** Where observations go. Must not throw and must return at once. */
export type Observe = (observation: Observation) => void;
