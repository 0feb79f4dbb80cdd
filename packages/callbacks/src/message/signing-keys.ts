import type { Clock } from '@reeve/domain';
import type { Connection, TenantDatabase } from '@reeve/store';
import type { Sender } from './payload.ts';

/** A key that signs messages. */
export interface SigningKey {
  /** A GUID; whoever knows it can read the secret, as the key URL answers without authentication. */
  readonly id: string;
  readonly secret: string;
  /** Milliseconds since the epoch. */
  readonly created: number;
}

/**
 * How long keys live, in milliseconds. That they rotate is seen, how often is not: *assumed*
 * (evidence: callbacks/key-life).
 */
export interface KeyLife {
  /** After this a new key signs. */
  readonly signs: number;
  /** For this long after that it can still be read. */
  readonly readableAfter: number;
}

const day = 86_400_000;

export const defaultKeyLife: KeyLife = { signs: day, readableAfter: 3 * day };

/** Makes what cannot be guessed. */
export interface KeyMaker {
  newGuid(): string;
  newSecret(): string;
}

/**
 * A tenant's keys. The newest signs until its day is over, then the first message makes another and forgets those that
 * are too old to be read. Two processes may each make one; both are valid.
 */
export class SigningKeys {
  readonly #database: TenantDatabase;
  readonly #clock: Clock;
  readonly #make: KeyMaker;
  readonly #life: KeyLife;
  #held: SigningKey | null = null;
  #loading: Promise<SigningKey> | null = null;

  constructor(database: TenantDatabase, clock: Clock, make: KeyMaker, life: KeyLife = defaultKeyLife) {
    this.#database = database;
    this.#clock = clock;
    this.#make = make;
    this.#life = life;
  }

  /** The key that signs now. Raises what the database raises. */
  async current(): Promise<SigningKey> {
    const now = this.#clock.now();
    if (this.#held !== null && now < this.#held.created + this.#life.signs) return this.#held;
    this.#loading ??= this.#newest(now).finally(() => {
      this.#loading = null;
    });
    this.#held = await this.#loading;
    return this.#held;
  }

  async #newest(now: number): Promise<SigningKey> {
    const [row] = await this.#database.reader.all(
      'select id, secret, created from reeve_signing_key where created > ? order by created desc, id limit 1',
      [now - this.#life.signs],
    );
    return row === undefined ? this.#rotate(now) : readKey(row);
  }

  async #rotate(now: number): Promise<SigningKey> {
    const key = { id: this.#make.newGuid(), secret: this.#make.newSecret(), created: now };
    await this.#database.write(async (transaction) => {
      await transaction.run('delete from reeve_signing_key where created <= ?', [now - lifetime(this.#life)]);
      await transaction.run('insert into reeve_signing_key (id, secret, created) values (?, ?, ?)', [
        key.id,
        key.secret,
        key.created,
      ]);
    });
    return key;
  }
}

function lifetime(life: KeyLife): number {
  return life.signs + life.readableAfter;
}

function readKey(row: readonly unknown[]): SigningKey {
  return { id: String(row[0]), secret: String(row[1]), created: Number(row[2]) };
}

/** The body for the key URL, `{"signing_key":"…"}`, or null when there is no such key or it is too old. */
export async function signingKeyBody(
  connection: Connection,
  id: string,
  now: number,
  life: KeyLife = defaultKeyLife,
): Promise<string | null> {
  const [row] = await connection.all('select secret from reeve_signing_key where id = ? and created > ?', [
    id,
    now - lifetime(life),
  ]);
  return row === undefined ? null : JSON.stringify({ signing_key: String(row[0]) });
}

/** `Metadata.key_url`, with the double slash and the suffix that were seen (evidence: callbacks/key-url). */
export function keyUrl(sender: Sender, keyId: string): string {
  const query = `companyName=${encodeURIComponent(sender.companyId)}&id=${keyId}`;
  return `${sender.codebaseUrl}//system/callbackkey/index.rails?${query}`;
}
