import { cachedProvider } from './cache/cached-provider.ts';
import { TtlCache, type TtlCacheOptions } from './cache/ttl-cache.ts';
import { type KitClock, systemTime } from './clock/kit-clock.ts';
import { ConnectionVault } from './connection/connection-vault.ts';
import { type CredentialKeys, readCredentialKeys } from './connection/credential-keys.ts';
import { psaProvider } from './provider/psa-provider.ts';
import type { ConnectionTest, ProviderMaker } from './provider/ticket-provider.ts';
import type { KitStorage } from './storage/kit-storage.ts';
import { TicketDesk } from './ticket-desk.ts';

/** What a kit is made of. */
export interface KitOptions {
  readonly storage: KitStorage;
  /** Read from `REEVE_KIT_KEYS` unless given. */
  readonly keys?: CredentialKeys;
  /** Further providers by name, or others in place of `psa`. */
  readonly providers?: Readonly<Record<string, ProviderMaker>>;
  readonly cache?: TtlCacheOptions;
  readonly clock?: KitClock;
}

/** Connections, and what works on the tickets of each. */
export class IntegrationKit {
  readonly connections: ConnectionVault;
  readonly #options: KitOptions;
  readonly #clock: KitClock;
  readonly #desks = new Map<string, { readonly sealed: string; readonly desk: TicketDesk }>();

  constructor(options: KitOptions) {
    const { storage, keys = readCredentialKeys(), providers = {}, clock = systemTime } = options;
    this.#options = options;
    this.#clock = clock;
    this.connections = new ConnectionVault({ storage, keys, providers: { psa: psaProvider, ...providers }, clock });
  }

  /** What works on a connection's tickets: the same one until its secrets change. Raises `KitError`: `NO_CONNECTION`, `SEAL_BROKEN`. */
  async desk(connectionId: string): Promise<TicketDesk> {
    const { storage } = this.#options;
    const sealed = (await storage.connections.find({ id: connectionId }))[0]?.sealed;
    const kept = this.#desks.get(connectionId);
    if (kept !== undefined && kept.sealed === sealed) return kept.desk;
    this.#desks.delete(connectionId);
    const own = await this.connections.open(connectionId);
    const cache = new TtlCache({ clock: this.#clock, ...this.#options.cache });
    const provider = cachedProvider(own, cache);
    const desk = new TicketDesk({ connectionId, provider, storage, cache, clock: this.#clock });
    if (sealed !== undefined) this.#desks.set(connectionId, { sealed, desk });
    return desk;
  }

  /** Tries a connection: what the system refuses is told and not raised. Raises `KitError` as `desk` does. */
  async test(connectionId: string): Promise<ConnectionTest> {
    return (await this.desk(connectionId)).provider.test();
  }

  /** Closes the storage. */
  close(): Promise<void> {
    this.#desks.clear();
    return this.#options.storage.close();
  }
}
