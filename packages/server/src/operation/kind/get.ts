import type { View } from '@reeve/catalogue';
import { displayName, isWithin, recordIdIn, refuse } from '@reeve/domain';
import type { Answer, Call } from '../../call/call.ts';
import { pathIds } from '../../call/path-ids.ts';
import { readerOf } from '../../call/reader-of.ts';
import { showingOf } from './showing.ts';

/** Answers one record (evidence: records/get); 404 when there is none, or none under this path. */
export async function get(call: Call): Promise<Answer> {
  const view = call.schema.catalogue.view(call.operation.view ?? '');
  const ids = pathIds(call, view);
  const asked = ids.id ?? ids.parentId ?? 0;
  const id = (await recordIdIn(view, { ...ids, id: asked }, readerOf(call))) ?? notFound(call, view, asked);
  if (view.parent !== undefined) await requireWithin(call, view, { ...ids, id });
  const showing = await showingOf(call, view, call.operation.response ?? view.path);
  const body = (await showing.showOne(id, 'seen')) ?? notFound(call, view, id);
  return { status: call.operation.status, body };
}

/** Nested views show only what belongs to the parent, and its parent, that the path names. */
export async function requireWithin(
  call: Call,
  view: View,
  ids: { id: number; parentId?: number; grandparentId?: number },
): Promise<void> {
  const reader = readerOf(call);
  const record = await reader.get(view.collection, ids.id);
  if (record === null || !(await isWithin(record, view, ids, reader))) notFound(call, view, ids.id);
}

/** Refuses a record that is not there. */
export function notFound(call: Call, view: View, id: number): never {
  return refuse({
    kind: 'record not found',
    what: displayName(call.schema.catalogue.collection(view.collection).model),
    id,
  });
}
