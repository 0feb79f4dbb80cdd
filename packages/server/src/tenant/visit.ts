/** Something that stays open while somebody works with it. */
export interface Visited {
  /** How many work with it now. */
  visits: number;
  /** When somebody who was recognised last worked with it, in milliseconds of the registry's stopwatch; 0: nobody has. */
  usedAt: number;
}

/** What one request works with: no tenant is closed before the requests that found it have ended. */
export class Visit {
  #held: Visited[] = [];

  /** Keeps something open until this visit ends. */
  hold(held: Visited): void {
    if (this.#held.includes(held)) return;
    held.visits++;
    this.#held.push(held);
  }

  /** Who visits was recognised: what strangers ask for is closed before what callers use. */
  recognised(now: number): void {
    for (const held of this.#held) held.usedAt = now;
  }

  /** Keeps open what this visit holds until the answer is called, also when the visit itself has ended. */
  prolong(): () => void {
    const further = new Visit();
    for (const held of this.#held) further.hold(held);
    return () => further.end();
  }

  /** Nothing is worked with any longer. */
  end(): void {
    for (const held of this.#held) held.visits--;
    this.#held = [];
  }
}
