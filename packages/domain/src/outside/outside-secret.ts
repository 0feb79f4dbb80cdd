import type { Connection, OwnTable } from '@reeve/store';

/** Secrets that other servers are told: unlike our own passwords they cannot be kept as digests. */
export const outsideSecretTable: OwnTable = {
  name: 'reeve_outside_secret',
  says: 'passwords and keys that services outside are told, by the collection and id of the record that has them',
  columns: { collection: 'text', record_id: 'integer', secret: 'text' },
  key: ['collection', 'record_id'],
};

/** The field of each collection that is such a secret. */
export const secretFields = {
  '/system/googleemailsetup': 'privateKey',
  '/system/managementNetworkSecurities': 'password',
  '/system/mycompany/reportingServices': 'reportingPassword',
  '/system/office365/emailSetups': 'clientSecret',
} as const;

/** A collection whose records have one. */
export type SecretCollection = keyof typeof secretFields;

/** All of them. */
export const secretCollections = Object.keys(secretFields) as SecretCollection[];

/** Forgets the secret of a record, if it has one. */
export async function forgetSecret(connection: Connection, collection: string, id: number): Promise<void> {
  await connection.run('delete from "reeve_outside_secret" where "collection" = ? and "record_id" = ?', [
    collection,
    id,
  ]);
}

/** The secret of a record, or an empty text. */
export async function findOutsideSecret(
  connection: Connection,
  collection: SecretCollection,
  id: number,
): Promise<string> {
  const rows = await connection.all(
    'select "secret" from "reeve_outside_secret" where "collection" = ? and "record_id" = ?',
    [collection, id],
  );
  return rows[0] === undefined ? '' : String(rows[0][0]);
}

/** Keeps it. */
export async function storeOutsideSecret(
  connection: Connection,
  collection: SecretCollection,
  id: number,
  secret: string,
): Promise<void> {
  await connection.run('insert into "reeve_outside_secret" ("collection", "record_id", "secret") values (?, ?, ?)', [
    collection,
    id,
    secret,
  ]);
}
