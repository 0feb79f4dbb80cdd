/** What goes wrong in place of an answer. */
export type FailureForm = 'status' | 'rate limit' | 'gateway page' | 'cut' | 'silence' | 'slow';

/** When: before anything is done, or when all is done and kept and only the answer is missing. */
export type FailureMoment = 'before' | 'after';

/** A failure to happen, as it is wanted. */
export interface WantedFailure {
  /** Of this company alone; null: of any. */
  readonly company: string | null;
  /** Of this method alone. */
  readonly method: string | null;
  /** Of operations whose path begins so (`/service/tickets`); null: of any. */
  readonly path: string | null;
  readonly kind: FailureForm;
  readonly moment: FailureMoment;
  /** The status of `status` and `gateway page`. */
  readonly status: number;
  /** The seconds that a caller is told to wait (`rate limit`, and `status` where it is given). */
  readonly retryAfter: number | null;
  /** How long it takes, in milliseconds: before it happens, or (`slow`) before the call goes on. */
  readonly delay: number;
  /** How often; null: until it is disarmed. */
  readonly times: number | null;
  /** Of those that fit, which share: 1 is all. */
  readonly share: number;
}

/** A failure that is armed. */
export interface ArmedFailure extends WantedFailure {
  readonly id: number;
  /** How often it happened. */
  readonly happened: number;
}

/** What is told of a call to find whether it fails. */
export interface FailingCall {
  readonly company: string;
  readonly method: string;
  /** The operation's path, with names in braces. */
  readonly path: string;
}
