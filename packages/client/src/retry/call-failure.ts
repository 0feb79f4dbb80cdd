import type { TransportFailure } from '../transport/transport.ts';

/**
 * What an attempt failed by. `unsent`: nobody was reached. `untrusted`: a certificate. `lost`, `timeout`: it may have been
 * done. `rateLimited` 429. `unavailable` 503 with a time to come back. `failed` 500. `gateway` 502, 504, and 503 without a
 * time. `conflict` 409. `refused`: every other status, which no repetition changes.
 */
export type FailureKind =
  | 'unsent'
  | 'untrusted'
  | 'lost'
  | 'timeout'
  | 'rateLimited'
  | 'unavailable'
  | 'failed'
  | 'gateway'
  | 'conflict'
  | 'refused';

/** A failed attempt. */
export interface CallFailure {
  readonly kind: FailureKind;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
  readonly error: unknown;
}

/** The kind of a refusal, by its status and whether it says when to come back. */
export function kindOfStatus(status: number, retryAfter: number | undefined): FailureKind {
  if (status === 429) return 'rateLimited';
  if (status === 409) return 'conflict';
  if (status === 503) return retryAfter === undefined ? 'gateway' : 'unavailable';
  if (status === 502 || status === 504) return 'gateway';
  return status === 500 ? 'failed' : 'refused';
}

/** The kind of an attempt without an answer. */
export function kindOfFailure({ kind }: Pick<TransportFailure, 'kind'>): FailureKind {
  return kind;
}

/**
 * Whether the call may have been done all the same. 429, 409 and a 503 that names a time are answers of somebody who did
 * not act; a 500 may be anything (evidence: calling/ambiguous-500).
 */
export function mayHaveHappened(kind: FailureKind): boolean {
  return kind === 'lost' || kind === 'timeout' || kind === 'failed' || kind === 'gateway';
}

/** Whether it tells of a host in trouble: what opens the breaker. */
export function isTrouble(kind: FailureKind): boolean {
  return mayHaveHappened(kind) || kind === 'unsent' || kind === 'unavailable';
}

/** Milliseconds of a `Retry-After`, in seconds or as a date; undefined where there is none that can be read. */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = Number(header);
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1000);
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
