import type { ClientClock } from '../wait/client-clock.ts';
import { type CredentialHeader, type CredentialSource, credentialHeader } from './credentials.ts';

/** Milliseconds before their end at which credentials are fetched anew: a call may take that long. */
const early = 5 * 60_000;

/** Who calls: keeps the header, and fetches credentials anew where they are lent. */
export class CallerKeys {
  readonly #companyId: string;
  readonly #source: CredentialSource;
  readonly #clock: ClientClock;
  #held: CredentialHeader | null = null;
  #expires = Number.POSITIVE_INFINITY;
  #fetching: Promise<CredentialHeader> | null = null;

  constructor(companyId: string, source: CredentialSource, clock: ClientClock) {
    this.#companyId = companyId;
    this.#source = source;
    this.#clock = clock;
    if (typeof source !== 'function') this.#held = credentialHeader(companyId, source);
  }

  /** The header for a call that begins now: at once where it is held. */
  header(): CredentialHeader | Promise<CredentialHeader> {
    if (this.#held !== null && this.#clock.now() < this.#expires - early) return this.#held;
    return this.#fetch();
  }

  /** The credentials were refused. Whether others may be had: true once for what is fetched. */
  renew(refused: CredentialHeader): boolean {
    if (typeof this.#source !== 'function') return false;
    if (this.#held === refused) this.#held = null;
    return true;
  }

  #fetch(): Promise<CredentialHeader> {
    this.#fetching ??= this.#lend().finally(() => {
      this.#fetching = null;
    });
    return this.#fetching;
  }

  async #lend(): Promise<CredentialHeader> {
    if (typeof this.#source !== 'function') return credentialHeader(this.#companyId, this.#source);
    const { credentials, expires = Number.POSITIVE_INFINITY } = await this.#source();
    this.#expires = expires;
    this.#held = credentialHeader(this.#companyId, credentials);
    return this.#held;
  }
}
