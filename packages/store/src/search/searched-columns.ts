import { type Column, quoted, type Table, type Tables } from '../schema/table.ts';

/** A column whose text people look into, with the search index that finds parts of it. */
export interface SearchedColumn {
  readonly table: Table;
  readonly column: Column;
  /** The name of its search index; on SQLite that of a virtual table. */
  readonly index: string;
}

/**
 * Where `contains` is worth a trigram index: short texts of the largest tables (measured: a hundred times
 * faster over 100,000 tickets; every write of such a text pays for it).
 */
const searched: readonly (readonly [collection: string, field: string])[] = [
  ['/service/tickets', 'summary'],
  ['/company/companies', 'name'],
  ['/company/contacts', 'fullName'],
  ['/company/contacts/{parentId}/communications', 'value'],
  ['/company/configurations', 'name'],
];

const known = new WeakMap<Column, SearchedColumn | null>();

/** The columns that have a search index. */
export function searchedColumns(tables: Tables): SearchedColumn[] {
  return searched.map(([collection, field]) => toSearched(tables.of(collection), field));
}

const ofTables = new WeakMap<Table, readonly SearchedColumn[]>();

/** The columns of a table that have a search index. Found once a table. */
export function searchedIn(table: Table): readonly SearchedColumn[] {
  const found = ofTables.get(table);
  if (found !== undefined) return found;
  const own = searched.filter(([collection]) => collection === table.collection.path);
  const columns = own.map(([, field]) => toSearched(table, field));
  ofTables.set(table, columns);
  return columns;
}

function toSearched(table: Table, field: string): SearchedColumn {
  const column = table.byKey.get(field);
  if (column === undefined) throw new Error(`${table.name} has no column for ${field}.`);
  return { table, column, index: `reeve_search__${table.name}__${column.name}` };
}

/** The search index of a column, or nothing. */
export function searchedColumn(column: Column, tables: Tables): SearchedColumn | null {
  const found = known.get(column);
  if (found !== undefined) return found;
  const searchedOne = searchedColumns(tables).find((each) => each.column === column) ?? null;
  known.set(column, searchedOne);
  return searchedOne;
}

/** The name of a search index as SQL writes it. */
export function quotedIndex({ index }: SearchedColumn): string {
  return quoted(index);
}
