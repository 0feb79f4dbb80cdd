import type { View } from '@reeve/catalogue';
import { parseFields } from '@reeve/query';
import type { Row } from '@reeve/store';
import {
  inBatches,
  readBeside,
  referenceCaches,
  type Selection,
  type Shape,
  toSelection,
  toShape,
  wholeShape,
} from '@reeve/wire';
import type { Call } from '../../call/call.ts';

/** The shape in which a call's records are written; those of whole models are kept, selections made anew. */
export function shapeFor(call: Pick<Call, 'query' | 'schema'>, view: View, model: string): Shape {
  const selection = selectionOf(call);
  if (selection === null) return wholeShape(view, model, call.schema);
  return toShape(view, call.schema.catalogue.model(model), selection, call.schema);
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
  const { database } = call.tenant;
  const fragments = call.tenant.part(referenceCaches).of(call.schema);
  return { schema: call.schema, dialect: database.dialect, connection: database.reader, fragments, base: call.base };
}

/** The records of the given ids, in their order, as JSON objects. Ids without a record are passed over. */
export async function showByIds(call: Call, view: View, model: string, ids: readonly number[]): Promise<string[]> {
  const shape = shapeFor(call, view, model);
  const byId = new Map<number, Row>();
  for (const batch of inBatches(ids)) {
    for (const row of await call.tenant.database.reader.all(shape.byIds(batch.length), batch))
      byId.set(row[0] as number, row);
  }
  const rows = ids.map((id) => byId.get(id)).filter((row) => row !== undefined);
  return writeRows(call, shape, rows);
}

/** One record as a JSON object; undefined when it is gone. */
export async function showOne(call: Call, view: View, model: string, id: number): Promise<string | undefined> {
  return (await showByIds(call, view, model, [id]))[0];
}
