import { type KitClock, systemTime } from '../clock/kit-clock.ts';

/** How a cache behaves. */
export interface TtlCacheOptions {
  /** Milliseconds for which a value is used: five minutes. */
  readonly ttl?: number;
  /** Values that are kept, 1,000: beyond it, the one goes that was used longest ago. */
  readonly atMost?: number;
  readonly clock?: KitClock;
}

interface KeptValue {
  readonly value: Promise<unknown>;
  readonly until: number;
}

/** Values that are used for a while. Who asks while one is fetched waits for the same one; what failed is not kept. */
export class TtlCache {
  readonly #ttl: number;
  readonly #atMost: number;
  readonly #clock: KitClock;
  readonly #kept = new Map<string, KeptValue>();

  constructor({ ttl = 300_000, atMost = 1000, clock = systemTime }: TtlCacheOptions = {}) {
    this.#ttl = ttl;
    this.#atMost = atMost;
    this.#clock = clock;
  }

  get size(): number {
    return this.#kept.size;
  }

  /** The value of a key, fetched by `load` where it is not there or too old. Raises what `load` raises. */
  get<T>(key: string, load: () => Promise<T>): Promise<T> {
    const kept = this.#kept.get(key);
    if (kept !== undefined && kept.until > this.#clock()) {
      this.#keep(key, kept);
      return kept.value as Promise<T>;
    }
    const value = load();
    const made = { value, until: this.#clock() + this.#ttl };
    this.#keep(key, made);
    value.catch(() => {
      if (this.#kept.get(key) === made) this.#kept.delete(key);
    });
    return value;
  }

  /** Forgets the values whose key is this one, or begins with it and a slash. One that is being fetched is not used again either. */
  drop(key: string): void {
    for (const each of this.#kept.keys()) if (each === key || each.startsWith(`${key}/`)) this.#kept.delete(each);
  }

  clear(): void {
    this.#kept.clear();
  }

  #keep(key: string, value: KeptValue): void {
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.#atMost && oldest !== undefined) this.#kept.delete(oldest);
  }
}
