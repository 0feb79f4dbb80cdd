const minuteMs = 60_000;

/**
 * How many refused calls of one caller are recorded in a minute: the first ones, for whoever repeats a refused call tells
 * nothing new. All strangers are one caller, as they can say that they are anybody. Times in milliseconds since the epoch.
 */
export class RefusalBudget {
  readonly #most: number;
  #taken = new Map<number | null, number>();
  #minute = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether one more of a member, or with null of a stranger, is recorded. */
  take(memberId: number | null, now: number): boolean {
    const minute = Math.floor(now / minuteMs);
    if (minute !== this.#minute) this.#taken = new Map();
    this.#minute = minute;
    const taken = (this.#taken.get(memberId) ?? 0) + 1;
    this.#taken.set(memberId, taken);
    return taken <= this.#most;
  }
}
