import type { View } from '@reeve/catalogue';
import { isWithin, refuse, spokenName } from '@reeve/domain';
import { quoted, RecordStore } from '@reeve/store';
import type { Answer, Call } from '../call.ts';
import { pathIds } from '../path-ids.ts';
import { columnList, shapeFor, writeRows } from './show.ts';

/** Answers one record (wire-behaviour 2.1); 404 when there is none, or none under this path. */
export async function get(call: Call): Promise<Answer> {
  const view = call.schema.catalogue.view(call.operation.view ?? '');
  const ids = pathIds(call, view);
  const id = ids.id ?? ids.parentId ?? 0;
  await requireWithin(call, view, { ...ids, id });
  const shape = shapeFor(call, view, call.operation.response ?? view.path);
  const rows = await call.tenant.database.reader.all(
    `select ${columnList(shape)} from ${quoted(shape.table.name)} where "id" = ?`,
    [id],
  );
  const [body] = await writeRows(call, shape, rows);
  return body === undefined ? notFound(call, view, id) : { status: call.operation.status, body };
}

/** Views with a filter or a parent show only what is within them. */
export async function requireWithin(
  call: Call,
  view: View,
  ids: { id: number; parentId?: number; grandparentId?: number },
): Promise<void> {
  if (view.filter === undefined && view.parent === undefined) return;
  const records = new RecordStore(call.tenant.database.reader, call.tenant.database.dialect);
  const { tables } = call.schema;
  const record = await records.get(tables.of(view.collection), ids.id);
  const unit = { schema: call.schema, get: (path: string, id: number) => records.get(tables.of(path), id) };
  if (record === null || !(await isWithin(record, view, ids, unit))) notFound(call, view, ids.id);
}

/** Refuses a record that is not there. */
export function notFound(call: Call, view: View, id: number): never {
  return refuse({
    kind: 'record not found',
    what: spokenName(call.schema.catalogue.collection(view.collection).model),
    id,
  });
}
