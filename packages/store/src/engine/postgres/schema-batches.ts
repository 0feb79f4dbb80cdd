import type pg from 'pg';
import { quoted } from './schema-name.ts';

/** Statements in one transaction: each may lock a handful of relations, and the default lock table holds some 6,400. */
const batchSize = 100;

/**
 * Runs statements with the search path set to a schema, a batch a transaction and a round trip; none more once `ends` is aborted. No batch waits for the disk: what makes the whole
 * appear or go, afterwards, does, and with it all that was logged before.
 */
export async function inBatches(
  client: pg.ClientBase,
  schema: string,
  statements: readonly string[],
  ends?: AbortSignal,
): Promise<void> {
  for (let start = 0; start < statements.length; start += batchSize) {
    ends?.throwIfAborted();
    const batch = statements.slice(start, start + batchSize);
    await transaction(client, () => client.query(`${buildSettings(schema)}; ${batch.join(';\n')}`));
  }
}

/** Whatever a schema is made by takes as long as it takes, and waits for no disk. */
export function buildSettings(schema: string): string {
  return `set local search_path to ${quoted(schema)}; set local statement_timeout = 0; set local synchronous_commit = off`;
}

/** Runs work in a transaction of a client: committed when it resolves, rolled back when it rejects. */
export async function transaction<T>(client: pg.ClientBase, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
