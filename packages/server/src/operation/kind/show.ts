import type { View } from '@reeve/catalogue';
import { toTimestamp } from '@reeve/domain';
import { parseFields } from '@reeve/query';
import type { Row } from '@reeve/store';
import {
  compileSerializer,
  inBatches,
  loadRelated,
  referenceCaches,
  type Selection,
  type Serializer,
  toSelection,
  wholeSerializer,
} from '@reeve/wire';
import type { Call } from '../../call/call.ts';

/** The serializer of a call's records; those of whole models are kept, selections made anew. */
export function serializerFor(call: Pick<Call, 'query' | 'schema'>, view: View, model: string): Serializer {
  const selection = selectionOf(call);
  if (selection === null) return wholeSerializer(view, model, call.schema);
  return compileSerializer(view, call.schema.catalogue.model(model), selection, call.schema);
}

function selectionOf(call: Pick<Call, 'query'>): Selection {
  const text = call.query.get('fields');
  return text === undefined ? null : toSelection(parseFields(text));
}

/** Serializes rows as JSON objects, loading what is related to them. */
export async function serializeRows(call: Call, serializer: Serializer, rows: readonly Row[]): Promise<string[]> {
  const related = await loadRelated(serializer, rows, referenceSourceOf(call));
  return rows.map((row) => serializer.serialize(row, related));
}

/** Where a call reads related data from. */
export function referenceSourceOf(call: Call) {
  const { database } = call.tenant;
  const references = call.tenant.part(referenceCaches).of(call.schema);
  const { schema, base } = call;
  const now = toTimestamp(call.tenant.writer.clock.now());
  return { schema, dialect: database.dialect, connection: database.reader, references, base, now };
}

/** The records of the given ids, in their order, as JSON objects. Ids without a record are passed over. */
export async function showByIds(call: Call, view: View, model: string, ids: readonly number[]): Promise<string[]> {
  const shown = await shownById(call, view, model, ids);
  return ids.map((id) => shown.get(id)).filter((text) => text !== undefined);
}

/** The same by id. */
export async function shownById(
  call: Call,
  view: View,
  model: string,
  ids: readonly number[],
): Promise<Map<number, string>> {
  const serializer = serializerFor(call, view, model);
  const rows = new Map<number, Row>();
  for (const batch of inBatches(ids)) {
    for (const row of await call.tenant.database.reader.all(serializer.byIds(batch.length), batch))
      rows.set(row[0] as number, row);
  }
  const texts = await serializeRows(call, serializer, [...rows.values()]);
  return new Map([...rows.keys()].map((id, at) => [id, texts[at] ?? '{}']));
}

/** One record as a JSON object; undefined when it is gone. */
export async function showOne(call: Call, view: View, model: string, id: number): Promise<string | undefined> {
  return (await showByIds(call, view, model, [id]))[0];
}
