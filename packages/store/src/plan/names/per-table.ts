import type { Catalogue } from '@reeve/catalogue';
import type { Schema } from '../../schema/schema.ts';
import type { Table } from '../../schema/table.ts';

/** Makes something for each table when it is first asked for, and keeps it as long as the table lives. */
export function perTable<V>(make: (table: Table) => V): (table: Table) => V {
  const kept = new WeakMap<Table, { readonly value: V }>();
  return (table) => {
    const found = kept.get(table);
    if (found !== undefined) return found.value;
    const value = make(table);
    kept.set(table, { value });
    return value;
  };
}

/**
 * The same for what differs between the versions of the API, which share their tables: kept for each table of each
 * version's catalogue. Of a schema nothing else may be looked at but what is the same for all that have the catalogue.
 */
export function perTableAndVersion<V>(make: (table: Table, schema: Schema) => V): (table: Table, schema: Schema) => V {
  const kept = new WeakMap<Catalogue, (table: Table) => V>();
  return (table, schema) => {
    const known = kept.get(schema.catalogue) ?? perTable((each) => make(each, schema));
    kept.set(schema.catalogue, known);
    return known(table);
  };
}
