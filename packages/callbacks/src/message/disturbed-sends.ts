import type { Outgoing, Send } from '../deliver/http-sender.ts';
import type { Timers } from '../deliver/timers.ts';
import type { SendResult } from '../outbox/attempt.ts';
import type { Claim } from '../outbox/claim-messages.ts';

/** What goes wrong, on purpose, with a message on its way to its receiver. */
export type DisturbanceKind = 'delayed' | 'doubled' | 'reordered' | 'dropped' | 'wrongly signed';

/** A disturbance of one message. */
export interface Disturbance {
  readonly kind: DisturbanceKind;
  /** How long a message is delayed, or waits for another to go before it, in milliseconds. */
  readonly delay: number;
}

/** Says which disturbance the delivery of a message is to have; null: none. */
export type Disturb = (claim: Claim) => Disturbance | null;

/** What disturbed messages are sent with. */
export interface DisturbedSendsParts {
  readonly send: Send;
  readonly timers: Timers;
  readonly clock: { now(): number };
}

interface HeldBack {
  readonly outgoing: Outgoing;
  readonly cancel: () => void;
}

/**
 * Sends the messages of a tenant, and disturbs those that are to be. A message that lets another go before it is held in memory, and lost when
 * the process ends: what is disturbed was to go wrong.
 */
export class DisturbedSends {
  readonly #parts: DisturbedSendsParts;
  readonly #held = new Map<number, HeldBack[]>();

  constructor(parts: DisturbedSendsParts) {
    this.#parts = parts;
  }

  /** Sends a message of a callback. Never rejects. */
  async send(outgoing: Outgoing, callback: number, disturbance: Disturbance | null): Promise<SendResult> {
    const { send } = this.#parts;
    if (disturbance === null || disturbance.kind === 'wrongly signed') return this.#sendAndRelease(outgoing, callback);
    if (disturbance.kind === 'reordered') return this.#hold(outgoing, callback, disturbance.delay);
    if (disturbance.kind !== 'doubled') return this.#unsent(disturbance.kind);
    const [first] = await Promise.all([send(outgoing), send(outgoing)]);
    return first;
  }

  /** What is held back is not sent any more. */
  stop(): void {
    for (const each of [...this.#held.values()].flat()) each.cancel();
    this.#held.clear();
  }

  async #sendAndRelease(outgoing: Outgoing, callback: number): Promise<SendResult> {
    const result = await this.#parts.send(outgoing);
    await this.#release(callback);
    return result;
  }

  #hold(outgoing: Outgoing, callback: number, delay: number): SendResult {
    const cancel = this.#parts.timers.after(delay, () => void this.#release(callback));
    this.#held.set(callback, [...(this.#held.get(callback) ?? []), { outgoing, cancel }]);
    return this.#unsent('reordered');
  }

  async #release(callback: number): Promise<void> {
    const held = this.#held.get(callback) ?? [];
    this.#held.delete(callback);
    for (const { outgoing, cancel } of held) {
      cancel();
      await this.#parts.send(outgoing);
    }
  }

  #unsent(kind: DisturbanceKind): SendResult {
    const started = this.#parts.clock.now();
    const error = `${kind} on purpose`;
    return { started, milliseconds: 0, status: null, error, responseHead: '', responseBody: '' };
  }
}
