import type { Claim } from './claim-messages.ts';

/** What came of sending. */
export interface SendResult {
  /** When it began, milliseconds since the epoch. */
  readonly started: number;
  readonly milliseconds: number;
  /** Null when no answer came. */
  readonly status: number | null;
  /** Why no answer came; null when one did. */
  readonly error: string | null;
  /** Status line and headers of the answer, cut to what is kept of them. */
  readonly responseHead: string;
  /** The beginning of the answer's body, cut to what is kept of it. */
  readonly responseBody: string;
}

/** What an attempt means for its message. */
export type AttemptOutcome =
  | { readonly kind: 'delivered' }
  | {
      readonly kind: 'retrying';
      readonly afterMilliseconds: number;
      /** It was not tried: the attempts that there may be are not fewer for it. */
      readonly isPutOff?: true;
    }
  | { readonly kind: 'failed' };

/** An attempt to deliver a claimed message, whatever it is. */
export interface AttemptMade {
  readonly claim: Claim;
  readonly outcome: AttemptOutcome;
  readonly result: SendResult;
}

/** An attempt at a callback, with what the delivery log keeps of it. */
export interface Attempt extends AttemptMade {
  readonly url: string;
  /** The body that was sent around the message's entity. */
  readonly frame: { readonly head: string; readonly tail: string };
  /** When it was over by the company's clock, which retries and days of failures go by. */
  readonly companyTime: number;
  readonly keyId: string;
  readonly signature: string;
}
