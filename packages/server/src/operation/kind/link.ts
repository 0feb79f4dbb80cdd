import type { View } from '@reeve/catalogue';
import { isObject, underOwnNames, write } from '@reeve/domain';
import { parseFields } from '@reeve/query';
import type { ListRequest, StoredRecord } from '@reeve/store';
import { pick, type Selection, toSelection } from '@reeve/wire';
import type { Answer, Call } from '../../call/call.ts';
import { type PathIds, pathIds } from '../../call/path-ids.ts';
import { readJson } from '../../call/read-json.ts';
import { readerOf } from '../../call/reader-of.ts';
import { rightsOf } from '../../call/rights-of.ts';
import { notFound } from './get.ts';
import { countOfRequest, pageOfRequest } from './list.ts';
import { ListBody } from './list-body.ts';
import { filterTexts, readListRequest } from './list-request.ts';
import type { RegistryEntry } from './registry-entry.ts';
import { freshSourceOf } from './serialize-rows.ts';
import { throughReference } from './through-reference.ts';

/**
 * Links to configurations (`/service/tickets/{parentId}/configurations`): the id on the wire is the configuration's,
 * and what is shown is a reference to it (evidence: tickets/configurations).
 */
export const linkEntries: readonly RegistryEntry[] = [
  { key: 'GET /service/tickets/{parentId}/configurations', handler: list },
  { key: 'GET /service/tickets/{parentId}/configurations/count', handler: count },
  { key: 'POST /service/tickets/{parentId}/configurations', handler: create },
  { key: 'GET /service/tickets/{parentId}/configurations/{id}', handler: get },
  { key: 'DELETE /service/tickets/{parentId}/configurations/{id}', handler: remove },
  { key: 'GET /project/tickets/{parentId}/configurations', handler: list },
  { key: 'GET /project/tickets/{parentId}/configurations/count', handler: count },
  { key: 'POST /project/tickets/{parentId}/configurations', handler: create },
  { key: 'GET /project/tickets/{parentId}/configurations/{id}', handler: get },
  { key: 'DELETE /project/tickets/{parentId}/configurations/{id}', handler: remove },
  { key: 'GET /finance/agreements/{parentId}/configurations', handler: list },
  { key: 'GET /finance/agreements/{parentId}/configurations/count', handler: count },
  { key: 'POST /finance/agreements/{parentId}/configurations', handler: create },
  { key: 'GET /finance/agreements/{parentId}/configurations/{id}', handler: get },
  { key: 'DELETE /finance/agreements/{parentId}/configurations/{id}', handler: remove },
];

const linkModel = 'ConfigurationReference';

async function list(call: Call): Promise<Answer> {
  const { ids, headers } = await pageOfRequest(call, requestOf(call));
  const view = viewOf(call);
  call.budget.takeRecords(ids.length);
  const found = ids.length === 0 ? [] : await readerOf(call).select(view.collection, { id: ids });
  const rows = new Map(found.map((row) => [row.id, row]));
  const ordered = ids.flatMap((id) => rows.get(id) ?? []);
  const body = new ListBody(call.budget);
  for (const text of await show(call, ordered)) body.add(text);
  return { status: call.operation.status, body: body.finish(), headers };
}

function count(call: Call): Promise<Answer> {
  return countOfRequest(call, requestOf(call));
}

/** What the list shows is what conditions and orders mean (evidence: tickets/link-conditions). */
function requestOf(call: Call): ListRequest {
  return throughReference(readListRequest(call, viewOf(call), filterTexts(call)), 'configuration');
}

async function get(call: Call): Promise<Answer> {
  const [body] = await show(call, [await linkOf(call, pathIds(call, viewOf(call)))]);
  return { status: call.operation.status, body: body ?? '{}' };
}

async function create(call: Call): Promise<Answer> {
  const view = viewOf(call);
  const { catalogue } = call.schema;
  const body = underOwnNames(await readJson(call.request), catalogue.model(linkModel), catalogue);
  const id = isObject(body) ? Number(body['id'] ?? 0) : 0;
  if (Number.isInteger(id) && id > 0) await rightsOf(call).require('inquire', '/company/configurations', id);
  const intent = { how: 'create', view, model: linkModel, catalogue, ...pathIds(call, view), body } as const;
  const record = await write(intent, call.session, call.tenant.writer);
  const shown = record === null ? [] : await show(call, [record]);
  const path = Object.entries(call.path).reduce((text, [name, value]) => text.replace(`{${name}}`, value), view.path);
  const location = `${call.base}${path}/${Number(record?.['configuration'])}`;
  return { status: call.operation.status, body: shown[0] ?? null, headers: { Location: location } };
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
  const where = { [view.parent?.field ?? '_parentId']: ids.parentId ?? 0, configuration: ids.id ?? 0 };
  return (await readerOf(call).first(view.collection, where)) ?? notFound(call, view, ids.id ?? 0);
}

async function show(call: Call, rows: readonly StoredRecord[]): Promise<string[]> {
  const ids = rows.map((row) => Number(row['configuration']));
  const from = await freshSourceOf(call);
  await from.references.load(call.base, new Map([[linkModel, new Set(ids)]]), from.connection);
  const references = from.references.for(call.base).get(linkModel);
  const selection = toSelection(parseFields(call.query.get('fields') ?? ''));
  return ids.map((id) => chosen(references?.get(id) ?? `{"id":${id}}`, selection));
}

function chosen(text: string, selection: Selection): string {
  return selection === null ? text : JSON.stringify(pick(JSON.parse(text), selection));
}
