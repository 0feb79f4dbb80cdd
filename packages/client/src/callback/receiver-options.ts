import type { ClientClock } from '../wait/client-clock.ts';
import type { CallbackMessage } from './callback-message.ts';
import type { CallbackStore } from './callback-store.ts';

/** Whom a receiver believes, and what it does. */
export interface ReceiverOptions {
  /** The system whose messages are taken, as a client is given it: `na`, a host or an address. */
  readonly site: string;
  readonly companyId: string;
  /** Hears of what a handler raised. Printed where it is left out. */
  readonly failed?: (error: unknown, message: CallbackMessage) => void;
  /** Keeps messages before they are answered, so that a process that ends takes none along. */
  readonly store?: CallbackStore;
  /** Hears, once in a while, that messages are sent away for so long that the product will soon switch the callback off. Printed where it is left out. */
  readonly warned?: (warning: string) => void;
  /** Messages that may wait, 10,000: further ones are answered 429, and come again. */
  readonly mostWaiting?: number;
  /** Records that are worked on side by side, 100. */
  readonly atOnce?: number;
  readonly clock?: ClientClock;
  readonly fetch?: typeof fetch;
}

/** What is answered to a message, and why. */
export interface Receipt {
  readonly status: 200 | 400 | 401 | 429;
  readonly outcome: 'taken' | 'seen before' | 'no message' | 'not signed' | 'busy' | 'no key' | 'not kept';
}

/** A message as it arrives: its bytes as they came, and the header `x-content-signature`. */
export interface Arrival {
  readonly body: Uint8Array;
  readonly signature: string | null;
}
