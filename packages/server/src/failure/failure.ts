import type { DisturbanceKind } from '@reeve/callbacks';

/** What goes wrong in place of an answer. */
export type CallFailureForm = 'status' | 'rate limit' | 'gateway page' | 'cut' | 'silence' | 'slow';

/** What goes wrong with a callback on its way. */
export type CallbackFailureForm = `callback ${DisturbanceKind}`;

/** Whatever can be armed. */
export type FailureForm = CallFailureForm | CallbackFailureForm;

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
  /** Of callbacks of this type alone (`ticket`); null: of any. */
  readonly type: string | null;
  readonly kind: FailureForm;
  readonly moment: FailureMoment;
  /** What is answered; null for kinds that answer nothing, or leave the answer as it is. */
  readonly status: number | null;
  /** The seconds that a caller is told to wait (`rate limit`, and `status` where it is given). */
  readonly retryAfter: number | null;
  /**
   * How long it takes, in milliseconds: before it happens, or (`slow`) before the call goes on; of callbacks, how long they are delayed, or
   * wait for another to go before them.
   */
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

/** What is told of a callback's message to find whether it is disturbed. */
export interface FailingCallback {
  readonly company: string;
  readonly type: string;
  /** The message's place in the outbox. */
  readonly outbox: number;
}

/** What is told of a call to find whether it fails. */
export interface FailingCall {
  readonly company: string;
  readonly method: string;
  /** The operation's path, with names in braces. */
  readonly path: string;
}
