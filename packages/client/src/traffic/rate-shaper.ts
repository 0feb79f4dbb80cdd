/** What of answers tells how much is allowed. */
export interface RateSigns {
  readonly status: number;
  header(name: string): string | null;
}

const minute = 60_000;
/** What is left of a rate that met a 429, and what is added to it in a minute without one: little where it is known to be near the limit. */
const cut = 0.7;
const regained = 0.1;
const regainedFar = 1;
/** Calls a minute below which no answer brings it: others may have used up what a member is allowed. *Assumed* (evidence: calling/learned-rate). */
const slowest = 60;

/**
 * How many calls a minute are sent: at most what is configured, and less once the server said that it is too much. It learns by
 * cutting to seven tenths of what was sent when a 429 comes, and grows by a tenth in each minute without one. What was sent in less
 * than a minute says little of what is allowed: from there it doubles, up to seven tenths of what was sent at before.
 */
export class RateShaper {
  readonly #configured: number;
  #allowed: number;
  #tokens: number;
  #filledAt: number;
  #sent: number[] = [];
  #cutAt = 0;
  /** Up to where it doubles. */
  #near: number;

  /** `perMinute` is infinite where nothing is configured. */
  constructor(perMinute: number, now: number) {
    this.#configured = perMinute;
    this.#allowed = perMinute;
    this.#near = perMinute;
    this.#tokens = this.#capacity;
    this.#filledAt = now;
  }

  /** Calls a minute that it sends now. */
  get perMinute(): number {
    return this.#allowed;
  }

  /** 0 when a call may be sent, which is counted then; else the milliseconds to wait. */
  take(now: number): number {
    if (this.#allowed !== Number.POSITIVE_INFINITY) {
      this.#fill(now);
      if (this.#tokens < 1) return Math.ceil((1 - this.#tokens) / this.#rate);
      this.#tokens -= 1;
    }
    this.#remember(now);
    return 0;
  }

  /** Looks at an answer's status and at `X-RateLimit-Limit`. */
  learn(signs: RateSigns, now: number): void {
    const limit = Number(signs.header('x-ratelimit-limit') ?? Number.NaN);
    if (limit > 0 && limit < this.#allowed) this.#allow(limit, now);
    if (signs.status === 429) this.#cutDown(now);
    else if (this.#cutAt !== 0 && now - this.#cutAt > minute) this.#grow(now);
  }

  /** Several 429 of one moment are one sign. */
  #cutDown(now: number): void {
    if (this.#cutAt !== 0 && now - this.#cutAt < 1000) return;
    const sent = this.#sent.filter((at) => now - at < minute).length;
    const isWholeMinute = now - (this.#sent[0] ?? now) >= minute;
    this.#near = (isWholeMinute ? Math.min(this.#allowed, sent) : Math.max(this.#allowed, this.#near)) * cut;
    this.#cutAt = now;
    this.#allow(Math.max(slowest, Math.min(this.#allowed, sent) * cut), now);
  }

  /** Minute after minute, also where nothing was sent for some of them. */
  #grow(now: number): void {
    let allowed = this.#allowed;
    for (; now - this.#cutAt > minute && allowed < this.#configured; this.#cutAt += minute)
      allowed = allowed < this.#near ? Math.min(this.#near, allowed * (1 + regainedFar)) : allowed * (1 + regained);
    this.#allow(Math.min(this.#configured, allowed), now);
  }

  #allow(perMinute: number, now: number): void {
    this.#allowed = perMinute;
    this.#tokens = Math.min(Number.isFinite(this.#tokens) ? this.#tokens : 1, this.#capacity);
    this.#filledAt = now;
  }

  /** A tenth may come in one burst and the rest evenly, so that no minute has more than is allowed. */
  get #capacity(): number {
    return Math.max(1, this.#allowed / 10);
  }

  /** Tokens a millisecond. */
  get #rate(): number {
    return (this.#allowed * 0.9) / minute;
  }

  #fill(now: number): void {
    this.#tokens = Math.min(this.#capacity, this.#tokens + (now - this.#filledAt) * this.#rate);
    this.#filledAt = now;
  }

  /** Keeps the times of two thousand calls: what a limit of about a thousand a minute is judged by. */
  #remember(now: number): void {
    this.#sent.push(now);
    if (this.#sent.length > 4000) this.#sent = this.#sent.slice(-2000);
  }
}
