import type pg from 'pg';
import { dropSchema } from './drop-schema.ts';
import { inBatches, transaction } from './schema-batches.ts';
import { schemaDefinition } from './schema-definition.ts';
import { quoted, unfinishedSchema } from './schema-name.ts';

/**
 * Makes `to` a copy of the schema `from`, rows and all. Seconds rather than milliseconds for hundreds of tables, so a
 * server prepares spares ahead and renames them. The work goes on in an unfinished schema, in transactions small
 * enough for the server's lock table, and the last step gives it its name: there is all of the copy or nothing.
 * The source must not be written meanwhile.
 */
export async function copySchema(client: pg.ClientBase, from: string, to: string): Promise<void> {
  const half = unfinishedSchema(to);
  await dropSchema(client, half);
  const definition = await transaction(client, () => schemaDefinition(client, from));
  const table = (name: string) =>
    `create table ${quoted(name)} (like ${quoted(from)}.${quoted(name)} including all excluding indexes)`;
  await client.query(`create schema ${quoted(half)}`);
  // Sequences come first, for a column's default may name one.
  await inBatches(client, half, definition.sequences);
  await inBatches(client, half, definition.tables.map(table));
  await inBatches(client, half, definition.defaults);
  await inBatches(client, half, definition.rows);
  await inBatches(client, half, definition.indexes);
  await inBatches(client, half, definition.foreignKeys);
  await inBatches(client, half, definition.positions);
  await client.query(`alter schema ${quoted(half)} rename to ${quoted(to)}`);
}
