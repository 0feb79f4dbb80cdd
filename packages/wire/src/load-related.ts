import type { ListSource } from '@reeve/catalogue';
import { type Connection, type Dialect, quoted, type Row, type Schema } from '@reeve/store';
import { readCustomFields } from './custom-fields.ts';
import type { Note } from './finished/dependencies.ts';
import { belowIn } from './finished/marks.ts';
import { inBatches, marks } from './id-batches.ts';
import { idAt } from './object-part.ts';
import type { ReferenceCache } from './reference-cache.ts';
import { textsOf } from './reference-texts.ts';
import type { Related } from './related.ts';
import { compileSerializer, type Serializer } from './serializer.ts';
import { idsThrough, readThrough, type ShownThrough } from './shown-through.ts';

/** Where what is related to rows comes from. */
export interface ReferenceSource {
  readonly schema: Schema;
  readonly dialect: Dialect;
  readonly connection: Connection;
  readonly references: ReferenceCache;
  readonly base: string;
  /** The moment of the answer, as stored. */
  readonly now: string;
}

/**
 * Loads what is related to a page of rows: references, lists of rows, custom fields. Where it is asked for, notes what each
 * row shows of others.
 */
export async function loadRelated(
  serializer: Serializer,
  rows: readonly Row[],
  from: ReferenceSource,
  note?: Note,
): Promise<Related> {
  const through = await readThrough(serializer.through, rows, from.connection, note);
  if (note !== undefined) noteReferences(serializer, rows, through, from, note);
  await loadReferences(serializer, rows, through, from);
  const ids = rows.map((row) => row[0] as number);
  const lists = new Map<string, ReadonlyMap<number, string>>();
  for (const source of serializer.lists) lists.set(source.field, await readList(source, ids, from, note));
  const customFields = await readCustomFields(serializer, rows, from.connection, from.references.customFields);
  return { base: from.base, now: from.now, references: from.references.for(from.base), lists, through, customFields };
}

function noteReferences(
  serializer: Serializer,
  rows: readonly Row[],
  through: ShownThrough,
  { references }: ReferenceSource,
  note: Note,
): void {
  for (const row of rows) note(row[0] as number, serializer.table.name, row[0] as number);
  noteAbovePlace(serializer, rows, note);
  for (const place of serializer.references) {
    const table = references.tableOf(place.type);
    if (table === null) continue;
    for (const row of rows) {
      const id = idAt(row, place);
      if (id !== null) note(row[0] as number, table, id);
    }
  }
  for (const each of serializer.referencesThrough) {
    const table = references.tableOf(each.type);
    if (table !== null) for (const [record, id] of idsThrough(each, rows, through)) note(record, table, id);
  }
}

/** Whose custom fields depend on where the record above is, shows something of that. */
function noteAbovePlace({ customFields }: Serializer, rows: readonly Row[], note: Note): void {
  const above = customFields?.place?.above ?? null;
  if (above === null) return;
  for (const row of rows) if (row[above.at] !== null) note(row[0] as number, above.table.name, row[above.at] as number);
}

async function loadReferences(
  serializer: Serializer,
  rows: readonly Row[],
  through: ShownThrough,
  from: ReferenceSource,
): Promise<void> {
  if (serializer.references.length + serializer.referencesThrough.length === 0) return;
  const known = from.references.for(from.base);
  const wanted = new Map<string, Set<number>>();
  for (const place of serializer.references) {
    const { type } = place;
    const kept = known.get(type);
    for (const row of rows) {
      const id = idAt(row, place);
      if (id === null || kept?.has(id) === true) continue;
      const ids = wanted.get(type) ?? new Set();
      wanted.set(type, ids.add(id));
    }
  }
  for (const each of serializer.referencesThrough) {
    const ids = wanted.get(each.type) ?? new Set();
    for (const [, id] of idsThrough(each, rows, through)) wanted.set(each.type, ids.add(id));
  }
  if (wanted.size > 0) await from.references.load(from.base, wanted, from.connection);
}

/** The JSON arrays of a list of rows, by parent. */
async function readList(
  source: ListSource,
  ids: readonly number[],
  from: ReferenceSource,
  note?: Note,
): Promise<Map<number, string>> {
  const { catalogue, tables } = from.schema;
  const view = catalogue.view(source.collection);
  if (note !== undefined) for (const id of ids) note(id, belowIn(tables.of(source.collection).name), id);
  const parent = tables.of(source.collection).byKey.get(view.parent?.field ?? '_parentId');
  const serializer = source.through === undefined ? itemSerializer(source, from) : null;
  const columns =
    serializer === null ? [tables.of(source.collection).byKey.get(source.through ?? '')] : serializer.columns;
  const names = [parent, ...columns].map((column) => quoted(column?.name ?? 'id')).join(', ');
  const lists = new Map<number, string[]>();
  for (const batch of ids.length === 0 ? [] : inBatches([...ids])) {
    const sql = `select ${names} from ${quoted(view.collection === '' ? '' : tables.of(view.collection).name)} where ${quoted(parent?.name ?? '')} in (${marks(batch)}) order by "id"`;
    const rows = await from.connection.all(sql, batch);
    for (const [parentId, text] of await elements(serializer, source, rows, from, note)) {
      const known = lists.get(parentId);
      if (known === undefined) lists.set(parentId, [text]);
      else known.push(text);
    }
  }
  return new Map([...lists].map(([id, texts]) => [id, `[${texts.join(',')}]`]));
}

function itemSerializer(source: ListSource, { schema }: ReferenceSource): Serializer {
  const field = schema.catalogue.model(source.model).byName.get(source.field);
  return compileSerializer(
    schema.catalogue.view(source.collection),
    schema.catalogue.model(field?.of ?? ''),
    null,
    schema,
  );
}

async function elements(
  serializer: Serializer | null,
  source: ListSource,
  rows: readonly Row[],
  from: ReferenceSource,
  note?: Note,
): Promise<[number, string][]> {
  if (serializer !== null) {
    const inner = rows.map((row) => row.slice(1));
    const related = await loadRelated(serializer, inner, from, note && noteAbove(rows, note));
    return inner.map((row, at) => [rows[at]?.[0] as number, serializer.serialize(row, related)]);
  }
  const { catalogue } = from.schema;
  const model = catalogue.model(source.model);
  const type = textsOf(model.byName.get(source.field)?.of ?? '', model, catalogue);
  const table = note === undefined ? null : from.references.tableOf(type);
  if (table !== null) for (const row of rows) note?.(row[0] as number, table, row[1] as number);
  const wanted = new Set(rows.map((row) => row[1] as number));
  await from.references.load(from.base, new Map([[type, wanted]]), from.connection);
  const references = from.references.for(from.base).get(type);
  return rows.map((row) => [row[0] as number, references?.get(row[1] as number) ?? `{"id":${row[1]}}`]);
}

/** What an element shows of others, the record above it shows. Rows are the parent's id, then the element's columns. */
function noteAbove(rows: readonly Row[], note: Note): Note {
  const above = new Map(rows.map((row) => [row[1] as number, row[0] as number]));
  return (element, table, id) => note(above.get(element) ?? 0, table, id);
}
