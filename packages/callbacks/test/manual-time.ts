import type { Clock } from '@reeve/domain';
import type { Timers } from '../src/deliver/timers.ts';

/** A clock and timers that stand still until a test moves them. */
export class ManualTime implements Clock, Timers {
  #now: number;
  readonly #pending = new Set<{ at: number; work: () => void }>();

  /** `now` is in milliseconds since the epoch. */
  constructor(now: number) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  after(milliseconds: number, work: () => void): () => void {
    const timer = { at: this.#now + milliseconds, work };
    this.#pending.add(timer);
    return () => void this.#pending.delete(timer);
  }

  /** Moves time on and runs what falls due, in order, letting other work finish after each. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await quiet();
    for (let timer = this.#next(end); timer !== null; timer = this.#next(end)) {
      this.#now = Math.max(this.#now, timer.at);
      this.#pending.delete(timer);
      timer.work();
      await quiet();
    }
    this.#now = end;
  }

  /** Moves time on at once, as when a machine slept; what fell due meanwhile runs once, at the end. */
  async jump(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    await this.advance(0);
  }

  /** How many timers wait. */
  get pending(): number {
    return this.#pending.size;
  }

  #next(end: number): { at: number; work: () => void } | null {
    const due = [...this.#pending].filter(({ at }) => at <= end).sort((a, b) => a.at - b.at);
    return due[0] ?? null;
  }
}

/** Lets everything that is ready to run do so. */
export async function quiet(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
