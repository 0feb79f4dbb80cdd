import type pg from 'pg';

/**
 * Waits until nobody else, in any process, holds one of these names, and holds them until the connection ends. They are
 * taken in one order, so that two who want the same do not wait for each other.
 */
export async function holdNames(client: pg.ClientBase, names: readonly string[]): Promise<void> {
  for (const name of [...names].sort()) await client.query('select pg_advisory_lock(hashtextextended($1, 1))', [name]);
}
