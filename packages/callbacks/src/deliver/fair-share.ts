/** For each part of the event loop's time that relays take, others are left so many, while there are others. */
const othersShare = 1;

/** A pass through the event loop that takes less, in milliseconds, had nothing else to do. */
const idlePass = 0.3;

/** Work is charged at most this much, in milliseconds: part of it was waiting, in which others had their turn. */
const mostCharged = 3;

/**
 * Lets a process deliver callbacks without slowing its API down: relays ask for a turn, and get it at once when nothing
 * else is to be done. While requests keep the process busy, their work gets as much time as deliveries took before these
 * go on; messages wait in the database meanwhile. Measured (docs/performance.md): with eight times as much a thousand
 * changes a second could not be delivered as they came. One for all relays of a process.
 */
export class FairShare {
  readonly #now: () => number;
  readonly #waiting: (() => void)[] = [];
  #owed = 0;
  #looping = false;

  /** `now` is a clock that only runs on, in milliseconds. */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Takes a turn, does the work and is charged for it. */
  async run<T>(work: () => T | Promise<T>): Promise<T> {
    await this.#turn();
    const began = this.#now();
    try {
      return await work();
    } finally {
      this.charge(Math.min(mostCharged, this.#now() - began));
    }
  }

  /** Charges milliseconds that work is known to take later: sockets that are written and read for it. */
  charge(milliseconds: number): void {
    this.#owed += othersShare * milliseconds;
  }

  #turn(): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push(resolve);
      if (!this.#looping) this.#pass(false);
    });
  }

  /** Only a pass that began after the last one ended has seen whether others have work: it went through all of it. */
  #pass(isWhole: boolean): void {
    this.#looping = true;
    const began = this.#now();
    setImmediate(() => {
      const busy = this.#now() - began;
      this.#owed = isWhole && busy < idlePass ? 0 : Math.max(0, this.#owed - busy);
      if (this.#owed === 0) this.#waiting.shift()?.();
      this.#looping = this.#waiting.length > 0;
      if (this.#looping) this.#pass(true);
    });
  }
}
