import type { ClientClock } from '../wait/client-clock.ts';

/** Where signing keys may come from: nobody else's keys are asked for, whatever a message says. */
export interface KeyOrigin {
  /** Origins: `https://na.myconnectwise.net`. */
  readonly origins: readonly string[];
  readonly companyId: string;
}

/** Milliseconds for which a key is believed, and between two looks at the same address. */
const believed = 86_400_000;
const leastBetween = 10_000;
/** Bytes of an answer, and milliseconds until it is there. */
const most = 4096;
const patience = 3000;

interface HeldKey {
  readonly key: string;
  readonly since: number;
}

/**
 * Signing keys by their address, each fetched once a day, and once more when a signature does not fit: keys are changed. The
 * address stands in a message that nobody has believed yet, so it must lead to the configured system, and to the key of the
 * configured company: anybody may have a company of their own there.
 */
export class SigningKeyCache {
  readonly #place: KeyOrigin;
  readonly #clock: ClientClock;
  readonly #fetch: typeof fetch;
  readonly #held = new Map<string, HeldKey>();
  readonly #underWay = new Map<string, Promise<string>>();

  constructor(place: KeyOrigin, clock: ClientClock, send: typeof fetch) {
    this.#place = place;
    this.#clock = clock;
    this.#fetch = send;
  }

  /** Whether keys may be fetched from there. */
  isAllowed(address: unknown): address is string {
    if (typeof address !== 'string' || !URL.canParse(address)) return false;
    const url = new URL(address);
    const company = url.searchParams.get('companyName') ?? '';
    return (
      this.#place.origins.includes(url.origin) &&
      url.username === '' &&
      /\/callbackkey\//i.test(url.pathname) &&
      company.toLowerCase() === this.#place.companyId.toLowerCase()
    );
  }

  /** The key at an allowed address. Raises what its fetching raises. */
  async keyAt(address: string): Promise<string> {
    const held = this.#held.get(address);
    if (held !== undefined && this.#clock.now() - held.since < believed) return held.key;
    return this.#load(address);
  }

  /** The key as it is now, after one that did not fit; null when it was looked at just before, or is the same. */
  async changedKey(address: string): Promise<string | null> {
    const held = this.#held.get(address);
    if (held !== undefined && this.#clock.now() - held.since < leastBetween) return null;
    const key = await this.#load(address);
    return key === held?.key ? null : key;
  }

  /** Messages that come at once ask once. */
  #load(address: string): Promise<string> {
    const before = this.#underWay.get(address);
    if (before !== undefined) return before;
    const loading = this.#fetchKey(address).finally(() => this.#underWay.delete(address));
    this.#underWay.set(address, loading);
    return loading;
  }

  async #fetchKey(address: string): Promise<string> {
    const response = await this.#fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
    const text = (await response.text()).slice(0, most);
    const { signing_key: key } = JSON.parse(text) as { signing_key?: unknown };
    if (response.status !== 200 || typeof key !== 'string') throw new Error(`No signing key at ${address}.`);
    this.#forgetOldest();
    this.#held.set(address, { key, since: this.#clock.now() });
    return key;
  }

  #forgetOldest(): void {
    const [oldest] = this.#held.keys();
    if (this.#held.size >= 50 && oldest !== undefined) this.#held.delete(oldest);
  }
}
