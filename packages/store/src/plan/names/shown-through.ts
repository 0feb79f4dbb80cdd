import type { Column, Table, Tables } from '../../schema/table.ts';

/** A step from a row to the row that one of its references points to. */
export interface Hop {
  readonly column: Column;
  readonly table: Table;
}

/** Where a way through references ends: the references, and the column of the last record. */
export interface Through {
  readonly hops: readonly Hop[];
  readonly column: Column;
}

/**
 * The columns of a way (`Field.through`) that begins at a table. Columns are the same in every version of the API, also where
 * a version has no name for a step. Raises an error on a way that leads nowhere: the catalogue is checked for such.
 */
export function throughColumns(path: readonly string[], table: Table, tables: Tables): Through {
  const hops: Hop[] = [];
  for (const [at, key] of path.entries()) {
    const place = hops.at(-1)?.table ?? table;
    const column = place.byKey.get(key);
    if (column === undefined) break;
    if (at === path.length - 1) return { hops, column };
    if (column.references === null) break;
    hops.push({ column, table: tables.named(column.references) });
  }
  throw new Error(`${table.name} shows nothing through ${path.join('/')}.`);
}
