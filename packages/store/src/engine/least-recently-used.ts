/** A map of at most `capacity` entries: the entry that was not asked for the longest goes first. */
export class LeastRecentlyUsed<K, V> {
  readonly #entries = new Map<K, V>();
  readonly #capacity: number;

  /** `capacity` is how many entries are kept, 1 or more. */
  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  /** How many entries there are. */
  get size(): number {
    return this.#entries.size;
  }

  /** The entry of a key, made by `make` if there is none. What `make` raises is passed on, and nothing is kept. */
  get(key: K, make: (key: K) => V): V {
    const kept = this.#entries.get(key);
    // While there is plenty of room nothing will have to go, and the order need not be kept.
    if (kept !== undefined && this.#entries.size * 2 < this.#capacity) return kept;
    // Taking it out and putting it back makes it the youngest: a map keeps the order of insertion.
    if (kept !== undefined) this.#entries.delete(key);
    const value = kept ?? make(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.#capacity) this.#dropOldest();
    return value;
  }

  #dropOldest(): void {
    const oldest = this.#entries.keys().next();
    if (!oldest.done) this.#entries.delete(oldest.value);
  }
}
