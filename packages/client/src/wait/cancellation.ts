/** Gives one attempt up: what it says is raised by the transport. Lighter than an `AbortController`, of which none is made for a plain call. */
export class Cancellation {
  #cancel: ((reason: unknown) => void) | null = null;
  #given: { readonly reason: unknown } | null = null;

  /** For the transport: hears of it, also when it was before. */
  readonly onCancel = (cancel: (reason: unknown) => void): void => {
    this.#cancel = cancel;
    if (this.#given !== null) cancel(this.#given.reason);
  };

  cancel(reason: unknown): void {
    if (this.#given !== null) return;
    this.#given = { reason };
    this.#cancel?.(reason);
  }
}

/** What an attempt is cancelled with when its time is over. */
export class AttemptTimeout {
  readonly milliseconds: number;

  constructor(milliseconds: number) {
    this.milliseconds = milliseconds;
  }
}

/** What an attempt is cancelled with when its caller gave up. */
export class GivenUp {
  readonly reason: unknown;

  constructor(reason: unknown) {
    this.reason = reason;
  }
}
