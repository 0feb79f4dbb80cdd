import type pg from 'pg';
import { buildSettings, transaction } from './schema-batches.ts';
import { schemaDefinition } from './schema-definition.ts';

/**
 * Puts the rows of a schema into an empty one of the same shape, and its sequences where those of the source stand, in one transaction: foreign
 * keys are looked at when it ends. The rows of a source hold together already, so that a superuser, who may, leaves that out.
 */
export async function fillSchema(client: pg.ClientBase, from: string, into: string): Promise<void> {
  await transaction(client, async () => {
    const { rows, positions } = await schemaDefinition(client, from, ['rows', 'positions']);
    const superuser = await client.query('select from pg_roles where rolname = current_user and rolsuper');
    const trusting = superuser.rowCount === 1 ? ['set local session_replication_role = replica'] : [];
    await client.query([buildSettings(into), ...trusting, ...rows, ...positions].join(';\n'));
  });
}
