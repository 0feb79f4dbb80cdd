import type { Schema, TenantDatabase } from '@reeve/store';
import { FragmentCache } from '@reeve/wire';
import { changedTopic, type Tenant } from '../tenant/tenant.ts';

const caches = new WeakMap<TenantDatabase, Map<string, FragmentCache>>();

/** A tenant that is read and written by the models of an older version. References have fragments of that version. */
export function versionedTenant(tenant: Tenant, schema: Schema, version: string): Tenant {
  return {
    ...tenant,
    writer: { ...tenant.writer, schema },
    fragments: fragmentsFor(tenant.database, schema, version),
  };
}

function fragmentsFor(database: TenantDatabase, schema: Schema, version: string): FragmentCache {
  const known = caches.get(database) ?? new Map<string, FragmentCache>();
  caches.set(database, known);
  const found = known.get(version);
  if (found !== undefined) return found;
  const fragments = new FragmentCache(schema.catalogue, schema.tables);
  known.set(version, fragments);
  database.listen(
    changedTopic,
    (payload) => forget(payload, fragments),
    () => fragments.clear(),
  );
  return fragments;
}

function forget(payload: string, fragments: FragmentCache): void {
  for (const line of payload.split('\n')) {
    const [table = '', id] = line.split(' ');
    fragments.drop(table, Number(id));
  }
}
