import type pg from 'pg';
import { inBatches } from './schema-batches.ts';
import { quoted } from './schema-name.ts';

/**
 * Deletes a schema if it is there: its tables in small transactions first, as the server's lock table may not hold all
 * of them at once.
 */
export async function dropSchema(client: pg.ClientBase, schema: string): Promise<void> {
  const text = 'select tablename::text from pg_tables where schemaname = $1 order by 1';
  const { rows } = await client.query<[string]>({ text, values: [schema], rowMode: 'array' });
  const drops = rows.map(([table]) => `drop table if exists ${quoted(table)} cascade`);
  await inBatches(client, schema, drops);
  await client.query(`drop schema if exists ${quoted(schema)} cascade`);
}
