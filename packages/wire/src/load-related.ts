import type { ListSource } from '@reeve/catalogue';
import { type Connection, type Dialect, quoted, type Row, type Schema } from '@reeve/store';
import { readCustomFields } from './custom-fields.ts';
import { inBatches, marks } from './id-batches.ts';
import type { FragmentCache } from './reference-cache.ts';
import { type Beside, type Shape, toShape } from './serializer.ts';

/** Where the JSON beside the rows comes from. */
export interface Reading {
  readonly schema: Schema;
  readonly dialect: Dialect;
  readonly connection: Connection;
  readonly fragments: FragmentCache;
  readonly base: string;
}

/** Reads what a page of rows needs beside them: references, lists of rows, custom fields. */
export async function readBeside(shape: Shape, rows: readonly Row[], reading: Reading): Promise<Beside> {
  await loadReferences(shape, rows, reading);
  const ids = rows.map((row) => row[0] as number);
  const lists = new Map<string, ReadonlyMap<number, string>>();
  for (const source of shape.lists) lists.set(source.field, await readList(source, ids, reading));
  const customFields = shape.customFields
    ? await readCustomFields(shape.table, ids, reading.connection, reading.fragments.customFields)
    : new Map<number, string>();
  return { base: reading.base, fragments: reading.fragments.for(reading.base), lists, customFields };
}

async function loadReferences(shape: Shape, rows: readonly Row[], reading: Reading): Promise<void> {
  if (shape.references.length === 0) return;
  const known = reading.fragments.for(reading.base);
  const wanted = new Map<string, Set<number>>();
  for (const { type, at } of shape.references) {
    const kept = known.get(type);
    for (const row of rows) {
      const id = row[at] as number | null;
      if (id === null || kept?.has(id) === true) continue;
      const ids = wanted.get(type) ?? new Set();
      wanted.set(type, ids.add(id));
    }
  }
  if (wanted.size > 0) await reading.fragments.load(reading.base, wanted, reading.connection);
}

/** The JSON arrays of a list of rows, by parent. */
async function readList(source: ListSource, ids: readonly number[], reading: Reading): Promise<Map<number, string>> {
  const { catalogue, tables } = reading.schema;
  const view = catalogue.view(source.collection);
  const parent = tables.of(source.collection).byKey.get(view.parent?.field ?? '_parentId');
  const shape = source.through === undefined ? itemShape(source, reading) : null;
  const columns = shape === null ? [tables.of(source.collection).byKey.get(source.through ?? '')] : shape.columns;
  const names = [parent, ...columns].map((column) => quoted(column?.name ?? 'id')).join(', ');
  const lists = new Map<number, string[]>();
  for (const batch of ids.length === 0 ? [] : inBatches([...ids])) {
    const sql = `select ${names} from ${quoted(view.collection === '' ? '' : tables.of(view.collection).name)} where ${quoted(parent?.name ?? '')} in (${marks(batch)}) order by "id"`;
    const rows = await reading.connection.all(sql, batch);
    for (const [parentId, text] of await elements(shape, source, rows, reading))
      lists.set(parentId, [...(lists.get(parentId) ?? []), text]);
  }
  return new Map([...lists].map(([id, texts]) => [id, `[${texts.join(',')}]`]));
}

function itemShape(source: ListSource, { schema }: Reading): Shape {
  const field = schema.catalogue.model(source.model).byName.get(source.field);
  return toShape(schema.catalogue.view(source.collection), schema.catalogue.model(field?.of ?? ''), null, schema);
}

async function elements(
  shape: Shape | null,
  source: ListSource,
  rows: readonly Row[],
  reading: Reading,
): Promise<[number, string][]> {
  if (shape !== null) {
    const inner = rows.map((row) => row.slice(1));
    const beside = await readBeside(shape, inner, reading);
    return inner.map((row, at) => [rows[at]?.[0] as number, shape.write(row, beside)]);
  }
  const type = reading.schema.catalogue.model(source.model).byName.get(source.field)?.of ?? '';
  const wanted = new Set(rows.map((row) => row[1] as number));
  await reading.fragments.load(reading.base, new Map([[type, wanted]]), reading.connection);
  const fragments = reading.fragments.for(reading.base).get(type);
  return rows.map((row) => [row[0] as number, fragments?.get(row[1] as number) ?? `{"id":${row[1]}}`]);
}
