import type { ClientClock } from '../wait/client-clock.ts';

/** How long data is believed, in milliseconds. */
export interface Freshness {
  /** Until then it is answered as it is: 5 minutes. */
  readonly fresh: number;
  /** After that it is answered once more, and fetched meanwhile; and as long as fetching fails: an hour. */
  readonly stale: number;
}

export const defaultFreshness: Freshness = { fresh: 5 * 60_000, stale: 60 * 60_000 };

interface HeldData<T> {
  readonly data: T;
  readonly since: number;
}

/** One piece of data: fetched once for all who ask, answered from memory, fetched anew behind their backs. */
export class HeldList<T> {
  readonly #fetch: () => Promise<T>;
  readonly #clock: ClientClock;
  readonly #freshness: Freshness;
  #held: HeldData<T> | null = null;
  #fetching: Promise<T> | null = null;
  /** Counts what made it worthless: what was fetched before is not kept. */
  #version = 0;

  constructor(fetch: () => Promise<T>, clock: ClientClock, freshness: Freshness) {
    this.#fetch = fetch;
    this.#clock = clock;
    this.#freshness = freshness;
  }

  /** Milliseconds since it was fetched; null when it is not held. */
  get age(): number | null {
    return this.#held === null ? null : this.#clock.now() - this.#held.since;
  }

  /** The data. Raises what fetching raises, when there is nothing to answer meanwhile. */
  get(): Promise<T> {
    const { age } = this;
    if (this.#held === null || age === null || age >= this.#freshness.fresh + this.#freshness.stale)
      return this.#load();
    // Whoever asks gets what is there; a failure is no news to them.
    if (age >= this.#freshness.fresh) this.#load().catch(() => {});
    return Promise.resolve(this.#held.data);
  }

  /** The next who asks waits for new data. */
  drop(): void {
    this.#version += 1;
    this.#held = null;
    this.#fetching = null;
  }

  #load(): Promise<T> {
    this.#fetching ??= this.#fetchAndHold(this.#version);
    return this.#fetching;
  }

  async #fetchAndHold(version: number): Promise<T> {
    try {
      const data = await this.#fetch();
      if (version === this.#version) this.#held = { data, since: this.#clock.now() };
      return data;
    } finally {
      if (version === this.#version) this.#fetching = null;
    }
  }
}
