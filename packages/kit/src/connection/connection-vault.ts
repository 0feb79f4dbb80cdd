import { randomUUID } from 'node:crypto';
import { type KitClock, timestampOf } from '../clock/kit-clock.ts';
import { KitError } from '../error/kit-error.ts';
import type { ProviderMaker, TicketProvider } from '../provider/ticket-provider.ts';
import type { ConnectionRow, KitStorage } from '../storage/kit-storage.ts';
import { ConnectionSecrets } from './connection-secrets.ts';
import type { CredentialKeys } from './credential-keys.ts';
import { seal, unseal } from './seal.ts';

/** A connection that is to be made. */
export interface ConnectionOrder {
  readonly name: string;
  /** By which provider, of those that the kit was given. */
  readonly provider: string;
  /** What anybody may see. */
  readonly settings: Readonly<Record<string, string>>;
  /** What nobody may see: sealed before it is kept. */
  readonly secrets: Readonly<Record<string, string>>;
}

/** A connection, as anybody may see it. */
export interface KeptConnection {
  readonly id: string;
  readonly name: string;
  readonly provider: string;
  readonly settings: Readonly<Record<string, string>>;
  /** The key that its secrets are sealed with. */
  readonly keyId: string;
  readonly createdAt: string;
}

/** What connections rest on. */
export interface VaultParts {
  readonly storage: KitStorage;
  readonly keys: CredentialKeys;
  readonly providers: Readonly<Record<string, ProviderMaker>>;
  readonly clock: KitClock;
}

/** Connections to systems that have tickets, with their secrets sealed at rest. */
export class ConnectionVault {
  readonly #parts: VaultParts;

  constructor(parts: VaultParts) {
    this.#parts = parts;
  }

  /** Keeps a connection. Raises `KitError` for an unknown provider and for what it lacks; nothing is sent yet. */
  async add({ name, provider, settings, secrets }: ConnectionOrder): Promise<KeptConnection> {
    this.#maker(provider)(settings, new ConnectionSecrets(secrets));
    const plain = { id: randomUUID(), name, provider, settings: JSON.stringify(settings) };
    const row = {
      ...plain,
      ...this.#sealed(plain, JSON.stringify(secrets)),
      createdAt: timestampOf(this.#parts.clock),
    };
    await this.#parts.storage.connections.add(row);
    return toKept(row);
  }

  async list(): Promise<KeptConnection[]> {
    const rows = await this.#parts.storage.connections.find({});
    return rows.map(toKept).sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Raises `KitError` where there is none. */
  async get(id: string): Promise<KeptConnection> {
    return toKept(await this.#row(id));
  }

  /** Keeps other secrets of a connection, all of them. */
  async replaceSecrets(id: string, secrets: Readonly<Record<string, string>>): Promise<void> {
    const row = await this.#row(id);
    await this.#parts.storage.connections.update({ id }, this.#sealed(row, JSON.stringify(secrets)));
  }

  /** Removes a connection with all that was kept of it: links, notes that were posted, mappings. Tickets stay as they are. */
  async remove(id: string): Promise<void> {
    const { connections, links, postings, states, members } = this.#parts.storage;
    for (const table of [links, postings, states, members]) await table.remove({ connectionId: id });
    if ((await connections.remove({ id })) === 0) throw noConnection(id);
  }

  /** The provider of a connection. Raises `KitError` where its secrets cannot be opened. */
  async open(id: string): Promise<TicketProvider> {
    const row = await this.#row(id);
    const secrets = new ConnectionSecrets(JSON.parse(unseal(row.sealed, contextOf(row), this.#parts.keys)));
    return this.#maker(row.provider)(JSON.parse(row.settings), secrets);
  }

  /** Seals again, with the first key, what another key sealed; the other may go afterwards. Answers how many connections it was. */
  async rotate(): Promise<number> {
    const { storage, keys } = this.#parts;
    const old = (await storage.connections.find({})).filter(({ keyId }) => keyId !== keys.current);
    let count = 0;
    for (const row of old) {
      const sealed = this.#sealed(row, unseal(row.sealed, contextOf(row), keys));
      // Where somebody entered other secrets meanwhile, those stay.
      count += await storage.connections.update({ id: row.id, sealed: row.sealed }, sealed);
    }
    return count;
  }

  #sealed(row: Pick<ConnectionRow, 'id' | 'provider' | 'settings'>, secrets: string) {
    const { keys } = this.#parts;
    return { sealed: seal(secrets, contextOf(row), keys), keyId: keys.current };
  }

  async #row(id: string): Promise<ConnectionRow> {
    const [row] = await this.#parts.storage.connections.find({ id });
    if (row === undefined) throw noConnection(id);
    return row;
  }

  #maker(provider: string): ProviderMaker {
    const { providers } = this.#parts;
    const maker = Object.hasOwn(providers, provider) ? providers[provider] : undefined;
    if (maker !== undefined) return maker;
    const known = Object.keys(providers).join(', ');
    throw new KitError('NO_PROVIDER', `There is no provider "${provider}".`, `Choose one of: ${known}.`);
  }
}

/** What is sealed opens for the same connection to the same place alone. */
function contextOf({ id, provider, settings }: Pick<ConnectionRow, 'id' | 'provider' | 'settings'>): string {
  return JSON.stringify([id, provider, settings]);
}

function toKept({ id, name, provider, settings, keyId, createdAt }: ConnectionRow): KeptConnection {
  return { id, name, provider, settings: JSON.parse(settings), keyId, createdAt };
}

function noConnection(id: string): KitError {
  return new KitError('NO_CONNECTION', `There is no connection "${id}".`, 'It was removed: choose another one.');
}
