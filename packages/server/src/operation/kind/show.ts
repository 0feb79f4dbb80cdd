import type { View } from '@reeve/catalogue';
import { parseFields } from '@reeve/query';
import type { Row } from '@reeve/store';
import { inBatches, readBeside, type Selection, type Shape, toSelection, toShape } from '@reeve/wire';
import type { Call } from '../../call/call.ts';

const shapes = new WeakMap<object, Map<string, Shape>>();

/** The shape in which a call's records are written; whole models are remembered, selections made anew. */
export function shapeFor(call: Pick<Call, 'query' | 'schema'>, view: View, model: string): Shape {
  const selection = selectionOf(call);
  const { catalogue } = call.schema;
  if (selection !== null) return toShape(view, catalogue.model(model), selection, call.schema);
  const known = shapes.get(call.schema) ?? new Map<string, Shape>();
  shapes.set(call.schema, known);
  const key = `${view.path} ${model}`;
  const found = known.get(key) ?? toShape(view, catalogue.model(model), null, call.schema);
  known.set(key, found);
  return found;
}

function selectionOf(call: Pick<Call, 'query'>): Selection {
  const text = call.query.get('fields');
  return text === undefined ? null : toSelection(parseFields(text));
}

/** Writes rows of a shape as JSON objects, reading what they need beside them. */
export async function writeRows(call: Call, shape: Shape, rows: readonly Row[]): Promise<string[]> {
  const beside = await readBeside(shape, rows, readingOf(call));
  return rows.map((row) => shape.write(row, beside));
}

/** Where a call reads from. */
export function readingOf(call: Call) {
  const { database, fragments } = call.tenant;
  return { schema: call.schema, dialect: database.dialect, connection: database.reader, fragments, base: call.base };
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
  const shape = shapeFor(call, view, model);
  const rows = new Map<number, Row>();
  for (const batch of inBatches(ids)) {
    for (const row of await call.tenant.database.reader.all(shape.byIds(batch.length), batch))
      rows.set(row[0] as number, row);
  }
  const texts = await writeRows(call, shape, [...rows.values()]);
  return new Map([...rows.keys()].map((id, at) => [id, texts[at] ?? '{}']));
}

/** One record as a JSON object; undefined when it is gone. */
export async function showOne(call: Call, view: View, model: string, id: number): Promise<string | undefined> {
  return (await showByIds(call, view, model, [id]))[0];
}
