import type { Timers } from '@reeve/callbacks';
import { type DatabaseFailure, databaseFailure } from '../fault/database-failure.ts';

/** What the health of a server is: `ready`, or why not. */
export interface Health {
  readonly status: 'ready' | 'degraded';
  /** Sentences that name no file, address or company, as anybody may ask; none when ready. */
  readonly reasons: readonly string[];
  /** Whether calls can be answered at all: false while the database as a whole is away. */
  readonly serves: boolean;
}

/** What availability is told by. */
export interface AvailabilityParts {
  /** Looks whether the database is there. Raises what says that it is not. */
  readonly check: () => Promise<void>;
  /** A clock that only runs on, in milliseconds. */
  readonly stopwatch: () => number;
  readonly timers: Timers;
  /** Told once when an outage begins and once when it ends. */
  readonly tell: (state: 'began' | 'ended', reason: string) => void;
}

/** Anybody may ask for the health; the database is asked once in so many milliseconds. */
const lookedAtFor = 1000;
/** A look that takes longer is an answer too. */
const longestLook = 3000;
/** An outage has ended when nothing failed for so long, and the database is there. */
const calmFor = 10_000;
const lookAgainEvery = 5000;

const tooSlow: DatabaseFailure = {
  reason: 'The database does not answer in time.',
  message: `The database did not answer within ${longestLook} milliseconds.`,
  ofOne: false,
};

/** Knows whether the database is there: by looking, and by what failed. Outages are told once, however many calls they cost. */
export class Availability {
  readonly #parts: AvailabilityParts;
  #last: { readonly failure: DatabaseFailure; readonly at: number } | null = null;
  #outage: DatabaseFailure | null = null;
  #looked: { readonly at: number; readonly result: Promise<DatabaseFailure | null> } | null = null;
  #stopTimer: (() => void) | null = null;
  #isClosed = false;

  constructor(parts: AvailabilityParts) {
    this.#parts = parts;
  }

  /** Some work failed because of the database. */
  failed(failure: DatabaseFailure): void {
    // What was seen before is no longer true.
    this.#looked = null;
    this.#note(failure);
  }

  /** How it is now. */
  async health(): Promise<Health> {
    const seen = await this.#look();
    const failure = seen ?? (this.#isCalm() ? null : (this.#last?.failure ?? null));
    if (failure === null) return { status: 'ready', reasons: [], serves: true };
    return { status: 'degraded', reasons: [failure.reason], serves: seen === null || seen.ofOne };
  }

  close(): void {
    this.#isClosed = true;
    this.#stopTimer?.();
  }

  #note(failure: DatabaseFailure): void {
    this.#last = { failure, at: this.#parts.stopwatch() };
    if (this.#outage !== null) return;
    this.#outage = failure;
    this.#parts.tell('began', failure.message);
    this.#watch();
  }

  #isCalm(): boolean {
    return this.#last === null || this.#parts.stopwatch() - this.#last.at >= calmFor;
  }

  async #look(): Promise<DatabaseFailure | null> {
    const now = this.#parts.stopwatch();
    if (this.#looked === null || now - this.#looked.at >= lookedAtFor) this.#looked = { at: now, result: this.#ask() };
    return this.#looked.result;
  }

  async #ask(): Promise<DatabaseFailure | null> {
    const { check, timers } = this.#parts;
    const late = Promise.withResolvers<DatabaseFailure>();
    const stop = timers.after(longestLook, () => late.resolve(tooSlow));
    const seen = await Promise.race([check().then(() => null, toFailure), late.promise]);
    stop();
    if (seen !== null) this.#note(seen);
    else if (this.#isCalm()) this.#end();
    return seen;
  }

  #end(): void {
    if (this.#outage !== null) this.#parts.tell('ended', this.#outage.message);
    this.#outage = null;
    this.#stopTimer?.();
  }

  /** Looks again by itself while an outage lasts: its end is told without anybody asking. */
  #watch(): void {
    if (this.#isClosed || this.#outage === null) return;
    this.#stopTimer = this.#parts.timers.after(lookAgainEvery, () => void this.#look().then(() => this.#watch()));
  }
}

function toFailure(error: unknown): DatabaseFailure {
  const message = error instanceof Error ? error.message : String(error);
  return databaseFailure(error) ?? { reason: 'The database cannot be read or written.', message, ofOne: false };
}
