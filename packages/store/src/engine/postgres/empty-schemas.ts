import type pg from 'pg';
import { dropSchema } from './drop-schema.ts';
import { postgresError, sqlState } from './postgres-error.ts';
import { inBatches, transaction } from './schema-batches.ts';
import { type SchemaDefinition, schemaDefinition } from './schema-definition.ts';
import { quoted, unfinishedSchema } from './schema-name.ts';

/** Schemas in stock start with this: no tenant's and no template's does. */
const stockPrefix = 'reevestock_';

/**
 * What tells schemas of different shape apart: names, types and order of columns, and what indexes and constraints are on. It is read from the
 * catalogue's own numbers, in a fraction of the time that their definitions take.
 */
const shapeQuery = `select md5(coalesce(string_agg(line, E'\\n' order by line), '')) from (
    select format('c %s %s %s %s %s %s %s %s', c.relname, a.attname, a.attnum, a.atttypid, a.atttypmod, a.attnotnull, a.attidentity, a.attgenerated) line
      from pg_class c join pg_attribute a on a.attrelid = c.oid
      where c.relnamespace = $1::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    union all
    select format('i %s %s %s %s %s %s', t.relname, i.relname, x.indkey, x.indclass, x.indoption, x.indisunique)
      from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
      where t.relnamespace = $1::regnamespace
    union all
    select format('k %s %s %s %s %s', t.relname, k.conname, k.contype, k.conkey, r.relname)
      from pg_constraint k join pg_class t on t.oid = k.conrelid left join pg_class r on r.oid = k.confrelid
      where k.connamespace = $1::regnamespace and k.contype <> 'n') lines`;

async function shapeOf(client: pg.ClientBase, schema: string): Promise<string> {
  const { rows } = await client.query<[string]>({ text: shapeQuery, values: [quoted(schema)], rowMode: 'array' });
  return rows[0]?.[0] ?? '';
}

/** A schema in stock; `isOwn`: this user's, who alone may give it another name. */
interface StockedSchema {
  readonly name: string;
  readonly shape: string | null;
  readonly isOwn: boolean;
}

async function stocked(client: pg.ClientBase): Promise<readonly StockedSchema[]> {
  const text = `select nspname::text as name, obj_description(oid, 'pg_namespace') as shape,
      pg_get_userbyid(nspowner) = current_user as "isOwn"
    from pg_namespace where starts_with(nspname::text, $1) order by 1`;
  return (await client.query<StockedSchema>(text, [stockPrefix])).rows;
}

/** Gives an empty schema in stock that has the shape of `from` the name `to`; false where there is none. */
export async function takeEmptySchema(client: pg.ClientBase, from: string, to: string): Promise<boolean> {
  const own = (await stocked(client)).filter(({ isOwn }) => isOwn);
  if (own.length === 0) return false;
  const wanted = await shapeOf(client, from);
  for (const { name, shape } of own) if (shape === wanted && (await renamed(client, name, to))) return true;
  return false;
}

const schemaMissing = '3F000';

/** False where another process was faster. */
async function renamed(client: pg.ClientBase, name: string, to: string): Promise<boolean> {
  try {
    await client.query(`alter schema ${quoted(name)} rename to ${quoted(to)}`);
    return true;
  } catch (error) {
    if (sqlState(error) === schemaMissing) return false;
    throw postgresError(error);
  }
}

/** Makes empty schemas of the shape of `from` until so many are in stock; those of another shape go. Given up once `ends` is aborted. */
export async function stockUp(client: pg.ClientBase, from: string, count: number, ends: AbortSignal): Promise<void> {
  const wanted = await shapeOf(client, from);
  const own = (await stocked(client)).filter(({ isOwn }) => isOwn);
  for (const { name, shape } of own) if (shape !== wanted) await dropSchema(client, name);
  for (let missing = count - own.filter(({ shape }) => shape === wanted).length; missing > 0; missing -= 1)
    await makeEmpty(client, from, await freeName(client), wanted, ends);
}

async function freeName(client: pg.ClientBase): Promise<string> {
  const taken = new Set((await stocked(client)).map(({ name }) => name));
  for (let number = 1; ; number += 1) if (!taken.has(`${stockPrefix}${number}`)) return `${stockPrefix}${number}`;
}

async function makeEmpty(client: pg.ClientBase, from: string, name: string, shape: string, ends: AbortSignal) {
  const half = unfinishedSchema(name);
  await dropSchema(client, half);
  const parts = ['tables', 'sequences', 'defaults', 'indexes', 'foreignKeys'] as const;
  const definition = await transaction(client, () => schemaDefinition(client, from, parts));
  await client.query(`create schema ${quoted(half)}`);
  await makeTables(client, from, half, definition, ends);
  await inBatches(client, half, definition.indexes, ends);
  await inBatches(client, half, definition.foreignKeys, ends);
  await client.query(`comment on schema ${quoted(half)} is '${shape}'`);
  await client.query(`alter schema ${quoted(half)} rename to ${quoted(name)}`);
}

/** Makes the tables of a schema in another, which is there: without rows, indexes and foreign keys. */
export async function makeTables(
  client: pg.ClientBase,
  from: string,
  into: string,
  definition: Pick<SchemaDefinition, 'tables' | 'sequences' | 'defaults'>,
  ends?: AbortSignal,
): Promise<void> {
  const table = (name: string) =>
    `create table ${quoted(name)} (like ${quoted(from)}.${quoted(name)} including all excluding indexes)`;
  // Sequences come first, for a column's default may name one.
  await inBatches(client, into, definition.sequences, ends);
  await inBatches(client, into, definition.tables.map(table), ends);
  await inBatches(client, into, definition.defaults, ends);
}
