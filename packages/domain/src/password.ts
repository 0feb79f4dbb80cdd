import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import type { Connection, OwnTable, Transaction } from '@reeve/store';

/** The digests of passwords, by the collection and id of the record that a password opens. */
export const passwordTable: OwnTable = {
  name: 'reeve_password',
  says: 'digests of passwords, by the collection and id of the record that a password opens',
  columns: { collection: 'text', record_id: 'integer', digest: 'text' },
  key: ['collection', 'record_id'],
};

/** The topic on which processes are told whose password changed: the collection and id of its record. */
export const secretsTopic = 'secrets';

/** Cost of a digest: about 40 ms and 16 MB of a core, which is what slows guessing when a database is stolen. */
const cost = { N: 16_384, r: 8, p: 1 } as const;

/** The digest of a password with a salt of its own, as `scrypt:salt:digest` in hexadecimal. */
export async function digestPassword(password: string): Promise<string> {
  const salt = randomBytes(16);
  return `scrypt:${salt.toString('hex')}:${(await derive(password, salt)).toString('hex')}`;
}

/** Whether a password is the one that was digested. Without a digest it takes as long, and the answer is no. */
export async function matchesPassword(digest: string | null, password: string): Promise<boolean> {
  const [, salt = '00', known = '00'] = (digest ?? 'scrypt:00:00').split(':');
  const expected = Buffer.from(known, 'hex');
  const found = await derive(password, Buffer.from(salt, 'hex'));
  const same = timingSafeEqual(found, expected.length === found.length ? expected : Buffer.alloc(found.length));
  return digest !== null && expected.length === found.length && same;
}

/** Keeps the digest of a record's password, in place of an earlier one. */
export async function storePassword(
  connection: Connection,
  collection: string,
  id: number,
  password: string,
): Promise<void> {
  const digest = await digestPassword(password);
  await connection.run(
    `insert into "reeve_password" ("collection", "record_id", "digest") values (?, ?, ?)
      on conflict ("collection", "record_id") do update set "digest" = excluded."digest"`,
    [collection, id, digest],
  );
}

/** Forgets a record's password: nobody can sign in by it. */
export async function refusePassword(connection: Connection, collection: string, id: number): Promise<void> {
  await connection.run('delete from "reeve_password" where "collection" = ? and "record_id" = ?', [collection, id]);
}

/** The digest of a record's password, or null when it has none. */
export async function findPassword(connection: Connection, collection: string, id: number): Promise<string | null> {
  const rows = await connection.all(
    'select "digest" from "reeve_password" where "collection" = ? and "record_id" = ?',
    [collection, id],
  );
  return rows[0] === undefined ? null : String(rows[0][0]);
}

function derive(password: string, salt: Buffer): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFC'), salt, 32, cost, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}

/**
 * Keeps a password that was sent as a digest; an empty one is forgotten, so that nobody signs in by it. Tells every process
 * whose it is: what was signed in by the earlier one ends.
 */
export async function keepSecret(
  transaction: Transaction,
  collection: string,
  id: number,
  password: unknown,
): Promise<void> {
  if (password === null || password === '') await refusePassword(transaction, collection, id);
  else await storePassword(transaction, collection, id, String(password));
  transaction.announce(secretsTopic, `${collection} ${id}`);
}
