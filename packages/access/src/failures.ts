/** Failures are forgotten when none came for so long. */
export const memoryMs = 3_600_000;

/** Records kept; beyond it the oldest go, so that a stranger cannot fill the memory. */
export const mostFailuresKept = 20_000;

const longestMs = 300_000;

interface Failed {
  readonly count: number;
  readonly lastAt: number;
}

/**
 * How often somebody failed of late, by a key that says who: kept in memory, of a bounded size, and not outliving the
 * process. Times are given, in milliseconds since the epoch.
 */
export class Failures {
  readonly #failed = new Map<string, Failed>();

  /** Counts one more; answers how many that makes. */
  add(key: string, now: number): number {
    const count = this.of(key, now) + 1;
    this.#failed.delete(key);
    this.#failed.set(key, { count, lastAt: now });
    const oldest = this.#failed.keys().next().value;
    if (this.#failed.size > mostFailuresKept && oldest !== undefined) this.#failed.delete(oldest);
    return count;
  }

  /** How many there were; 0 when the last was an hour ago. */
  of(key: string, now: number): number {
    const found = this.#failed.get(key);
    return found === undefined || Math.abs(now - found.lastAt) > memoryMs ? 0 : found.count;
  }

  /** How long the next attempt has to wait when so many are free; 0 when it may come now. */
  waitOf(key: string, free: number, now: number): number {
    const count = this.of(key, now);
    const lastAt = this.#failed.get(key)?.lastAt ?? 0;
    return count === 0 ? 0 : Math.max(0, lastAt + waitAfter(count, free) - now);
  }

  forget(key: string): void {
    this.#failed.delete(key);
  }
}

/** The wait in milliseconds after so many failures, of which some are free: doubled by each further one, up to five minutes. */
export function waitAfter(count: number, free: number): number {
  const beyond = count - free;
  return beyond <= 0 ? 0 : Math.min(longestMs, 1000 * 2 ** Math.min(beyond - 1, 20));
}
