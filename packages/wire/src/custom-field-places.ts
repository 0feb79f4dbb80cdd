import { whereaboutsOf } from '@reeve/catalogue';
import { type Column, type Connection, quoted, type Row, type Table, type Tables } from '@reeve/store';
import { inBatches, marks } from './id-batches.ts';

/** The location and department of a record; null where it has none. */
export interface RecordPlace {
  readonly location: number | null;
  readonly department: number | null;
}

/** Where in a row a record says where it is: itself, or by the record above it, of which columns are read. */
export interface PlaceInRow {
  readonly above: { readonly at: number; readonly table: Table; readonly columns: readonly (Column | null)[] } | null;
  readonly location: number | null;
  readonly department: number | null;
}

/** What a serializer has to read to know where the records of a table are; null where they do not say it. */
export function placeInRow(table: Table, tables: Tables, at: (key: string) => number): PlaceInRow | null {
  const whereabouts = whereaboutsOf(table.collection.path);
  if (whereabouts === undefined) return null;
  const { above, location, department } = whereabouts;
  if (above === undefined) return { above: null, location: placed(location, at), department: placed(department, at) };
  const holder = tables.of(above.collection);
  const columns = [location, department].map((key) => (key === undefined ? null : (holder.byKey.get(key) ?? null)));
  return { above: { at: at(above.field), table: holder, columns }, location: null, department: null };
}

function placed(key: string | undefined, at: (key: string) => number): number | null {
  return key === undefined ? null : at(key);
}

/** Where the records of a page are, by record (evidence: custom-fields/whereabouts). */
export async function placesOf(
  place: PlaceInRow | null,
  rows: readonly Row[],
  connection: Connection,
): Promise<Map<number, RecordPlace>> {
  if (place === null) return new Map();
  const { above, location, department } = place;
  if (above !== null) return placesAbove(above, rows, connection);
  return new Map(
    rows.map((row) => [row[0] as number, { location: idAt(row, location), department: idAt(row, department) }]),
  );
}

async function placesAbove(
  { at, table, columns }: NonNullable<PlaceInRow['above']>,
  rows: readonly Row[],
  connection: Connection,
): Promise<Map<number, RecordPlace>> {
  const known = new Map<unknown, RecordPlace>();
  const names = columns.map((column) => (column === null ? 'null' : quoted(column.name)));
  const wanted = [...new Set(rows.map((row) => row[at]))].filter((id) => id !== null) as number[];
  for (const batch of wanted.length === 0 ? [] : inBatches(wanted)) {
    const sql = `select "id", ${names.join(', ')} from ${quoted(table.name)} where "id" in (${marks(batch)})`;
    for (const row of await connection.all(sql, batch))
      known.set(row[0], { location: idAt(row, 1), department: idAt(row, 2) });
  }
  const nowhere: RecordPlace = { location: null, department: null };
  return new Map(rows.map((row) => [row[0] as number, known.get(row[at]) ?? nowhere]));
}

function idAt(row: Row, place: number | null): number | null {
  return place === null ? null : ((row[place] as number | null) ?? null);
}
