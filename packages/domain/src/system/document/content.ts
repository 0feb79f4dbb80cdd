import type { Connection, OwnTable } from '@reeve/store';
import type { Change, Unit } from '../../unit/unit.ts';

/** A file as it is kept: its bytes and what kind they are. */
export interface Content {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The bytes of documents and pictures, by the table and id of the record that they belong to. */
export const contentTable: OwnTable = {
  name: 'reeve_content',
  says: 'the bytes of documents and pictures, by the table and id of the record that they belong to',
  columns: { owner: 'text', id: 'integer', media_type: 'text', bytes: 'blob' },
  key: ['owner', 'id'],
};

/** Keeps the file of a record, in place of what it had. */
export async function storeContent(owner: string, id: number, content: Content, unit: Unit): Promise<void> {
  await unit.transaction.run(
    `insert into "reeve_content" ("owner", "id", "media_type", "bytes") values (?, ?, ?, ?)
     on conflict ("owner", "id") do update set "media_type" = excluded."media_type", "bytes" = excluded."bytes"`,
    [owner, id, content.mediaType, content.bytes],
  );
}

/** The file of a record, or null. */
export async function readContent(owner: string, id: number, connection: Connection): Promise<Content | null> {
  const rows = await connection.all(
    'select "media_type", "bytes" from "reeve_content" where "owner" = ? and "id" = ?',
    [owner, id],
  );
  return rows[0] === undefined ? null : { mediaType: String(rows[0][0]), bytes: rows[0][1] as Uint8Array };
}

const owners = new Set(['system_documents', 'system_menuentries']);

/** Deletes the files of records that were deleted, within the same transaction. */
export async function recordContent(changes: readonly Change[], unit: Unit): Promise<void> {
  for (const { action, table, id } of changes) {
    if (action !== 'deleted' || !owners.has(table.name)) continue;
    await unit.transaction.run('delete from "reeve_content" where "owner" = ? and "id" = ?', [table.name, id]);
  }
}
