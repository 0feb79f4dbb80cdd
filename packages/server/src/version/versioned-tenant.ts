import type { Schema, TenantDatabase } from '@reeve/store';
import { ReferenceCache } from '@reeve/wire';
import { changedTopic, type Tenant } from '../tenant/tenant.ts';

const caches = new WeakMap<TenantDatabase, Map<string, ReferenceCache>>();

/** A tenant that is read and written by the models of an older version. Its references are of that version too. */
export function versionedTenant(tenant: Tenant, schema: Schema, version: string): Tenant {
  return {
    ...tenant,
    writer: { ...tenant.writer, schema },
    references: referencesFor(tenant.database, schema, version),
  };
}

function referencesFor(database: TenantDatabase, schema: Schema, version: string): ReferenceCache {
  const known = caches.get(database) ?? new Map<string, ReferenceCache>();
  caches.set(database, known);
  const found = known.get(version);
  if (found !== undefined) return found;
  const references = new ReferenceCache(schema.catalogue, schema.tables);
  known.set(version, references);
  database.listen(
    changedTopic,
    (payload) => forget(payload, references),
    () => references.clear(),
  );
  return references;
}

function forget(payload: string, references: ReferenceCache): void {
  for (const line of payload.split('\n')) {
    const [table = '', id] = line.split(' ');
    references.drop(table, Number(id));
  }
}
