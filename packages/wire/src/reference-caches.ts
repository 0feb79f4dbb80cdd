import type { OwnTable, Schema } from '@reeve/store';
import { ReferenceCache } from './reference-cache.ts';

/** The reference caches of a tenant: one for each version of the API that is spoken to it, as each has its own models. */
export class ReferenceCaches {
  readonly #caches = new Map<Schema, ReferenceCache>();

  /** The cache of a version, by its schema. */
  of(schema: Schema): ReferenceCache {
    const known = this.#caches.get(schema);
    if (known !== undefined) return known;
    const made = new ReferenceCache(schema.catalogue, schema.tables);
    this.#caches.set(schema, made);
    return made;
  }

  /** Forgets what is kept of a record that was written. */
  drop(table: string, id: number): void {
    for (const cache of this.#caches.values()) cache.drop(table, id);
  }

  /** Forgets everything. */
  clear(): void {
    for (const cache of this.#caches.values()) cache.clear();
  }
}

const tables: readonly OwnTable[] = [];

/** The part of a tenant that keeps references (a `TenantPart`, which is declared above this package). */
export const referenceCaches = {
  name: 'reference caches',
  tables,
  attach() {
    const own = new ReferenceCaches();
    return { own, heard: (table: string, id: number) => own.drop(table, id), forget: () => own.clear() };
  },
};
