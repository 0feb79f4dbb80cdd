import type { CallbackAction, CallbackType } from '../subject/callback-levels.ts';

/** How an attempt ended. `dropped` was never sent: somebody took the message out of the outbox by hand. */
export type DeliveryOutcome = 'delivered' | 'retrying' | 'failed' | 'dropped';

/** An attempt as the delivery log lists it. Times are milliseconds since the epoch. */
export interface Delivery {
  readonly id: number;
  /** The outbox row whose attempt it was; attempts of one message share it. */
  readonly outbox: number;
  readonly callback: number;
  readonly type: CallbackType;
  readonly action: CallbackAction;
  /** The changed record's id. */
  readonly record: number;
  /** From 1; 0 for a dropped message. */
  readonly attempt: number;
  readonly outcome: DeliveryOutcome;
  readonly started: number;
  readonly milliseconds: number;
  /** Null when no answer came. */
  readonly status: number | null;
  readonly error: string | null;
}

/** An attempt with everything that is kept of it. */
export interface DeliveryDetail extends Delivery {
  readonly url: string;
  readonly requestHeaders: Record<string, string>;
  /** The exact body that was sent, which is also what the signature was made over. */
  readonly requestBody: string;
  readonly keyId: string;
  readonly responseHead: string;
  readonly responseBody: string;
}

/** A message in the outbox. */
export interface WaitingMessage {
  readonly id: number;
  readonly callback: number;
  readonly type: CallbackType;
  readonly action: CallbackAction;
  readonly record: number;
  readonly attempts: number;
  /** When it may be sent; 0 at once. */
  readonly due: number;
  /** A relay has it until then; in the past when none has. */
  readonly leasedUntil: number;
  /** When the change was made. */
  readonly created: number;
}
