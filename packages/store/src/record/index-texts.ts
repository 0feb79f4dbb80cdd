import type { Connection, Dialect } from '../engine/engine.ts';
import { foldedText } from '../schema/ddl.ts';
import { quoted, type Table } from '../schema/table.ts';
import { quotedIndex, type SearchedColumn, searchedIn } from '../search/searched-columns.ts';
import { companionOf, type Json } from './stored-record.ts';

/** The database that a write goes to. */
export interface TextGround {
  readonly connection: Connection;
  readonly dialect: Dialect;
}

type Values = Readonly<Record<string, Json | undefined>>;

/**
 * Puts texts of a record into the search indexes of its table, in the transaction that writes it: all of a new record, or those that
 * changed. Does nothing on PostgreSQL, whose indexes follow by themselves.
 */
export function indexTexts(
  table: Table,
  id: number,
  values: Values,
  how: 'added' | 'changed',
  { connection, dialect }: TextGround,
): Promise<void> | undefined {
  if (dialect.name === 'postgres') return undefined;
  const concerned = searchedIn(table).filter(({ column: { key } }) => how === 'added' || Object.hasOwn(values, key));
  return concerned.length === 0 ? undefined : putIn(concerned, id, values, how, connection);
}

async function putIn(
  searched: readonly SearchedColumn[],
  id: number,
  values: Values,
  how: 'added' | 'changed',
  connection: Connection,
): Promise<void> {
  for (const each of searched) {
    const { add, remove } = statementsOf(each);
    if (how === 'changed') await connection.run(remove, [id]);
    const text = values[each.column.key];
    if (typeof text === 'string') await connection.run(add, [id, companionOf(text), text]);
  }
}

/** Puts in the texts of all records above an id, which were written past the write path. Does nothing on PostgreSQL. */
export async function indexTextsAbove(table: Table, id: number, { connection, dialect }: TextGround): Promise<void> {
  if (dialect.name === 'postgres') return;
  for (const searched of searchedIn(table)) {
    const { name } = searched.column;
    await connection.run(
      `insert into ${quotedIndex(searched)} (rowid, "text") select "id", ${foldedText(searched.column, dialect)}
       from ${quoted(table.name)} where "id" > ? and ${quoted(name)} is not null`,
      [id],
    );
  }
}

interface Statements {
  readonly add: string;
  readonly remove: string;
}

const known = new WeakMap<SearchedColumn, Statements>();

/** Made once a column, so that neither the texts nor their hashes are made anew for each write. */
function statementsOf(searched: SearchedColumn): Statements {
  const found = known.get(searched);
  if (found !== undefined) return found;
  const target = quotedIndex(searched);
  const statements = {
    add: `insert into ${target} (rowid, "text") values (?, coalesce(?, lower(?)))`,
    remove: `delete from ${target} where rowid = ?`,
  };
  known.set(searched, statements);
  return statements;
}
