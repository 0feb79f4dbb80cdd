/** How much may be under way at once in a process, over all tenants. */
export interface Concurrency {
  /** Deliveries to one receiver. */
  readonly perReceiver: number;
  /** Deliveries to all receivers. */
  readonly total: number;
  /** Messages in memory, for each delivery allowed: what is claimed ahead so that a permit is used again at once. */
  readonly ahead: number;
  /** A receiver that answers within this many milliseconds is prompt. */
  readonly promptMilliseconds: number;
}

export const defaultConcurrency: Concurrency = { perReceiver: 4, total: 64, ahead: 8, promptMilliseconds: 1000 };

/** A message's place in memory, and in the network while it is sent. */
export interface Permit {
  readonly receiver: string;
  readonly weak: boolean;
}

interface Count {
  held: number;
  sending: number;
}

const rememberedReceivers = 10_000;

/**
 * Counts what is claimed and what is sent. A receiver gets its full share only after it answered promptly; one that did
 * not gets one permit at a time, and all such receivers together at most half of everything. So receivers that are dead
 * or slow, however many, leave the other half to those that answer.
 */
export class ConcurrencyLimits {
  readonly #allowed: Concurrency;
  readonly #prompt = new Map<string, boolean>();
  readonly #receivers = new Map<string, Count>();
  readonly #all: Count = { held: 0, sending: 0 };
  readonly #weak: Count = { held: 0, sending: 0 };
  readonly #waiting = new Set<() => void>();

  constructor(allowed: Concurrency = defaultConcurrency) {
    this.#allowed = allowed;
  }

  /** How many more messages for a receiver may be claimed now. */
  capacity(receiver: string): number {
    const { total, ahead } = this.#allowed;
    const own = this.#share(receiver, ahead) - this.#count(receiver).held;
    const weak = this.#isWeak(receiver) ? (total * ahead) / 2 - this.#weak.held : Number.POSITIVE_INFINITY;
    return Math.max(0, Math.floor(Math.min(own, weak, total * ahead - this.#all.held)));
  }

  /** Takes a place in memory. */
  hold(receiver: string): Permit {
    const permit = { receiver, weak: this.#isWeak(receiver) };
    this.#add(permit, 'held', 1);
    return permit;
  }

  /** Takes a place in the network, or answers false when none is free. */
  startSending(permit: Permit): boolean {
    const { total } = this.#allowed;
    if (this.#count(permit.receiver).sending >= this.#share(permit.receiver, 1)) return false;
    if (this.#all.sending >= total || (permit.weak && this.#weak.sending >= total / 2)) return false;
    this.#add(permit, 'sending', 1);
    return true;
  }

  /** Gives the place in the network back. `answeredAfter` is in milliseconds, or null when no answer came. */
  endSending(permit: Permit, answeredAfter: number | null): void {
    this.#remember(permit.receiver, answeredAfter !== null && answeredAfter <= this.#allowed.promptMilliseconds);
    this.#add(permit, 'sending', -1);
    this.#tell();
  }

  /** Gives the place in memory back. */
  release(permit: Permit): void {
    this.#add(permit, 'held', -1);
    this.#tell();
  }

  /** Calls back once, soon after a place was given back: for whoever was refused one. */
  whenFree(listener: () => void): void {
    this.#waiting.add(listener);
  }

  /** Takes a listener of `whenFree` off again. */
  forget(listener: () => void): void {
    this.#waiting.delete(listener);
  }

  /** For metrics. */
  usage(): { held: number; sending: number; slow: number } {
    return { ...this.#all, slow: [...this.#prompt.values()].filter((prompt) => !prompt).length };
  }

  #isWeak(receiver: string): boolean {
    return this.#prompt.get(receiver) === false;
  }

  /** A receiver that has not answered yet gets one at a time too. */
  #share(receiver: string, factor: number): number {
    return this.#prompt.get(receiver) === true ? this.#allowed.perReceiver * factor : 1;
  }

  #count(receiver: string): Count {
    return this.#receivers.get(receiver) ?? { held: 0, sending: 0 };
  }

  #add({ receiver, weak }: Permit, what: keyof Count, by: 1 | -1): void {
    const count = this.#count(receiver);
    count[what] += by;
    this.#receivers.set(receiver, count);
    if (count.held === 0 && count.sending === 0) this.#receivers.delete(receiver);
    this.#all[what] += by;
    if (weak) this.#weak[what] += by;
  }

  #remember(receiver: string, prompt: boolean): void {
    this.#prompt.delete(receiver);
    this.#prompt.set(receiver, prompt);
    if (this.#prompt.size > rememberedReceivers) this.#prompt.delete(this.#prompt.keys().next().value!);
  }

  #tell(): void {
    const listeners = [...this.#waiting];
    this.#waiting.clear();
    for (const listener of listeners) queueMicrotask(listener);
  }
}
