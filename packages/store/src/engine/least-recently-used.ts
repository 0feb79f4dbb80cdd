/**
 * A map of at most `capacity` entries, in two generations: when the young one is half of that, it becomes the old one, and
 * the old one goes. An entry that is asked for is young again, so that what nobody asked for the longest goes first, in
 * steps of half the capacity; an entry that is asked for again and again costs one look.
 */
export class LeastRecentlyUsed<K, V> {
  #young = new Map<K, V>();
  #old = new Map<K, V>();
  readonly #half: number;

  /** `capacity` is how many entries are kept at most, 2 or more. */
  constructor(capacity: number) {
    this.#half = Math.max(1, Math.floor(capacity / 2));
  }

  /** How many entries there are. */
  get size(): number {
    let size = this.#young.size;
    for (const key of this.#old.keys()) if (!this.#young.has(key)) size += 1;
    return size;
  }

  /** The entry of a key, made by `make` if there is none. What `make` raises is passed on, and nothing is kept. */
  get(key: K, make: (key: K) => V): V {
    const found = this.find(key);
    if (found !== undefined) return found;
    const value = make(key);
    this.keep(key, value);
    return value;
  }

  /** The entry of a key, young again; undefined where there is none. */
  find(key: K): V | undefined {
    const young = this.#young.get(key);
    if (young !== undefined) return young;
    const old = this.#old.get(key);
    if (old !== undefined) this.keep(key, old);
    return old;
  }

  /** Keeps an entry, as one that was just asked for. */
  keep(key: K, value: V): void {
    if (this.#young.size >= this.#half) {
      this.#old = this.#young;
      this.#young = new Map();
    }
    this.#young.set(key, value);
  }

  /** Lets go of an entry, if there is one. */
  forget(key: K): void {
    this.#young.delete(key);
    this.#old.delete(key);
  }
}
