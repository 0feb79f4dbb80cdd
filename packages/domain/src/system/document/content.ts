import type { Connection, Dialect } from '@reeve/store';
import type { Change, Unit } from '../../write/unit.ts';

/** A file as it is kept: its bytes and what kind they are. */
export interface Content {
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The table of files: those of documents, and pictures of records that are no documents. Owners go by their table's name. */
export function contentTables(dialect: Dialect): string[] {
  const [text, integer, blob] = [dialect.columnType('text'), dialect.columnType('integer'), dialect.columnType('blob')];
  return [
    `create table if not exists "reeve_content" ("owner" ${text} not null, "id" ${integer} not null,
      "media_type" ${text} not null, "bytes" ${blob} not null, primary key ("owner", "id"))`,
  ];
}

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
