import type { View } from '@reeve/catalogue';
import { type How, refuse, type WriteIntent, write, writeRecord } from '@reeve/domain';
import type { StoredRecord } from '@reeve/store';
import type { Answer, Call } from '../../call/call.ts';
import { pathIds } from '../../call/path-ids.ts';
import { readJson } from '../../call/read-json.ts';
import { showRecord } from './show.ts';
import type { RecordJson } from './showing.ts';

/** Makes a record: 201, the record, and where it is (evidence: records/create). */
export async function create(call: Call): Promise<Answer> {
  const view = viewOf(call);
  const { record, body } = await writeBody(call, view, 'create');
  const location = locationOf(call, view, Number(record[view.idField ?? 'id']));
  return { status: call.operation.status, body, headers: { Location: location } };
}

/** Replaces a record: fields that are not sent fall back to their defaults (evidence: records/replace). */
export function replace(call: Call): Promise<Answer> {
  return changed(call, 'replace');
}

/** Patches a record (evidence: patch/form). */
export function patch(call: Call): Promise<Answer> {
  return changed(call, 'patch');
}

/** Deletes a record: 204 and nothing more (evidence: records/delete). */
export async function remove(call: Call): Promise<Answer> {
  await write(intentOf(call, 'delete', undefined), call.session, call.tenant.writer);
  return { status: call.operation.status, body: null };
}

async function changed(call: Call, how: How): Promise<Answer> {
  const { body } = await writeBody(call, viewOf(call), how);
  return { status: call.operation.status, body };
}

/** What a call of one of the four kinds that change records asks the write path for. */
export function intentOf(call: Pick<Call, 'operation' | 'path' | 'schema'>, how: How, body: unknown): WriteIntent {
  const view = viewOf(call);
  const { catalogue } = call.schema;
  return { how, view, model: modelOf(call, view), catalogue, ...pathIds(call, view), body };
}

/** Writes what a body says: the record as it is then, and as it is shown. */
async function writeBody(call: Call, view: View, how: How): Promise<{ record: StoredRecord; body: RecordJson }> {
  const intent = intentOf(call, how, await readJson(call.request));
  const { record, heard } = await writeRecord(intent, call.session, call.tenant.writer);
  if (record === null) return refuse({ kind: 'record not found', what: intent.model, id: intent.id ?? 0 });
  return { record, body: await showRecord(call, view, call.operation.response ?? '', record, heard) };
}

function viewOf(call: Pick<Call, 'operation' | 'schema'>): View {
  return call.schema.catalogue.view(call.operation.view ?? '');
}

/** The model of the body: what the operation takes, or for a patch what it answers. */
function modelOf(call: Pick<Call, 'operation' | 'schema'>, view: View): string {
  const { request, response } = call.operation;
  if (request !== null && request !== 'PatchOperation') return request;
  return response ?? call.schema.catalogue.collection(view.collection).model;
}

/**
 * Hosted systems build it with `http://`; a setting reproduces that (evidence: wire-format/location,
 * wire-format/location-scheme).
 */
function locationOf(call: Call, view: View, id: number): string {
  const path = Object.entries(call.path).reduce((text, [name, value]) => text.replace(`{${name}}`, value), view.path);
  const address = `${call.base}${path}/${id}`;
  const { locationScheme } = call.answerSettings;
  return locationScheme === 'as-requested' ? address : address.replace(/^https?/, locationScheme);
}
