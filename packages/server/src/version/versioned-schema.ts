import type { OlderVersion } from '@reeve/catalogue';
import type { Schema } from '@reeve/store';
import { versionedCatalogue } from './versioned-catalogue.ts';

const made = new WeakMap<Schema, Map<string, Schema>>();

/**
 * The schema as an older version had it; storage stays the newest's. The same object for the same version, since shapes
 * and references are kept by it.
 */
export function versionedSchema(schema: Schema, older: OlderVersion): Schema {
  const versions = made.get(schema) ?? new Map<string, Schema>();
  made.set(schema, versions);
  const known = versions.get(older.version);
  if (known !== undefined) return known;
  const versioned = { catalogue: versionedCatalogue(schema.catalogue, older), tables: schema.tables };
  versions.set(older.version, versioned);
  return versioned;
}
