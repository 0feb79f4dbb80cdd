import type { Operation, View } from '@reeve/catalogue';
import { write } from '@reeve/domain';
import { RecordStore, type StoredRecord } from '@reeve/store';
import type { Answer, Call, Handler } from '../../call/call.ts';
import { type PathIds, pathIds } from '../../call/path-ids.ts';
import { readJson } from '../../call/read-json.ts';
import { notFound } from './get.ts';
import { pageOf } from './list.ts';
import { filterTexts } from './list-request.ts';
import { referenceSourceOf } from './show.ts';

/**
 * Links to configurations (`/service/tickets/{parentId}/configurations`): the id on the wire is the configuration's,
 * and what is shown is a reference to it (wire-behaviour 11.3).
 */
export const linkHandlers: Readonly<Partial<Record<Call['operation']['kind'], Handler>>> = {
  list,
  get,
  create,
  delete: remove,
};

const linkModel = 'ConfigurationReference';

/** Whether an operation works on links rather than on configurations themselves. */
export function linksToConfigurations({ view }: Operation): boolean {
  return view?.endsWith('}/configurations') === true;
}

async function list(call: Call): Promise<Answer> {
  const { ids, headers } = await pageOf(call, filterTexts(call));
  const records = new RecordStore(call.tenant.database.reader, call.tenant.database.dialect);
  const view = viewOf(call);
  const rows = ids.length === 0 ? [] : await records.select(call.schema.tables.of(view.collection), { id: ids });
  return { status: call.operation.status, body: `[${(await show(call, rows)).join(',')}]`, headers };
}

async function get(call: Call): Promise<Answer> {
  const [body] = await show(call, [await linkOf(call, pathIds(call, viewOf(call)))]);
  return { status: call.operation.status, body: body ?? '{}' };
}

async function create(call: Call): Promise<Answer> {
  const view = viewOf(call);
  const body = readJson(call.request);
  const intent = { how: 'create', view, model: linkModel, ...pathIds(call, view), body } as const;
  const record = await write(intent, call.session, call.tenant.writer);
  const shown = record === null ? [] : await show(call, [record]);
  const path = Object.entries(call.path).reduce((text, [name, value]) => text.replace(`{${name}}`, value), view.path);
  const id = Number(record?.['configuration']);
  return { status: call.operation.status, body: shown[0] ?? null, headers: { Location: `${call.base}${path}/${id}` } };
}

async function remove(call: Call): Promise<Answer> {
  const view = viewOf(call);
  const ids = pathIds(call, view);
  const link = await linkOf(call, ids);
  await write({ how: 'delete', view, model: linkModel, ...ids, id: link.id }, call.session, call.tenant.writer);
  return { status: call.operation.status, body: null };
}

function viewOf(call: Call): View {
  return call.schema.catalogue.view(call.operation.view ?? '');
}

async function linkOf(call: Call, ids: PathIds): Promise<StoredRecord> {
  const view = viewOf(call);
  const records = new RecordStore(call.tenant.database.reader, call.tenant.database.dialect);
  const where = { [view.parent?.field ?? '_parentId']: ids.parentId ?? 0, configuration: ids.id ?? 0 };
  const [found] = await records.select(call.schema.tables.of(view.collection), where, { limit: 1 });
  return found ?? notFound(call, view, ids.id ?? 0);
}

async function show(call: Call, rows: readonly StoredRecord[]): Promise<string[]> {
  const ids = rows.map((row) => Number(row['configuration']));
  const from = referenceSourceOf(call);
  await from.references.load(call.base, new Map([[linkModel, new Set(ids)]]), from.connection);
  const references = from.references.for(call.base).get(linkModel);
  return ids.map((id) => references?.get(id) ?? `{"id":${id}}`);
}
