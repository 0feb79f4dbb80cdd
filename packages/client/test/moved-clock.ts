import type { ClientClock } from '../src/wait/client-clock.ts';

interface Timer {
  readonly at: number;
  readonly call: () => void;
}

/** A clock that stands still until a test lets the next thing happen that waits for it. */
export class MovedClock implements ClientClock {
  #now = Date.parse('2026-01-05T09:00:00Z');
  readonly #timers = new Set<Timer>();

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, call: () => void): () => void {
    const timer = { at: this.#now + milliseconds, call };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  }

  pass(milliseconds: number): void {
    this.#now += milliseconds;
  }

  /** Moves on to the next timer, and lets it go. Whether there was one. */
  goOn(): boolean {
    const [next] = [...this.#timers].sort((a, b) => a.at - b.at);
    if (next === undefined) return false;
    this.#timers.delete(next);
    this.#now = Math.max(this.#now, next.at);
    next.call();
    return true;
  }
}
