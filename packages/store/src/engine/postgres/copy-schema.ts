import type pg from 'pg';
import { dropSchema } from './drop-schema.ts';
import { makeTables, takeEmptySchema } from './empty-schemas.ts';
import { fillSchema } from './fill-schema.ts';
import { inBatches, transaction } from './schema-batches.ts';
import { schemaDefinition } from './schema-definition.ts';
import { quoted, unfinishedSchema } from './schema-name.ts';

/**
 * Makes `to` a copy of the schema `from`, rows and all. Where an empty schema of its shape is in stock, that is filled; without one all
 * tables are made, which takes several times as long. The work goes on in an unfinished schema, and the last step gives it its name: there
 * is all of the copy or nothing. The source must not be written meanwhile.
 */
export async function copySchema(client: pg.ClientBase, from: string, to: string): Promise<void> {
  const half = unfinishedSchema(to);
  await dropSchema(client, half);
  if (await takeEmptySchema(client, from, half)) await fillSchema(client, from, half);
  else await buildCopy(client, from, half);
  await client.query(`alter schema ${quoted(half)} rename to ${quoted(to)}`);
}

/** In transactions small enough for the server's lock table. */
async function buildCopy(client: pg.ClientBase, from: string, half: string): Promise<void> {
  const definition = await transaction(client, () => schemaDefinition(client, from));
  await client.query(`create schema ${quoted(half)}`);
  await makeTables(client, from, half, definition);
  await inBatches(client, half, definition.rows);
  await inBatches(client, half, definition.indexes);
  await inBatches(client, half, definition.foreignKeys);
  await inBatches(client, half, definition.positions);
}
