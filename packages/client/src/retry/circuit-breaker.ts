import type { ClientClock } from '../wait/client-clock.ts';

/** When a breaker opens, and for how long. */
export interface BreakerFigures {
  /** Milliseconds over which attempts are counted. */
  readonly window: number;
  /** Attempts below which it does not judge. */
  readonly least: number;
  /** The share of failures from which it opens. */
  readonly share: number;
  /** Milliseconds until one attempt is let through. */
  readonly opensFor: number;
}

/** *Assumed* (evidence: calling/breaker-figures). */
export const defaultBreaker: BreakerFigures = { window: 30_000, least: 10, share: 0.5, opensFor: 15_000 };

/** The states of a breaker. */
export type BreakerState = 'closed' | 'open' | 'half-open';

/**
 * Counts attempts to a host. Once most of them fail it opens: calls fail at once, without an attempt, until one that is let
 * through after a while succeeds.
 */
export class CircuitBreaker {
  readonly #clock: ClientClock;
  readonly #figures: BreakerFigures;
  #windowStart = 0;
  #attempts = 0;
  #failures = 0;
  #openUntil = 0;
  #isTrying = false;

  constructor(clock: ClientClock, figures: BreakerFigures = defaultBreaker) {
    this.#clock = clock;
    this.#figures = figures;
  }

  get state(): BreakerState {
    if (this.#openUntil === 0) return 'closed';
    return this.#clock.now() < this.#openUntil ? 'open' : 'half-open';
  }

  /** 0 when an attempt may be made, else the milliseconds until one may. Once open, one attempt at a time is let through. */
  enter(): number {
    if (this.#openUntil === 0) return 0;
    const left = this.#openUntil - this.#clock.now();
    if (left > 0) return left;
    if (this.#isTrying) return this.#figures.opensFor;
    this.#isTrying = true;
    return 0;
  }

  /** An attempt's outcome: whether the host was in trouble. */
  tell(isTrouble: boolean): void {
    const now = this.#clock.now();
    if (this.#openUntil !== 0) this.#judgeTrial(isTrouble, now);
    else this.#count(isTrouble, now);
  }

  /** An attempt was let through and came to nothing: another may try. */
  forget(): void {
    this.#isTrying = false;
  }

  #judgeTrial(isTrouble: boolean, now: number): void {
    if (!this.#isTrying) return;
    this.#isTrying = false;
    this.#openUntil = isTrouble ? now + this.#figures.opensFor : 0;
    this.#startWindow(now);
  }

  #count(isTrouble: boolean, now: number): void {
    if (now - this.#windowStart > this.#figures.window) this.#startWindow(now);
    this.#attempts += 1;
    if (isTrouble) this.#failures += 1;
    const { least, share, opensFor } = this.#figures;
    if (this.#attempts >= least && this.#failures >= share * this.#attempts) this.#openUntil = now + opensFor;
  }

  #startWindow(now: number): void {
    this.#windowStart = now;
    this.#attempts = 0;
    this.#failures = 0;
  }
}
