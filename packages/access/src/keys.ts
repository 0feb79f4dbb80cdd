import { hash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Connection, Row, Transaction } from '@reeve/store';

/** A key pair as it is shown once, when it is made. */
export interface KeyPair {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** A stored key: whose it is and how long it lives. */
export interface StoredKey {
  readonly publicKey: string;
  readonly digest: Buffer;
  readonly memberId: number;
  readonly description: string;
  /** Timestamps, as are the two below; null when the key does not end, or was not revoked. */
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** What made a token (`makerOf`); null for any other key. */
  readonly madeBy: string | null;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Makes a new key pair of 16 letters each, as the product's are. */
export function newKeyPair(): KeyPair {
  return { publicKey: randomWord(), privateKey: randomWord() };
}

function randomWord(): string {
  let word = '';
  while (word.length < 16) {
    for (const byte of randomBytes(24))
      if (byte < letters.length * 4 && word.length < 16) word += letters[byte % letters.length];
  }
  return word;
}

/**
 * The digest under which a private key is kept. Keys are random, so that a fast digest is enough: there is nothing to
 * guess from a list of words.
 */
export function digestOf(privateKey: string): Buffer {
  return hash('sha256', `reeve-private-key:${privateKey}`, 'buffer');
}

/** Stores a key pair of a member. */
export async function storeKey(
  connection: Connection,
  pair: KeyPair,
  owner: {
    readonly memberId: number;
    readonly description: string;
    readonly now: string;
    readonly expiresAt?: string;
    readonly madeBy?: string;
  },
): Promise<void> {
  await connection.run(
    'insert into "reeve_api_key" ("public_key", "digest", "member_id", "description", "created_at", "expires_at", "made_by") values (?, ?, ?, ?, ?, ?, ?)',
    [
      pair.publicKey,
      digestOf(pair.privateKey).toString('hex'),
      owner.memberId,
      owner.description,
      owner.now,
      owner.expiresAt ?? null,
      owner.madeBy ?? null,
    ],
  );
}

const selectKeys =
  'select "public_key", "digest", "member_id", "description", "created_at", "expires_at", "revoked_at", "made_by" from "reeve_api_key"';

/** The key of that public name, or null. */
export async function findKey(connection: Connection, publicKey: string): Promise<StoredKey | null> {
  const rows = await connection.all(`${selectKeys} where "public_key" = ?`, [publicKey]);
  return rows[0] === undefined ? null : toKey(rows[0]);
}

/** The keys of a tenant in the order in which they were made, those of one member or of all. */
export async function listKeys(connection: Connection, memberId: number | null): Promise<StoredKey[]> {
  const which = memberId === null ? '' : ' where "member_id" = ?';
  const rows = await connection.all(
    `${selectKeys}${which} order by "created_at", "public_key" limit 10000`,
    memberId === null ? [] : [memberId],
  );
  return rows.map(toKey);
}

/** Revokes a key for good and tells every process. Answers whether there was one that still worked. */
export async function revokeKey(transaction: Transaction, publicKey: string, now: string): Promise<boolean> {
  const revoked = await transaction.run(
    'update "reeve_api_key" set "revoked_at" = ? where "public_key" = ? and "revoked_at" is null',
    [now, publicKey],
  );
  transaction.announce(keysTopic, publicKey);
  return revoked > 0;
}

/** Whether a key of that public name was revoked. */
export async function isRevoked(connection: Connection, publicKey: string): Promise<boolean> {
  return ((await findKey(connection, publicKey))?.revokedAt ?? null) !== null;
}

/** The topic on which processes are told that a key was revoked, by its public name. */
export const keysTopic = 'keys';

/** Deletes keys that ended before a moment: tokens live for hours and would pile up. */
export async function forgetEndedKeys(connection: Connection, before: string): Promise<void> {
  await connection.run('delete from "reeve_api_key" where "expires_at" < ?', [before]);
}

function toKey(row: Row): StoredKey {
  return {
    publicKey: row[0] as string,
    digest: Buffer.from(row[1] as string, 'hex'),
    memberId: Number(row[2]),
    description: (row[3] as string | null) ?? '',
    createdAt: row[4] as string,
    expiresAt: row[5] as string | null,
    revokedAt: row[6] as string | null,
    madeBy: row[7] as string | null,
  };
}

const noDigest = Buffer.alloc(32);

/** Whether a private key is the one that was stored, in constant time; takes as long when there is no such key. */
export function matchesKey(key: StoredKey | null, privateKey: string): boolean {
  const same = timingSafeEqual(digestOf(privateKey), key?.digest ?? noDigest);
  return key !== null && same;
}
