import type { ClientClock } from '../wait/client-clock.ts';

/** Ids of messages that were taken, for so long and no more than so many: whoever sends one again is told so and nothing is done. */
export class SeenMessages {
  readonly #clock: ClientClock;
  readonly #lasting: number;
  readonly #most: number;
  /** In the order in which they came. */
  readonly #seen = new Map<string, number>();

  constructor(clock: ClientClock, { lasting = 3 * 86_400_000, most = 100_000 } = {}) {
    this.#clock = clock;
    this.#lasting = lasting;
    this.#most = most;
  }

  has(id: string): boolean {
    const at = this.#seen.get(id);
    return at !== undefined && this.#clock.now() - at < this.#lasting;
  }

  /** It was not taken after all. */
  forget(id: string): void {
    this.#seen.delete(id);
  }

  add(id: string): void {
    this.#seen.set(id, this.#clock.now());
    const [oldest] = this.#seen.keys();
    if (this.#seen.size > this.#most && oldest !== undefined) this.#seen.delete(oldest);
  }
}
