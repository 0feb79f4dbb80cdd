import type { Look } from '../outbox/claim-messages.ts';

/**
 * Which callbacks a relay has to look at: some at once, some at a known time. A callback that was taken for a look is
 * off the list, so that what is heard of it meanwhile puts it on again and is not forgotten.
 */
export class DueCallbacks {
  readonly #now = new Set<number>();
  readonly #later = new Map<number, number>();

  /** To be looked at as soon as possible, after those that are already. */
  add(callback: number): void {
    this.#now.add(callback);
  }

  /** To be looked at at a time (milliseconds since the epoch), or earlier if an earlier time is known. */
  wait(callback: number, until: number): void {
    const known = this.#later.get(callback) ?? Number.POSITIVE_INFINITY;
    this.#later.set(callback, Math.min(known, until));
  }

  /** Puts back what a look showed is left. */
  looked({ callback, more, next }: Look): void {
    if (more) this.add(callback);
    if (next !== null) this.wait(callback, next);
  }

  /** The callbacks to look at now, the longest on the list first. They stay on it until taken. */
  at(now: number): number[] {
    for (const [callback, until] of this.#later) {
      if (until > now) continue;
      this.#later.delete(callback);
      this.add(callback);
    }
    return [...this.#now];
  }

  /** Takes a callback for a look. */
  take(callback: number): void {
    this.#now.delete(callback);
  }

  /** The earliest time at which a callback has to be looked at that need not be now; null when there is none. */
  get next(): number | null {
    const times = [...this.#later.values()];
    return times.length === 0 ? null : times.reduce((a, b) => Math.min(a, b));
  }

  /** How many callbacks are to be looked at now. */
  get size(): number {
    return this.#now.size;
  }
}
