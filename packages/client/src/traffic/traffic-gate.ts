import type { ClientClock } from '../wait/client-clock.ts';
import { RateShaper, type RateSigns } from './rate-shaper.ts';

/** What a host is asked at once and in a minute. */
export interface TrafficFigures {
  readonly atOnce: number;
  readonly perMinute: number;
}

interface Waiting {
  readonly go: () => void;
}

/**
 * One gate before a host: so many calls at once, so many a minute, and none while the host asked for a pause. Who waits
 * goes in turn.
 */
export class TrafficGate {
  readonly #clock: ClientClock;
  readonly #atOnce: number;
  readonly #shaper: RateShaper;
  readonly #waiting: Set<Waiting> = new Set();
  #inside = 0;
  #pausedUntil = 0;
  #isTimed = false;

  constructor(clock: ClientClock, figures: TrafficFigures) {
    this.#clock = clock;
    this.#atOnce = figures.atOnce;
    this.#shaper = new RateShaper(figures.perMinute, clock.now());
  }

  /** Undefined when the call may go now; else waits for its turn. Raises the signal's reason when it is given up meanwhile. */
  enter(signal: AbortSignal | undefined): Promise<void> | undefined {
    if (this.#waiting.size === 0 && this.#mayGo() === 0) {
      this.#inside += 1;
      return undefined;
    }
    return this.#wait(signal);
  }

  /** A call is over; its answer, where there is one, tells how much is allowed. */
  leave(signs: RateSigns | null): void {
    this.#inside -= 1;
    if (signs !== null) this.#shaper.learn(signs, this.#clock.now());
    this.#letGo();
  }

  /** Sends nothing for so many milliseconds. */
  pauseFor(milliseconds: number): void {
    this.#pausedUntil = Math.max(this.#pausedUntil, this.#clock.now() + milliseconds);
  }

  /** Calls under way, calls that wait, and how many a minute are let through. */
  get state(): { readonly inside: number; readonly waiting: number; readonly perMinute: number } {
    return { inside: this.#inside, waiting: this.#waiting.size, perMinute: this.#shaper.perMinute };
  }

  /** Milliseconds until the next may go; infinite while all places are taken. */
  #mayGo(): number {
    if (this.#inside >= this.#atOnce) return Number.POSITIVE_INFINITY;
    const now = this.#clock.now();
    return this.#pausedUntil > now ? this.#pausedUntil - now : this.#shaper.take(now);
  }

  #wait(signal: AbortSignal | undefined): Promise<void> {
    return new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason);
      const abort = () => {
        this.#waiting.delete(waiting);
        reject(signal?.reason);
      };
      const waiting: Waiting = {
        go: () => {
          signal?.removeEventListener('abort', abort);
          resolve();
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#waiting.add(waiting);
      this.#letGo();
    });
  }

  #letGo(): void {
    for (const waiting of this.#waiting) {
      const wait = this.#mayGo();
      if (wait > 0) {
        this.#lookAgainIn(wait);
        return;
      }
      this.#waiting.delete(waiting);
      this.#inside += 1;
      waiting.go();
    }
  }

  /** One timer for all who wait; where all places are taken, whoever leaves looks. */
  #lookAgainIn(wait: number): void {
    if (this.#isTimed || wait === Number.POSITIVE_INFINITY) return;
    this.#isTimed = true;
    this.#clock.after(wait, () => {
      this.#isTimed = false;
      this.#letGo();
    });
  }
}
