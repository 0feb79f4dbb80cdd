import { hash } from 'node:crypto';
import { Failures, waitAfter } from './failures.ts';

/** Who tries to get in, and from where. */
export interface SignIn {
  readonly address: string;
  /** Company and user: the public key, the integrator's name or the member's. */
  readonly user: string;
}

/** An attempt with a password. */
export interface PasswordSignIn extends SignIn {
  readonly password: string;
}

/** What came of an attempt. */
export interface Tried<T> {
  /** Null when the password was wrong, or the attempt too early. */
  readonly found: T | null;
  /** How long the next has to wait, in milliseconds. */
  readonly waitMs: number;
}

/** Counts attempts at passwords before they are looked at. Several processes may share one. */
export interface AttemptCounts {
  /** Counts an attempt and answers 0, or answers how many milliseconds it is too early, and does not count it. */
  admit(key: string, free: number, now: number): Promise<number>;
  /** The wait that the next attempt has. */
  waitOf(key: string, free: number, now: number): Promise<number>;
  forget(key: string): Promise<void>;
  close(): Promise<void>;
}

/** Somebody mistypes a few times. */
const free = 5;

/** From an address that failed for so many users, one failure of a user is enough. */
const manyUsers = 50;

/** Passwords that were right of late, by digest. */
const mostProven = 5000;

/**
 * Slows guessing. Keys are random, so that there is nothing to guess: they are always looked at, and whoever fails is told to
 * wait. Passwords may be poor: after a few failures of one user from one address, attempts are refused unread for a time that
 * doubles with each. Neither holds up anybody else: who has the right key, another user, or a password that was right
 * before gets in, whatever comes from the same address. Times are in milliseconds since the epoch.
 */
export class SignInThrottle {
  readonly #failures = new Failures();
  readonly #counts: AttemptCounts;
  readonly #proven = new Set<string>();
  readonly #running = new Map<string, Promise<Tried<unknown>>>();

  /** `counts` are those of passwords: in memory unless processes share them. */
  constructor(counts: AttemptCounts = countsInMemory()) {
    this.#counts = counts;
  }

  /** Counts a key that was wrong; answers how long its owner should wait. */
  keyFailed({ address, user }: SignIn, now: number): number {
    return waitAfter(this.#failures.add(`${address} ${user}`, now), free);
  }

  /** Forgets the failures of a key that was right. */
  keySucceeded({ address, user }: SignIn): void {
    this.#failures.forget(`${address} ${user}`);
  }

  /** Looks at a password by `check`, which answers null for a wrong one, unless it came too early. The same twice at a time is one. */
  async tryPassword<T>(attempt: PasswordSignIn, now: number, check: () => Promise<T | null>): Promise<Tried<T>> {
    const digest = hash('sha256', `${attempt.user}\n${attempt.password}`, 'base64');
    const running = this.#running.get(digest) as Promise<Tried<T>> | undefined;
    if (running !== undefined) return running;
    const trying = this.#try(attempt, digest, now, check);
    this.#running.set(digest, trying);
    try {
      return await trying;
    } finally {
      this.#running.delete(digest);
    }
  }

  close(): Promise<void> {
    return this.#counts.close();
  }

  async #try<T>(
    { address, user }: SignIn,
    digest: string,
    now: number,
    check: () => Promise<T | null>,
  ): Promise<Tried<T>> {
    const key = `${address} ${user}`;
    const least = this.#failures.of(address, now) >= manyUsers ? 0 : free;
    // Counted before it is looked at: many at the same time would else all be free.
    const early = this.#proven.has(digest) ? 0 : await this.#counts.admit(key, least, now);
    if (early > 0) return { found: null, waitMs: early };
    const found = await check();
    if (found === null) return { found, waitMs: await this.#failed(address, key, digest, least, now) };
    await this.#succeeded(key, digest);
    return { found, waitMs: 0 };
  }

  #failed(address: string, key: string, digest: string, least: number, now: number): Promise<number> {
    this.#failures.add(address, now);
    this.#proven.delete(digest);
    return this.#counts.waitOf(key, least, now);
  }

  #succeeded(key: string, digest: string): Promise<void> {
    if (this.#proven.size >= mostProven) this.#proven.clear();
    this.#proven.add(digest);
    return this.#counts.forget(key);
  }
}

/** Counts of one process. */
export function countsInMemory(): AttemptCounts {
  const failures = new Failures();
  return {
    admit: async (key, least, now) => {
      const wait = failures.waitOf(key, least, now);
      if (wait === 0) failures.add(key, now);
      return wait;
    },
    waitOf: async (key, least, now) => failures.waitOf(key, least, now),
    forget: async (key) => failures.forget(key),
    close: async () => {},
  };
}
