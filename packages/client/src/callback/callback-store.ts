import type { CallbackMessage } from './callback-message.ts';

/** A message as it is kept, and when it was taken, in milliseconds since the epoch. */
export interface KeptCallback {
  readonly at: number;
  readonly message: CallbackMessage;
}

/** Keeps messages that were taken until they were worked on, and for a while beyond: what is taken is never sent again. */
export interface CallbackStore {
  /** Keeps a message; it is answered when this resolves, and comes again where this raises. */
  add(kept: KeptCallback): Promise<void>;
  /** A message was worked on. */
  done(messageId: string): Promise<void>;
  /** Messages that were not worked on yet, in the order in which they came. */
  waiting(): Promise<readonly KeptCallback[]>;
  /** Messages that came from one moment on up to another, worked on or not, in their order. */
  between(from: number, until: number): Promise<readonly KeptCallback[]>;
}
