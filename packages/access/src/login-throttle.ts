/** Failures that are free, and how the wait grows after them: doubled by each failure, up to the longest. */
interface Slope {
  readonly free: number;
  readonly longestMs: number;
}

/** Somebody mistypes a key a few times; nobody does it fifty times from one address for many users. */
const perUser: Slope = { free: 5, longestMs: 300_000 };
const perAddress: Slope = { free: 50, longestMs: 300_000 };

/** Records kept; beyond it the oldest go, so that a stranger cannot fill the memory. */
const mostKept = 20_000;

/** Failures are forgotten when none came for so long. */
const memoryMs = 3_600_000;

interface Failures {
  count: number;
  lastAt: number;
  /** Attempts before this moment are refused unread. */
  nextAt: number;
}

/**
 * Slows guessing of keys and passwords: after a few failures of one user from one address, attempts are refused unread for a
 * time that doubles with each further one, and the same for an address whatever the user. Times are given, in
 * milliseconds since the epoch.
 */
export class LoginThrottle {
  readonly #failures = new Map<string, Failures>();

  /** How many milliseconds until an attempt would be read; 0 when it is now. */
  waitFor(address: string, user: string, now: number): number {
    return Math.max(this.#wait(`${address} ${user}`, now), this.#wait(address, now));
  }

  /** Counts an attempt that failed. */
  failed(address: string, user: string, now: number): void {
    this.#count(`${address} ${user}`, perUser, now);
    this.#count(address, perAddress, now);
  }

  /** Forgets the failures of a user who was recognised. */
  succeeded(address: string, user: string): void {
    this.#failures.delete(`${address} ${user}`);
  }

  #wait(key: string, now: number): number {
    const found = this.#failures.get(key);
    return found === undefined ? 0 : Math.max(0, found.nextAt - now);
  }

  #count(key: string, slope: Slope, now: number): void {
    const found = this.#failures.get(key);
    const count = found === undefined || now - found.lastAt > memoryMs ? 1 : found.count + 1;
    const beyond = count - slope.free;
    const wait = beyond <= 0 ? 0 : Math.min(slope.longestMs, 1000 * 2 ** Math.min(beyond - 1, 20));
    this.#failures.delete(key);
    this.#failures.set(key, { count, lastAt: now, nextAt: now + wait });
    const oldest = this.#failures.keys().next().value;
    if (this.#failures.size > mostKept && oldest !== undefined) this.#failures.delete(oldest);
  }
}
