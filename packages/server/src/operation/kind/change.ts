import type { View } from '@reeve/catalogue';
import { type How, refuse, write } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { type PathIds, pathIds } from '../../call/path-ids.ts';
import { readJson } from '../../call/read-json.ts';
import { showOne } from './show.ts';

/** Makes a record: 201, the record, and where it is (guide, HTTP Response Statuses). */
export async function create(call: Call): Promise<Answer> {
  const view = viewOf(call);
  const id = await writeBody(call, view, 'create', pathIds(call, view));
  const body = (await showOne(call, view, call.operation.response ?? '', id)) ?? null;
  return { status: call.operation.status, body, headers: { Location: locationOf(call, view, id) } };
}

/** Replaces a record: fields that are not sent fall back to their defaults (wire-behaviour 5.2). */
export function replace(call: Call): Promise<Answer> {
  return changed(call, 'replace');
}

/** Patches a record (wire-behaviour 5.1). */
export function patch(call: Call): Promise<Answer> {
  return changed(call, 'patch');
}

/** Deletes a record: 204 and nothing more (wire-behaviour 5.4). */
export async function remove(call: Call): Promise<Answer> {
  const view = viewOf(call);
  await write(
    { how: 'delete', view, model: modelOf(call, view), ...pathIds(call, view) },
    call.session,
    call.tenant.writer,
  );
  return { status: call.operation.status, body: null };
}

async function changed(call: Call, how: How): Promise<Answer> {
  const view = viewOf(call);
  const id = await writeBody(call, view, how, pathIds(call, view));
  const body = (await showOne(call, view, call.operation.response ?? '', id)) ?? null;
  return { status: call.operation.status, body };
}

async function writeBody(call: Call, view: View, how: How, ids: PathIds): Promise<number> {
  const intent = { how, view, model: modelOf(call, view), ...ids, body: readJson(call.request) };
  const record = await write(intent, call.session, call.tenant.writer);
  return record?.id ?? refuse({ kind: 'record not found', what: intent.model, id: ids.id ?? 0 });
}

function viewOf(call: Call): View {
  return call.schema.catalogue.view(call.operation.view ?? '');
}

/** The model of the body: what the operation takes, or for a patch what it answers. */
function modelOf(call: Call, view: View): string {
  const { request, response } = call.operation;
  if (request !== null && request !== 'PatchOperation') return request;
  return response ?? call.schema.catalogue.collection(view.collection).model;
}

/** Hosted systems build it with `http://`; a setting reproduces that (wire-behaviour B16). */
function locationOf(call: Call, view: View, id: number): string {
  const path = Object.entries(call.path).reduce((text, [name, value]) => text.replace(`{${name}}`, value), view.path);
  const address = `${call.base}${path}/${id}`;
  const { locationScheme } = call.answerSettings;
  return locationScheme === 'as-requested' ? address : address.replace(/^https?/, locationScheme);
}
