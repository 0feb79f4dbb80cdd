import type { IntegerReference } from '@reeve/catalogue';
import type { Column, Table } from '@reeve/store';
import type { Unit } from '../unit/unit.ts';

/** A column by whose integers records name others without a reference. */
export interface NamingColumn {
  readonly table: Table;
  readonly column: Column;
  /** Each row has a list of ids there. */
  readonly isList: boolean;
  /** Where a field beside it says what is named: that field, and its values for these records. */
  readonly by: { readonly field: string; readonly values: readonly string[] } | null;
}

const known = new WeakMap<Table, readonly NamingColumn[]>();

/**
 * Every column that names this table's records by a plain integer (evidence: records/usages-by-number). What records
 * belong to is not among them, and neither are integers that show a reference.
 */
export function namingColumns(table: Table, unit: Pick<Unit, 'schema'>): readonly NamingColumn[] {
  const found = known.get(table) ?? unit.schema.tables.all.flatMap((each) => columnsIn(each, table, unit));
  known.set(table, found);
  return found;
}

function columnsIn(referring: Table, table: Table, unit: Pick<Unit, 'schema'>): NamingColumn[] {
  const references = unit.schema.catalogue.integerReferencesOf(referring.collection.path);
  return references.flatMap((reference) => {
    const column = referring.byKey.get(reference.field);
    if (column === undefined || column.references !== null || !names(reference.names, table, unit)) return [];
    return [{ table: referring, column, isList: column.kind === 'json', by: byOf(reference, table, unit) }];
  });
}

function byOf({ by, namesBy }: IntegerReference, table: Table, unit: Pick<Unit, 'schema'>): NamingColumn['by'] {
  if (by === undefined || namesBy === undefined) return null;
  const values = Object.keys(namesBy).filter((value) => names(namesBy[value] ?? [], table, unit));
  return { field: by, values };
}

function names(views: readonly string[], { collection }: Table, { schema }: Pick<Unit, 'schema'>): boolean {
  return views.some((path) => schema.catalogue.view(path).collection === collection.path);
}
