import type { Table } from '../schema/table.ts';

/**
 * Makes something for each table when it is first asked for, and keeps it as long as the table lives. Further arguments
 * reach `make` the first time only: they must be the same each time for one table.
 */
export function perTable<V, Rest extends readonly unknown[]>(
  make: (table: Table, ...rest: Rest) => V,
): (table: Table, ...rest: Rest) => V {
  const kept = new WeakMap<Table, { readonly value: V }>();
  return (table, ...rest) => {
    const found = kept.get(table);
    if (found !== undefined) return found.value;
    const value = make(table, ...rest);
    kept.set(table, { value });
    return value;
  };
}
