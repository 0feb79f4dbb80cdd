import type { Connection } from '@reeve/store';
import { refuse } from '../fault.ts';
import type { Change, Unit } from '../unit/unit.ts';

/** A file within the store: its key, how long it is, and its first bytes, some two hundred at the most. */
export interface StoredBytes {
  readonly key: string;
  readonly size: number;
  readonly head: Uint8Array;
}

/** What a file holds: the bytes themselves, or where the store has them. */
export type FileContent = { readonly bytes: Uint8Array } | StoredBytes;

/** A file as it is kept: what it holds, and what kind of file it is. */
export type Content = FileContent & { readonly mediaType: string };

/** A file as it was kept. */
export type KeptContent = { readonly mediaType: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly key: string; readonly size: number }
);

/** How many bytes a file has. */
export function sizeOf(content: FileContent): number {
  return 'bytes' in content ? content.bytes.length : content.size;
}

/** The first bytes of a file, by which its kind is told. */
export function headOf(content: FileContent): Uint8Array {
  return 'bytes' in content ? content.bytes : content.head;
}

/** Keeps the file of a record, in place of what it had. What is in the store belongs to it from then on. */
export async function storeContent(owner: string, id: number, content: Content, unit: Unit): Promise<void> {
  await forgetContent(owner, id, unit);
  if ('bytes' in content) await keepBytes(owner, id, content, unit);
  else await keepKey(owner, id, content, unit);
}

async function keepBytes(owner: string, id: number, content: Content & { bytes: Uint8Array }, unit: Unit) {
  await unit.transaction.run('insert into "reeve_content" ("owner", "id", "media_type", "bytes") values (?, ?, ?, ?)', [
    owner,
    id,
    content.mediaType,
    content.bytes,
  ]);
}

/** A file that was given up meanwhile, as one that took longer than a day, is no longer there. */
async function keepKey(owner: string, id: number, { key, size, mediaType }: Content & StoredBytes, unit: Unit) {
  const claimed = await unit.transaction.run(`delete from "reeve_loose_file" where "key" = ? and "since" <> ''`, [key]);
  if (claimed !== 1) refuse({ kind: 'refused by rule', message: 'The upload took too long. Please try again.' });
  await unit.transaction.run(
    'insert into "reeve_file" ("owner", "id", "media_type", "size", "key") values (?, ?, ?, ?, ?)',
    [owner, id, mediaType, size, key],
  );
}

/** The file of a record, or null. */
export async function readContent(owner: string, id: number, connection: Connection): Promise<KeptContent | null> {
  const [file] = await connection.all(
    'select "media_type", "key", "size" from "reeve_file" where "owner" = ? and "id" = ?',
    [owner, id],
  );
  if (file !== undefined) return { mediaType: String(file[0]), key: String(file[1]), size: Number(file[2]) };
  const [row] = await connection.all(
    'select "media_type", "bytes" from "reeve_content" where "owner" = ? and "id" = ?',
    [owner, id],
  );
  return row === undefined ? null : { mediaType: String(row[0]), bytes: row[1] as Uint8Array };
}

/** Gives a record the file that another of its kind has. What is in the store is there once. */
export async function shareContent(owner: string, from: number, to: number, unit: Unit): Promise<void> {
  for (const [table, columns] of [
    ['reeve_content', '"media_type", "bytes"'],
    ['reeve_file', '"media_type", "size", "key"'],
  ])
    await unit.transaction.run(
      `insert into "${table}" ("owner", "id", ${columns})
       select "owner", cast(? as integer), ${columns} from "${table}" where "owner" = ? and "id" = ?`,
      [to, owner, from],
    );
}

/** Forgets the file of a record; what is in the store and belongs to no other is deleted when this was kept. */
async function forgetContent(owner: string, id: number, { transaction }: Unit): Promise<void> {
  await transaction.run('delete from "reeve_content" where "owner" = ? and "id" = ?', [owner, id]);
  const of = 'where "owner" = ? and "id" = ?';
  const [file] = await transaction.all(`select "key" from "reeve_file" ${of}`, [owner, id]);
  if (file === undefined) return;
  await transaction.run(`delete from "reeve_file" ${of}`, [owner, id]);
  const key = String(file[0]);
  const others = await transaction.all('select 1 from "reeve_file" where "key" = ? limit 1', [key]);
  if (others.length === 0)
    await transaction.run(`insert into "reeve_loose_file" ("key", "since") values (?, '')`, [key]);
}

const owners = new Set(['system_documents', 'system_menuentries']);

/** Forgets the files of records that were deleted, within the same transaction. */
export async function recordContent(changes: readonly Change[], unit: Unit): Promise<void> {
  for (const { action, table, id } of changes)
    if (action === 'deleted' && owners.has(table.name)) await forgetContent(table.name, id, unit);
}
